import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Rational, rational } from '../../../src/base/index.ts';
import * as plain from '../../../src/pattern/core.ts';
import * as engine from '../../../src/pattern/engine.ts';
import { Event } from '../../../src/pattern/event.ts';
import { squeezeBind } from '../../../src/pattern/join.ts';
import { numbered } from '../../../src/pattern/list.ts';
import { span } from '../../../src/pattern/span.ts';
import { compressSpan } from '../../../src/pattern/time/gap.ts';
import { cases } from '../../cases.ts';
import { events, factor } from './same.ts';

/** A pattern made by the plain core, and by the engine. */
interface Made {
  readonly slow: plain.Pattern<string>;
  readonly quick: plain.Pattern<string>;
  readonly text: string;
}
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

const { one } = Rational;
const shift = fc.oneof(
  fc.integer({ min: -3, max: 3 }).map((by) => rational(by)),
  factor.map((by) => by.neg()),
);
const joined = (a: string, b: string): string => `${a}${b}`;

/** The ways in which a pattern is made of others, for the plain core and for the engine. */
type Making = Pick<
  typeof plain,
  | 'appBoth'
  | 'appLeft'
  | 'appRight'
  | 'fastBy'
  | 'fastcat'
  | 'fmap'
  | 'rev'
  | 'rotL'
  | 'slowcat'
  | 'stack'
>;

/** A pattern made of others in the same way by the plain core and by the engine. */
function made(
  parts: readonly Made[],
  text: string,
  make: (by: Making, parts: plain.Pattern<string>[]) => plain.Pattern<string>,
): Made {
  return {
    slow: make(
      plain,
      parts.map(({ slow }) => slow),
    ),
    quick: make(
      engine,
      parts.map(({ quick }) => quick),
    ),
    text: `${text}(${parts.map((each) => each.text).join(', ')})`,
  };
}

const anyMade: fc.Arbitrary<Made> = fc.letrec<{ p: Made }>((tie) => {
  const several = fc.array(tie('p'), { minLength: 1, maxLength: 4 });
  const two = fc.tuple(tie('p'), tie('p'));
  return {
    p: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('a', 'b', 'c').map((word): Made => {
        const start = word.charCodeAt(0);
        const trail = { start, end: start + 1 };
        return { slow: plain.pure(word, trail), quick: engine.pure(word, trail), text: word };
      }),
      fc.constant<Made>({ slow: plain.silence, quick: plain.silence, text: '~' }),
      fc.constantFrom(2, 3).map((n): Made => {
        const at = (time: Rational): string => time.mul(rational(n)).floor().toString();
        return { slow: plain.signal(at), quick: engine.signal(at), text: `signal ${n}` };
      }),
      fc
        .tuple(factor, tie('p'))
        .map(([by, p]) => made([p], `fast ${by}`, (m, [q]) => m.fastBy(by, q as never))),
      fc
        .tuple(shift, tie('p'))
        .map(([by, p]) => made([p], `rotL ${by}`, (m, [q]) => m.rotL(by, q as never))),
      tie('p').map((p) => made([p], 'fmap', (m, [q]) => m.fmap((x) => `${x}!`, q as never))),
      tie('p').map((p) => made([p], 'rev', (m, [q]) => m.rev(q as never))),
      several.map((ps) => made(ps, 'stack', (m, qs) => m.stack(qs))),
      several.map((ps) => made(ps, 'slowcat', (m, qs) => m.slowcat(qs))),
      several.map((ps) => made(ps, 'fastcat', (m, qs) => m.fastcat(qs))),
      fc.array(fc.tuple(factor, tie('p')), { minLength: 1, maxLength: 4 }).map((pairs) => {
        const weights = pairs.map(([weight]) => weight);
        const weighed = (qs: plain.Pattern<string>[]): Weighted =>
          weights.map((weight, i) => [weight, qs[i] as plain.Pattern<string>] as const);
        return made(
          pairs.map(([, p]) => p),
          `timecat ${weights.join(' ')}`,
          (m, qs) => (m === plain ? plainTimecat(weighed(qs)) : engine.timecat(weighed(qs))),
        );
      }),
      two.map((ps) =>
        made(ps, 'appLeft', (m, [a, b]) => m.appLeft(joined, a as never, b as never)),
      ),
      two.map((ps) =>
        made(ps, 'appRight', (m, [a, b]) => m.appRight(joined, a as never, b as never)),
      ),
      two.map((ps) =>
        made(ps, 'appBoth', (m, [a, b]) => m.appBoth(joined, a as never, b as never)),
      ),
    ),
  };
}).p;

const when = fc
  .tuple(
    fc.integer({ min: -12, max: 30 }),
    fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }) }, fc.constant(0)),
    fc.constantFrom(1, 4, 6),
  )
  .map(([begin, length, d]) => [rational(begin, d), rational(begin + length, d)] as const);

describe('the engine', () => {
  test('answers as the plain core does', () => {
    fc.assert(
      fc.property(anyMade, when, ({ slow, quick, text }, [begin, end]) => {
        expect(events(quick, begin, end), text).toEqual(events(slow, begin, end));
        expect(quick.constant).toEqual(slow.constant);
      }),
      { numRuns: cases(15_000, 0.1) },
    );
  });

  test('keeps where events come from', () => {
    fc.assert(
      fc.property(anyMade, ({ slow, quick, text }) => {
        const sources = (p: plain.Pattern<string>): string[] =>
          p
            .query(rational(0), rational(1))
            .map(({ part, value, context }) => {
              return `${part.begin} ${value} ${context.map(({ start }) => start)}`;
            })
            .sort();
        expect(sources(quick), text).toEqual(sources(slow));
      }),
      { numRuns: cases(5000, 0.1) },
    );
  });

  test('drops what lies outside its whole, as the plain core does', () => {
    const late = new plain.Pattern((at) => [
      new Event(span(at.end, at.end.add(one)), at, 'late', undefined),
    ]);
    const others: readonly (readonly [plain.Pattern<string>, plain.Pattern<string>])[] = [
      [plain.signal(String), engine.signal(String)],
      [plain.pure('a'), engine.pure('a')],
      [
        plain.fastcat([plain.pure('a'), plain.pure('b')]),
        engine.fastcat([engine.pure('a'), engine.pure('b')]),
      ],
    ];
    for (const [slow, quick] of others) {
      for (const end of [rational(0), rational(1, 2), one]) {
        const asked = (p: plain.Pattern<string>) => events(p, rational(0), end);
        expect(asked(engine.appLeft(joined, late, quick))).toEqual(
          asked(plain.appLeft(joined, late, slow)),
        );
        expect(asked(engine.appRight(joined, quick, late))).toEqual(
          asked(plain.appRight(joined, slow, late)),
        );
      }
    }
  });

  test('divides events as squeezing numbered steps into them does', () => {
    fc.assert(
      fc.property(
        anyMade,
        fc.integer({ min: 1, max: 5 }),
        when,
        ({ quick, text }, n, [begin, end]) => {
          // Nothing can be squeezed into a moment.
          fc.pre(quick.query(begin, end).every(({ wholeOrPart }) => !wholeOrPart.isMoment));
          const piece = (value: string, index: number): string => `${value} ${index}`;
          const squeezed = squeezeBind(
            (value) => numbered(n, (index) => piece(value, index)),
            quick,
          );
          const divided = engine.divideEvents(n, piece, quick);
          expect(events(divided, begin, end), text).toEqual(events(squeezed, begin, end));
          const both = engine.appLeft(joined, divided, divided);
          const plainly = plain.appLeft(joined, squeezed, squeezed);
          expect(events(both, begin, end), text).toEqual(events(plainly, begin, end));
        },
      ),
      { numRuns: cases(5000, 0.1) },
    );
  });

  test('takes turns in cycles too large for plain integers, as the plain core does', () => {
    const turns = (by: Making): plain.Pattern<string> => {
      const words = (...names: string[]) => names.map((name) => plain.pure(name));
      return by.slowcat([
        by.slowcat(words('a', 'b')),
        by.slowcat(words('c', 'd', 'e')),
        by.fastcat(words('f', 'g')),
      ]);
    };
    for (const far of [1n << 60n, -(1n << 60n)]) {
      const begin = Rational.ofBig(far, 1n);
      for (const length of [one, rational(9), Rational.half]) {
        const ours = events(turns(engine), begin, begin.add(length));
        expect(ours).toEqual(events(turns(plain), begin, begin.add(length)));
        expect(ours).not.toEqual([]);
      }
    }
  });

  test('takes turns by cycle as a query cut at every cycle does', () => {
    const test = (cycle: Rational): boolean => cycle.mod(rational(3)).sign() === 0;
    fc.assert(
      fc.property(anyMade, anyMade, when, (a, b, [begin, end]) => {
        const turns = engine.byCycle(test, a.quick, b.quick);
        const plainTurns = plain.splitQueries(
          new plain.Pattern((at, frame) =>
            (test(at.begin.floor()) ? a.slow : b.slow).run(at, frame),
          ),
        );
        expect(events(turns, begin, end)).toEqual(events(plainTurns, begin, end));
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
