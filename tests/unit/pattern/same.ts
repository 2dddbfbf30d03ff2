import fc from 'fast-check';
import { type Rational, rational } from '../../../src/base/index.ts';
import {
  type Event,
  fastcat,
  type Pattern,
  parseMini,
  slowcat,
  stack,
} from '../../../src/pattern/index.ts';

/** A mini-notation string of words that must be right. */
export function words(text: string): Pattern<string> {
  const read = parseMini(text, 'string');
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value;
}

function shown({ whole, part, value }: Event<unknown>): string {
  const span = whole === undefined ? '~' : `${whole.begin}-${whole.end}`;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `${span} [${part.begin}-${part.end}] ${text}`;
}

/** The events of a span in one order, so that equal patterns give equal lists. */
export function events(p: Pattern<unknown>, begin: Rational, end: Rational): string[] {
  return p.query(begin, end).map(shown).sort();
}

/** The events of cycles 0 to 3, each asked by itself. */
export function cycles(p: Pattern<unknown>, count = 4): string[] {
  return Array.from({ length: count }, (_, i) => events(p, rational(i), rational(i + 1))).flat();
}

/** Only events whose beginnings are heard. */
export function onsets(p: Pattern<unknown>, begin: Rational, end: Rational): string[] {
  return p
    .query(begin, end)
    .filter((event) => event.hasOnset)
    .map(({ whole, value }) => `${whole?.begin}-${whole?.end} ${JSON.stringify(value)}`)
    .sort();
}

/** Fractions that people write as factors and shifts. */
export const factor: fc.Arbitrary<Rational> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .map(([n, d]) => rational(n, d));

const strings = [
  'bd',
  'bd sn',
  'bd*3 <sn cp>',
  '[bd hh*2] ~ sn@2',
  'bd(3,8) hh(<5 3>,8,2)',
  '{bd sn hh, cp arpy}%4',
  '<a b c>!2 [d . e f]',
  'bd/5',
];

/** Patterns of words, by notation and by joining. */
export const anyPattern: fc.Arbitrary<Pattern<string>> = fc.letrec<{ p: Pattern<string> }>(
  (tie) => ({
    p: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom(...strings).map(words),
      fc.array(tie('p'), { minLength: 1, maxLength: 3 }).map((ps) => stack(ps)),
      fc.array(tie('p'), { minLength: 1, maxLength: 3 }).map((ps) => slowcat(ps)),
      fc.array(tie('p'), { minLength: 1, maxLength: 3 }).map((ps) => fastcat(ps)),
    ),
  }),
).p;
