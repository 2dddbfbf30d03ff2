import { noteName, type Random } from '../../base/index.ts';
import { degreeToNote, type Key } from '../../music/index.ts';

/** Steps of a bar in which a rhythm has notes, sixteen of them. */
const rhythms: Readonly<Record<string, readonly string[]>> = Object.freeze({
  riff: ['x..x..x...x..x..', 'x.xx.xx.x.xx.xx.', 'x...x..x..x.x...', 'x..x..x.x..x..x.'],
  stabs: ['...x..x....x..x.', 'x..x..x...x..x..', '..x...x..xx...x.'],
  calls: ['x..x............', '........x..x..x.', '............x.x.'],
  acid: ['x.xx.xx.x.xx.xxx', 'xxx.x.xxx.xx.x.x', 'x.xxx.x.xx.xx.xx'],
  chug: ['xxx.xxx.xxx.x.x.', 'x.xxx.xxx.xxx.xx'],
});

/** Degrees that a line likes, often ones more than once. */
const lines: Readonly<Record<string, readonly number[]>> = Object.freeze({
  riff: [0, 0, 2, 3, 4, 6, 7, 4, 2],
  stabs: [0, 0, 0, 2, -1, 3],
  calls: [0, 4, 7, 1],
  acid: [0, 0, 0, 7, 2, -1, 0, 1, 4],
  chug: [0, 0, 0, 1],
});

export interface LineOptions {
  /** Which rhythm and which degrees: `riff`, `stabs`, `calls`, `acid`, `chug`. */
  readonly style: string;
  readonly bars: number;
  readonly octave: number;
}

/**
 * A line in a key as mini-notation, sixteen steps a bar, a bar in each turn of `<>`. It begins on the tonic
 * and comes back to it; every second bar answers the one before.
 */
export function writeLine(key: Key, { style, bars, octave }: LineOptions, random: Random): string {
  const choices = rhythms[style] ?? rhythms['riff'] ?? [];
  const first = choices[random.int(choices.length)] ?? 'x...x...x...x...';
  const count = Math.max(1, Math.min(8, Math.round(bars)));
  const motif = writeBar(key, first, style, octave, random, true);
  const written = Array.from({ length: count }, (_, bar) => {
    if (bar % 2 === 0 && bar > 0 && bar % 4 !== 2) return motif;
    return bar === 0 ? motif : writeBar(key, first, style, octave, random, bar % 2 === 0);
  });
  return written.length === 1
    ? (written[0] ?? '')
    : `<${written.map((bar) => `[${bar}]`).join(' ')}>`;
}

function writeBar(
  key: Key,
  rhythm: string,
  style: string,
  octave: number,
  random: Random,
  startsHome: boolean,
): string {
  const degrees = lines[style] ?? lines['riff'] ?? [0];
  let isFirst = startsHome;
  return [...rhythm]
    .map((step) => {
      if (step !== 'x') return '~';
      const degree = isFirst ? 0 : (degrees[random.int(degrees.length)] ?? 0);
      isFirst = false;
      return nameOf(key, degree, octave);
    })
    .join(' ');
}

function nameOf(key: Key, degree: number, octave: number): string {
  return noteName(degreeToNote(key, degree, octave));
}

/** Progressions by degrees, of keys that are minor, major and darker. */
const progressions: Readonly<Record<string, readonly (readonly number[])[]>> = Object.freeze({
  minor: [
    [0, 5, 2, 6],
    [0, 3, 5, 4],
    [0, 6, 5, 6],
  ],
  major: [
    [0, 4, 5, 3],
    [5, 3, 0, 4],
    [3, 4, 0, 5],
  ],
  phrygian: [
    [0, 1, 0, 6],
    [0, 0, 1, 1],
    [0, 5, 1, 0],
  ],
});

/** Degrees of a progression for a key: one a bar. */
export function chooseProgression(key: Key, random: Random): readonly number[] {
  const kind = key.intervals[1] === 1 ? 'phrygian' : key.intervals[2] === 4 ? 'major' : 'minor';
  const choices = progressions[kind] ?? [];
  return choices[random.int(choices.length)] ?? [0, 5, 2, 6];
}

/** Triads on degrees of a key as mini-notation, one a bar: `<[g4,bf4,d5] [ef4,g4,bf4]>`. */
export function writeChords(key: Key, degrees: readonly number[], octave: number): string {
  return `<${degrees.map((degree) => triad(key, degree, octave)).join(' ')}>`;
}

function triad(key: Key, degree: number, octave: number): string {
  const home = degree > 3 ? octave - 1 : octave;
  return `[${[0, 2, 4].map((third) => nameOf(key, degree + third, home)).join(',')}]`;
}

const places: Readonly<Record<string, number>> = { c: 0, d: 2, e: 4, f: 5, g: 7, a: 9, b: 11 };

/** The notes of a chord by its name: `am` is `[a4,c5,e5]`, `f#` `[fs4,as4,cs5]`, `g7` has its seventh. */
export function chordNotes(name: string, octave: number): string {
  const match = /^([a-g])(#|is|es|s|b|f)?(m(?!aj)|min|maj|dim)?(7)?/.exec(name);
  const [, letter = 'c', sign = '', mode = '', seventh] = match ?? [];
  const raised = /^(#|is|s)$/.test(sign) ? 1 : sign === '' ? 0 : -1;
  const root = (places[letter] ?? 0) + raised;
  const isMinor = mode === 'm' || mode === 'min' || mode === 'dim';
  const steps = [
    0,
    isMinor ? 3 : 4,
    mode === 'dim' ? 6 : 7,
    ...(seventh === undefined ? [] : [10]),
  ];
  return `[${steps.map((step) => noteName(root + step + 12 * (octave - 5))).join(',')}]`;
}

/** A rhythm of sixteen steps as mini-notation with one word for its hits: `x..x` is `x ~ ~ x`. */
export function miniOfSteps(steps: string, hit: string): string {
  const marks = [...steps.replaceAll(/[|\s]/g, '')].map((step) => (/[xo]/i.test(step) ? hit : '~'));
  const beats = Math.ceil(marks.length / 4);
  if (marks.length % 4 !== 0 || marks.length <= 4) return marks.join(' ');
  const groups = Array.from({ length: beats }, (_, beat) => marks.slice(beat * 4, beat * 4 + 4));
  return groups.map((group) => shorter(group)).join(' ');
}

/** A beat of which only the first step is played needs no brackets. */
function shorter(group: readonly string[]): string {
  const [first = '~', ...others] = group;
  if (others.every((step) => step === '~')) return first;
  if (group.every((step) => step === first)) return `${first}*4`;
  return `[${group.join(' ')}]`;
}

/** What a new part plays, as a song writes patterns. */
export function patternFor(plays: string, key: Key, random: Random): string {
  const root = (octave: number): string => nameOf(key, 0, octave);
  switch (plays) {
    case 'riff':
      return `note "${writeLine(key, { style: 'riff', bars: 2, octave: 5 }, random)}"`;
    case 'stabs':
    case 'calls':
      return `note "${writeLine(key, { style: plays, bars: 2, octave: 4 }, random)}"`;
    case 'acid':
      return `note "${writeLine(key, { style: 'acid', bars: 1, octave: 3 }, random)}" # legato 0.9`;
    case 'chug':
      return `note "${writeLine(key, { style: 'chug', bars: 1, octave: 3 }, random)}" # legato 0.8`;
    case 'arp':
      return `note "<[${[0, 2, 4, 7].map((degree) => nameOf(key, degree, 4)).join(' ')}]*4>"`;
    case 'offbeat-bass':
      return `note "[~ ${root(2)}]*4"`;
    case 'rolling':
      return `note "[~ ${root(2)} ${root(2)} ${root(2)}]*4"`;
    case 'pedal':
      return `note "<${root(2)}!3 ${nameOf(key, -1, 2)}>"`;
    case 'long':
      return `<${root(4)} ${root(4)} ${nameOf(key, 1, 4)} ${nameOf(key, -1, 4)}>/2`;
    case 'siren':
      return `<~!6 ${root(5)} ~>`;
    case 'long-chords':
      return `note "${writeChords(key, chooseProgression(key, random), 4)}/2"`;
    case 'chord-stabs':
      return `struct "t(5,16,2)" $ note "${writeChords(key, chooseProgression(key, random), 4)}"`;
    case 'rise':
      return '[x@15 ~]/8';
    case 'fall':
      return '<x ~!7>';
    case 'breakbeat':
      return 's "break*2"';
    default:
      return plays;
  }
}
