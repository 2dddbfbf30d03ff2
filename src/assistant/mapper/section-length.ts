import type { Edit } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { barsOf } from './patterns.ts';
import type { Scene } from './scene.ts';
import { sectionNames } from './targets.ts';

/** The bars that a clause says, `the last bar` too. */
export function barsTaken(clause: Clause): number | undefined {
  const { features, tags, tokens } = clause;
  // `4 more bars`
  const more = tags.find(
    ({ kind, to }) =>
      kind === 'number' &&
      /^(more|extra|additional)$/.test(tokens[to]?.text ?? '') &&
      /^bars?$/.test(tokens[to + 1]?.text ?? ''),
  )?.amount?.value;
  return (
    more ??
    barsOf(clause) ??
    (features.has('of-section') && features.has('word:bar') ? 1 : undefined)
  );
}

/** `trim the intro to 4`, `the build is only 8 bars, make it 16`. */
function plainLength({ tags, tokens, features }: Clause): number | undefined {
  if (!features.has('section')) return undefined;
  const isMade = (at: number): boolean => {
    const made = tokens.slice(0, at).findLastIndex(({ text }) => /^(make|set)$/.test(text));
    const isOfIt = (text: string): boolean => /^(it|them|the|that|this|be)$/.test(text);
    const isOfSection = (place: number): boolean =>
      tags.some(({ kind, from, to }) => kind === 'section' && from <= place && to > place);
    const between = tokens.slice(made + 1, at);
    return made >= 0 && between.every(({ text }, n) => isOfIt(text) || isOfSection(made + 1 + n));
  };
  return tags.find(
    ({ kind, amount, from, to }) =>
      kind === 'number' &&
      (amount?.unit === undefined || amount.unit === 'bars') &&
      !/^(longer|shorter|more|less)$/.test(tokens[to]?.text ?? '') &&
      (tokens[from - 1]?.text === 'to' || isMade(from)),
  )?.amount?.value;
}

/** A section longer or shorter, as a clause says. */
export function resize(clause: Clause, { song }: Scene, section: string): Edit {
  const at = sectionNames(song).find(({ path }) => path === section)?.at ?? 0;
  const now = song.arrangement?.[at]?.bars ?? 16;
  const { features } = clause;
  const made = plainLength(clause);
  const amount = made ?? barsTaken(clause);
  const has = (...names: readonly string[]): boolean => names.some((each) => features.has(each));
  const isTooMuch = has('stance:too');
  const isTaken = has('of-section') && has('verb:cut', 'verb:remove', 'verb:bypass');
  const isShorter = has(
    isTooMuch ? 'sound:longer' : 'sound:shorter',
    ...(isTaken ? ['of-section'] : []),
    'verb:shorten',
    'stance:less',
    'verb:halve',
    'stance:half',
    'word:half',
  );
  const isStep =
    has(
      ...(isTaken ? ['of-section'] : []),
      'sound:longer',
      'sound:shorter',
      'verb:extend',
      'verb:shorten',
      'stance:more',
      'stance:less',
      'more-bars',
      'word:by',
    ) &&
    (!has('word:to', 'word:long') || has('more-bars')) &&
    !isTooMuch;
  const step =
    amount ??
    (has('verb:halve', 'stance:half', 'word:half')
      ? now / 2
      : now >= 8
        ? 8 * Math.ceil(now / 32)
        : 4);
  const bars =
    amount !== undefined && (!isStep || amount === made)
      ? amount
      : has('verb:double', 'stance:double')
        ? now * 2
        : isShorter
          ? now - step
          : now + step;
  return {
    op: 'section.change',
    section,
    changes: { bars: Math.max(1, Math.min(10_000, Math.round(bars))) },
  };
}
