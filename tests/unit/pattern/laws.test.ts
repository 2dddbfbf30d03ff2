import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Rational, rational } from '../../../src/base/index.ts';
import {
  _every,
  _fast,
  _iter,
  _ply,
  _slow,
  appLeft,
  early,
  fastcat,
  fmap,
  innerJoin,
  join,
  late,
  overlay,
  type Pattern,
  palindrome,
  pure,
  rev,
  rotL,
  rotR,
  silence,
  slowcat,
  stack,
  superimpose,
} from '../../../src/pattern/index.ts';
import { cases } from '../../cases.ts';
import { anyPattern, cycles, events, factor, onsets } from './same.ts';

const runs = { numRuns: cases(3000, 0.02) };

function law(
  name: string,
  left: (p: Pattern<string>, by: Rational) => Pattern<unknown>,
  right: typeof left,
) {
  test(name, () => {
    fc.assert(
      fc.property(anyPattern, factor, (p, by) => {
        expect(cycles(left(p, by))).toEqual(cycles(right(p, by)));
      }),
      runs,
    );
  });
}

const identity = (p: Pattern<string>): Pattern<string> => p;

describe('laws', () => {
  law('rev . rev = id', (p) => rev(rev(p)), identity);
  law('fast n . slow n = id', (p, n) => _fast(n, _slow(n, p)), identity);
  law(
    'fast a . fast b = fast (a * b)',
    (p, n) => _fast(n, _fast(rational(3), p)),
    (p, n) => _fast(n.mul(rational(3)), p),
  );
  law(
    'fast (-n) = rev . fast n',
    (p, n) => _fast(n.neg(), p),
    (p, n) => rev(_fast(n, p)),
  );
  law(
    'fast 0 = silence',
    (p) => _fast(Rational.zero, p),
    () => silence,
  );
  law('t <~ (t ~> p) = p', (p, t) => rotL(t, rotR(t, p)), identity);
  law(
    'patterned shifts of one value are plain ones',
    (p, t) => early(pure(t), late(pure(t), p)),
    identity,
  );
  law('every 1 f = f', (p) => _every(1, rev, p), rev);
  law('every 0 f = id', (p) => _every(0, rev, p), identity);
  law('ply 1 = id', (p) => _ply(Rational.one, p), identity);
  law('iter 1 = id', (p) => _iter(1, p), identity);
  law('fmap id = id', (p) => fmap((value) => value, p), identity);
  law(
    'fmap f . fmap g = fmap (f . g)',
    (p) =>
      fmap(
        (s) => `${s}!`,
        fmap((s) => s.length, p),
      ),
    (p) => fmap((s) => `${s.length}!`, p),
  );
  law(
    'pure f <* p keeps the wholes of the left side',
    (p) => appLeft((a) => a, p, pure(1)),
    (p) => appLeft((a) => a, p, pure(2)),
  );
  law(
    'join of pure p = p cut where cycles begin',
    (p) => join(pure(p)),
    (p) => join(pure(join(pure(p)))),
  );
  law('innerJoin of pure p = p', (p) => innerJoin(pure(p)), identity);
  law(
    'stacks are associative',
    (p) => stack([stack([p, rev(p)]), _fast(rational(2), p)]),
    (p) => stack([p, stack([rev(p), _fast(rational(2), p)])]),
  );
  law('silence adds nothing', (p) => stack([p, silence]), identity);
  law(
    'overlay is a stack of two',
    (p) => overlay(p, rev(p)),
    (p) => superimpose(rev, p),
  );
  law(
    'palindrome is there and back',
    (p) => palindrome(p),
    (p) => slowcat([p, rev(p)]),
  );
  law(
    'fastcat n = fast n . slowcat',
    (p) => fastcat([p, rev(p), p]),
    (p) => _fast(rational(3), slowcat([p, rev(p), p])),
  );

  test('a query cut at any point gives the same onsets', () => {
    fc.assert(
      fc.property(anyPattern, factor, factor, (p, a, b) => {
        const [begin, middle] = [rational(-2).add(a), rational(2).add(a)];
        const end = middle.add(b);
        const whole = onsets(p, begin, end);
        expect([...onsets(p, begin, middle), ...onsets(p, middle, end)].sort()).toEqual(whole);
      }),
      runs,
    );
  });

  test('parts lie within the query and within their wholes', () => {
    fc.assert(
      fc.property(anyPattern, factor, factor, (p, begin, length) => {
        const end = begin.add(length);
        for (const { whole, part } of p.query(begin, end)) {
          expect(part.begin.gte(begin) && part.end.lte(end)).toBe(true);
          expect(whole?.begin.lte(part.begin) && whole.end.gte(part.end)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('cycles far out are like those near by', () => {
    fc.assert(
      fc.property(anyPattern, (p) => {
        // Every choice in these patterns comes again within so many cycles.
        const period = 2 * 3 * 4 * 5 * 7 * 9 * 10_000;
        const near = events(p, rational(3), rational(4));
        const far = events(rotL(rational(period), p), rational(3), rational(4));
        expect(far).toEqual(near);
      }),
      runs,
    );
  });
});
