import { choice, defineEffect, hertz, ratio } from '../../src/sound/index.ts';

/** The lowest tuning, hertz. */
const lowest = 20;

/** ln 0.001: what `CombC` fades by in its decay time. */
const fade = Math.log(0.001);

/**
 * A comb filter: an echo shorter than a wave, which a pitch is made of. With feedback f its teeth have the
 * level of the input, and what lies between them (1 - f) / (1 + f) of it.
 */
export const comb = defineEffect({
  name: 'comb',
  doc: 'Comb filter: rings at a note and its harmonics.',
  parameters: {
    tuning: hertz(lowest, 5000, 110, 'The note; the teeth are its harmonics.'),
    feedback: ratio(0, 0.99, 0.8, 'How narrow the teeth are, and how long they ring.', {
      words: ['resonant', 'metallic', 'robotic'],
    }),
    harmonics: choice(['all', 'odd'], 'all', 'All harmonics of the note, or the odd ones alone.'),
  },
  presets: {
    metal: { doc: 'A pipe.', values: { tuning: 220, feedback: 0.93 } },
    hollow: { doc: 'Odd harmonics, as of a clarinet.', values: { feedback: 0.7, harmonics: 1 } },
  },
  ring: ({ tuning, feedback }) =>
    0.05 + (feedback > 0.001 ? fade / Math.log(feedback) / tuning : 0) * 1.1,
  process(g, input, p) {
    // Turned upside down at each echo a wave takes two echoes to come back: half as long makes the same note.
    const odd = p.harmonics.round(1);
    const period = p.tuning.max(lowest).mul(odd.add(1)).reciprocal();
    const kept = p.feedback.max(1e-4);
    const decay = period.mul(fade).div(kept.log());
    const sign = odd.mul(-2).add(1);
    const echo = g.CombC.ar(input, 1 / lowest, period, decay.mul(sign));
    const teeth = input.add(echo.mul(p.feedback).mul(sign));
    return teeth.mul(p.feedback.neg().add(1));
  },
});
