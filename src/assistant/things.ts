import { withCounted } from './counted.ts';
import type { Tag } from './tag.ts';
import type { Token } from './token.ts';

/** What a sound is called by how it is: `that screechy thing`. */
const characters: Readonly<Record<string, string>> = {
  screamier: 'screech',
  hooverier: 'hoover',
  squelchier: 'acid',
  boomier: 'kick',
  stabbier: 'stab',
  pluckier: 'pluck',
  'choir-like': 'choir',
  wobblier: 'wobble',
  bassier: 'bass',
  metallic: 'metal',
  noisier: 'noise',
};
const things = new Set(['thing', 'thingy', 'thingie', 'noise', 'sound', 'one']);
const articles = new Set(['the', 'that', 'this', 'my', 'those', 'these']);

/** Tags of what a clause names: things by how they are, sections by their count, and no more than is meant. */
export function withNamed(
  tags: readonly Tag[],
  tokens: readonly Token[],
  from: number,
  isThere: (role: string) => boolean,
): readonly Tag[] {
  const meant = withoutRefused(withoutCompared(tags, tokens), tokens);
  return withThings(withCounted(meant, tokens, from), tokens, isThere);
}

/** `that screechy thing` is the screech, where the song has one. */
function withThings(
  tags: readonly Tag[],
  tokens: readonly Token[],
  isThere: (role: string) => boolean,
): readonly Tag[] {
  const isWished = tags.some(({ kind }) => kind === 'level');
  return tags.flatMap((tag): readonly Tag[] => {
    const thing = thingOf(tag, tokens, isThere);
    if (thing !== undefined) return [thing];
    // `the wobbly sound should be quieter` wishes nothing wobblier
    if (isWished && isOfThing(tag, tokens)) return [];
    const isSound =
      tag.id === 'mix' && tags.some((each) => each.to === tag.from && isOfThing(each, tokens));
    if (isWished && isSound) return [];
    const isPartOfIt = tags.some((each) => {
      const whole = thingOf(each, tokens, isThere);
      return whole !== undefined && tag.from >= whole.from - 1 && tag.to <= whole.to;
    });
    return isPartOfIt ? [] : [tag];
  });
}

function thingOf(
  tag: Tag,
  tokens: readonly Token[],
  isThere: (role: string) => boolean,
): Tag | undefined {
  const role = characters[tag.id];
  return role !== undefined && isOfThing(tag, tokens) && isThere(role)
    ? { kind: 'target', id: role, from: tag.from, to: tag.to + 1 }
    : undefined;
}

/** Whether a tag says how a thing is, `that boomy thing`, rather than how something shall be. */
function isOfThing({ kind, from, to }: Tag, tokens: readonly Token[]): boolean {
  const isNamed = articles.has(tokens[from - 1]?.text ?? '');
  return kind === 'sound' && isNamed && things.has(tokens[to]?.text ?? '');
}

/** `knock a bit off` knocks nothing: a verb whose particle stands apart is no sound. */
export function withoutApart(tags: readonly Tag[]): readonly Tag[] {
  return tags.filter(
    ({ kind, from, to }) =>
      kind !== 'sound' ||
      !tags.some((tag) => tag.kind === 'verb' && tag.from === from && tag.to > to + 1),
  );
}

const comparing = /(^| )(next to|beside|compared to|compared with|relative to) (the |my |that )?$/;
const halves = /^(first|second|last|other|1st|2nd|final)$/;

/** `too bright next to the piano` is not about the piano, `the second half of the drop` halves nothing. */
function withoutCompared(tags: readonly Tag[], tokens: readonly Token[]): readonly Tag[] {
  const isSound = tags.some(({ kind }) => kind === 'sound' || kind === 'level');
  const isCompared = ({ kind, from }: Tag): boolean => {
    const before = tokens.slice(0, from).map(({ text }) => text);
    return kind === 'target' && isSound && comparing.test(`${before.join(' ')} `);
  };
  const isHalf = ({ kind, id, from }: Tag): boolean =>
    ['half', 'halve'].includes(id) && kind !== 'sound'
      ? halves.test(tokens[from - 1]?.text ?? '')
      : kind === 'ordinal' && tokens[from + 1]?.text === 'half';
  return tags.filter((tag) => !isCompared(tag) && !isHalf(tag));
}

const taking = new Set(['remove', 'mute', 'cut', 'bypass']);

/** `dont delete it, only mute it`: what shall not be done stands beside what shall. */
function withoutRefused(tags: readonly Tag[], tokens: readonly Token[]): readonly Tag[] {
  const isTaken = ({ kind, id }: Tag): boolean => kind === 'verb' && taking.has(id);
  const isRefused = (tag: Tag): boolean =>
    isTaken(tag) && /^(dont|never|not)$/.test(tokens[tag.from - 1]?.text ?? '');
  const isElse = tags.some((tag) => isTaken(tag) && !isRefused(tag));
  return isElse ? tags.filter((tag) => !isRefused(tag)) : tags;
}
