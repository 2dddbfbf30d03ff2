import { defineEffect, ratio, seconds, toggle } from '../../src/sound/index.ts';

/** Frames that are kept: 0.68 s at 96 kHz, twice that at 48 kHz. */
const kept = 65_536;
const longest = 0.5;

/** Grains that sound at any time. */
const overlap = 8;

/** A grain is as loud as the root of the mean of the square of its (Hann) envelope. */
const grainPower = 3 / 8;

/** Seconds in which it sets in and gives way. */
const crossing = 0.03;

/** A cloud of grains out of the last moment, which stands for as long as `frozen` is on. */
export const freeze = defineEffect({
  name: 'freeze',
  doc: 'Freeze: the last moment goes on for as long as `frozen` is on, in grains.',
  parameters: {
    frozen: toggle(false, 'Holds what was heard last.'),
    moment: seconds(0.03, longest, 0.2, 'How much of what was heard last is held.', {
      curve: 'exp',
    }),
    grain: seconds(0.02, 0.4, 0.15, 'Length of its grains.', { curve: 'exp', words: ['smooth'] }),
    width: ratio(0, 1, 0, 'How far the sides take other grains.', { words: ['wide'] }),
  },
  ring: () => 0.1,
  process(g, input, p) {
    const frozen = p.frozen.gt(0.5);
    const head = g.Phasor.ar(0, frozen.neg().add(1), 0, kept, 0);
    const frame = g.SampleDur.ir();
    const begin = g.Impulse.ar(p.grain.reciprocal().mul(overlap));
    // At random: in any order that keeps to a step, tones would meet themselves again.
    const place = g.TRand.ar(0, 1, begin);
    const sides = [0, 0.5].map((ahead, side) => {
      const buffer = g.LocalBuf.new(kept);
      g.ClearBuf.new(buffer);
      g.BufWr.ar(input.at(side), buffer, head);
      const at = place.add(p.width.mul(ahead)).frac();
      const ago = at.mul(p.moment).add(p.grain).div(frame).round(1).add(1);
      const first = head.sub(ago).div(kept).add(1).frac();
      return g.GrainBuf.ar(1, begin, p.grain, buffer, 1, first, 4);
    });
    const cloud = g.signal(sides).mul(1 / Math.sqrt(overlap * grainPower));
    const share = g.LagUD.kr(frozen, crossing, crossing);
    return cloud.sub(input).mul(share).add(input);
  },
});
