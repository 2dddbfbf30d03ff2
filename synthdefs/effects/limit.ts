import { decibels, defineEffect, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { bandLimit } from '../parts/filters.ts';
import { truePeak, truePeakDelay } from '../parts/true-peak.ts';

/** What it delays everything by, and how far ahead of a peak it begins to turn down, seconds. */
const latency = 0.0045;
const ahead = 0.002;

/** A log time of `Lag` in units of a time constant. */
const lagOfTau = Math.log(1000);

/**
 * Decibels kept below the ceiling. The detector is 0.02 dB short at worst of what lies in the band, a
 * gain that moves adds some hundredths, and an interpolator of few taps sees up to 0.1 dB more.
 */
const margin = 0.12;

/** Level under which nothing is limited. */
const silence = 1e-4;

/** Frames of silence ahead of all that is filtered: filters begin as if their first sample had stood before. */
const lead = 1;

/**
 * Frames in which a strip that begins in the middle of a sound rises from silence: a step from nothing
 * peaks differently for every interpolator, by what each takes to stand before the first sample.
 */
const rise = 4;

/** Below this what is limited is centred, hertz. */
const centred = 0.1;

/** Time in which it is centred again after a sound broke off, in units of a time constant. */
const settled = 3;

/** Makes the quotient 1 before the first sound has come through the delays, so that nothing fades in. */
const tiny = 1e-9;

/**
 * A limiter that sees peaks coming, those between the samples too, and turns both channels down
 * together. `Limiter` finds the gain for the louder channel's true peak: what it makes of that signal,
 * divided by the signal itself, delayed alike.
 *
 * A kick that is higher than it is deep is turned down on one side more than on the other, and that makes
 * DC. Taken away behind the gain it would move peaks over the ceiling, so it is taken away ahead:
 * what comes out is summed up, and the sum shifts what is to be limited until nothing is left to sum up.
 */
export const limit = defineEffect({
  name: 'limit',
  doc: 'True-peak limiter with look-ahead.',
  parameters: {
    drive: decibels(-24, 36, 0, 'Gain into the ceiling.', { words: ['loud'] }),
    ceiling: decibels(-24, 0, -1, 'True peak that is not exceeded.'),
    release: seconds(0.005, 1, 0.06, 'Time constant of coming back.', {
      curve: 'exp',
      words: ['-pumping'],
    }),
  },
  feedback: 2,
  latency: () => latency,
  ring: () => latency + settled / (2 * Math.PI * centred),
  process(g, input, p, { returned }) {
    const frame = g.SampleDur.ir();
    const led = g.DelayN.ar(input.mul(p.drive.dbamp()), 0.001, frame.mul(lead + 0.5));
    const rate = g.SampleRate.ir();
    const shift = g.Integrator.ar(returned.mul(frame.mul(2 * Math.PI * centred)));
    const pushed = bandLimit(g, led).mul(risen(g)).sub(shift);
    const top = p.ceiling.sub(margin).dbamp();
    const peak = truePeak(g, pushed.at(0))
      .max(truePeak(g, pushed.at(1)))
      .max(silence);
    const lookahead = rate.mul(ahead).ceil();
    const found = g.Limiter.ar(peak, top, ahead);
    const late = g.DelayN.ar(peak, 0.01, lookahead.mul(2).add(0.5).mul(frame));
    const gain = g.LagUD.ar(found.add(tiny).div(late.add(tiny)).min(1), p.release.mul(lagOfTau), 0);
    const whole = rate.mul(latency).round(1);
    const limited = whole.sub(lead);
    const rest = limited.sub(lookahead.mul(2)).sub(truePeakDelay);
    const aligned = g.DelayN.ar(gain, 0.002, rest.add(0.5).mul(frame));
    const output = g.DelayN.ar(pushed, 0.01, limited.add(0.5).mul(frame)).mul(aligned);
    return {
      output,
      feedback: output,
      dry: g.DelayN.ar(input, 0.01, whole.add(0.5).mul(frame)),
    };
  },
});

/** From 0 to 1 in `rise` frames. A Line is one frame ahead of this in scsynth before 3.14. */
function risen(g: Graph): Signal {
  const step = 1 / rise;
  return g.Integrator.ar(g.DC.ar(step)).sub(step).min(1);
}
