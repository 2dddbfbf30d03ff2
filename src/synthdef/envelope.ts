import type { Build } from './build.ts';
import { type Input, Signal } from './signal.ts';
import { asList, flop, isList, type Value, wrapAt } from './value.ts';

/** A segment's shape: one of sclang's names, or a number (0 straight, above 0 late, below early). */
export type Curve =
  | 'step'
  | 'lin'
  | 'linear'
  | 'exp'
  | 'exponential'
  | 'sin'
  | 'sine'
  | 'wel'
  | 'welch'
  | 'sqr'
  | 'squared'
  | 'cub'
  | 'cubed'
  | 'hold'
  | Input;

const shapeNumbers: Readonly<Record<string, number>> = {
  step: 0,
  lin: 1,
  linear: 1,
  exp: 2,
  exponential: 2,
  sin: 3,
  sine: 3,
  wel: 4,
  welch: 4,
  sqr: 6,
  squared: 6,
  cub: 7,
  cubed: 7,
  hold: 8,
};

/** Levels joined by segments. Levels, times and numeric curves may be signals. */
export interface Envelope {
  readonly levels: Input;
  /** Seconds from each level to the next. Fewer than the segments start again. */
  readonly times: Input;
  /** One for all segments, or a list that starts again when it ends. */
  readonly curves: Curve | readonly Curve[];
  /** The level that is held until the gate closes. */
  readonly releaseNode?: number | undefined;
  /** The level that the envelope returns to while the gate is open. */
  readonly loopNode?: number | undefined;
  /** Seconds added to the index (IEnvGen alone uses it). */
  readonly offset?: Input | undefined;
}

function times(a: Input, b: Input): Input {
  if (typeof a === 'number' && typeof b === 'number') return a * b;
  if (a instanceof Signal) return a.mul(b);
  if (b instanceof Signal) return b.mul(a);
  throw new TypeError('an envelope takes numbers and signals here, not arrays');
}

function plus(a: Input, b: Input): Input {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  if (a instanceof Signal) return a.add(b);
  if (b instanceof Signal) return typeof a === 'number' && a === 0 ? b : b.add(a);
  throw new TypeError('an envelope takes numbers and signals here, not arrays');
}

function custom(envelope: Envelope): Envelope {
  return envelope;
}

/** Rises and falls at once: a hit. Seconds; curve below 0 falls fast first. */
function perc(attack: Input = 0.01, release: Input = 1, level: Input = 1, curve: Curve = -4) {
  return custom({ levels: [0, level, 0], times: [attack, release], curves: curve });
}

/** Rises, stays, falls, each in a fixed time. */
function linen(
  attack: Input = 0.01,
  sustain: Input = 1,
  release: Input = 1,
  level: Input = 1,
  curve: Curve = 'lin',
) {
  const levels = [0, level, level, 0];
  return custom({ levels, times: [attack, sustain, release], curves: curve });
}

/** Attack, decay to a share of the peak, held while the gate is open, release. */
function adsr(
  attack: Input = 0.01,
  decay: Input = 0.3,
  sustainLevel: Input = 0.5,
  release: Input = 1,
  peak: Input = 1,
  curve: Curve = -4,
  bias: Input = 0,
) {
  const sustain = times(peak, sustainLevel);
  const levels = [0, peak, sustain, 0].map((level) => plus(level, bias));
  return custom({ levels, times: [attack, decay, release], curves: curve, releaseNode: 2 });
}

/** `adsr` after a wait. */
function dadsr(
  delay: Input = 0.1,
  attack: Input = 0.01,
  decay: Input = 0.3,
  sustainLevel: Input = 0.5,
  release: Input = 1,
  peak: Input = 1,
  curve: Curve = -4,
  bias: Input = 0,
) {
  const sustain = times(peak, sustainLevel);
  const levels = [0, 0, peak, sustain, 0].map((level) => plus(level, bias));
  return custom({ levels, times: [delay, attack, decay, release], curves: curve, releaseNode: 3 });
}

/** Rises, held while the gate is open, falls. */
function asr(attack: Input = 0.01, sustainLevel: Input = 1, release: Input = 1, curve: Curve = -4) {
  const levels = [0, sustainLevel, 0];
  return custom({ levels, times: [attack, release], curves: curve, releaseNode: 1 });
}

/** Full until the gate closes, then falls. */
function cutoff(release: Input = 0.1, level: Input = 1, curve: Curve = 'lin') {
  const end = curve === 'exp' || curve === 'exponential' ? 10 ** (-100 * 0.05) : 0;
  return custom({ levels: [level, end], times: [release], curves: curve, releaseNode: 0 });
}

/** A triangle of a length. */
function triangle(seconds: Input = 1, level: Input = 1) {
  const half = times(seconds, 0.5);
  return custom({ levels: [0, level, 0], times: [half, half], curves: 'lin' });
}

/** A sine hill of a length. */
function sine(seconds: Input = 1, level: Input = 1) {
  const half = times(seconds, 0.5);
  return custom({ levels: [0, level, 0], times: [half, half], curves: 'sine' });
}

/** Levels that jump, each held for its time. */
function step(
  levels: readonly Input[] = [0, 1],
  seconds: readonly Input[] = [1, 1],
  releaseNode?: number,
  loopNode?: number,
) {
  if (levels.length !== seconds.length) throw new Error('env.step: as many levels as times');
  const all = [levels[0] ?? 0, ...levels];
  return custom({ levels: all, times: seconds, curves: 'step', releaseNode, loopNode });
}

/** Points [time, level], put in the order of their times. */
function pairs(points: readonly (readonly [number, Input])[], curve: Curve = 'lin') {
  const sorted = [...points].sort(([a], [b]) => a - b);
  const at = sorted.map(([time]) => time);
  return custom({
    levels: sorted.map(([, level]) => level),
    times: at.slice(1).map((time, i) => time - (at[i] ?? 0)),
    curves: curve,
    offset: at[0] ?? 0,
  });
}

/** Envelopes, with sclang's defaults: for `g.EnvGen.ar(env.perc(), ...)`. */
export const env = {
  perc,
  linen,
  adsr,
  dadsr,
  asr,
  cutoff,
  triangle,
  sine,
  step,
  pairs,
  custom,
} as const;

type CurveValue = { readonly shape: Value; readonly curve: Value };

/** The number of a shape and its curvature; for a list of channels, of each. */
function curveOf(build: Build, curve: Curve | readonly Curve[]): CurveValue {
  if (typeof curve === 'string') {
    const shape = shapeNumbers[curve];
    if (shape === undefined) throw new Error(`there is no envelope shape '${curve}'`);
    return { shape, curve: 0 };
  }
  if (Array.isArray(curve)) {
    const each = (curve as readonly Curve[]).map((one) => curveOf(build, one));
    return { shape: each.map((one) => one.shape), curve: each.map((one) => one.curve) };
  }
  const value = build.value(curve, 'the curve of an envelope');
  return { shape: isList(value) ? value.map(() => 5) : 5, curve: value };
}

interface Parts {
  readonly levels: readonly Value[];
  readonly times: readonly Value[];
  readonly curves: readonly CurveValue[];
}

function partsOf(build: Build, envelope: Envelope): Parts {
  const levels = asList(build.value(envelope.levels, 'the levels of an envelope'));
  const given = asList(build.value(envelope.times, 'the times of an envelope'));
  const segments = Math.max(levels.length - 1, 0);
  const { curves } = envelope;
  const list: readonly (Curve | readonly Curve[])[] = Array.isArray(curves)
    ? (curves as readonly Curve[])
    : curves instanceof Signal
      ? curves.channels
      : [curves as Curve];
  const read = list.map((curve) => curveOf(build, curve));
  const none: CurveValue = { shape: 1, curve: 0 };
  return {
    levels,
    times: levels.slice(0, segments).map((_, i) => wrapAt(given, i)),
    curves: levels.slice(0, segments).map((_, i) => read[i % read.length] ?? none),
  };
}

/**
 * The array that EnvGen takes, one for each channel of the envelope: first level, number of
 * segments, release node, loop node (-99 for none), then level, time, shape and curve of each.
 */
export function envelopeArrays(build: Build, envelope: Envelope): Value[][] {
  const { levels, times: seconds, curves } = partsOf(build, envelope);
  const { releaseNode = -99, loopNode = -99 } = envelope;
  const contents: Value[] = [levels[0] ?? 0, seconds.length, releaseNode, loopNode];
  seconds.forEach((time, i) => {
    const { shape = 1, curve = 0 } = curves[i] ?? {};
    contents.push(levels[i + 1] ?? 0, time, shape, curve);
  });
  return flop(contents);
}

/** The array that IEnvGen takes, one for each channel. */
export function interpolationArrays(build: Build, envelope: Envelope): Value[][] {
  const { levels, times: seconds, curves } = partsOf(build, envelope);
  const offset = build.value(envelope.offset ?? 0, 'the offset of an envelope');
  const contents: Value[] = [offset, levels[0] ?? 0, seconds.length, build.sum(seconds)];
  seconds.forEach((time, i) => {
    const { shape = 1, curve = 0 } = curves[i] ?? {};
    contents.push(time, shape, curve, levels[i + 1] ?? 0);
  });
  return flop(contents);
}
