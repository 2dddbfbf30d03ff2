import type { NoteNumber, Random } from '../base/index.ts';
import { type Chord, chordNotes } from '../music/index.ts';
import { type Bar, barsText, type Stroke } from './bar-text.ts';
import { bassline } from './bassline.ts';
import { chordPattern } from './chord-pattern.ts';
import { fitted, oneOf, type Rhythm, strength } from './rhythm.ts';
import { riffBars } from './riff.ts';
import { type Composition, type Player, taskFor, tonicIn } from './song-request.ts';

/** What a pitched part plays: in most sections, in breaks, and where another part answers it. */
export interface Line {
  readonly usual: string;
  /** Its long notes alone. */
  readonly calm?: string;
  /** Its first two bars of four. */
  readonly call?: string;
}

const stepsOfBar = 16;
const rest: Bar = [undefined];

/** Writes what a pitched part plays over the bars of its chords. */
export function lineOf(composition: Composition, player: Player, kick: Rhythm): Line {
  switch (player.part.plays) {
    case 'bass':
      return { usual: bassBeside(composition, player, kick) };
    case 'answer':
      return { usual: barsText([rest, rest, ...riffOf(composition, player).slice(2)]) };
    case 'chords':
      return { usual: chordPattern(taskFor(composition, player, barsOf(composition))) };
    case 'pad':
      return { usual: chordPattern(heldTask(composition, player)) };
    case 'arp':
      return { usual: arpeggio(composition, player) };
    case 'drone':
      return { usual: drone(composition, player) };
    default:
      return riffLine(riffOf(composition, player));
  }
}

function barsOf({ chords }: Composition): number {
  return Math.max(chords.length, 1);
}

function riffOf(composition: Composition, player: Player): readonly Bar[] {
  return riffBars(taskFor(composition, player, 4));
}

function riffLine(bars: readonly Bar[]): Line {
  return {
    usual: barsText(bars),
    calm: barsText(bars.map(calmed)),
    call: barsText([...bars.slice(0, 2), rest, rest]),
  };
}

/** The notes on the beats of a bar, held; its first where none is on one. */
function calmed(bar: Bar): Bar {
  const held = bar.map((stroke, step) => (strength(step) === 2 ? longer(stroke) : undefined));
  if (held.some((stroke) => stroke !== undefined)) return held;
  const first = bar.find((stroke) => stroke !== undefined);
  return bar.map((_, step) => (step === 0 ? longer(first) : undefined));
}

function longer(stroke: Stroke | undefined): Stroke | undefined {
  return stroke === undefined ? undefined : { ...stroke, length: 8 };
}

/** A bass in the gaps of the kick; on the offbeats where the genre's rhythm leaves none. */
function bassBeside(composition: Composition, player: Player, kick: Rhythm): string {
  const task = taskFor(composition, player, barsOf(composition));
  const between = (written: string): string =>
    fitted(written, stepsOfBar)
      .map((beat, step) => (kick[step] === '.' ? beat : '.'))
      .join('');
  const free = task.habits.bass.map(between).filter((each) => /x/i.test(each));
  const bass = free.length > 0 ? free : [between('..x...x...x...x.')];
  return bassline({ ...task, habits: { ...task.habits, bass } });
}

/** Whole bars of chords. */
function heldTask(composition: Composition, player: Player) {
  const task = taskFor(composition, player, barsOf(composition));
  return { ...task, habits: { ...task.habits, chords: ['x...............'] } };
}

const turns: Readonly<Record<string, readonly number[]>> = {
  up: [0, 1, 2, 3],
  down: [3, 2, 1, 0],
  'up and down': [0, 1, 2, 3, 2, 1],
  thumb: [0, 2, 1, 2, 0, 3, 1, 2],
};

/** The notes of each chord in turn, in sixteenths or with gaps. */
function arpeggio(composition: Composition, player: Player): string {
  const random = taskFor(composition, player, 1).random;
  const order = oneOf(Object.values(turns), random);
  const rhythm = fitted(
    oneOf(['xxxxxxxxxxxxxxxx', 'x.x.x.x.x.x.x.x.', 'xxx.xxx.xxx.xxx.'], random),
    16,
  );
  return barsText(
    composition.chords.map((chord) => {
      const notes = rungsOf(chord, player.part.octave ?? 5);
      let at = 0;
      return rhythm.map((beat) => {
        if (beat === '.') return undefined;
        const note = notes[order[at++ % order.length] ?? 0] ?? 0;
        return { notes: [note], length: 1 };
      });
    }),
  );
}

/** A triad and its root an octave above. */
function rungsOf(chord: Chord, octave: number): readonly NoteNumber[] {
  const [root = 0, ...others] = chordNotes(chord, octave);
  return [root, ...others, root + 12];
}

/** Tonic and fifth, or what stands for it in the key, for four bars; then the tonic with its neighbour. */
function drone(composition: Composition, player: Player): string {
  const { key } = composition;
  const { random } = taskFor(composition, player, 1);
  const root = tonicIn(key, player.part.octave ?? 4);
  const above = key.intervals.filter((each) => each >= 6 && each <= 8);
  const fifth = above.includes(7) ? 7 : (above[0] ?? 0);
  const other = oneOf(
    key.intervals.filter((each) => each !== fifth && each > 0),
    random,
  );
  return barsText(spread([[root, root + fifth], together(root, other)])).concat('/4');
}

function together(root: NoteNumber, above: number): readonly NoteNumber[] {
  return [root, root + above];
}

function spread(chords: readonly (readonly NoteNumber[])[]): readonly Bar[] {
  return chords.map((notes) => [{ notes: [...new Set(notes)], length: 1 }]);
}

/** Whether chance says so. */
export function happens(share: number, random: Random): boolean {
  return random.next() < share;
}
