import { Rational } from '../../base/index.ts';
import {
  type ControlValue,
  cosine,
  cosine2,
  envEq,
  envEqR,
  envL,
  envLR,
  isaw,
  isaw2,
  type LiveReader,
  live,
  msec,
  Pattern,
  readFlag,
  readFloat,
  readFraction,
  readInteger,
  readNoteValue,
  readText,
  saw,
  saw2,
  sec,
  signal,
  sine,
  sine2,
  smoothWith,
  square,
  square2,
  tri,
  tri2,
} from '../../pattern/index.ts';
import type { TypeRecord } from '../evaluation/records.ts';
import { readMadeText } from '../evaluation/records-pattern.ts';
import { type Builtin, overloaded, row } from './builtin.ts';
import { fromDoubles, toDoubles } from './numeric.ts';

type P = Pattern<unknown>;

/** The live value of a name, with a default. */
const withDefault =
  <T>(read: LiveReader<T>) =>
  (fallback: T, name: string): Pattern<T> =>
    live(name, read, fallback);
/** The live value of a name, silent while there is none. */
const orSilence =
  <T>(read: LiveReader<T>) =>
  (name: string): Pattern<T> =>
    live(name, read);
const orValue =
  <T>(read: LiveReader<T>, fallback: T) =>
  (name: string): Pattern<T> =>
    live(name, read, fallback);

/** `in0` to `in127`: the live values `0` to `127`, 0 while there are none. */
const inputs: readonly Builtin[] = Array.from({ length: 128 }, (_, index) => {
  const doc = `The live value ${index}, 0 while there is none.`;
  return row(
    `in${index}`,
    'Pattern Double',
    doc,
    `s "hh*2" # pan in${index}`,
    live(String(index), readFloat, 0),
  );
});

/** Continuous signals, read where they are needed, and values that change while a pattern plays. */
export const signalRows: readonly Builtin[] = [
  overloaded(
    'sine',
    'Fractional a => Pattern a',
    'From 0 to 1 and back once a cycle, along a sine.',
    's "hh*8" # pan sine',
    (num) => fromDoubles(num, sine),
  ),
  overloaded(
    'sine2',
    'Fractional a => Pattern a',
    'From -1 to 1 and back once a cycle, along a sine.',
    's "hh*8" # speed sine2',
    (num) => fromDoubles(num, sine2),
  ),
  overloaded(
    'cosine',
    'Fractional a => Pattern a',
    '`sine` a quarter of a cycle later.',
    's "hh*8" # pan cosine',
    (num) => fromDoubles(num, cosine),
  ),
  overloaded(
    'cosine2',
    'Fractional a => Pattern a',
    '`sine2` a quarter of a cycle later.',
    's "hh*8" # speed cosine2',
    (num) => fromDoubles(num, cosine2),
  ),
  overloaded(
    'saw',
    '(Fractional a, Real a) => Pattern a',
    'Up from 0 to 1 each cycle.',
    's "hh*8" # pan saw',
    (num) => fromDoubles(num, saw),
  ),
  overloaded(
    'saw2',
    '(Fractional a, Real a) => Pattern a',
    'Up from -1 to 1 each cycle.',
    's "hh*8" # speed saw2',
    (num) => fromDoubles(num, saw2),
  ),
  overloaded(
    'isaw',
    '(Fractional a, Real a) => Pattern a',
    'Down from 1 to 0 each cycle.',
    's "hh*8" # pan isaw',
    (num) => fromDoubles(num, isaw),
  ),
  overloaded(
    'isaw2',
    '(Fractional a, Real a) => Pattern a',
    'Down from 1 to -1 each cycle.',
    's "hh*8" # speed isaw2',
    (num) => fromDoubles(num, isaw2),
  ),
  overloaded(
    'tri',
    '(Fractional a, Real a) => Pattern a',
    'Up and down between 0 and 1 each cycle.',
    's "hh*8" # pan tri',
    (num) => fromDoubles(num, tri),
  ),
  overloaded(
    'tri2',
    '(Fractional a, Real a) => Pattern a',
    'Up and down between -1 and 1 each cycle.',
    's "hh*8" # speed tri2',
    (num) => fromDoubles(num, tri2),
  ),
  overloaded(
    'square',
    'Fractional a => Pattern a',
    '0, then 1 for the second half of each cycle.',
    's "hh*8" # pan square',
    (num) => fromDoubles(num, square),
  ),
  overloaded(
    'square2',
    'Fractional a => Pattern a',
    '-1, then 1 for the second half of each cycle.',
    's "hh*8" # speed square2',
    (num) => fromDoubles(num, square2),
  ),
  row(
    'envL',
    'Pattern Double',
    'Up from 0 to 1 during cycle 0, then 1 for ever.',
    's "hh*8" # gain (slow 4 envL)',
    envL,
  ),
  row(
    'envLR',
    'Pattern Double',
    'Down from 1 to 0 during cycle 0, then 0 for ever.',
    's "hh*8" # gain (slow 4 envLR)',
    envLR,
  ),
  row(
    'envEq',
    'Pattern Double',
    'Down from 1 to 0 during cycle 0, with equal power.',
    's "hh*8" # gain (slow 4 envEq)',
    envEq,
  ),
  row(
    'envEqR',
    'Pattern Double',
    'Up from 0 to 1 during cycle 0, with equal power.',
    's "hh*8" # gain (slow 4 envEqR)',
    envEqR,
  ),
  row(
    'sig',
    '(Time -> a) -> Pattern a',
    'A signal made by a function of the time.',
    's "hh*4" # pan (sig fromRational)',
    (f: (time: Rational) => unknown) => signal(f),
  ),
  overloaded(
    'smooth',
    'Fractional a => Pattern a -> Pattern a',
    'A signal that glides from each value to the next.',
    's "hh*8" # pan (smooth "0 1 0.5")',
    (num) => (p: P) =>
      smoothWith(
        (a, b, at) => num.add(a, num.multiply(num.subtract(b, a), num.fromRational(at))),
        p,
      ),
  ),
  overloaded(
    'sec',
    'Fractional a => Pattern a -> Pattern a',
    'Seconds as parts of a cycle, by the tempo.',
    's "bd sn" # legato (sec 0.25)',
    (num) => (p: P) => fromDoubles(num, sec(toDoubles(num, p))),
  ),
  overloaded(
    'msec',
    'Fractional a => Pattern a -> Pattern a',
    'Milliseconds as parts of a cycle, by the tempo.',
    's "bd sn" # nudge (msec 20)',
    (num) => (p: P) => fromDoubles(num, msec(toDoubles(num, p))),
  ),
  row(
    'cF',
    'Double -> String -> Pattern Double',
    'A live number by name, with a default.',
    's "hh*2" # pan (cF 0.5 "knob")',
    withDefault(readFloat),
  ),
  row(
    'cF_',
    'String -> Pattern Double',
    'A live number by name, silent while there is none.',
    'stack [s "hh", s "bd" # pan (cF_ "knob")]',
    orSilence(readFloat),
  ),
  row(
    'cF0',
    'String -> Pattern Double',
    'A live number by name, 0 while there is none.',
    's "hh*2" # pan (cF0 "knob")',
    orValue(readFloat, 0),
  ),
  row(
    'cN',
    'Note -> String -> Pattern Note',
    'A live note by name, with a default.',
    's "hh*2" # n (cN 3 "knob")',
    withDefault(readNoteValue),
  ),
  row(
    'cN_',
    'String -> Pattern Note',
    'A live note by name, silent while there is none.',
    'stack [s "hh", s "bd" # n (cN_ "knob")]',
    orSilence(readNoteValue),
  ),
  row(
    'cN0',
    'String -> Pattern Note',
    'A live note by name, 0 while there is none.',
    's "hh*2" # n (cN0 "knob")',
    orValue(readNoteValue, 0),
  ),
  row(
    'cI',
    'Int -> String -> Pattern Int',
    'A live whole number by name, with a default.',
    's "hh*2" # cut (cI 3 "knob")',
    withDefault(readInteger),
  ),
  row(
    'cI_',
    'String -> Pattern Int',
    'A live whole number by name, silent while there is none.',
    'stack [s "hh", s "bd" # cut (cI_ "knob")]',
    orSilence(readInteger),
  ),
  row(
    'cI0',
    'String -> Pattern Int',
    'A live whole number by name, 0 while there is none.',
    's "hh*2" # cut (cI0 "knob")',
    orValue(readInteger, 0),
  ),
  row(
    'cB',
    'Bool -> String -> Pattern Bool',
    'A live true or false by name, with a default.',
    'sew (cB True "knob") (s "bd") (s "sn")',
    withDefault(readFlag),
  ),
  row(
    'cB_',
    'String -> Pattern Bool',
    'A live true or false by name, silent while there is none.',
    'stack [s "hh", sew (cB_ "knob") (s "bd") (s "sn")]',
    orSilence(readFlag),
  ),
  row(
    'cB0',
    'String -> Pattern Bool',
    'A live true or false by name, false while there is none.',
    'sew (cB0 "knob") (s "bd") (s "sn")',
    orValue(readFlag, false),
  ),
  row(
    'cS',
    'String -> String -> Pattern String',
    'A live word by name, with a default.',
    's (cS "bd" "knob")',
    withDefault(readText),
  ),
  row(
    'cS_',
    'String -> Pattern String',
    'A live word by name, silent while there is none.',
    'stack [s "hh", s (cS_ "knob")]',
    orSilence(readText),
  ),
  row(
    'cS0',
    'String -> Pattern String',
    'A live word by name, empty while there is none.',
    's "bd" # vowel (cS0 "knob")',
    orValue(readText, ''),
  ),
  row(
    'cR',
    'Rational -> String -> Pattern Rational',
    'A live fraction by name, with a default.',
    'fast (cR 2 "knob") $ s "bd"',
    withDefault(readFraction),
  ),
  row(
    'cR_',
    'String -> Pattern Rational',
    'A live fraction by name, silent while there is none.',
    'stack [s "hh", fast (cR_ "knob") $ s "bd"]',
    orSilence(readFraction),
  ),
  row(
    'cR0',
    'String -> Pattern Rational',
    'A live fraction by name, 0 while there is none.',
    '(cR0 "knob") ~> s "bd"',
    orValue(readFraction, Rational.zero),
  ),
  row(
    'cT',
    'Time -> String -> Pattern Time',
    'A live time by name, with a default.',
    'fast (cT 2 "knob") $ s "bd"',
    withDefault(readFraction),
  ),
  row(
    'cT_',
    'String -> Pattern Time',
    'A live time by name, silent while there is none.',
    'stack [s "hh", fast (cT_ "knob") $ s "bd"]',
    orSilence(readFraction),
  ),
  row(
    'cT0',
    'String -> Pattern Time',
    'A live time by name, 0 while there is none.',
    '(cT0 "knob") ~> s "bd"',
    orValue(readFraction, Rational.zero),
  ),
  overloaded(
    'cP',
    '(Enumerable a, Parseable a) => String -> Pattern a',
    'A live text by name, read as mini-notation.',
    'stack [s "hh", s (cP "knob")]',
    (type) => (name: string) => liveMini(type, name),
  ),
  row(
    '_cX',
    'a -> (Value -> Maybe a) -> String -> Pattern a',
    'A live value by name, read by a function, with a default.',
    's "hh*2" # pan (_cX 0.5 getF "knob")',
    (fallback: unknown, read: (value: ControlValue) => unknown, name: string) =>
      live(name, read, fallback),
  ),
  row(
    '_cX_',
    '(Value -> Maybe a) -> String -> Pattern a',
    'A live value by name, read by a function.',
    'stack [s "hh", s "bd" # pan (_cX_ getF "knob")]',
    (read: (value: ControlValue) => unknown, name: string) => live(name, read),
  ),
  ...inputs,
];

/** A live text as mini-notation, read anew where it has changed. */
function liveMini(type: TypeRecord, name: string): P {
  let known: { readonly text: string; readonly pattern: P } | undefined;
  return new Pattern((at, frame) => {
    const text = frame.controls[name];
    if (typeof text !== 'string') return [];
    if (known?.text !== text) known = { text, pattern: readMadeText(text, type) as P };
    return known.pattern.run(at, frame);
  });
}
