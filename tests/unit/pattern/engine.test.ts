import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Rational, rational } from '../../../src/base/index.ts';
import * as plain from '../../../src/pattern/core.ts';
import * as engine from '../../../src/pattern/engine.ts';
import { numbered } from '../../../src/pattern/list.ts';
import * as sequence from '../../../src/pattern/sequence.ts';
import { compressSpan } from '../../../src/pattern/time/compress.ts';
import { cases } from '../../cases.ts';
import { events, factor } from './same.ts';

/** How a pattern is made: once by the plain core, once by the engine. */
type Made = readonly [plain.Pattern<string>, plain.Pattern<string>];
type Weighted = readonly (readonly [Rational, plain.Pattern<string>])[];

/** What timecat means: each part squeezed to its place, all stacked. */
function plainTimecat(parts: Weighted): plain.Pattern<string> {
  const [first] = parts;
  if (first && parts.length === 1) return first[1];
  const total = parts.reduce((sum, [weight]) => sum.add(weight), Rational.zero);
  let at = Rational.zero;
  return plain.stack(
    parts.map(([weight, p]) => {
      const begin = at;
      at = at.add(weight);
      return compressSpan(begin.div(total), at.div(total), p);
    }),
  );
}

const halves = (made: readonly Made[], side: 0 | 1) => made.map((each) => each[side]);
const joined = (a: string, b: string): string => `${a}${b}`;

const anyMade: fc.Arbitrary<Made> = fc.letrec<{ p: Made }>((tie) => {
  const several = fc.array(tie('p'), { minLength: 1, maxLength: 4 });
  const two = fc.tuple(tie('p'), tie('p'));
  return {
    p: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('a', 'b', 'c').map((word): Made => {
        const trail = { start: 0, end: 1 };
        return [plain.pure(word, trail), engine.pure(word, trail)];
      }),
      fc.constant<Made>([plain.silence, plain.silence]),
      fc
        .tuple(factor, tie('p'))
        .map(([by, [a, b]]): Made => [plain.fastBy(by, a), engine.fastBy(by, b)]),
      tie('p').map(
        ([a, b]): Made => [plain.fmap((x) => `${x}!`, a), engine.fmap((x) => `${x}!`, b)],
      ),
      several.map((made): Made => [plain.stack(halves(made, 0)), engine.stack(halves(made, 1))]),
      several.map(
        (made): Made => [plain.fastcat(halves(made, 0)), sequence.fastcat(halves(made, 1))],
      ),
      fc
        .array(fc.tuple(factor, tie('p')), { minLength: 1, maxLength: 4 })
        .map(
          (parts): Made => [
            plainTimecat(parts.map(([weight, [a]]) => [weight, a] as const)),
            sequence.timecat(parts.map(([weight, [, b]]) => [weight, b] as const)),
          ],
        ),
      two.map(
        ([[a, b], [c, d]]): Made => [plain.appLeft(joined, a, c), engine.appLeft(joined, b, d)],
      ),
      two.map(
        ([[a, b], [c, d]]): Made => [plain.appBoth(joined, a, c), engine.appBoth(joined, b, d)],
      ),
      tie('p').map(
        ([a, b]): Made => [plain.rotL(rational(1, 3), a), plain.rotL(rational(1, 3), b)],
      ),
    ),
  };
}).p;

const when = fc
  .tuple(
    fc.integer({ min: -12, max: 30 }),
    fc.integer({ min: 0, max: 30 }),
    fc.constantFrom(1, 4, 6),
  )
  .map(([begin, length, d]) => [rational(begin, d), rational(begin + length, d)] as const);

describe('the engine', () => {
  test('answers as the plain core does', () => {
    fc.assert(
      fc.property(anyMade, when, ([slow, quick], [begin, end]) => {
        expect(events(quick, begin, end)).toEqual(events(slow, begin, end));
        expect(quick.constant).toEqual(slow.constant);
      }),
      { numRuns: cases(15_000, 0.1) },
    );
  });

  test('keeps where events come from', () => {
    fc.assert(
      fc.property(anyMade, ([slow, quick]) => {
        const sources = (p: plain.Pattern<string>): string[] =>
          p
            .query(rational(0), rational(1))
            .map((event) => `${event.part.begin} ${event.value} ${event.context.length}`)
            .sort();
        expect(sources(quick)).toEqual(sources(slow));
      }),
      { numRuns: cases(5000, 0.1) },
    );
  });

  test('numbered steps are a list in one cycle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), when, (count, [begin, end]) => {
        const list = Array.from({ length: count }, (_, i) => plain.pure(String(i)));
        expect(events(numbered(count, String), begin, end)).toEqual(
          events(plain.fastcat(list), begin, end),
        );
      }),
      { numRuns: cases(2000, 0.1) },
    );
  });
});
