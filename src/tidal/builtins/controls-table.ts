import {
  type ControlPattern,
  type Controls,
  fmap,
  grp,
  mF,
  mI,
  mS,
  Note,
  type Pattern,
  pB,
  pF,
  pI,
  pN,
  pR,
  pS,
  sound,
  withControls,
} from '../../pattern/index.ts';
import { EvaluationFailure } from '../evaluation/failure.ts';
import { Blob } from '../evaluation/special.ts';
import { force, textOf, type Value } from '../evaluation/values.ts';
import { type Builtin, overloaded, raw, row } from './builtin.ts';
import { ALIASES, CONTROLS, DRUMS, NOT_ON_A_BUS, WITHOUT_BUS } from './controls-data.ts';

type Kind = 'F' | 'N' | 'I' | 'S';

/** How values of each kind become a control. Names may be lists of letters as well as text. */
const MAKERS: Readonly<Record<Kind, (name: string, p: Pattern<Value>) => ControlPattern>> = {
  F: (name, p) => pF(name, p as Pattern<number>),
  N: (name, p) => pN(name, p as Pattern<number>),
  I: (name, p) => pI(name, p as Pattern<number>),
  S: (name, p) => fmap((value) => ({ [name]: text(value) }), p),
};

const ITEMS: Readonly<Record<Kind, string>> = { F: 'Double', N: 'Note', I: 'Int', S: 'String' };
const SAMPLES: Readonly<Record<Kind, string>> = {
  F: '"0.5 1"',
  N: '"0 7"',
  I: '"0 1"',
  S: '"a e"',
};

function text(value: Value): string {
  return typeof value === 'string' ? value : textOf(value);
}

interface Control {
  readonly name: string;
  /** The control that is set. */
  readonly sets: string;
  readonly kind: Kind;
  readonly doc: string;
}

function* controls(): Iterable<Control> {
  const known = new Map<string, Control>();
  for (const line of CONTROLS.trim().split('\n')) {
    const [name = '', kind = 'F', ...words] = line.split(' ');
    known.set(name, { name, sets: name, kind: kind as Kind, doc: sentence(words.join(' ')) });
  }
  for (let i = 0; i < 16; i += 1) {
    for (const [name, what] of [
      [`button${i}`, 'button'],
      [`slider${i}`, 'slider'],
    ] as const) {
      known.set(name, {
        name,
        sets: name,
        kind: 'F',
        doc: `Value of ${what} ${i} of a controller.`,
      });
    }
  }
  yield* known.values();
  const words = ALIASES.trim().split(/\s+/);
  for (let i = 0; i + 1 < words.length; i += 2) {
    const [name = '', of = ''] = words.slice(i);
    const control = known.get(of);
    if (control === undefined) continue;
    yield { ...control, name, doc: `Another name for \`${of}\`. ${control.doc}` };
  }
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** The controls that are no other names, and what kind of values they take. */
export function* ownControls(): Iterable<{ readonly name: string; readonly kind: Kind }> {
  for (const { name, sets, kind } of controls()) if (name === sets) yield { name, kind };
}

/** A control that takes numbers. */
export function numberControl(name: string): (p: Pattern<number>) => ControlPattern {
  return (p) => pF(name, p);
}

/** What makes a control of a name out of a pattern of text. */
export function textControl(name: string): (p: Pattern<Value>) => ControlPattern {
  return (p) => MAKERS.S(name, p);
}

function rowsOf({ name, sets, kind, doc }: Control): Builtin[] {
  const make = MAKERS[kind];
  const type = `Pattern ${ITEMS[kind]} -> ControlPattern`;
  const example = `s "bd*2" # ${name} ${SAMPLES[kind]}`;
  const rows = [raw(name, type, doc, example, (p: Value) => make(sets, finished(p)))];
  if (withoutBus.has(name)) return rows;
  const busType = `Pattern Int -> ${type}`;
  const busDoc = `Sets \`${sets}\` through a control bus, and says which.`;
  const busExample = `s "bd*2" # ${name}bus 1 ${SAMPLES[kind]}`;
  if (notOnABus.has(name)) {
    const refused = `\`${name}\` cannot be sent to a bus: it is read when the note begins.`;
    const doc_ = `Refused: ${refused.replace(`\`${name}\``, 'this')}`;
    const refuse = (): never => {
      throw new EvaluationFailure(refused, `Write # ${name} … instead.`);
    };
    return [...rows, raw(`${name}bus`, busType, doc_, '', refuse)];
  }
  const bus = (id: Value, p: Value): ControlPattern =>
    withControls(make(sets, finished(p)), pI(`^${sets}`, finished(id) as Pattern<number>));
  const receive = (id: Pattern<number>): ControlPattern => pI(`^${sets}`, id);
  const receiveDoc = `Reads \`${sets}\` from a control bus.`;
  return [
    ...rows,
    raw(`${name}bus`, busType, busDoc, busExample, bus),
    row(
      `${name}recv`,
      'Pattern Int -> ControlPattern',
      receiveDoc,
      `s "bd*2" # ${name}recv 1`,
      receive,
    ),
  ];
}

function finished(p: Value): Pattern<Value> {
  return force(p) as Pattern<Value>;
}

const withoutBus = new Set(WITHOUT_BUS.split(/\s+/));
const notOnABus = new Set(NOT_ON_A_BUS.split(/\s+/));

/** No drum has a longer name. */
const LONGEST_DRUM = 40;

/** The MIDI note of a drum's name; 0 for a name that is none. */
function drumNote(name: string): number {
  if (name.length > LONGEST_DRUM) return 0;
  const found = new RegExp(`(?:^|\\s)${name.replaceAll(/\W/g, '')} (\\d+)`).exec(DRUMS);
  return name === '' || found === null ? 0 : Number(found[1]);
}

const grainReaders = [mF('begin'), mF('end')];
const controllerReaders = [mF('ccn'), mF('ccv')];
const parameterReaders = [mI('nrpn'), mI('val')];

const specialRows: readonly Builtin[] = [
  row(
    'sound',
    'Pattern String -> ControlPattern',
    'Names of sounds; a number after a colon is `n`.',
    'sound "bd:3 sn*2"',
    sound,
  ),
  row(
    's',
    'Pattern String -> ControlPattern',
    'Names of sounds; a number after a colon is `n`.',
    's "bd:3 sn*2"',
    sound,
  ),
  row(
    'midinote',
    'Pattern Note -> ControlPattern',
    'Notes by MIDI number: 60 is c5.',
    's "hoover" # midinote "60 67"',
    (p: Pattern<number>) => fmap((value): Controls => ({ note: new Note(value - 60) }), p),
  ),
  row(
    'cc',
    'Pattern String -> ControlPattern',
    'MIDI controllers as number:value.',
    's "midi" # cc "74:20 74:90"',
    (p: Pattern<string>) => grp(controllerReaders, p),
  ),
  row(
    'nrpn',
    'Pattern String -> ControlPattern',
    'MIDI parameters as number:value.',
    's "midi" # nrpn "1:2 3:4"',
    (p: Pattern<string>) => grp(parameterReaders, p),
  ),
  row(
    'nrpnn',
    'Pattern Int -> ControlPattern',
    'Number of a MIDI parameter.',
    's "midi" # nrpnn 1',
    (p: Pattern<number>) => pI('nrpn', p),
  ),
  row(
    'nrpnv',
    'Pattern Int -> ControlPattern',
    'Value of a MIDI parameter.',
    's "midi" # nrpnv 5',
    (p: Pattern<number>) => pI('val', p),
  ),
  row(
    "grain'",
    'Pattern String -> ControlPattern',
    'Parts of samples as begin:end.',
    's "bd hh" # grain\' "0.25:0.5"',
    (p: Pattern<string>) => grp(grainReaders, p),
  ),
  row(
    'drum',
    'Pattern String -> ControlPattern',
    'Drums by their General MIDI names.',
    's "drum" # drum "bd sn"',
    (p: Pattern<string>) => fmap((name): Controls => ({ n: new Note(drumNote(name) - 60) }), p),
  ),
  overloaded(
    'drumN',
    'Num a => String -> a',
    'The MIDI note of a drum.',
    'n (drumN <$> "bd sn") # s "drum"',
    (num) => (name: string) => num.fromInteger(drumNote(name)),
  ),
  row(
    'array',
    'Pattern [Word8] -> ControlPattern',
    'Bytes of a MIDI system message.',
    's "midi" # array (pure [240, 247])',
    (p: Pattern<readonly number[]>) => blob('array', p),
  ),
];

/** Bytes travel as one value of a control, though the type of controls does not list them. */
function blob(name: string, p: Pattern<readonly number[]>): ControlPattern {
  return fmap((bytes) => ({ [name]: new Blob(bytes) as never }), p);
}

const genericRows: readonly Builtin[] = [
  row(
    'pF',
    'String -> Pattern Double -> ControlPattern',
    'Numbers as a control of any name.',
    's "bd*2" # pF "foo" "0.1 0.2"',
    pF,
  ),
  row(
    'pN',
    'String -> Pattern Note -> ControlPattern',
    'Notes as a control of any name.',
    's "bd*3" # pN "nn" "c e g"',
    pN,
  ),
  row(
    'pI',
    'String -> Pattern Int -> ControlPattern',
    'Whole numbers as a control of any name.',
    's "bd hh" # pI "bar" "1 <2 3>"',
    pI,
  ),
  row(
    'pS',
    'String -> Pattern String -> ControlPattern',
    'Words as a control of any name.',
    's "bd hh" # pS "txt" "a b c"',
    pS,
  ),
  row(
    'pB',
    'String -> Pattern Bool -> ControlPattern',
    'True and false as a control of any name.',
    's "hh*2" # pB "flag" "t f"',
    pB,
  ),
  row(
    'pR',
    'String -> Pattern Rational -> ControlPattern',
    'Fractions as a control of any name.',
    's "hh*2" # pR "ratio" "1%3 e"',
    pR,
  ),
  row(
    'pX',
    'String -> Pattern [Word8] -> ControlPattern',
    'Bytes as a control of any name.',
    's "bd*2" # pX "blob" (pure [1, 2, 3])',
    (name: string, p: Pattern<readonly number[]>) => blob(name, p),
  ),
  row(
    'grp',
    '[String -> ValueMap] -> Pattern String -> ControlPattern',
    'Words cut at colons, a reader for each part.',
    'grp [mS "s", mF "n"] "bd:1 hh:3*2"',
    grp,
  ),
  row(
    'mF',
    'String -> String -> ValueMap',
    'Reads a part of a word as a number.',
    'grp [mS "s", mF "n"] "bd:1"',
    (name: string, part: string) => mF(name)(part),
  ),
  row(
    'mI',
    'String -> String -> ValueMap',
    'Reads a part of a word as a whole number.',
    'grp [mS "s", mI "cut"] "bd:1"',
    (name: string, part: string) => mI(name)(part),
  ),
  row(
    'mS',
    'String -> String -> ValueMap',
    'Takes a part of a word as it is.',
    'grp [mS "s", mS "vowel"] "bd:a"',
    (name: string, part: string) => mS(name)(part),
  ),
];

/** Every control. */
export function controlRows(): readonly Builtin[] {
  return [...[...controls()].flatMap(rowsOf), ...specialRows, ...genericRows];
}
