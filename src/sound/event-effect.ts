import type { Graph, Signal } from '../synthdef/index.ts';
import type { EffectContext, EffectOutput } from './effect.ts';
import { checkName, checkRanges, type Note, type ParameterSignals } from './instrument.ts';
import type { Parameters } from './parameter.ts';

/** Values of an effect's parameters, in their units. */
export type EffectValues<P extends Parameters = Parameters> = Readonly<Record<keyof P, number>>;

/** What every effect of events has. */
interface EventEffectCommon<P extends Parameters> {
  /** One word: it stands in names of SynthDefs (`voice-acid+lpf`). */
  readonly name: string;
  readonly doc: string;
  /** By the names of Tidal's controls, with SuperDirt's meanings and ranges. */
  readonly parameters: P;
  /** The controls that start it: one of them in an event is enough. */
  readonly starts: readonly (keyof P & string)[];
  /** Whether values leave the sound as it is, so that it is not started: `coarse 1`. */
  readonly isIdle?: (values: EffectValues<P>) => boolean;
}

/** Moves the pitch of a synth. Samples have their own `speed` and `accelerate`. */
export interface PitchEffect<P extends Parameters = Parameters> extends EventEffectCommon<P> {
  readonly kind: 'pitch';
  /** The note's frequency in hertz, as it goes in and as it comes out. */
  bend(g: Graph, freq: Signal, p: ParameterSignals<P>, note: Note): Signal;
}

/** Changes the sound of one voice: a part of its SynthDef, before loudness and pan. */
export interface SoundEffect<P extends Parameters = Parameters> extends EventEffectCommon<P> {
  readonly kind: 'sound';
  /** Seconds that it may go on sounding when the instrument has ended; 0 when absent. */
  readonly ring?: number;
  /** One or two channels in, as many out. No DC, and no number that is none, whatever the values. */
  process(g: Graph, input: Signal, p: ParameterSignals<P>, note: Note): Signal;
}

/**
 * One for all voices of a track, as SuperDirt has them in each orbit. A voice sends to it; it starts with
 * the first event that names it, and each event that does sets its parameters for all.
 */
export interface OrbitEffect<P extends Parameters = Parameters> extends EventEffectCommon<P> {
  readonly kind: 'orbit';
  /** The parameter that says how much of itself a voice sends, linear. */
  readonly send: keyof P & string;
  /** Whether a voice keeps back what it sends. */
  readonly moves: boolean;
  /** Channels that it sends back to itself, as an effect of a strip does. */
  readonly feedback: number;
  /** What its parameters are at a tempo, in cycles a second. */
  readonly atTempo?: (values: EffectValues<P>, cps: number) => EffectValues<P>;
  /** Stereo in, stereo out. */
  process(
    g: Graph,
    input: Signal,
    p: ParameterSignals<P>,
    context: Pick<EffectContext, 'returned'>,
  ): EffectOutput | Signal;
}

/** What an event can name beside its instrument's own parameters. */
export type EventEffect<P extends Parameters = Parameters> =
  | PitchEffect<P>
  | SoundEffect<P>
  | OrbitEffect<P>;

/** The name of the control that carries a parameter of an effect in a voice. @example eventControl({name: 'lpf'}, 'cutoff') // => 'lpf_cutoff' */
export function eventControl({ name }: Pick<EventEffect, 'name'>, parameter: string): string {
  return `${name}_${parameter}`;
}

/**
 * Declares an effect that changes the sound of one voice.
 *
 * @throws RangeError when a default lies outside its range, or the name is none
 * @example defineSoundEffect({name: 'half', doc: 'Halves.', parameters: {}, starts: [], process: (_, input) => input.mul(0.5)}).kind // => 'sound'
 */
export function defineSoundEffect<const P extends Parameters>(
  declaration: Omit<SoundEffect<P>, 'kind'>,
): SoundEffect<P> {
  return checked({ kind: 'sound', ...declaration });
}

/**
 * Declares an effect that moves the pitch of a synth.
 *
 * @throws RangeError when a default lies outside its range, or the name is none
 */
export function definePitchEffect<const P extends Parameters>(
  declaration: Omit<PitchEffect<P>, 'kind'>,
): PitchEffect<P> {
  return checked({ kind: 'pitch', ...declaration });
}

/**
 * Declares an effect that all voices of a track share.
 *
 * @throws RangeError when a default lies outside its range, or the name is none
 */
export function defineOrbitEffect<const P extends Parameters>(
  declaration: Omit<OrbitEffect<P>, 'kind'>,
): OrbitEffect<P> {
  return checked({ kind: 'orbit', ...declaration });
}

function checked<E extends { readonly name: string; readonly parameters: Parameters }>(
  effect: E,
): E {
  checkName(effect.name);
  checkRanges(effect.name, effect.parameters, {});
  return Object.freeze(effect);
}
