import { cents, defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import { ensemble } from '../parts/ensemble.ts';
import { held } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';

const parameters = {
  detuning: cents(0, 60, 9, 'How far the players are apart.', { words: ['detuned', 'cold'] }),
  cutoff: hertz(20, 20000, 2200, 'Low-pass.', { words: ['bright', 'open', '-dark'] }),
  bow: ratio(0, 1, 0.3, 'How much the tone opens while it swells.', { words: ['epic'] }),
  chorus: ratio(0, 1, 0.7, 'Ensemble, wide.', { words: ['chorused', 'wide', 'lush'] }),
  attack: seconds(0.001, 5, 0.28, 'Time to rise.', { curve: 'exp', words: ['soft'] }),
  release: seconds(0.005, 10, 0.7, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

/** A cold string machine: four saws and an ensemble. */
export const darkStrings = defineInstrument({
  name: 'dark-strings',
  doc: 'Cold string machine: four saws through an ensemble.',
  tail: 11,
  parameters,
  presets: {
    stab: { doc: 'Short bows.', values: { attack: 0.02, release: 0.25, cutoff: 3200 } },
    drone: {
      doc: 'Slow and dull.',
      values: { attack: 1.5, release: 3, cutoff: 900, detuning: 18 },
    },
  },
  voice(g, note, p) {
    const saws = [-1, -0.4, 0.5, 1].map((place) =>
      g.Saw.ar(note.freq.mul(p.detuning.mul(place * 0.01).midiratio())),
    );
    const [first, second, third, fourth] = saws;
    if (!first || !second || !third || !fourth) throw new RangeError('four saws');
    const desks = g.signal([first.add(third), second.add(fourth)]).mul(0.3);
    const swell = g.Line.kr(0, 1, p.attack.mul(1.5)).mul(p.bow).add(p.bow.neg().add(1));
    const filtered = g.LPF.ar(
      g.LPF.ar(desks, p.cutoff.mul(swell).max(60)),
      p.cutoff.mul(1.7).min(18000),
    );
    const taps = ensemble(g, filtered, { speed: 0.65, depth: 0.0022 }).mul(p.chorus.mul(0.8));
    const wide = g.HPF.ar(taps.add(filtered.mul(p.chorus.mul(-0.4).add(1))), 90);
    const loud = held(g, note.gate, { attack: p.attack, decay: 0.1, level: 1, release: p.release });
    return wide.mul(loud).mul(velocityGain(note.velocity)).mul(0.985);
  },
});
