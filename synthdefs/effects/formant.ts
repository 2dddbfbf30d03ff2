import { choice, defineEffect, ratio, semitones } from '../../src/sound/index.ts';
import { movingFormants, throughMouth, vowels } from '../parts/formants.ts';

/** Width of a formant against its pitch, at the least and the greatest resonance. */
const [widest, narrowest] = [0.35, 0.05];

/** A mouth: three formants of a vowel, on its way to another. */
export const formant = defineEffect({
  name: 'formant',
  doc: 'Formant filter: speaks a vowel, or moves from one vowel to another.',
  parameters: {
    vowel: choice(vowels, 'a', 'The vowel.'),
    other: choice(vowels, 'i', 'The vowel it moves to.'),
    morph: ratio(0, 1, 0, 'How far it is on the way to the other vowel.', { words: ['talking'] }),
    mouth: semitones(-12, 12, 0, 'A smaller or a larger mouth.', { words: ['-deep', 'small'] }),
    resonance: ratio(0, 1, 0.5, 'How narrow the formants are.', { words: ['vocal', 'resonant'] }),
  },
  presets: {
    ah: { doc: 'An a.', values: {} },
    growl: { doc: 'Deep, between o and a.', values: { vowel: 1, other: 0, morph: 0.4, mouth: -4 } },
    yeah: { doc: 'Halfway from i to a.', values: { vowel: 3, other: 0, morph: 0.5 } },
  },
  ring: () => 0.1,
  process(g, input, p) {
    const way = g.Lag.kr(p.morph, 0.02);
    const pitch = p.mouth
      .mul(1 / 12)
      .mul(Math.LN2)
      .exp();
    const centres = movingFormants(g, p.vowel, p.other, way).map((each) =>
      g.Lag2.kr(each.mul(pitch).log(), 0.03).exp(),
    );
    const width = p.resonance
      .mul(Math.log(narrowest / widest))
      .exp()
      .mul(widest);
    const level = width.reciprocal().sqrt();
    return throughMouth(g, input, centres, width).mul(level);
  },
});
