import type { Graph, Signal } from '../synthdef/index.ts';
import { checkName, checkRanges, type ParameterSignals, type Preset } from './instrument.ts';
import type { Parameters } from './parameter.ts';

/** What an effect can ask of the strip it stands in. */
export interface EffectContext {
  /** Seconds in one cycle, followed through tempo changes. */
  readonly cycle: Signal;
  /**
   * What the effect sent back one block (128 frames) ago: as many channels as it declares in
   * `feedback`. All effects of a strip share one LocalIn, because two in a SynthDef corrupt each other.
   */
  readonly returned: Signal;
  /** Two channels: the track that an effect with `sidechain` listens to; its own input when it names none. */
  readonly sidechain: Signal;
}

/** What an effect makes of its input. */
export interface EffectOutput {
  readonly output: Signal;
  /** The channels to be returned one block later; as many as declared. */
  readonly feedback?: Signal;
  /** The input, as late as the output, for the strip to mix with it; the input as it is when absent. */
  readonly dry?: Signal;
}

/**
 * An effect, declared once: from this come its part of the strip's SynthDef, its help and the check of
 * what a song sets. Every effect also has `wet` (0..1), which the strip mixes.
 */
export interface Effect<P extends Parameters = Parameters> {
  readonly name: string;
  /** Tells SynthDefs of one name apart, where people bring their own. */
  readonly version?: string;
  readonly doc: string;
  readonly parameters: P;
  readonly presets: Readonly<Record<string, Preset<P>>>;
  /** The default of `wet` in a chain. In a return's chain an effect below 1 is fully wet instead. */
  readonly wet: number;
  /** Channels it sends back to itself. */
  readonly feedback: number;
  /** Whether it can listen to another track (`by` in the song). */
  readonly sidechain: boolean;
  /** Seconds by which it delays everything, given its parameters (look-ahead). */
  latency(values: Readonly<Record<keyof P, number>>): number;
  /** How long it may ring after its input fell silent, seconds, given its parameters. */
  ring(values: Readonly<Record<keyof P, number>>): number;
  /** Stereo in, stereo out. Silence in must give silence out (after ringing), and no DC. */
  process(
    g: Graph,
    input: Signal,
    p: ParameterSignals<P>,
    context: EffectContext,
  ): EffectOutput | Signal;
}

export type EffectDeclaration<P extends Parameters> = Pick<
  Effect<P>,
  'name' | 'doc' | 'parameters' | 'process'
> &
  Partial<Pick<Effect<P>, 'presets' | 'wet' | 'feedback' | 'sidechain' | 'latency' | 'ring'>>;

/**
 * Declares an effect.
 *
 * @throws RangeError when a default or preset value lies outside its parameter's range
 * @example defineEffect({name: 'half', doc: 'Halves.', parameters: {}, process: (g, input) => input.mul(0.5)}).wet // => 1
 */
export function defineEffect<const P extends Parameters>(
  declaration: EffectDeclaration<P>,
): Effect<P> {
  checkName(declaration.name);
  checkRanges(declaration.name, declaration.parameters, declaration.presets ?? {});
  return Object.freeze({
    presets: {},
    wet: 1,
    feedback: 0,
    sidechain: false,
    latency: () => 0,
    ring: () => 0,
    ...declaration,
  });
}
