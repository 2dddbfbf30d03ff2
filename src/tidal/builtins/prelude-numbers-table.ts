import { Rational } from '../../base/index.ts';
import { EvaluationFailure } from '../evaluation/failure.ts';
import type { FloatingName, TypeRecord } from '../evaluation/records.ts';
import { force, just, nothing, textOf, type Value } from '../evaluation/values.ts';
import { type Builtin, overloaded, rawOverloaded, row } from './builtin.ts';

type Two = (record: TypeRecord, a: Value, b: Value) => Value;
type One = (record: TypeRecord, a: Value) => Value;

/** An operation on two values of one class. */
function two(
  name: string,
  className: string,
  doc: string,
  example: string,
  f: Two,
  result = 'a',
): Builtin {
  const type = `${className} a => a -> a -> ${result}`;
  return overloaded(name, type, doc, example, (record) => (a: Value, b: Value) => f(record, a, b));
}

function one(
  name: string,
  className: string,
  doc: string,
  example: string,
  f: One,
  result = 'a',
): Builtin {
  return overloaded(
    name,
    `${className} a => a -> ${result}`,
    doc,
    example,
    (record) => (a: Value) => f(record, a),
  );
}

const FLOATING: readonly (readonly [FloatingName, string])[] = [
  ['exp', 'The number e to the power of a number'],
  ['log', 'The natural logarithm'],
  ['sqrt', 'The square root'],
  ['sin', 'The sine of an angle in radians'],
  ['cos', 'The cosine of an angle in radians'],
  ['tan', 'The tangent of an angle in radians'],
  ['asin', 'The angle with a given sine'],
  ['acos', 'The angle with a given cosine'],
  ['atan', 'The angle with a given tangent'],
  ['sinh', 'The hyperbolic sine'],
  ['cosh', 'The hyperbolic cosine'],
  ['tanh', 'The hyperbolic tangent'],
  ['asinh', 'The inverse of the hyperbolic sine'],
  ['acosh', 'The inverse of the hyperbolic cosine'],
  ['atanh', 'The inverse of the hyperbolic tangent'],
];

const floatingRows: readonly Builtin[] = FLOATING.map(([name, doc]) => {
  const value = name === 'acosh' ? '1.5' : '0.25';
  return one(name, 'Floating', `${doc}.`, `s "bd*2" # speed (${name} "${value}")`, (record, a) =>
    record.floating(name, a),
  );
});

type Rounding = 'truncate' | 'round' | 'ceiling' | 'floor';

const roundingRows: readonly Builtin[] = (
  [
    ['truncate', 'Cuts off what stands after the point.'],
    ['round', 'To the nearest whole number; halves go to the even one.'],
    ['ceiling', 'Up to a whole number.'],
    ['floor', 'Down to a whole number.'],
  ] as const
).map(([name, doc]: readonly [Rounding, string]) =>
  overloaded(
    name,
    '(RealFrac a, Integral b) => a -> b',
    doc,
    `n (fromIntegral . ${name} <$> "0.5 1.7") # s "hh"`,
    (from, to) => (a: Value) => to.fromInteger(from.round(name, a)),
  ),
);

/** Powers beyond this are beyond every number that means something here. */
const MOST_EXPONENT = 4096;

/** To a power that is a whole number, by repeated squaring. */
function power(record: TypeRecord, base: Value, exponent: number): Value {
  if (exponent < 0)
    throw new EvaluationFailure('The exponent of ^ is negative.', 'Use ** for such exponents.');
  if (!(exponent <= MOST_EXPONENT)) throw new EvaluationFailure('This number is far too large.');
  let result = record.fromInteger(1);
  let factor = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = record.multiply(result, factor);
    if (left > 1) factor = record.multiply(factor, factor);
  }
  return result;
}

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

/** Numbers as numbers of another kind. */
function convert(from: TypeRecord, to: TypeRecord, a: Value): Value {
  // Between two kinds of doubles nothing changes, infinities included.
  if (typeof a === 'number' && (to.name === 'Double' || to.name === 'Note')) return a;
  return to.fromRational(from.toRational(a));
}

const compareRows: readonly Builtin[] = [
  two(
    '==',
    'Eq',
    'Whether two values are equal.',
    'when (== 1) rev $ s "bd sn"',
    (record, a, b) => record.eq(a, b),
    'Bool',
  ),
  two(
    '/=',
    'Eq',
    'Whether two values differ.',
    'when (/= 1) rev $ s "bd sn"',
    (record, a, b) => !record.eq(a, b),
    'Bool',
  ),
  two(
    '<',
    'Ord',
    'Whether the first value is less.',
    'when (< 2) rev $ s "bd sn"',
    (record, a, b) => record.compare(a, b) < 0,
    'Bool',
  ),
  two(
    '<=',
    'Ord',
    'Whether the first value is not greater.',
    'when (<= 2) rev $ s "bd sn"',
    (record, a, b) => record.compare(a, b) <= 0,
    'Bool',
  ),
  two(
    '>',
    'Ord',
    'Whether the first value is greater.',
    'when (> 2) rev $ s "bd sn"',
    (record, a, b) => record.compare(a, b) > 0,
    'Bool',
  ),
  two(
    '>=',
    'Ord',
    'Whether the first value is not less.',
    'when (>= 2) rev $ s "bd sn"',
    (record, a, b) => record.compare(a, b) >= 0,
    'Bool',
  ),
  two(
    'compare',
    'Ord',
    'How two values compare.',
    'n (if compare 1 2 == LT then 1 else 2) # s "bd"',
    (record, a, b) => Math.sign(record.compare(a, b)),
    'Ordering',
  ),
  two(
    'max',
    'Ord',
    'The greater of two values.',
    'n (max <$> "0 3" <*> "<1 5>") # s "hh"',
    (record, a, b) => record.max(a, b),
  ),
  two(
    'min',
    'Ord',
    'The lesser of two values.',
    'n (min <$> "0 3" <*> "<1 5>") # s "hh"',
    (record, a, b) => record.min(a, b),
  ),
];

const arithmeticRows: readonly Builtin[] = [
  two(
    '+',
    'Num',
    'Adds; patterns are added where both overlap.',
    'n ("0 2" + "<0 7>") # s "hoover"',
    (record, a, b) => record.add(a, b),
  ),
  two('-', 'Num', 'Subtracts.', 'n ("5 7" - "<0 2>") # s "hoover"', (record, a, b) =>
    record.subtract(a, b),
  ),
  two('*', 'Num', 'Multiplies.', 'n ("1 2" * "<1 3>") # s "hoover"', (record, a, b) =>
    record.multiply(a, b),
  ),
  two(
    'subtract',
    'Num',
    'Subtracts the first number from the second.',
    'n (subtract 1 "2 3") # s "hoover"',
    (record, a, b) => record.subtract(b, a),
  ),
  one(
    'negate',
    'Num',
    'The number with the other sign.',
    'n (negate "1 2") # s "hoover"',
    (record, a) => record.negate(a),
  ),
  one(
    'abs',
    'Num',
    'The size of a number, without its sign.',
    'n (abs "-1 2") # s "hoover"',
    (record, a) => record.abs(a),
  ),
  one(
    'signum',
    'Num',
    '-1, 0 or 1: the sign of a number.',
    's "bd*2" # speed (signum "-3 2")',
    (record, a) => record.signum(a),
  ),
  overloaded(
    'fromInteger',
    'Num a => Integer -> a',
    'A whole number as a number of any kind.',
    'n (fromInteger 3) # s "bd"',
    (record) => (a: number) => record.fromInteger(a),
  ),
  two('/', 'Fractional', 'Divides.', 's "bd*2" # speed ("1 2" / "<1 4>")', (record, a, b) =>
    record.divide(a, b),
  ),
  one(
    'recip',
    'Fractional',
    'One divided by the number.',
    's "bd*2" # pan (recip "2 4")',
    (record, a) => record.divide(record.fromInteger(1), a),
  ),
  overloaded(
    'fromRational',
    'Fractional a => Rational -> a',
    'A fraction as a number of any kind.',
    's "bd*2" # pan (fromRational (3 % 4))',
    (record) => (a: Rational) => record.fromRational(a),
  ),
  two('**', 'Floating', 'To a power.', 's "bd*2" # pan (2 ** "-1 -2")', (record, a, b) =>
    record.power(a, b),
  ),
  overloaded('pi', 'Floating a => a', '3.14159…', 's "bd*2" # pan (pi / 4)', (record) =>
    record.pi(),
  ),
  two(
    'logBase',
    'Floating',
    'The logarithm of the second number to the base of the first.',
    's "bd" # pan (logBase 2 1.5)',
    (record, base, a) => record.divide(record.floating('log', a), record.floating('log', base)),
  ),
  two(
    'atan2',
    'RealFloat',
    'The angle of a point, from y and x.',
    's "bd" # speed (atan2 1 2)',
    (record, a, b) => record.atan2(a, b),
  ),
  one(
    'isNaN',
    'RealFloat',
    'Whether it is not a number.',
    'n (if isNaN (0 / 0) then 1 else 0) # s "bd"',
    (_, a) => Number.isNaN(a),
    'Bool',
  ),
  one(
    'isInfinite',
    'RealFloat',
    'Whether it is infinite.',
    'n (if isInfinite (1 / 0) then 1 else 0) # s "bd"',
    (_, a) => Math.abs(a as number) === Number.POSITIVE_INFINITY,
    'Bool',
  ),
  overloaded(
    '^',
    '(Num a, Integral b) => a -> b -> a',
    'To a power that is a whole number.',
    's "bd*2" # speed (2 ^ 3 - 6)',
    (record, integral) => (a: Value, b: Value) => power(record, a, integral.toInteger(b)),
  ),
  overloaded(
    '^^',
    '(Fractional a, Integral b) => a -> b -> a',
    'To a power that is a whole number, below zero too.',
    's "bd*2" # speed (2 ^^ (-1))',
    (record, integral) => (a: Value, b: Value) => {
      const exponent = integral.toInteger(b);
      if (exponent >= 0) return power(record, a, exponent);
      return record.divide(record.fromInteger(1), power(record, a, -exponent));
    },
  ),
  two(
    'quot',
    'Integral',
    'Divides whole numbers, cutting towards zero.',
    'n (fromIntegral <$> (quot <$> "7 9" <*> ("2" :: Pattern Int))) # s "hh"',
    (record, a, b) => record.quot(a, b),
  ),
  two(
    'rem',
    'Integral',
    'The remainder of `quot`.',
    'n (fromIntegral <$> (rem <$> "7 9" <*> ("2" :: Pattern Int))) # s "hh"',
    (record, a, b) => record.rem(a, b),
  ),
  two(
    'div',
    'Integral',
    'Divides whole numbers, rounding down.',
    'n (fromIntegral <$> (div <$> "7 9" <*> ("2" :: Pattern Int))) # s "hh"',
    (record, a, b) => record.div(a, b),
  ),
  two(
    'mod',
    'Integral',
    'The remainder of `div`.',
    'when ((== 1) . (`mod` 3)) rev $ s "bd sn"',
    (record, a, b) => record.mod(a, b),
  ),
  two(
    'quotRem',
    'Integral',
    '`quot` and `rem` at once.',
    'n (fromIntegral $ fst (quotRem 7 2)) # s "bd"',
    (record, a, b) => [record.quot(a, b), record.rem(a, b)],
    '(a, a)',
  ),
  two(
    'divMod',
    'Integral',
    '`div` and `mod` at once.',
    'n (fromIntegral $ snd (divMod 7 2)) # s "bd"',
    (record, a, b) => [record.div(a, b), record.mod(a, b)],
    '(a, a)',
  ),
  one(
    'toInteger',
    'Integral',
    'A whole number of any size.',
    'n (fromIntegral $ toInteger 3) # s "bd"',
    (record, a) => record.toInteger(a),
    'Integer',
  ),
  one(
    'even',
    'Integral',
    'Whether a number divides by two.',
    'when even rev $ s "bd sn"',
    (record, a) => record.toInteger(a) % 2 === 0,
    'Bool',
  ),
  one(
    'odd',
    'Integral',
    'Whether a number does not divide by two.',
    'when odd rev $ s "bd sn"',
    (record, a) => record.toInteger(a) % 2 !== 0,
    'Bool',
  ),
  two(
    'gcd',
    'Integral',
    'The greatest common divisor.',
    'n (fromIntegral $ gcd 12 8) # s "bd"',
    (record, a, b) => record.fromInteger(gcd(record.toInteger(a), record.toInteger(b))),
  ),
  two(
    'lcm',
    'Integral',
    'The least common multiple.',
    'n (fromIntegral $ lcm 4 6) # s "bd"',
    (record, a, b) => {
      const [x, y] = [record.toInteger(a), record.toInteger(b)];
      return record.fromInteger(x === 0 || y === 0 ? 0 : Math.abs((x / gcd(x, y)) * y));
    },
  ),
  overloaded(
    'fromIntegral',
    '(Integral a, Num b) => a -> b',
    'A whole number as a number of another kind.',
    'n (fromIntegral <$> ("1 2" :: Pattern Int)) # s "hh"',
    (from, to) => (a: Value) => to.fromInteger(from.toInteger(a)),
  ),
  overloaded(
    'realToFrac',
    '(Real a, Fractional b) => a -> b',
    'A number as one of another kind.',
    'n (realToFrac <$> ("1 2" :: Pattern Double)) # s "hh"',
    (from, to) => (a: Value) => convert(from, to, a),
  ),
  one(
    'toRational',
    'Real',
    'A number as an exact fraction.',
    'fast (pure $ toRational 1.5) $ s "bd"',
    (record, a) => record.toRational(a),
    'Rational',
  ),
  overloaded(
    'properFraction',
    '(RealFrac a, Integral b) => a -> (b, a)',
    'What stands before and after the point.',
    'n (pure $ snd $ properFraction 3.5) # s "bd"',
    (from, to) => (a: Value) => {
      const whole = from.round('truncate', a);
      return [to.fromInteger(whole), from.subtract(a, from.fromInteger(whole))];
    },
  ),
  overloaded(
    '%',
    'Integral a => a -> a -> Ratio a',
    'An exact fraction.',
    'rotL (3 % 8) $ s "bd sn"',
    (record) => (a: Value, b: Value) => fraction(record.toInteger(a), record.toInteger(b)),
  ),
  row(
    'numerator',
    'Ratio a -> a',
    'What stands above the line.',
    'n (fromIntegral $ numerator (3 % 4)) # s "bd"',
    (a: Rational) => Number(a.parts().n),
  ),
  row(
    'denominator',
    'Ratio a -> a',
    'What stands below the line.',
    'n (fromIntegral $ denominator (3 % 4)) # s "bd"',
    (a: Rational) => Number(a.parts().d),
  ),
  overloaded(
    'approxRational',
    'RealFrac a => a -> a -> Rational',
    'The simplest fraction within a distance of a number.',
    'fast (pure $ approxRational 0.333 0.01) $ s "bd"',
    (record) => (a: Value, distance: Value) =>
      simplest(record.toRational(a), record.toRational(distance)),
  ),
];

function fraction(n: number, d: number): Rational {
  if (d === 0) throw new EvaluationFailure('This fraction divides by zero.');
  return Rational.ofBig(BigInt(n), BigInt(d));
}

/** The fraction with the smallest denominator in a range (Stern-Brocot, as Haskell does it). */
function simplest(value: Rational, distance: Rational): Rational {
  const size = distance.abs();
  return between(value.sub(size), value.add(size));
}

function between(low: Rational, high: Rational): Rational {
  if (low.equals(high)) return low;
  if (low.sign() > 0) return simplestAbove(low, high);
  return high.sign() < 0 ? simplestAbove(high.neg(), low.neg()).neg() : Rational.zero;
}

function simplestAbove(low: Rational, high: Rational): Rational {
  const floor = low.floor();
  if (floor.equals(low)) return floor;
  if (floor.lt(high.floor())) return floor.add(Rational.one);
  const one_ = Rational.one;
  return floor.add(one_.div(simplestAbove(one_.div(high.sub(floor)), one_.div(low.sub(floor)))));
}

const enumRows: readonly Builtin[] = [
  one(
    'fromEnum',
    'Enum',
    'The number of a value in its order.',
    's "bd*2" # n (fromIntegral . fromEnum <$> ("t f" :: Pattern Bool))',
    (record, a) => record.fromEnum(a),
    'Int',
  ),
  overloaded(
    'toEnum',
    'Enum a => Int -> a',
    'The value with a number in its order.',
    's "bd*2" # n (toEnum . (+ 1) <$> "1 2")',
    (record) => (a: number) => record.toEnum(a),
  ),
  one('succ', 'Enum', 'The next value.', 'n (succ <$> "1 2") # s "bd"', (record, a) =>
    record.succ(a),
  ),
  one('pred', 'Enum', 'The value before.', 'n (pred <$> "1 2") # s "bd"', (record, a) =>
    record.pred(a),
  ),
  rawOverloaded(
    'enumFrom',
    'Enum a => a -> [a]',
    '`[a ..]`: numbers without an end.',
    'n (fastFromList $ take 3 [2 ..]) # s "hh"',
    (record) => (a: Value) => record.range(force(a), undefined, undefined),
  ),
  rawOverloaded(
    'enumFromThen',
    'Enum a => a -> a -> [a]',
    '`[a, b ..]`: numbers by steps, without an end.',
    'n (fastFromList $ take 3 [0, 2 ..]) # s "hh"',
    (record) => (a: Value, b: Value) => record.range(force(a), force(b), undefined),
  ),
  rawOverloaded(
    'enumFromTo',
    'Enum a => a -> a -> [a]',
    '`[a .. b]`: numbers from one to another.',
    'n (fastFromList [0 .. 3]) # s "hh"',
    (record) => (a: Value, b: Value) => record.range(force(a), undefined, force(b)),
  ),
  rawOverloaded(
    'enumFromThenTo',
    'Enum a => a -> a -> a -> [a]',
    '`[a, b .. c]`: numbers from one to another by steps.',
    'n (fastFromList [0, 2 .. 6]) # s "hh"',
    (record) => (a: Value, b: Value, c: Value) => record.range(force(a), force(b), force(c)),
  ),
  overloaded(
    'minBound',
    'Bounded a => a',
    'The least value.',
    'n (if minBound then 1 else 0) # s "bd"',
    (record) => record.minBound(),
  ),
  overloaded(
    'maxBound',
    'Bounded a => a',
    'The greatest value.',
    'n (if maxBound then 1 else 0) # s "bd"',
    (record) => record.maxBound(),
  ),
];

const textRows: readonly Builtin[] = [
  one(
    'show',
    'Show',
    'A value as text.',
    's (show <$> ("1 2" :: Pattern Int))',
    (record, a) => record.show(a, 0),
    '[Char]',
  ),
  rawOverloaded(
    'read',
    'Read a => [Char] -> a',
    'A text as a value.',
    'n (fromIntegral (read "3" :: Int)) # s "bd"',
    (record) => (a: Value) => record.read(textOf(a)),
  ),
  rawOverloaded(
    'readMaybe',
    'Read a => [Char] -> Maybe a',
    'A text as a value, if it is one.',
    'n (maybe 0 fromIntegral (readMaybe "3" :: Maybe Int)) # s "bd"',
    (record) => (a: Value) => {
      try {
        return just(record.read(textOf(a)));
      } catch (failure) {
        if (failure instanceof EvaluationFailure) return nothing;
        throw failure;
      }
    },
  ),
];

/** Haskell's numbers: comparing, arithmetic, rounding, counting. */
export const preludeNumberRows: readonly Builtin[] = [
  ...compareRows,
  ...arithmeticRows,
  ...floatingRows,
  ...roundingRows,
  ...enumRows,
  ...textRows,
];
