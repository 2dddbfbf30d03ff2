import { defineEffect, seconds, toggle } from '../../src/sound/index.ts';

const longest = 4;

/** Frames that are counted, more than any stop is long. */
const endless = 1e7;

/** Below this share of its speed the tape fades: what stands still would be DC. */
const fading = 0.15;

/** Seconds in which the tape gives way to what is played. */
const back = 0.012;

/**
 * A tape that slows down evenly: t seconds after it began to, in `time` seconds, it has fallen behind by
 * t² / 2·time. When it is let go, what is played now is heard again.
 */
export const tapestop = defineEffect({
  name: 'tapestop',
  doc: 'Tape stop: slows down to a standstill while `stop` is on.',
  parameters: {
    stop: toggle(false, 'Slows down, and is silent until it is off again.'),
    time: seconds(0.03, longest, 0.6, 'Time to standstill; 1/2 is half a cycle.', {
      curve: 'exp',
      words: ['long', 'slow'],
    }),
  },
  // What came in last is heard at last, slowly.
  ring: ({ time }) => time + 0.05,
  process(g, input, p) {
    const stopped = p.stop.gt(0.5);
    const since = g.Phasor.ar(stopped, 1, 0, endless, 0).mul(g.SampleDur.ir());
    const slowing = since.min(p.time);
    const behind = slowing.squared().div(p.time.mul(2));
    const tape = g.DelayC.ar(input, longest / 2 + 0.01, behind);
    const speed = slowing.div(p.time).neg().add(1);
    const fade = speed.mul(1 / fading).min(1);
    const share = g.LagUD.ar(g.K2A.ar(stopped), 0, back);
    return tape.mul(fade).sub(input).mul(share).add(input);
  },
});
