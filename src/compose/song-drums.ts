import type { Random } from '../base/index.ts';
import type { FillData } from '../song/index.ts';
import { fitted, oneOf, type Rhythm } from './rhythm.ts';

const steps = 16;
const offbeats = '..x...x...x...x.';

/** A rhythm of sixteen steps as a song's pattern: a beat with one stroke on it is that stroke. */
export function hitsText(rhythm: Rhythm | string): string {
  const beats = [0, 4, 8, 12].map((at) => [...rhythm].slice(at, at + 4));
  return beats.map(beatText).join(' ');
}

function beatText(beat: readonly string[]): string {
  const words = beat.map((each) => (each === '.' ? '~' : each));
  const [first = '~', second, third = '~', fourth] = words;
  if (second !== '~' || fourth !== '~') return `[${words.join(' ')}]`;
  return third === '~' ? first : `[${first} ${third}]`;
}

/** What a kick plays, and the last bar of its phrases. */
export interface KickLine {
  readonly rhythm: Rhythm;
  readonly pattern: string;
  readonly fills: readonly FillData[];
  /** Eight bars with another fill: for the last drop. */
  readonly climax: string;
}

/** A kick: three bars of its rhythm and one that leans on the next; a fill ends every eight or sixteen. */
export function kickLine(
  { rhythms, fills }: { readonly rhythms: readonly string[]; readonly fills: readonly string[] },
  random: Random,
): KickLine {
  const rhythm = soft(oneOf(rhythms, random));
  const leaning = withMore(rhythm, oneOf([[14], [11, 14], [10], [15], [14, 15]], random));
  const [bar, turn] = [rhythm, leaning].map(hitsText);
  const pattern = `<[${bar}]!3 [${turn}]>`;
  const first = fillOf(oneOf(fills, random), rhythm);
  const second = fillOf(oneOf(fills, random), rhythm);
  const every = oneOf([8, 8, 16], random);
  const written = first === second ? first : `<[${first}] [${second}]>`;
  return {
    rhythm,
    pattern,
    fills: [{ every, pattern: written }],
    climax: `<[${bar}]!3 [${turn}] [${bar}]!3 [${second}]>`,
  };
}

/** Kicks have one strength: accents would change their tone. */
function soft(written: string): Rhythm {
  return fitted(written.toLowerCase(), steps);
}

function fillOf(written: string, rhythm: Rhythm): string {
  const fill = soft(written);
  const isHole = fill.slice(8).every((beat) => beat === '.');
  return hitsText(
    isHole ? fill : fill.map((beat, step) => (step < 4 ? (rhythm[step] ?? beat) : beat)),
  );
}

function withMore(rhythm: Rhythm, struck: readonly number[]): Rhythm {
  return rhythm.map((beat, step) => (struck.includes(step) ? 'x' : beat));
}

/** What a drum plays: one of its rhythms, the last of eight bars ended otherwise now and then. */
export interface DrumLine {
  readonly bar: string;
  readonly pattern: string;
}

export function drumLine(rhythms: readonly string[] | undefined, random: Random): DrumLine {
  const rhythm = fitted(oneOf(rhythms ?? [offbeats], random), steps);
  const bar = hitsText(rhythm);
  const ends = [rhythm, withMore(rhythm, [14]), withMore(rhythm, [12, 14, 15]), silentEnd(rhythm)];
  const end = hitsText(oneOf(ends, random));
  return { bar, pattern: end === bar ? bar : `<[${bar}]!7 [${end}]>` };
}

function silentEnd(rhythm: Rhythm): Rhythm {
  return rhythm.map((beat, step) => (step < 12 ? beat : '.'));
}

/** Pieces of a break by their numbers: kick, snare, ghost, hat. */
const bars = [
  '0 3 0 3 1 3 3 2 3 2 0 0 1 3 3 2',
  '0 3 0 3 1 3 3 2 3 2 0 3 3 3 1 3',
  '3 3 0 0 1 3 3 2 3 2 0 3 1 3 3 3',
  '0 3 3 0 1 3 0 2 3 0 0 3 1 2 3 2',
];
const edits = ['[0 0]', '[1 1]', '[3*4]', '[2 2]', '[1*3]', '[0*4]'];

/** A break of four bars: cut from those of records, more of its pieces repeated towards the last. */
export function breakLine(random: Random): string {
  const first = random.int(bars.length);
  const written = [0, 0, 1, 2].map((turn, at) => {
    const pieces = (bars[(first + turn) % bars.length] ?? '').split(' ');
    const cuts = at === 3 ? 3 : at === 1 ? 1 : 0;
    for (let cut = 0; cut < cuts; cut += 1) pieces[8 + random.int(8)] = oneOf(edits, random);
    return `[${pieces.join(' ')}]`;
  });
  return `n "<${written.join(' ')}>"`;
}
