import type { Graph, Signal } from '../synthdef/index.ts';
import type { Parameters } from './parameter.ts';

/**
 * How an instrument is pitched.
 * - `note`: by the event's `note` (or `n`); without one it plays `hertz`, or `note` 0, c5.
 * - `kick`: by the event's `note`; without one, the key's root or fifth between 43 and 62 Hz.
 * - `drum`: it has a pitch of its own, `hertz`; an event's `note` transposes it in semitones.
 *   `n` is then a variant, not a pitch.
 */
export type Pitch =
  | { readonly kind: 'note'; readonly hertz?: number }
  | { readonly kind: 'kick' }
  | { readonly kind: 'drum'; readonly hertz: number };

/** What every voice knows of its note, as signals inside the graph. */
export interface Note {
  /** Hertz. In a mono instrument it moves when a note slides. */
  readonly freq: Signal;
  /** Accent-like strength of the note, 0..1 (`velocity`, default 0.8). */
  readonly velocity: Signal;
  /** Seconds that the note is held, its release not included. */
  readonly sustain: Signal;
  /** 1 while a mono note, or the key of a poly one, is held, then 0. Else a poly voice's falls after `sustain`. */
  readonly gate: Signal;
  /** Linear amplitude: for an instrument that takes it, and is not made louder or softer then. */
  readonly amp: Signal;
  /** 0..1, 0.5 in the middle: for an instrument that takes it, and is not placed then. */
  readonly pan: Signal;
}

/** What a voice does by itself that is else done around it. */
export interface Takes {
  /** Loudness; what it is where an event gives no `amp`. */
  readonly amp?: number;
  /** Its place between left and right. */
  readonly pan: boolean;
}

/** The value of each parameter as a signal, in the parameter's unit. */
export type ParameterSignals<P extends Parameters> = { readonly [K in keyof P]: Signal };

/** What a note leaves for the next one of its track: the charge of a capacitor, say. */
export interface Memory {
  /** The parameter by which the next note is told, where nothing else sets it. */
  readonly parameter: string;
  /** What is left `seconds` after a note began, from its velocity and all its parameters. */
  left(note: NoteValues, seconds: number): number;
}

/** A note as numbers. */
export interface NoteValues {
  /** 0..1. */
  readonly velocity: number;
  /** By name, in their units. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** A named set of parameter values. */
export interface Preset<P extends Parameters = Parameters> {
  readonly doc: string;
  readonly values: Partial<Readonly<Record<keyof P, number>>>;
}

/**
 * A sound, declared once: from this come its SynthDef, its help, the check of what a song sets, and
 * what an assistant may change.
 */
export interface Instrument<P extends Parameters = Parameters> {
  readonly name: string;
  /** Tells SynthDefs of one name apart: where people change theirs, voices that sound keep the old. */
  readonly version?: string;
  readonly doc: string;
  readonly pitch: Pitch;
  /**
   * A mono instrument keeps one synth: a note that starts before the last one ended (or with
   * `slide`) moves its `freq` and does not start a new envelope.
   */
  readonly mono: boolean;
  /** Instruments of one choke group end each other: `hats`. */
  readonly choke: string | undefined;
  /** How long it may sound after `sustain`, seconds, at the most: for offline tails. */
  readonly tail: number;
  readonly parameters: P;
  readonly presets: Readonly<Record<string, Preset<P>>>;
  /** Absent for an instrument whose notes know nothing of each other. */
  readonly memory?: Memory;
  /** Absent for an instrument that leaves loudness and pan to what is around it. */
  readonly takes?: Takes;
  /**
   * Builds one voice: a mono or stereo signal. It must end its synth (`doneAction` 2). Loudness,
   * pan, output, choke and the noise generator are added around it.
   */
  voice(g: Graph, note: Note, p: ParameterSignals<P>): Signal;
}

/** What must be said of an instrument; the rest has defaults. */
export type InstrumentDeclaration<P extends Parameters> = Pick<
  Instrument<P>,
  'name' | 'doc' | 'parameters' | 'voice'
> &
  Partial<Pick<Instrument<P>, 'pitch' | 'mono' | 'choke' | 'tail' | 'presets' | 'memory'>>;

/**
 * Declares an instrument. A name is lower case with dashes; parameters and presets are checked here,
 * so a wrong declaration fails when the tests load it.
 *
 * @throws RangeError when a default or preset value lies outside its parameter's range
 * @example defineInstrument({name: 'beep', doc: 'A sine.', parameters: {}, voice: (g, note) => g.SinOsc.ar(note.freq)}).mono // => false
 */
export function defineInstrument<const P extends Parameters>(
  declaration: InstrumentDeclaration<P>,
): Instrument<P> {
  checkName(declaration.name);
  checkRanges(declaration.name, declaration.parameters, declaration.presets ?? {});
  return Object.freeze({
    pitch: { kind: 'note' } as const,
    mono: false,
    choke: undefined,
    tail: 1,
    presets: {},
    ...declaration,
  });
}

/** @throws RangeError unless the name is lower case words joined by dashes */
export function checkName(name: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new RangeError(`${name} is not a name: write lower case words joined by dashes`);
  }
}

/** @throws RangeError when a default or preset value lies outside its parameter's range */
export function checkRanges(
  name: string,
  parameters: Parameters,
  presets: Readonly<Record<string, Preset>>,
): void {
  const check = (where: string, key: string, value: number | undefined): void => {
    const spec = parameters[key];
    if (spec === undefined)
      throw new RangeError(`${name}: ${where} sets ${key}, which is no parameter`);
    if (value === undefined || !(value >= spec.min && value <= spec.max)) {
      throw new RangeError(
        `${name}: ${where} ${key} = ${value} is outside ${spec.min}..${spec.max}`,
      );
    }
  };
  for (const [key, spec] of Object.entries(parameters)) check('default', key, spec.default);
  for (const [preset, { values }] of Object.entries(presets)) {
    for (const [key, value] of Object.entries(values)) check(`preset ${preset}`, key, value);
  }
}
