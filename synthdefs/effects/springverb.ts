import { defineEffect, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { inFrames } from '../parts/echoes.ts';
import { softLowPass } from '../parts/filters.ts';

/** How long a wave takes from end to end of each spring and back, seconds, at a tension of 1. */
const springs = [0.0331, 0.0392, 0.0451];

/** How much longer it takes at a tension of 0. */
const slack = 0.8;

/** All-passes in a row, and their coefficient: what comes through is stretched, high frequencies last. */
const stages = 20;
const stretch = 0.6;

/** Up to here a spring carries sound, hertz, about. */
const carried = 4300;

/** ln(0.001), by which an all-pass counts its decay. */
const sixtyDb = Math.log(0.001);

/**
 * The chirp of one spring: stretched all-passes, after J. S. Abel, D. P. Berners, S. Costello and J. O. Smith (2006).
 * Each is a delay of so many frames that the slowest frequency lies at `carried`.
 */
function chirp(g: Graph, input: Signal, frames: Signal): Signal {
  const delay = frames.add(0.5).mul(g.SampleDur.ir());
  const decay = delay.mul(-sixtyDb / Math.log(stretch));
  let wave = input;
  for (let stage = 0; stage < stages; stage += 1) {
    wave = g.AllpassN.ar(wave, 0.001, delay, decay);
  }
  return wave;
}

/** Three springs side by side, in each of which a chirp goes back and forth. */
export const springverb = defineEffect({
  name: 'springverb',
  doc: 'Spring reverb: chirps that go back and forth, as in an amplifier.',
  wet: 0.3,
  feedback: springs.length,
  parameters: {
    time: seconds(0.3, 6, 2, 'Time to fall by 60 dB.', { curve: 'exp', words: ['long', 'wet'] }),
    tension: ratio(0, 1, 0.6, 'Tight springs answer sooner.', { words: ['tight'] }),
    lowcut: hertz(20, 1000, 150, 'High-pass before them.', { words: ['-muddy', 'thin'] }),
    damping: hertz(500, 10000, 4000, 'Above this it dies sooner.', { words: ['bright', '-dark'] }),
  },
  presets: {
    surf: { doc: 'Wet and long.', values: { time: 3, tension: 0.4 } },
    tank: { doc: 'A short one, kicked.', values: { time: 1, tension: 1, damping: 6000 } },
  },
  ring: ({ time }) => 1.3 * time + 0.3,
  process(g, input, p, { returned }) {
    const block = g.ControlDur.ir();
    const frames = g.SampleRate.ir()
      .div(2 * carried)
      .round(1);
    // What the slowest and the fastest need beside the spring's own length.
    const passing = frames.mul(g.SampleDur.ir()).mul((stages * (1 - stretch)) / (1 + stretch));
    const mono = g.HPF.ar(input.at(0).add(input.at(1)).mul(0.5), p.lowcut);
    const longer = p.tension.neg().add(1).mul(slack).add(1);
    const waves = springs.map((length, index) => {
      const there = inFrames(g, longer.mul(length));
      const fed = mono.add(returned.at(index));
      const wave = chirp(g, g.DelayL.ar(fed, 0.1, there.sub(block)), frames);
      const gain = there.add(passing).mul(sixtyDb).div(p.time).exp();
      return softLowPass(g, wave, p.damping).mul(gain).neg();
    });
    const [first, second, third] = waves.map((wave) => g.LPF.ar(g.LPF.ar(wave, carried), carried));
    if (first === undefined || second === undefined || third === undefined)
      throw new RangeError('three springs');
    const shared = third.mul(0.7);
    return {
      output: g.signal([first.add(shared), second.sub(shared)]),
      feedback: g.signal(waves),
    };
  },
});
