import type { Graph, Signal } from '../../src/synthdef/index.ts';

/** Frames on each side of a step over which it is rounded. */
const reach = 2;

/**
 * What is added to a step from 1 to -1 so that next to nothing of it lies above the Nyquist frequency:
 * the integral of a cubic B-spline less the step itself (a four-point polyBLEP; Välimäki, Pekonen and
 * Nam, Perceptually informed synthesis of bandlimited classical waveforms, JASA 2012). A saw so rounded
 * leaves aliases 70 dB under its harmonics; at a quarter of the rate these are 3.6 dB softer.
 *
 * `phase` runs from -1 to 1, where it steps; `halfPeriod` is how many frames it takes from 0 to 1.
 */
function rounding(phase: Signal, halfPeriod: Signal): Signal {
  return roundingSize(phase, halfPeriod).mul(phase.sign());
}

/** `rounding` before the step; after it, it is the same with the other sign. */
function roundingSize(phase: Signal, halfPeriod: Signal): Signal {
  const outer = phase.abs().mul(halfPeriod).add(halfPeriod.neg().add(reach)).max(0);
  const inner = outer.sub(1).max(0);
  return fourth(outer)
    .mul(-1 / 12)
    .add(fourth(inner).mul(1 / 3));
}

function fourth(x: Signal): Signal {
  return x.squared().squared();
}

function halfPeriodOf(g: Graph, freq: Signal): Signal {
  return g.SampleRate.ir().mul(0.5).div(freq);
}

/** A saw that rises from -1 to 1, antialiased. `phase` is -1..1: where in the saw it starts. */
export function phasedSaw(g: Graph, freq: Signal, phase: Signal | number): Signal {
  const bare = g.LFSaw.ar(freq, phase);
  return bare.add(rounding(bare, halfPeriodOf(g, freq)));
}

/** Level and direction of the engine's own `Saw`: it falls from 0.5 to -0.5, and starts as it steps up. */
export function saw(g: Graph, freq: Signal): Signal {
  return phasedSaw(g, freq, -1).mul(-0.5);
}

/**
 * Level and direction of the engine's own `Pulse`: 0.5 for `width` (0..1) of a period and -0.5 for the
 * rest, less the mean of that. It costs less, and a low one leaves 25 dB less of aliases.
 */
export function pulse(g: Graph, freq: Signal, width: Signal | number): Signal {
  const halfPeriod = halfPeriodOf(g, freq);
  const up = g.LFSaw.ar(freq, -1);
  const down = up.sub(typeof width === 'number' ? 2 * width : width.mul(2)).wrap2(1);
  const rounded = rounding(down, halfPeriod).sub(rounding(up, halfPeriod));
  return down.sub(up).add(rounded).mul(0.5);
}

/** `pulse` of half a period, for half its price: both steps are rounded by one curve. */
export function square(g: Graph, freq: Signal): Signal {
  const ramp = g.LFSaw.ar(freq);
  const twice = ramp.abs().mul(2).sub(1);
  const size = roundingSize(twice, halfPeriodOf(g, freq).mul(0.5));
  return size.add(1).mul(ramp.sign().mul(0.5));
}

/**
 * The Juno's pulse-width saw: a saw of which the beginning of each half is silent, `width` (0..1) of it.
 * It steps three times in a period: up to where each half begins, and down at the end.
 */
export function pulseWidthSaw(g: Graph, freq: Signal, width: Signal): Signal {
  const halfPeriod = halfPeriodOf(g, freq);
  const ramp = g.LFSaw.ar(freq);
  // 0 where the second half begins to sound, -1 where the first does.
  const since = ramp.sub(width);
  const begins = since.mul(2).add(1).wrap2(1);
  const sounds = since.ge(0).add(since.ge(-1).mul(ramp.lt(0)));
  const first = width.sub(1);
  const height = since.abs().lt(0.5).add(first);
  const up = rounding(begins, halfPeriod.mul(0.5)).mul(height);
  const down = rounding(ramp, halfPeriod);
  return ramp.mul(sounds).add(down.sub(up).mul(0.5));
}

/** How much is given back of what `rounding` takes from the treble. */
const treble = 0.45;

/** Makes up for the treble that `rounding` takes: within half a dB up to a quarter of the rate. */
export function brightened(g: Graph, rounded: Signal): Signal {
  return g.SOS.ar(rounded, -treble / 2, 1 + treble, -treble / 2, 0, 0);
}

/** Turns of the loop that stand for endless feedback. */
const turns = 3;

/**
 * A sine that bends its own phase: `feedback` 0 is a sine, 1 about a saw, above that it grows rough.
 * The loop is unrolled, so that it follows a pitch that moves at audio rate and starts at phase 0.
 */
export function feedbackSine(g: Graph, freq: Signal, feedback: Signal): Signal {
  let wave = g.SinOsc.ar(freq);
  for (let turn = 0; turn < turns; turn += 1) wave = g.SinOsc.ar(freq, wave.mul(feedback));
  return wave;
}
