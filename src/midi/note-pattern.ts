import { failure, noteName, problem, type Result, success } from '../base/index.ts';
import type { Meter } from '../music/index.ts';
import type { MidiChoice, PatternText } from '../song/index.ts';
import { chooseNotes } from './choose-notes.ts';
import type { MidiFile, MidiNote } from './midi-file.ts';
import { type Chord, type Voice, voicesOf } from './voices.ts';

/** Notes of one pattern. */
const mostNotes = 10_000;
const mostBars = 10_000;
/** Chords of different lengths that sound at once. */
const mostVoices = 64;
/** Steps that stand in brackets together, so that lines of thousands stay quick to ask. */
const stepsTogether = 32;
/** MIDI's middle c, which is c5, Tidal's note 0. */
const middle = 60;

/** One step of a written pattern: how long it is in ticks, and what it plays; undefined is a rest. */
interface Step {
  readonly length: number;
  readonly chord: Chord | undefined;
}

/**
 * The notes of a file as one Tidal expression: notes keep their places and lengths in quarter notes, and
 * their velocities; a cycle is a bar of the meter. The file's tempo is not asked.
 *
 * Problems: those of `chooseNotes`; `midi.too-many`; `midi.bars` where the bars asked for hold no notes;
 * as a warning, `midi.meter` where the file has another meter.
 */
export function notePattern(file: MidiFile, choice: MidiChoice, meter: Meter): Result<PatternText> {
  const { track, channel, hits: key } = choice;
  const chosen = chooseNotes(file, {
    ...(track === undefined ? {} : { track }),
    ...(channel === undefined ? {} : { channel }),
    ...(key === undefined ? {} : { key }),
  });
  if (!chosen.ok) return chosen;
  // In ticks divided by the meter's unit, a bar is a whole number whatever the meter.
  const bar = file.division * 4 * meter.beats;
  const scaled = chosen.value.notes.map((each) => inUnits(each, meter.unit));
  const begin = (choice.from - 1) * bar;
  const bars =
    choice.bars ?? barsUntil(scaled, chosen.value.end * meter.unit, bar) - choice.from + 1;
  const end = begin + bars * bar;
  const notes = scaled
    .filter((each) => each.begin >= begin && each.begin < end)
    .map((each) => ({ ...each, begin: each.begin - begin, end: Math.min(each.end, end) - begin }));
  const wrong = wrongSize(file, notes.length, bars, choice.from);
  if (wrong !== undefined) return failure([wrong]);
  const found = voicesOf(notes);
  if (found.length > mostVoices)
    return failure([tooMany(file, `${found.length} voices`, mostVoices)]);
  const voices = found.map((voice) => writeVoice(voice, bars * bar, bars, choice));
  const all = voices.length === 1 ? (voices[0] ?? '') : `stack\n  [ ${voices.join('\n  , ')}\n  ]`;
  const text = choice.loop ? all : `playFor 0 ${bars} $ ${all}`;
  return success({ kind: 'tidal', text }, meterWarning(file, meter));
}

function inUnits(note: MidiNote, unit: number): MidiNote {
  return { ...note, begin: note.begin * unit, end: Math.max(note.end, note.begin + 1) * unit };
}

/** Bars up to the last note's, and to the track's end where that is clearly in a later one. */
function barsUntil(notes: readonly MidiNote[], end: number, bar: number): number {
  const last = notes.at(-1)?.begin ?? 0;
  return Math.max(Math.floor(last / bar) + 1, Math.ceil(end / bar - 1 / 16));
}

function wrongSize(file: MidiFile, notes: number, bars: number, from: number) {
  if (notes === 0) {
    const message = `${file.name} has no notes in ${bars > 0 ? `the ${bars} bars` : 'what comes'} from bar ${from} on.`;
    return problem('midi.bars', message, { hint: 'Bars count from 1, in the meter of the track.' });
  }
  if (notes > mostNotes || bars > mostBars) {
    const [much, most] =
      notes > mostNotes ? [`${notes} notes`, mostNotes] : [`${bars} bars`, mostBars];
    return tooMany(file, much, most);
  }
  return undefined;
}

function tooMany({ name }: MidiFile, much: string, most: number) {
  const hint = 'Choose a `track`, a `channel`, or fewer `bars`.';
  return problem('midi.too-many', `${name} has ${much} here; ${most} is the limit.`, { hint });
}

function meterWarning({ name, meter = { beats: 4, unit: 4 } }: MidiFile, played: Meter) {
  if (meter.beats * played.unit === played.beats * meter.unit) return [];
  const write = ({ beats, unit }: Meter): string => `${beats}/${unit}`;
  const message = `${name} is in ${write(meter)}, and its bars are played as bars of ${write(played)}.`;
  const hint = `Write \`meter: ${write(meter)}\` beside \`source\` to keep them.`;
  return [problem('midi.meter', message, { severity: 'warning' as const, hint })];
}

function writeVoice(voice: Voice, length: number, bars: number, choice: MidiChoice): string {
  const steps = stepsOf(voice, length);
  const unit = steps.reduce((sum, step) => greatestDivisor(sum, step.length), 0);
  const write = (of: (chord: Chord) => string): string =>
    `"${writeSteps(
      steps.map((each) => ({ ...each, length: each.length / unit })),
      of,
    )}"`;
  const velocities = new Set(voice.map(({ velocity }) => velocity));
  const strength =
    velocities.size === 1 && choice.hits === undefined
      ? share(voice[0]?.velocity ?? 0)
      : write(({ velocity }) => share(velocity));
  const note = write(({ keys }) => {
    const names = keys.map((key) => written(key - middle + choice.transpose));
    return names.length === 1 ? names.join() : `[${names.join(',')}]`;
  });
  const played =
    choice.hits === undefined ? `note ${note} # velocity ${strength}` : `velocity ${strength}`;
  return bars === 1 ? played : `slow ${bars} $ ${played}`;
}

/** A note by its name, or by its number where its octave would be below 0. */
function written(note: number): string {
  return note < -middle ? String(note) : noteName(note);
}

/** Velocity as a share of the strongest. */
function share(velocity: number): string {
  return String(Number((velocity / 127).toFixed(3)));
}

/** The chords of a voice and the rests between them. */
function stepsOf(voice: Voice, length: number): readonly Step[] {
  const steps: Step[] = [];
  let at = 0;
  const rest = (until: number): void => {
    if (until > at) steps.push({ length: until - at, chord: undefined });
  };
  for (const chord of voice) {
    rest(chord.begin);
    steps.push({ length: chord.end - chord.begin, chord });
    at = chord.end;
  }
  rest(length);
  return steps;
}

function writeSteps(steps: readonly Step[], of: (chord: Chord) => string): string {
  const word = ({ chord, length }: Step): string =>
    `${chord === undefined ? '~' : of(chord)}${length === 1 ? '' : `@${length}`}`;
  if (steps.length <= stepsTogether) return steps.map(word).join(' ');
  const groups: string[] = [];
  for (let at = 0; at < steps.length; at += stepsTogether) {
    const group = steps.slice(at, at + stepsTogether);
    const length = group.reduce((sum, each) => sum + each.length, 0);
    groups.push(`[${group.map(word).join(' ')}]@${length}`);
  }
  return groups.join(' ');
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
