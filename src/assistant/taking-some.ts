import type { Tag } from './tag.ts';
import type { Token } from './token.ts';

const takings = /^(take|cut|remove|pull|get|roll|shave|lose|drop)$/;
/** Tracks whose names are bands of the spectrum too. */
const bands = new Set(['bass', 'sub']);

/**
 * `take some of the bass out of the hoover` takes no track out: it asks for less of something, and of the bass that
 * another track has.
 */
export function withTakingSome(tags: readonly Tag[], tokens: readonly Token[]): readonly Tag[] {
  const verb = tags.find(({ kind, id, from }) => {
    const isTaking = kind === 'verb' && id === 'remove' && takings.test(tokens[from]?.text ?? '');
    return isTaking && isSome(tokens, from + 1);
  });
  // `take a bit of 200 out` is a cut already
  if (verb === undefined || tags.some(({ kind }) => kind === 'number')) return tags;
  const parts = tags.filter(({ kind }) => kind === 'target');
  const isOfOther = (tag: Tag): boolean =>
    bands.has(tag.id) && (parts.some(({ id }) => id !== tag.id) || isPossessed(tokens, tag));
  const rest = tags.filter(({ kind, id }) => !(kind === 'verb' && id === 'remove'));
  return [
    { kind: 'stance', id: 'less', from: verb.from, to: verb.from + 1 },
    ...rest.map((tag) => (tag.kind === 'target' && isOfOther(tag) ? bandOf(tag) : tag)),
  ];
}

/** `some`, `a bit of`, `a little of`. */
function isSome(tokens: readonly Token[], at: number): boolean {
  const said = tokens.slice(at, at + 3).map(({ text }) => text);
  return said[0] === 'some' || /^a (bit|little|touch|tad)\b/.test(said.join(' '));
}

/** `its bass`. */
function isPossessed(tokens: readonly Token[], { from }: Tag): boolean {
  return /^(its|their)$/.test(tokens[from - 1]?.text ?? '');
}

function bandOf({ id, from, to }: Tag): Tag {
  return { kind: 'band', id, from, to };
}
