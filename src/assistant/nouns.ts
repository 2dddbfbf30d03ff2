import type { Tag } from './tag.ts';
import type { Token } from './token.ts';

const articles = new Set(
  'a an new another different other better nice little catchy some this that the my simple fresh good whole'.split(
    ' ',
  ),
);

/** `a new tune for the lead` is a melody, `a frenchcore tune` a song; only `tune the kick` tunes. */
export function withNouns(tags: readonly Tag[], tokens: readonly Token[]): readonly Tag[] {
  return tags.flatMap((tag) => {
    const isTune = tag.kind === 'verb' && tag.id === 'tune' && tokens[tag.from]?.text === 'tune';
    if (!isTune || !isNoun(tokens, tag.from, tags)) return [tag];
    const { from, to } = tag;
    const isOfPart = tokens[to]?.text === 'for' || tokens[to]?.text === 'on';
    if (!isOfPart) return [{ kind: 'target', id: 'song', from, to }];
    return [
      { kind: 'target', id: 'melody', from, to },
      { kind: 'topic', id: 'melody', from, to },
    ];
  });
}

function isNoun(tokens: readonly Token[], at: number, tags: readonly Tag[]): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const isNamed = tags.some(({ kind, to }) => (kind === 'genre' || kind === 'mood') && to === at);
  return isNamed || articles.has(before);
}
