import { lcm, Rational, rational } from '../../base/index.ts';
import {
  _segment,
  appBoth,
  appRight,
  type ControlPattern,
  type ControlValue,
  combineValues,
  extract,
  filterJust,
  fmap,
  Int,
  type LiveReader,
  live,
  mapValue,
  Note as NoteValue,
  type Pattern,
  pure,
  readFlag,
  readFloat,
  readFraction,
  readInteger,
  readNoteValue,
  readText,
  roundHalfEven,
  swap,
} from '../../pattern/index.ts';
import { MiniFailure } from '../evaluation/failure.ts';
import type { TypeRecord } from '../evaluation/records.ts';
import { nowhere, readMadeText, readPattern } from '../evaluation/records-pattern.ts';
import { Blob } from '../evaluation/special.ts';
import { Data, force } from '../evaluation/values.ts';
import { type Builtin, overloaded, row } from './builtin.ts';
import { fromDouble, toDouble } from './numeric.ts';

type P = Pattern<unknown>;

const { one } = Rational;

/** Rounds numbers to so many parts of one. */
const rounding =
  (round: (value: number) => number) =>
  (functor: TypeRecord, num: TypeRecord) =>
  (parts: unknown, p: unknown): unknown => {
    const count = toDouble(num, parts);
    return functor.fmap(
      (value) => fromDouble(num, round(toDouble(num, force(value)) * count) / count),
      p,
    );
  };

/** Functions of numbers and other values in patterns. */
export const valueRows: readonly Builtin[] = [
  overloaded(
    'range',
    'Num a => Pattern a -> Pattern a -> Pattern a -> Pattern a',
    'Stretches numbers from 0 to 1 to another range.',
    's "hh*8" # cutoff (range 200 "<2000 4000>" sine)',
    (num) => (from: P, to: P, p: P) =>
      appRight(
        (ends: readonly [unknown, unknown], value: unknown) =>
          num.add(num.multiply(value, num.subtract(ends[1], ends[0])), ends[0]),
        appBoth((a: unknown, b: unknown): readonly [unknown, unknown] => [a, b], from, to),
        p,
      ),
  ),
  overloaded(
    '_range',
    '(Functor f, Num b) => b -> b -> f b -> f b',
    'Stretches numbers from 0 to 1 to another range.',
    's "hh*8" # cutoff (_range 200 2000 sine)',
    (functor, num) => (from: unknown, to: unknown, p: unknown) =>
      functor.fmap((value) => num.add(num.multiply(force(value), num.subtract(to, from)), from), p),
  ),
  overloaded(
    'rangex',
    '(Functor f, Floating b) => b -> b -> f b -> f b',
    'Stretches numbers from 0 to 1 to a range above zero, evenly to the ear.',
    's "hh*8" # cutoff (rangex 200 4000 sine)',
    (functor, num) => (from: unknown, to: unknown, p: unknown) => {
      const [low, high] = [num.floating('log', from), num.floating('log', to)];
      return functor.fmap(
        (value) =>
          num.floating('exp', num.add(num.multiply(force(value), num.subtract(high, low)), low)),
        p,
      );
    },
  ),
  overloaded(
    'quantise',
    '(Functor f, RealFrac b) => b -> f b -> f b',
    'Rounds numbers to so many parts of one.',
    's "hh*8" # pan (quantise 4 saw)',
    rounding(roundHalfEven),
  ),
  overloaded(
    'qround',
    '(Functor f, RealFrac b) => b -> f b -> f b',
    'Rounds numbers to so many parts of one.',
    's "hh*8" # pan (qround 4 saw)',
    rounding(roundHalfEven),
  ),
  overloaded(
    'qfloor',
    '(Functor f, RealFrac b) => b -> f b -> f b',
    'Rounds numbers down to so many parts of one.',
    's "hh*8" # pan (qfloor 4 saw)',
    rounding(Math.floor),
  ),
  overloaded(
    'qceiling',
    '(Functor f, RealFrac b) => b -> f b -> f b',
    'Rounds numbers up to so many parts of one.',
    's "hh*8" # pan (qceiling 4 saw)',
    rounding(Math.ceil),
  ),
  overloaded(
    'swap',
    'Eq a => [(a, b)] -> Pattern a -> Pattern b',
    'Looks each value up in a list of pairs.',
    's (swap [("a", "bd"), ("b", "sn")] ("a b*2" :: Pattern String))',
    (eq) => (pairs: readonly (readonly [unknown, unknown])[], p: P) =>
      swap(pairs, p, (a, b) => eq.eq(a, b)),
  ),
  overloaded(
    'toValue',
    'Valuable a => a -> Value',
    'A value as one of a control.',
    'fmap (const $ toValue (1 :: Double)) <$> s "bd"',
    (type) => (value: unknown) => type.toControl(value),
  ),
  overloaded(
    'gmod',
    'Moddable a => a -> a -> a',
    'The remainder with the sign of the divisor.',
    's "bd" # speed (pure $ gmod 5.5 2)',
    (type) => (a: unknown, b: unknown) => type.modulo(a, b),
  ),
  overloaded(
    'union',
    'Unionable a => a -> a -> a',
    "Two maps as one; the first one's values win.",
    's "bd" # n (pure $ union 1 2)',
    (type) => (a: unknown, b: unknown) => type.union(a, b),
  ),
  overloaded(
    'fromTime',
    'Fractional a => Time -> a',
    'A time as a number of any kind.',
    's "hh*4" # pan (sig (fromTime . (/ 4)))',
    (num) => (time: Rational) => num.fromRational(time),
  ),
  overloaded(
    'toTime',
    'Real a => a -> Rational',
    'A number as a time.',
    'fast (pure $ toTime (1.5 :: Double)) $ s "bd"',
    (num) => (value: unknown) => num.toRational(value),
  ),
  overloaded(
    'isInt',
    'RealFrac a => a -> Bool',
    'Whether a number is whole.',
    's "bd" # n (if isInt 2.5 then 1 else 0)',
    (num) => (value: unknown) => Number.isInteger(toDouble(num, value)),
  ),
  row(
    'sam',
    'Time -> Time',
    'The beginning of the cycle of a time.',
    's "hh*4" # pan (sig (fromTime . (\\t -> t - sam t)))',
    (time: Rational) => time.floor(),
  ),
  row(
    'nextSam',
    'Time -> Time',
    'The beginning of the next cycle.',
    's "hh*4" # pan (sig (fromTime . (\\t -> nextSam t - t)))',
    (time: Rational) => time.floor().add(one),
  ),
  row(
    'cyclePos',
    'Time -> Time',
    'How far into its cycle a time is.',
    'mask (sig ((< 0.5) . cyclePos)) $ s "hh*8"',
    (time: Rational) => time.sub(time.floor()),
  ),
  row(
    'lcmr',
    'Rational -> Rational -> Rational',
    'The smallest number that two fractions divide.',
    'fast (pure $ lcmr 0.5 0.75) $ s "bd"',
    lcm,
  ),
  overloaded(
    'parseBP_E',
    '(Enumerable a, Parseable a) => String -> Pattern a',
    'A text as mini-notation.',
    's (parseBP_E "bd*2 sn")',
    (type) => (text: string) => readMadeText(text, type),
  ),
  row(
    'deltaMini',
    'String -> String',
    'A text as it is.',
    's (parseBP_E $ deltaMini "bd*2")',
    (text: string) => text,
  ),
  row(
    'fNum2',
    '(Int -> Int -> Int) -> (Double -> Double -> Double) -> Value -> Value -> Value',
    'Combines two values of controls by a function of whole numbers and one of others.',
    's "bd" # n (pure $ nvalue $ fNum2 (+) (+) (VN 1) (VN 2))',
    (
      int: (a: number, b: number) => number,
      float: (a: number, b: number) => number,
      a: ControlValue,
      b: ControlValue,
    ) => combineValues({ int, float }, a, b),
  ),
  row(
    'applyFIS',
    '(Double -> Double) -> (Int -> Int) -> (String -> String) -> Value -> Value',
    'Changes a value of a control by a function for its kind.',
    'fmap (fmap (applyFIS (+ 1) (+ 1) id)) $ s "bd" # pan 0.2',
    (
      float: (a: number) => number,
      int: (a: number) => number,
      text: (a: string) => string,
      value: ControlValue,
    ) => mapValue(float, int, text, value),
  ),
  row(
    'Note',
    'Double -> Note',
    'A number as a note.',
    'n (pure $ Note 3) # s "hoover"',
    (value: number) => value,
  ),
  row(
    'unNote',
    'Note -> Double',
    'A note as a number.',
    's "bd" # pan (unNote <$> "0 1")',
    (value: number) => value,
  ),
  row(
    'VF',
    'Double -> Value',
    "A number as a control's value.",
    'fmap (fmap (const $ VF 1)) $ s "bd"',
    (value: number) => value,
  ),
  row(
    'VS',
    'String -> Value',
    "A text as a control's value.",
    'fmap (fmap (const $ VS "sn")) $ s "bd"',
    (value: string) => value,
  ),
  row(
    'VB',
    'Bool -> Value',
    "True or false as a control's value.",
    'fmap (fmap (const $ VB True)) $ s "bd"',
    (value: boolean) => value,
  ),
  row(
    'VN',
    'Note -> Value',
    "A note as a control's value.",
    'fmap (fmap (const $ VN 3)) $ s "bd"',
    (value: number) => new NoteValue(value),
  ),
  row(
    'VI',
    'Int -> Value',
    "A whole number as a control's value.",
    'fmap (fmap (const $ VI 3)) $ s "bd"',
    (value: number) => new Int(value),
  ),
  row(
    'VR',
    'Rational -> Value',
    "A fraction as a control's value.",
    'fmap (fmap (const $ VR 0.5)) $ s "bd"',
    (value: Rational) => value,
  ),
  row(
    'VX',
    '[Word8] -> Value',
    "Bytes as a control's value.",
    'fmap (fmap (const $ VX [1, 2])) $ s "bd"',
    (bytes: readonly number[]) => new Blob(bytes),
  ),
  row(
    'getF',
    'Value -> Maybe Double',
    "A control's value as a number, if it is one.",
    's "hh*2" # speed (_extract getF "pan" $ pan "0.2 0.7")',
    readFloat,
  ),
  row(
    'getN',
    'Value -> Maybe Note',
    "A control's value as a note, if it is a number.",
    'n (_extract getN "n" $ n "0 7") # s "hoover"',
    readNoteValue,
  ),
  row(
    'getI',
    'Value -> Maybe Int',
    "A control's value as a whole number, if it is a number.",
    's "bd*2" # cut (_extract getI "cut" $ cut "1 2")',
    readInteger,
  ),
  row(
    'getS',
    'Value -> Maybe String',
    "A control's value as a text, if it is one.",
    's (_extract getS "vowel" $ vowel "a e")',
    readText,
  ),
  row(
    'getB',
    'Value -> Maybe Bool',
    "A control's value as true or false, if it is one.",
    'struct (_extract getB "b" $ pB "b" "t f") $ s "bd"',
    readFlag,
  ),
  row(
    'getR',
    'Value -> Maybe Rational',
    "A control's value as a fraction, if it is a number.",
    'fast (_extract getR "x" $ pR "x" "1 2") $ s "bd"',
    readFraction,
  ),
  row(
    'fvalue',
    'Value -> Double',
    "A control's value as a number.",
    's "bd" # pan (pure $ fvalue $ VF 0.5)',
    (value: ControlValue) => readFloat(value) ?? 0,
  ),
  row(
    'ivalue',
    'Value -> Int',
    "A control's value as a whole number.",
    's "bd" # cut (pure $ ivalue $ VI 1)',
    (value: ControlValue) => readInteger(value) ?? 0,
  ),
  row(
    'nvalue',
    'Value -> Note',
    "A control's value as a note.",
    's "bd" # n (pure $ nvalue $ VN 1)',
    (value: ControlValue) => readNoteValue(value) ?? 0,
  ),
  row(
    'svalue',
    'Value -> String',
    "A control's value as a text.",
    's (pure $ svalue $ VS "bd")',
    (value: ControlValue) => readText(value) ?? '',
  ),
  row(
    'bvalue',
    'Value -> Bool',
    "A control's value as true or false.",
    's "bd" # n (if bvalue (VB True) then 1 else 0)',
    (value: ControlValue) => readFlag(value) ?? false,
  ),
  row(
    'rvalue',
    'Value -> Rational',
    "A control's value as a fraction.",
    'fast (pure $ rvalue $ VR 2) $ s "bd"',
    (value: ControlValue) => readFraction(value) ?? Rational.zero,
  ),
  row(
    'extractF',
    'String -> ControlPattern -> Pattern Double',
    'One control of a pattern as a pattern of numbers.',
    's "hh*2" # speed (extractF "pan" $ pan "0.2 0.7")',
    (name: string, p: ControlPattern) => extract(name, readFloat, p),
  ),
  row(
    'extractN',
    'String -> ControlPattern -> Pattern Note',
    'One control of a pattern as a pattern of notes.',
    'n (extractN "n" $ n "0 7") # s "hoover"',
    (name: string, p: ControlPattern) => extract(name, readNoteValue, p),
  ),
  row(
    'extractI',
    'String -> ControlPattern -> Pattern Int',
    'One control of a pattern as a pattern of whole numbers.',
    's "bd*2" # cut (extractI "cut" $ cut "1 2")',
    (name: string, p: ControlPattern) => extract(name, readInteger, p),
  ),
  row(
    'extractS',
    'String -> ControlPattern -> Pattern String',
    'One control of a pattern as a pattern of words.',
    's (extractS "s" $ s "bd hh")',
    (name: string, p: ControlPattern) => extract(name, readText, p),
  ),
  row(
    'extractB',
    'String -> ControlPattern -> Pattern Bool',
    'One control of a pattern as a pattern of true and false.',
    'struct (extractB "b" $ pB "b" "t f t") $ s "hh"',
    (name: string, p: ControlPattern) => extract(name, readFlag, p),
  ),
  row(
    'extractR',
    'String -> ControlPattern -> Pattern Rational',
    'One control of a pattern as a pattern of fractions.',
    'fast (extractR "x" $ pR "x" "1 2") $ s "bd"',
    (name: string, p: ControlPattern) => extract(name, readFraction, p),
  ),
  row(
    '_extract',
    '(Value -> Maybe a) -> String -> ControlPattern -> Pattern a',
    'One control of a pattern, read by a function.',
    's "hh*2" # speed (_extract getF "pan" $ pan "0.2 0.7")',
    (read: (value: ControlValue) => unknown, name: string, p: ControlPattern) =>
      extract(name, read, p),
  ),

  overloaded(
    'getControl',
    'Parseable a => String -> Pattern a',
    'A live value by name, of the kind that is needed.',
    'stack [s "hh", s "bd" # pan (getControl "knob")]',
    (type) => (name: string) => live(name, readerOf(type)),
  ),
  overloaded(
    'parseBP',
    '(Enumerable a, Parseable a) => String -> Either ParseError (Pattern a)',
    'A text as mini-notation, if it can be read.',
    'either (const silence) s (parseBP "bd hh*2")',
    (type) => (text: string) => {
      try {
        return new Data('Right', [readPattern(text, type, nowhere)]);
      } catch (failure) {
        if (failure instanceof MiniFailure) return new Data('Left', [failure.message]);
        throw failure;
      }
    },
  ),
  row(
    '_getP',
    'a -> (Value -> Maybe a) -> Pattern Value -> Pattern a',
    'Values of controls read by a function, with a default.',
    's (_getP "bd" getS (VS <$> "hh sn"))',
    (fallback: unknown, read: (value: unknown) => unknown, p: P) =>
      fmap((value) => read(value) ?? fallback, p),
  ),
  row(
    '_getP_',
    '(Value -> Maybe a) -> Pattern Value -> Pattern a',
    'Values of controls read by a function; what it cannot read is dropped.',
    's (_getP_ getS (VS <$> "hh sn"))',
    (read: (value: unknown) => unknown, p: P) => filterJust(fmap(read, p)),
  ),
  row(
    'valueToPattern',
    'Value -> Pattern Value',
    "A control's value once a cycle.",
    'n (valueToPattern (VN 2) >>= maybe silence pure . getN) # s "hh"',
    (value: unknown) => pure(value),
  ),
  row(
    'VList',
    '[Value] -> Value',
    'Several values as one of a control.',
    's "bd" # cut (pure $ maybe 0 length $ getList $ VList [VI 1])',
    (values: readonly unknown[]) => new Data('VList', [values]),
  ),
  row(
    'getList',
    'Value -> Maybe [Value]',
    "A control's value as a list, if it is one.",
    's "bd" # cut (pure $ maybe 0 length $ getList $ VList [VI 1])',
    (value: unknown) => (value instanceof Data ? value.fields[0] : undefined),
  ),
  row(
    'lvalue',
    'Value -> [Value]',
    "A control's value as a list.",
    's "bd" # cut (pure $ length $ lvalue $ VList [VI 1])',
    (value: unknown) => (value instanceof Data ? value.fields[0] : []),
  ),
  row(
    'getBlob',
    'Value -> Maybe [Word8]',
    "A control's value as bytes, if it is such.",
    's "bd" # cut (pure $ maybe 0 length $ getBlob $ VX [1, 2])',
    (value: unknown) => (value instanceof Blob ? value.bytes : undefined),
  ),
  row(
    'xvalue',
    'Value -> [Word8]',
    "A control's value as bytes.",
    's "bd" # cut (pure $ length $ xvalue $ VX [1, 2])',
    (value: unknown) => (value instanceof Blob ? value.bytes : []),
  ),
  row(
    'deconstruct',
    'Int -> Pattern String -> String',
    'A pattern of words as mini-notation with so many steps.',
    's (parseBP_E $ deconstruct 4 "bd hh")',
    (count: number, p: Pattern<string>) => {
      const steps = Array.from({ length: Math.max(0, Math.min(count, 1000)) }, (_, i) =>
        _segment(rational(count), p)
          .query(rational(i, count), rational(i + 1, count))
          .map((event) => event.value),
      );
      return steps
        .map((words) => (words.length > 1 ? `[${words.join(', ')}]` : (words[0] ?? '~')))
        .join(' ');
    },
  ),
];

const READERS: Readonly<Record<string, LiveReader<unknown>>> = {
  Double: readFloat,
  Note: readNoteValue,
  Int: readInteger,
  Integer: readInteger,
  Ratio: readFraction,
  Bool: readFlag,
};

/** How a live value is read as one of a type. */
function readerOf({ name }: TypeRecord): LiveReader<unknown> {
  return READERS[name] ?? readText;
}
