import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { oneFrameAgo } from './one-frame-ago.ts';

/**
 * A saw of -1..1 that starts at a phase of its own, antialiased: the difference of a parabola
 * (differentiated parabolic wave). `phase` is -1..1: where in the saw it starts. Its first sample is 0.
 */
export function phasedSaw(g: Graph, freq: Signal, phase: Signal | number): Signal {
  const parabola = g.LFSaw.ar(freq, phase).squared();
  const slope = parabola.sub(oneFrameAgo(g, parabola));
  return slope.mul(g.SampleRate.ir().mul(0.25).div(freq));
}

/**
 * The Juno's pulse-width saw: a saw of which the beginning of each half is silent, `width` (0..1) of it.
 * Antialiased: it is the difference of its own integral over the phase.
 */
export function pulseWidthSaw(g: Graph, freq: Signal, width: Signal): Signal {
  const phase = g.LFSaw.ar(freq).mul(0.5).add(0.5);
  const half = width.mul(0.5);
  const integral = saws(half.max(phase).min(0.5))
    .add(saws(half.add(0.5).max(phase)))
    .sub(saws(half))
    .sub(saws(half.add(0.5)));
  // Without its mean the integral ends a period where it began, and the wrap makes no step.
  const mean = half.sub(half.squared().mul(2));
  const periodic = integral.sub(mean.mul(phase));
  const slope = periodic.sub(oneFrameAgo(g, periodic));
  return slope.mul(g.SampleRate.ir().div(freq));
}

/** Integral of the saw 2·phase - 1. */
function saws(phase: Signal): Signal {
  return phase.squared().sub(phase);
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
