import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lcm,
  Rational,
  rational,
  rationalFromDecimal,
  rationalFromNumber,
  rationalFromText,
} from '../../../src/base/index.ts';

const limit = Number.MAX_SAFE_INTEGER;
/** Whole numbers, often near where products and sums leave the safe ones. */
const whole = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger(),
  fc.integer({ min: 0, max: 40 }).map((below) => limit - below),
  fc.integer({ min: 0, max: 40 }).map((below) => below - limit),
  fc.integer({ min: 0, max: 52 }).map((power) => 2 ** power),
);
const small = fc
  .tuple(
    whole,
    whole.filter((d) => d !== 0),
  )
  .map(([n, d]) => rational(n, d));
const huge = fc
  .tuple(fc.bigInt({ min: -(2n ** 90n), max: 2n ** 90n }), fc.bigInt({ min: 1n, max: 2n ** 90n }))
  .map(([n, d]) => Rational.ofBig(n, d));
const any = fc.oneof({ weight: 3, arbitrary: small }, { weight: 1, arbitrary: huge });
const runs = { numRuns: 3000 };

/** The same fraction reckoned with BigInts alone. */
function model(n: bigint, d: bigint): string {
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = d < 0n ? -a : a;
  return `${n / divisor}/${d / divisor}`;
}

describe('arithmetic is exact, whatever the size', () => {
  test('against whole numbers without a limit', () => {
    fc.assert(
      fc.property(any, any, (x, y) => {
        const { n: a, d: b } = x.parts();
        const { n: c, d } = y.parts();
        expect(x.add(y).toString()).toBe(model(a * d + c * b, b * d));
        expect(x.sub(y).toString()).toBe(model(a * d - c * b, b * d));
        expect(x.mul(y).toString()).toBe(model(a * c, b * d));
        if (c !== 0n) expect(x.div(y).toString()).toBe(model(a * d, b * c));
        expect(Math.sign(x.compare(y))).toBe(a * d === c * b ? 0 : a * d < c * b ? -1 : 1);
        expect(x.equals(y)).toBe(a * d === c * b);
      }),
      runs,
    );
  });

  test('a sum that overflows on the way and comes back is not rounded', () => {
    const third = rational(-10, 3);
    expect(rational(3002399751580331).add(third).toString()).toBe('9007199254740983/3');
    expect(third.add(rational(3002399751580331)).toString()).toBe('9007199254740983/3');
  });

  test('sums and products keep the laws of a field', () => {
    fc.assert(
      fc.property(any, any, any, (x, y, z) => {
        expect(x.add(y).equals(y.add(x))).toBe(true);
        expect(
          x
            .add(y)
            .add(z)
            .equals(x.add(y.add(z))),
        ).toBe(true);
        expect(
          x
            .mul(y)
            .mul(z)
            .equals(x.mul(y.mul(z))),
        ).toBe(true);
        expect(x.mul(y.add(z)).equals(x.mul(y).add(x.mul(z)))).toBe(true);
        expect(x.sub(x).equals(Rational.zero)).toBe(true);
        if (y.sign() !== 0) expect(x.div(y).mul(y).equals(x)).toBe(true);
      }),
      runs,
    );
  });

  test('what fits safe integers is held in them, reduced, with a denominator above zero', () => {
    fc.assert(
      fc.property(any, any, (x, y) => {
        for (const each of [x, x.add(y), x.mul(y)]) {
          const { n, d } = each.parts();
          expect(each.toString()).toBe(model(n, d));
          const fits = d <= BigInt(limit) && n <= BigInt(limit) && n >= -BigInt(limit);
          expect(Number.isNaN(each.n)).toBe(!fits);
          expect(Object.is(each.n, -0)).toBe(false);
        }
      }),
      runs,
    );
  });
});

describe('whole parts', () => {
  test('floor, ceil and mod agree with each other', () => {
    fc.assert(
      fc.property(any, any, (x, y) => {
        const floor = x.floor();
        expect(floor.isInteger() && floor.lte(x) && floor.add(Rational.one).gt(x)).toBe(true);
        const ceil = x.ceil();
        expect(ceil.isInteger() && ceil.gte(x) && ceil.sub(Rational.one).lt(x)).toBe(true);
        if (y.sign() === 0) return;
        const rest = x.mod(y);
        expect(rest.abs().lt(y.abs()) && rest.sign() * y.sign() >= 0).toBe(true);
        expect(x.sub(rest).div(y).isInteger()).toBe(true);
      }),
      runs,
    );
  });

  test.each([
    [1, 2, '0/1'],
    [3, 2, '2/1'],
    [5, 2, '2/1'],
    [-1, 2, '0/1'],
    [-3, 2, '-2/1'],
    [7, 3, '2/1'],
    [8, 3, '3/1'],
  ])('round(%i/%i) is %s: halves go to the even number', (n, d, expected) => {
    expect(rational(n, d).round().toString()).toBe(expected);
  });
});

describe('doubles', () => {
  test('every finite double comes back as it was', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(rationalFromNumber(value).toNumber()).toBe(value === 0 ? 0 : value);
      }),
      runs,
    );
  });

  test('0.1 is not a tenth, and infinity and NaN are what Haskell makes of them', () => {
    expect(rationalFromNumber(0.1).toString()).toBe('3602879701896397/36028797018963968');
    expect(rationalFromNumber(Number.POSITIVE_INFINITY).parts()).toEqual({ n: 2n ** 1024n, d: 1n });
    expect(rationalFromNumber(Number.NaN).parts()).toEqual({ n: -3n * 2n ** 1023n, d: 1n });
  });

  test('a fraction becomes the nearest double', () => {
    fc.assert(
      fc.property(huge, (x) => {
        const value = x.toNumber();
        const off = x.sub(rationalFromNumber(value)).abs();
        const step = value === 0 ? 0 : 2 ** (Math.floor(Math.log2(Math.abs(value))) - 52);
        expect(off.lte(rationalFromNumber(step).div(rational(2)))).toBe(true);
      }),
      runs,
    );
  });
});

describe('texts', () => {
  test('toString is read back', () => {
    fc.assert(
      fc.property(any, (x) => {
        expect(rationalFromText(x.toString())?.equals(x)).toBe(true);
      }),
      runs,
    );
  });

  test.each([
    ['0.1', '1/10'],
    ['1.25e1', '25/2'],
    ['-.5', '-1/2'],
    ['5.', '5/1'],
    ['1e-3', '1/1000'],
    ['+3', '3/1'],
  ])('the decimal %s is %s', (text, expected) => {
    expect(rationalFromDecimal(text)?.toString()).toBe(expected);
  });

  test.each(['', '.', '-', 'e5', '1e', '1e99999', '1e401', '9'.repeat(401), '0x1', '1/2', ' 1'])(
    '%j is no decimal',
    (text) => {
      expect(rationalFromDecimal(text)).toBeUndefined();
    },
  );

  test.each(['', '1/0', '1/-2', '1.5', '/2', ' 1', '9'.repeat(401)])(
    '%j is no fraction',
    (text) => {
      expect(rationalFromText(text)).toBeUndefined();
    },
  );
});

describe('lcm', () => {
  test('is divided evenly by both, and is the smallest such', () => {
    const positive = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
      .map(([n, d]) => rational(n, d));
    fc.assert(
      fc.property(positive, positive, (x, y) => {
        const both = lcm(x, y);
        expect(both.div(x).isInteger() && both.div(y).isInteger()).toBe(true);
        for (let k = 1; x.mul(rational(k)).lt(both); k++) {
          expect(x.mul(rational(k)).div(y).isInteger()).toBe(false);
        }
      }),
    );
  });

  test('with zero it is zero', () => {
    expect(lcm(Rational.zero, Rational.half)).toBe(Rational.zero);
  });
});

describe('mistakes of a caller', () => {
  test.each([
    ['a denominator of zero', () => rational(1, 0)],
    ['a number that is not whole', () => rational(0.5)],
    ['a number that is not safe', () => rational(2 ** 53)],
    ['a division by zero', () => Rational.one.div(Rational.zero)],
    ['a remainder by zero', () => Rational.one.mod(Rational.zero)],
  ])('%s is a RangeError', (_name, mistake) => {
    expect(mistake).toThrow(RangeError);
  });
});
