import { EvaluationFailure } from '../evaluation/failure.ts';
import { Action } from '../evaluation/records-pattern.ts';
import { Data, nothing, textOf, type Value } from '../evaluation/values.ts';
import { type Builtin, overloaded, raw, rawOverloaded, row } from './builtin.ts';
import { fromDouble, toDouble } from './numeric.ts';

/** Binary digits of a double. */
const DIGITS = 53;

/** A double as a whole number of 53 binary digits times a power of two. */
function decode(value: number): readonly [number, number] {
  if (value === 0 || !Number.isFinite(value)) return [0, 0];
  let power = Math.floor(Math.log2(Math.abs(value))) - (DIGITS - 1);
  let digits = scaled(value, -power);
  // The logarithm may be off by one beside powers of two.
  for (; Math.abs(digits) >= 2 ** DIGITS; power += 1) digits /= 2;
  for (; Math.abs(digits) < 2 ** (DIGITS - 1); power -= 1) digits *= 2;
  return [digits, power];
}

/** A number times a power of two, in steps that stay within doubles. */
function scaled(value: number, power: number): number {
  const half = Math.trunc(power / 2);
  return value * 2 ** half * 2 ** (power - half);
}

function exponentOf(value: number): number {
  const [digits, power] = decode(value);
  return digits === 0 ? 0 : power + DIGITS;
}

/** A function of the digits of a double, and what type it gives. */
function ofDouble(
  name: string,
  result: string,
  doc: string,
  example: string,
  f: (value: number) => unknown,
): Builtin {
  const type = `RealFloat a => a -> ${result}`;
  return overloaded(name, type, doc, example, (num) => (a: unknown) => {
    const value = f(toDouble(num, a));
    return result === 'a' ? fromDouble(num, value as number) : value;
  });
}

const floatRows: readonly Builtin[] = [
  ofDouble(
    'decodeFloat',
    '(Integer, Int)',
    'A number as a whole number and the power of two that it is taken times.',
    'n (fromIntegral $ snd $ decodeFloat 0.75) # s "bd"',
    decode,
  ),
  overloaded(
    'encodeFloat',
    'RealFloat a => Integer -> Int -> a',
    'A whole number times a power of two.',
    's "bd" # speed (pure $ encodeFloat 3 (-1))',
    (num) => (digits: number, power: number) => fromDouble(num, scaled(digits, power)),
  ),
  ofDouble(
    'exponent',
    'Int',
    'The power of two that a number lies below.',
    'n (fromIntegral $ exponent 6) # s "bd"',
    exponentOf,
  ),
  ofDouble(
    'significand',
    'a',
    'A number divided by the power of two that it lies below.',
    's "bd" # speed (pure $ significand 6)',
    (value) => scaled(value, -exponentOf(value)),
  ),
  overloaded(
    'scaleFloat',
    'RealFloat a => Int -> a -> a',
    'A number times a power of two.',
    's "bd" # speed (pure $ scaleFloat 1 1.5)',
    (num) => (power: number, a: unknown) => fromDouble(num, scaled(toDouble(num, a), power)),
  ),
  ofDouble(
    'floatDigits',
    'Int',
    'How many binary digits numbers of a type have.',
    'n (fromIntegral $ floatDigits 1) # s "bd"',
    () => DIGITS,
  ),
  ofDouble(
    'floatRadix',
    'Integer',
    'The base in which numbers of a type are kept: 2.',
    'n (fromIntegral $ floatRadix 1) # s "bd"',
    () => 2,
  ),
  ofDouble(
    'floatRange',
    '(Int, Int)',
    'The least and the greatest power of two in numbers of a type.',
    'n (fromIntegral $ snd $ floatRange 1) # s "bd"',
    () => [-1021, 1024],
  ),
  ofDouble(
    'isDenormalized',
    'Bool',
    'Whether a number is too small for all its digits.',
    'n (if isDenormalized 1e-310 then 1 else 0) # s "bd"',
    (value) => value !== 0 && Math.abs(value) < 2 ** -1022,
  ),
  ofDouble(
    'isIEEE',
    'Bool',
    'Whether numbers of a type are kept as IEEE 754 says: True.',
    'n (if isIEEE 1 then 1 else 0) # s "bd"',
    () => true,
  ),
  ofDouble(
    'isNegativeZero',
    'Bool',
    'Whether a number is -0.',
    'n (if isNegativeZero (-0.0) then 1 else 0) # s "bd"',
    (value) => Object.is(value, -0),
  ),
];

function failWith(text: string): never {
  throw new EvaluationFailure(text);
}

const failureRows: readonly Builtin[] = [
  rawOverloaded(
    'fail',
    'MonadFail m => String -> m a',
    'Nothing, in a list or Maybe; ends a statement with a message.',
    's "bd" # cut (pure $ length (fail "no" :: [Int]))',
    (monad) => (text: Value) => {
      if (monad?.name === 'Maybe') return nothing;
      return monad?.name === 'IO' ? new Action(() => failWith(textOf(text))) : [];
    },
  ),
  row(
    'userError',
    'String -> IOError',
    'A message to end a statement with.',
    'do { d1 $ s "bd"; let { e = userError "no" }; return () }',
    (text: string) => new Data('IOError', [text]),
  ),
  raw(
    'putChar',
    'Char -> IO ()',
    'Prints a letter; here it does nothing.',
    'do { putChar \'a\'; d1 $ s "bd" }',
    () => new Action(() => []),
  ),
];

/** Functions of the Prelude for the digits of numbers, and for failing. */
export const preludeFloatRows: readonly Builtin[] = [...floatRows, ...failureRows];
