import { defineOrbitEffect, ratio } from '../../src/sound/index.ts';
import type { Signal } from '../../src/synthdef/index.ts';
import { reverb } from '../effects/reverb.ts';

/** The loop of SuperDirt's `dirt_reverb` takes so long, seconds, and keeps so much at sizes of 0 and 1. */
const loop = 0.3;
const [least, most] = [0.01, 0.98];

/** Seconds in which SuperDirt's reverb falls by 60 dB, 0.45 to 12: from there on it is endless there. */
function fall(size: Signal): Signal {
  const kept = size.mul(Math.log(most / least)).add(Math.log(least));
  return kept
    .reciprocal()
    .mul(loop * Math.log(0.001))
    .clip(0.1, 12);
}

/** In place of `dirt_reverb` the reverb of songs, as a hall, that falls as fast as that one does. */
export const room = defineOrbitEffect({
  name: 'room',
  doc: 'Reverb.',
  starts: ['room'],
  send: 'room',
  moves: false,
  feedback: reverb.feedback,
  isIdle: (values) => values.room === 0,
  parameters: {
    room: ratio(0, 4, 0, 'How much goes to it.'),
    size: ratio(0, 1, 0.1, 'From half a second to 12 s.'),
    dry: ratio(0, 1, 0, 'How much quieter it is: at 1 it is silent.'),
  },
  process(g, input, p, { returned }) {
    const { parameters } = reverb;
    const settings = {
      kind: g.signal(2),
      time: fall(p.size),
      predelay: g.signal(0.005),
      lowcut: g.signal(100),
      highcut: g.signal(parameters.highcut.default),
      damping: g.signal(parameters.damping.default),
      diffusion: g.signal(parameters.diffusion.default),
      motion: g.signal(parameters.motion.default),
    };
    const context = { cycle: g.signal(1), returned, sidechain: input };
    const made = reverb.process(g, input, settings, context);
    if (!('output' in made)) return made;
    return { ...made, output: made.output.mul(p.dry.neg().add(1)) };
  },
});
