import type { Clause } from '../features.ts';
import { degrees } from '../lexicon/degrees-table.ts';
import type { Tag } from '../tag.ts';

/** Past every range, so that a step ends at its limit. */
const allTheWay = 60;

/**
 * How far and which way an adjective is meant: 1 as usual, −2 twice as far the other way. Words before it
 * count, back to the adjective before; after it only how much.
 */
export function forceOf(clause: Clause, tag?: Tag): number {
  const before = (each: Tag): boolean =>
    tag === undefined || each.to <= tag.from || isAround(each, tag);
  const from = tag === undefined ? 0 : lastAdjectiveBefore(clause, tag);
  const near = clause.tags.filter((each) => before(each) && each.to > from);
  const size = sizeOf(near) ?? sizeOf(clause.tags.filter((each) => !before(each))) ?? 1;
  const isOpposite = isTurned(clause, near, tag) || isTooMuch(clause, tag) || isTamed(clause, tag);
  return isOpposite !== isTakenOff(clause, tag) ? -size : size;
}

/** `take the mids out`: a verb around what it takes. */
function isAround({ kind, from, to }: Tag, tag: Tag): boolean {
  return kind === 'verb' && from < tag.from && to > tag.to;
}

const adjectives = new Set([
  'sound',
  'level',
  'band',
  'space',
  'groove',
  'density',
  'speed',
  'height',
]);

function lastAdjectiveBefore({ tags }: Clause, tag: Tag): number {
  return Math.max(
    0,
    ...tags.filter(({ kind, to }) => adjectives.has(kind) && to <= tag.from).map(({ to }) => to),
  );
}

function sizeOf(tags: readonly Tag[]): number | undefined {
  const extreme = tags.some(
    ({ kind, id }) => (kind === 'stance' || kind === 'verb') && id === 'max',
  );
  if (extreme) return allTheWay;
  const degree = tags.find(({ kind }) => kind === 'degree');
  if (degree === undefined) return undefined;
  // `darker but not too much`
  const isLimited = tags.some(
    ({ kind, id, to }) => kind === 'stance' && id === 'but-not' && to === degree.from,
  );
  return degrees[isLimited ? 'bit' : degree.id];
}

/** `clicks too much` is less click. */
function isTooMuch({ tags, features }: Clause, tag: Tag | undefined): boolean {
  if (tag === undefined || !features.has('word:much')) return false;
  const too = tags.find(
    ({ kind, id, from }) => kind === 'stance' && id === 'too' && from >= tag.to,
  );
  if (too === undefined) return false;
  return !tags.some(
    ({ kind, from, to }) => adjectives.has(kind) && from >= tag.to && to <= too.from,
  );
}

/** `the resonance is wild, tame it`: what is less is said after it. */
function isTamed({ tags, tokens }: Clause, tag: Tag | undefined): boolean {
  if (tag === undefined) return false;
  return tags.some(
    ({ kind, id, from, to }) =>
      kind === 'stance' &&
      id === 'less' &&
      from >= tag.to &&
      tokens.slice(from, to).some(({ text }) => /^(it|that|them)$/.test(text)),
  );
}

/** `take the edge off`, `take a third off the resonance` is less of it. */
function isTakenOff({ tags, tokens }: Clause, tag: Tag | undefined): boolean {
  if (tag === undefined) return false;
  const before = tokens.slice(0, tag.from).map(({ text }) => text);
  const isOff = before.findLast((text) => !/^(the|its|that|this|my)$/.test(text)) === 'off';
  const isTaken = before.some((text) => /^(take|shave|knock|trim|drop|lop)$/.test(text));
  if (isOff && isTaken) return true;
  return tags.some(
    ({ kind, id, from, to }) =>
      kind === 'verb' && id === 'bypass' && from < tag.from && to > tag.from,
  );
}

/** `drenched in hall` is a wish, unless it is said to be so. */
const soaked = ['word:drenched', 'word:soaked', 'word:swimming', 'word:drowned'];
const told = ['word:is', 'word:are', 'word:its', 'word:too', 'word:sounds', 'word:feels'];
const cutTo = new Set(['shorter', 'tighter', 'staccato']);
const turning = new Set(['less', 'too', 'but-not', 'min']);

/** Whether the opposite is meant: less, too, not; but not what is not enough. */
function isTurned(clause: Clause, near: readonly Tag[], tag: Tag | undefined): boolean {
  const { features, tokens } = clause;
  // `but keep it quiet` is quiet
  const isKept = ({ id, to }: Tag): boolean => id === 'but-not' && tokens[to]?.text === 'it';
  const stances = near
    .filter((each) => each.kind === 'stance' && !isKept(each))
    .map(({ id }) => id);
  const isLacking =
    features.has('word:no') &&
    ['word:has', 'word:have', 'word:theres', 'word:got'].some((each) => features.has(each));
  const isEnough = isLacking || features.has('word:enough') || stances.includes('not-enough');
  if (stances.includes('not')) return !isEnough;
  const isSoaked =
    soaked.some((each) => features.has(each)) && !told.some((each) => features.has(each));
  if (!isSoaked && stances.some((each) => turning.has(each))) return true;
  // `cut it shorter` is shorter
  if (tag?.kind === 'sound' && cutTo.has(tag.id)) return false;
  // `chop the tail`
  const isCut = tag?.id === 'longer' && near.some(({ id }) => id === 'shorten');
  return (
    isCut || near.some(({ kind, id }) => kind === 'verb' && ['cut', 'remove', 'mute'].includes(id))
  );
}
