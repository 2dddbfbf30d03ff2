import { decibels, defineEffect, hertz, seconds } from '../../src/sound/index.ts';
import { burst } from '../parts/burst.ts';

const longest = 1.4;

/** A reverb whose echoes grow and then end, as of a recording that was turned round. */
export const reverseverb = defineEffect({
  name: 'reverseverb',
  doc: 'Reverse reverb: each sound is followed by a swell that breaks off.',
  wet: 0.5,
  parameters: {
    length: seconds(0.05, longest, 0.5, 'How long it swells; 1/4 is a quarter.', {
      curve: 'exp',
      words: ['long', 'reversed', 'backwards'],
    }),
    rise: decibels(6, 60, 36, 'How much louder its end is than its beginning.'),
    lowcut: hertz(20, 2000, 250, 'High-pass before it.', { words: ['-muddy', 'thin'] }),
    highcut: hertz(1000, 20000, 9000, 'Low-pass before it.', { words: ['bright', '-dark'] }),
  },
  ring: ({ length }) => length + 0.1,
  process(g, input, p) {
    const filtered = g.LPF.ar(g.HPF.ar(input, p.lowcut), p.highcut);
    return burst(g, filtered, { length: p.length, longest, rise: p.rise });
  },
});
