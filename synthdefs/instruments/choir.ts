import { choice, defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { held } from '../parts/envelopes.ts';
import { formantLevels, formants, vowels } from '../parts/formants.ts';
import { velocityGain } from '../parts/loudness.ts';

const parameters = {
  mouthshape: choice(vowels, 'a', 'The vowel sung.'),
  breath: ratio(0, 1, 0.25, 'Breath in the voices.', { words: ['breathy', 'airy'] }),
  cutoff: hertz(20, 20000, 6000, 'Low-pass.', { words: ['bright', '-dark'] }),
  vibrato: ratio(0, 1, 0.4, 'Vibrato, coming in late.', { words: ['vibrato'] }),
  attack: seconds(0.001, 5, 0.4, 'Time to rise.', { curve: 'exp', words: ['soft'] }),
  release: seconds(0.005, 10, 1.1, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

/** A choir: detuned saws through the formants of a vowel, with breath. */
export const choir = defineInstrument({
  name: 'choir',
  doc: 'Choir pad: saws through the formants of a vowel.',
  tail: 11,
  parameters,
  voice(g, note, p) {
    const late = g.Line.kr(0, 1, 0.8).mul(p.vibrato).mul(0.009);
    const sing = (place: number, speed: number): Signal =>
      g.Saw.ar(
        note.freq.mul(
          g.SinOsc.kr(speed, place)
            .mul(late)
            .add(1 + place * 0.004),
        ),
      );
    const air = g.PinkNoise.ar().mul(p.breath.mul(0.35));
    const voices = g.signal([
      sing(-1.6, 4.7).add(sing(0.7, 5.3)).add(air),
      sing(1.5, 5.1).add(sing(-0.6, 4.4)).add(air),
    ]);
    const sung = throat(g, voices, p.mouthshape.round(1));
    const loud = held(g, note.gate, { attack: p.attack, decay: 0.1, level: 1, release: p.release });
    const tone = g.HPF.ar(g.LPF.ar(sung.add(voices.mul(0.04)), p.cutoff), 120);
    return tone.mul(loud).mul(velocityGain(note.velocity)).mul(1.3);
  },
});

function throat(g: Graph, voices: Signal, vowel: Signal): Signal {
  const bands = formants.map((frequencies, index) => {
    const centre = g.Select.kr(vowel, frequencies);
    return g.BPF.ar(voices, centre, 0.11 + 0.02 * index).mul(formantLevels[index] ?? 1);
  });
  return bands.reduce((sum, each) => sum.add(each));
}
