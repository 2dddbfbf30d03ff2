import { noteToHz } from '../base/index.ts';
import { type Controls, plainValue } from '../pattern/index.ts';
import { type Instrument, type Parameter, ratio, type Sound, seconds } from '../sound/index.ts';

/** What one event asks of one voice, resolved: names and units are those of the voice's SynthDef. */
export interface VoiceValues {
  readonly freq: number;
  /** 0..1, the strength of the note. */
  readonly velocity: number;
  /** Linear amplitude. */
  readonly amp: number;
  /** 0..1, 0.5 in the middle. */
  readonly pan: number;
  /** Seconds held. */
  readonly sustain: number;
  /** The instrument's parameters: all that differ from their defaults. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** What is known beside the event. */
export interface VoiceContext {
  /** Seconds from the event's onset to its end. */
  readonly delta: number;
  /** The note of a `kick`-pitched instrument when the event has none. */
  readonly kickNote: number;
  /** Values from the section, the track's `set` and its preset. */
  readonly settings: Readonly<Record<string, number>>;
  /** What frequencies it may play. */
  readonly pitches: PitchRange;
}

/** Hertz. */
export interface PitchRange {
  readonly min: number;
  readonly max: number;
}

/** Borders of what a server is told: beyond them it would hear of infinity. */
export const anyPitch: PitchRange = { min: 0, max: 100_000 };
/** What can be heard, and slow beats below it. At 0 Hz oscillators divide by zero. */
const hearable: PitchRange = { min: 1, max: 20_000 };

/** What an instrument can play; a SynthDef of somebody's own may use `freq` as it likes. */
export function pitchRange({ takes }: Instrument): PitchRange {
  return takes === undefined ? hearable : anyPitch;
}

const DEFAULT_VELOCITY = 0.8;
/** SuperDirt's default `amp`, which here is the instrument's own level. */
const DEFAULT_AMP = 0.4;
const FOREVER = 1_000_000;
/** What every sound answers to, and within what. SuperDirt lets `gain` count up to 2. */
export const commonParameters = {
  velocity: ratio(0, 1, DEFAULT_VELOCITY, 'Strength of the note.'),
  gain: ratio(0, 2, 1, 'Loudness, to the fourth power.'),
  amp: ratio(0, 1000, DEFAULT_AMP, 'Linear loudness.'),
  pan: ratio(0, 1, 0.5, 'Place between left and right.'),
  sustain: seconds(0, FOREVER, 0.25, 'How long the note is held.'),
  legato: ratio(0, FOREVER, 1, 'The same, as a share of the event.'),
  nudge: seconds(-60, 60, 0, 'How much later it plays.'),
} as const satisfies Readonly<Record<string, Parameter>>;
/** A control beyond this is a slip, as one over zero is. */
const MAX_NUMBER = 1e9;
const CENTRE_OCTAVE = 5;
const MIDI_OF_C5 = 60;

/**
 * Resolves an event for a sound, with precedence event, settings, variant, default. Values outside a
 * parameter's range are moved to its border. `gain` counts to the fourth power, as in SuperDirt.
 */
export function voiceValues(sound: Sound, event: Controls, context: VoiceContext): VoiceValues {
  const { instrument } = sound;
  const { min, max } = context.pitches;
  return {
    freq: clamp(frequency(sound, event, context.kickNote), min, max),
    velocity: common(event, 'velocity'),
    amp: amplitude(instrument, event) * common(event, 'gain') ** 4,
    pan: common(event, 'pan'),
    sustain: sustainOf(event, context.delta),
    parameters: parametersOf(sound, event, context.settings),
  };
}

/** What an event gives a control that every sound has, brought within its range. */
export function common(
  event: Controls,
  key: keyof typeof commonParameters,
  absent: number = commonParameters[key].default,
): number {
  const { min, max } = commonParameters[key];
  return clamp(numberOf(event, key) ?? absent, min, max);
}

/** SuperDirt's 0.4 is an instrument's own level; one that takes `amp` itself gets it as it is. */
function amplitude({ takes }: Instrument, event: Controls): number {
  const amp = common(event, 'amp', takes?.amp);
  return takes?.amp === undefined ? amp / DEFAULT_AMP : amp;
}

/** `sustain` in seconds wins; else the event's length, times `legato` where that is given. */
function sustainOf(event: Controls, delta: number): number {
  return common(event, 'sustain', delta * common(event, 'legato'));
}

/** Hertz that an event asks for, however many. */
export function frequency(sound: Sound, event: Controls, kickNote: number): number {
  const direct = numberOf(event, 'freq');
  if (direct !== undefined) return direct;
  const note = noteOf(sound, event);
  const octave = (numberOf(event, 'octave') ?? CENTRE_OCTAVE) - CENTRE_OCTAVE;
  const shift = sound.note + 12 * octave;
  const { pitch } = sound.instrument;
  if (pitch.kind === 'drum') return pitch.hertz * 2 ** (((note ?? 0) + shift) / 12);
  const own = pitch.kind === 'note' ? pitch.hertz : undefined;
  if (note === undefined && own !== undefined) return own * 2 ** (shift / 12);
  const absent = pitch.kind === 'kick' ? kickNote : 0;
  return noteToHz((note ?? absent) + shift);
}

/** `n` is a pitch only where nothing else is, and where it does not count variants. */
function noteOf(sound: Sound, event: Controls): number | undefined {
  const midi = numberOf(event, 'midinote');
  const note = midi === undefined ? numberOf(event, 'note') : midi - MIDI_OF_C5;
  if (note !== undefined) return note;
  return sound.countsVariants ? undefined : numberOf(event, 'n');
}

function parametersOf(
  { instrument, values: variant }: Sound,
  event: Controls,
  settings: Readonly<Record<string, number>>,
): Record<string, number> {
  const values: Record<string, number> = {};
  for (const [key, spec] of Object.entries(instrument.parameters)) {
    const own = parameterOf(event, key, spec);
    const value = own ?? settings[key] ?? variant[key];
    if (value !== undefined) values[key] = clamp(value, spec.min, spec.max);
  }
  return values;
}

/** What an event gives a parameter; a choice may be given by its name. */
export function parameterOf(event: Controls, key: string, spec: Parameter): number | undefined {
  const value = event[key];
  if (typeof value === 'string' && spec.options !== undefined) {
    const index = spec.options.indexOf(value);
    return index < 0 ? undefined : index;
  }
  return numberOf(event, key);
}

/** Whether a control can be played: it is a number, neither endless nor beyond a thousand million. */
export function isPlayable(value: number): boolean {
  return Math.abs(value) <= MAX_NUMBER;
}

/** A control as a number that can be played, or undefined. */
export function numberOf(event: Controls, key: string): number | undefined {
  const value = event[key];
  if (value === undefined) return undefined;
  const plain = plainValue(value);
  if (typeof plain === 'boolean') return plain ? 1 : 0;
  return typeof plain === 'number' && isPlayable(plain) ? plain : undefined;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
