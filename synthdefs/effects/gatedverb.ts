import { decibels, defineEffect, hertz, seconds } from '../../src/sound/index.ts';
import { burst } from '../parts/burst.ts';

const longest = 1;

/** Reverb that ends all at once, as of drums in the eighties. Its echoes end; no gate must hear when. */
export const gatedverb = defineEffect({
  name: 'gatedverb',
  doc: 'Gated reverb: dense at once, and cut off after its length.',
  wet: 0.35,
  parameters: {
    length: seconds(0.03, longest, 0.25, 'How long it sounds; 1/8 is an eighth.', {
      curve: 'exp',
      words: ['long', 'huge'],
    }),
    slope: decibels(-40, 12, -6, 'How much louder its end is than its beginning.'),
    predelay: seconds(0, 0.25, 0.005, 'Silence before it begins.', { words: ['distant'] }),
    lowcut: hertz(20, 2000, 200, 'High-pass before it.', { words: ['-muddy', 'thin'] }),
    highcut: hertz(1000, 20000, 8000, 'Low-pass before it.', { words: ['bright', '-dark'] }),
  },
  presets: {
    snare: { doc: 'For snares and claps.', values: { length: 0.3, slope: -4 } },
    flat: { doc: 'As loud at its end.', values: { length: 0.2, slope: 0 } },
  },
  ring: ({ length, predelay }) => length + predelay + 0.1,
  process(g, input, p) {
    const filtered = g.LPF.ar(g.HPF.ar(input, p.lowcut), p.highcut);
    const late = g.DelayL.ar(filtered, 0.26, p.predelay);
    return burst(g, late, { length: p.length, longest, rise: p.slope });
  },
});
