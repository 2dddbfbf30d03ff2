import { choice, defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import { env, type Graph, type Signal } from '../../src/synthdef/index.ts';
import { exponentialFall, held } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';
import { sides } from '../parts/stereo.ts';

const kinds = ['church', 'tubular', 'glass', 'gong'] as const;

/**
 * Partials against the note, their levels, and how long each rings against the longest.
 * - church: hum, prime, tierce, quint, nominal and three above: a bell tuned with a minor third.
 * - tubular: the modes of a free bar, (2n + 1)²: the ear makes the note of the 4th to the 6th.
 * - glass: the modes of a rim.
 * - gong: modes that share nothing.
 */
const metals: readonly {
  readonly partials: readonly number[];
  readonly levels: readonly number[];
  readonly rings: readonly number[];
}[] = [
  {
    partials: [0.5, 1, 1.19, 1.5, 2, 2.67, 3.01, 4.1],
    levels: [0.7, 0.85, 0.75, 0.4, 1, 0.55, 0.5, 0.35],
    rings: [1, 0.85, 0.7, 0.55, 0.48, 0.33, 0.25, 0.17],
  },
  {
    partials: [0.222, 0.617, 1.21, 2, 2.99, 4.17, 5.56, 7.14],
    levels: [0.12, 0.3, 0.5, 1, 0.8, 0.6, 0.35, 0.2],
    rings: [1, 0.9, 0.8, 0.7, 0.55, 0.4, 0.3, 0.2],
  },
  {
    partials: [1, 2.32, 4.25, 6.63, 9.38, 1.003, 2.33, 12.2],
    levels: [1, 0.6, 0.4, 0.28, 0.18, 0.7, 0.4, 0.1],
    rings: [1, 0.6, 0.4, 0.28, 0.2, 0.9, 0.55, 0.12],
  },
  {
    partials: [0.5, 0.74, 1, 1.29, 1.71, 2.23, 2.86, 3.73],
    levels: [0.9, 0.6, 1, 0.7, 0.65, 0.55, 0.5, 0.45],
    rings: [1, 0.9, 0.95, 0.8, 0.75, 0.7, 0.6, 0.5],
  },
];

const parameters = {
  metal: choice(kinds, 'church', 'What it is made of: which partials ring.'),
  decay: seconds(0.3, 10, 5, 'Time for the lowest partial to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short'],
  }),
  brightness: ratio(0, 1, 0.6, 'How loud the high partials are.', {
    words: ['bright', 'glassy', '-dark'],
  }),
  strike: ratio(0, 1, 0.4, 'The clapper: a burst of noise.', { words: ['clicky', 'metallic'] }),
  striketone: hertz(400, 8000, 2600, 'Where that noise is strongest.', { words: ['bright'] }),
  attack: seconds(0.001, 2, 0.001, 'Time to rise.', { curve: 'exp', words: ['soft'] }),
  width: ratio(0, 1, 0.5, 'How far the partials stand apart.', { words: ['wide'] }),
  release: seconds(0.01, 6, 3, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long', '-short'],
  }),
};

type BellSignals = { readonly [K in keyof typeof parameters]: Signal };

/** A bell by its partials: struck, it rings on after the note, the high ones gone first. */
export const bell = defineInstrument({
  name: 'bell',
  doc: 'Church bell, tubular bell, glass or gong, partial by partial.',
  tail: 6.1,
  parameters,
  presets: {
    church: { doc: 'A church bell with its minor third.', values: { metal: 0, decay: 6 } },
    tubular: { doc: 'A tube, struck at its top.', values: { metal: 1, decay: 4.5, strike: 0.6 } },
    glass: {
      doc: 'A glass, touched.',
      values: { metal: 2, decay: 2.4, strike: 0.15, striketone: 5200, width: 0.9 },
    },
    gong: {
      doc: 'A gong that opens slowly.',
      values: { metal: 3, decay: 9, attack: 0.06, strike: 0.2, striketone: 700 },
    },
  },
  voice(g, note, p) {
    const [middle, difference] = ringing(g, note.freq, p);
    const clapper = g.BPF.ar(g.WhiteNoise.ar(), p.striketone, 0.8).mul(exponentialFall(g, 0.006));
    const struck = sides(g, middle.add(clapper.mul(p.strike)), difference.mul(p.width));
    const loud = held(g, note.gate, { attack: p.attack, decay: 0.1, level: 1, release: p.release });
    return g.HPF.ar(struck, 40).mul(loud).mul(velocityGain(note.velocity)).mul(0.2);
  },
});

/** Above this a partial is left out, hertz. */
const highest = 17_000;

/** The sum of the partials, and every second one taken from the others. */
function ringing(g: Graph, freq: Signal, p: BellSignals): readonly [Signal, Signal] {
  const metal = p.metal.round(1);
  const row = (of: 'partials' | 'levels' | 'rings', index: number): Signal =>
    g.Select.kr(
      metal,
      metals.map((each) => each[of][index] ?? 0),
    );
  const partials = Array.from({ length: 8 }, (_, index) => {
    const pitch = freq.mul(row('partials', index));
    const bright = p.brightness
      .sub(0.6)
      .mul(index * 5)
      .dbamp();
    const gain = row('levels', index).mul(bright).mul(pitch.lt(highest));
    const fall = env.custom({
      levels: [1, 0.001, 0],
      times: [p.decay.mul(row('rings', index)), 0.01],
      curves: ['exp', 'lin'],
    });
    return g.SinOsc.ar(pitch).mul(g.EnvGen.kr(fall).mul(gain));
  });
  const sum = (list: readonly Signal[]): Signal => list.reduce((total, each) => total.add(each));
  const [even, odd] = [0, 1].map((rest) => sum(partials.filter((_, index) => index % 2 === rest)));
  if (!even || !odd) throw new RangeError('two kinds of partials');
  return [even.add(odd), even.sub(odd).mul(0.6)];
}
