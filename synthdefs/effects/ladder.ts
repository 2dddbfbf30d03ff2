import { decibels, defineEffect, hertz, ratio } from '../../src/sound/index.ts';
import { smoothCorner } from '../parts/filters.ts';
import { saturate } from '../parts/saturate.ts';

/** Feedback of the ladder at full resonance: at 4 it would sing by itself. */
const sharpest = 3.7;

/** A transistor ladder: four first-order low-passes with feedback round them, and drive into it. */
export const ladder = defineEffect({
  name: 'ladder',
  doc: 'Ladder filter: low-pass of 24 dB an octave with drive into it.',
  parameters: {
    cutoff: hertz(20, 20000, 1200, 'Corner.', { words: ['open', 'bright', '-dark', '-muffled'] }),
    resonance: ratio(0, 1, 0.3, 'Peak at the corner.', { words: ['resonant', 'squelchy'] }),
    drive: decibels(0, 36, 6, 'Drive into the ladder; the output is brought back.', {
      words: ['dirty', 'warm', 'fat'],
    }),
  },
  presets: {
    acid: { doc: 'Resonant and driven.', values: { cutoff: 700, resonance: 0.8, drive: 14 } },
    warm: { doc: 'Round.', values: { cutoff: 4000, resonance: 0.1, drive: 9 } },
  },
  ring: () => 0.4,
  process(g, input, p) {
    const highest = g.SampleRate.ir().mul(0.45).min(20000);
    const cutoff = smoothCorner(g, p.cutoff.clip(20, highest));
    const feedback = p.resonance.mul(sharpest);
    const filtered = g.MoogFF.ar(saturate(g, input, p.drive), cutoff, feedback);
    // Feedback takes the bass away; half of it is given back.
    return filtered.mul(feedback.mul(0.5).add(1));
  },
});
