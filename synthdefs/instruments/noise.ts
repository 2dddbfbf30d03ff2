import { choice, defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { held } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';
import { sides } from '../parts/stereo.ts';

const colours = ['white', 'pink', 'brown', 'dust'] as const;

const parameters = {
  colour: choice(colours, 'white', 'What kind of noise.'),
  density: hertz(1, 5000, 220, 'Grains of `dust` in a second.', { words: ['busy', '-sparse'] }),
  cutoff: hertz(20, 20000, 20000, 'Low-pass.', { words: ['bright', 'open', '-dark'] }),
  resonance: ratio(0, 1, 0, 'Peak of the low-pass.', { words: ['resonant'] }),
  lowcut: hertz(20, 10_000, 30, 'High-pass.', { words: ['thin'] }),
  width: ratio(0, 1, 0.6, 'Stereo width.', { words: ['wide', '-narrow'] }),
  attack: seconds(0.001, 5, 0.003, 'Time to rise.', { curve: 'exp', words: ['soft'] }),
  release: seconds(0.005, 6, 0.05, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

type NoiseSignals = { readonly [K in keyof typeof parameters]: Signal };

/** Plain noise with a filter: white, pink, brown, or single grains. A note moves nothing but dust. */
export const noise = defineInstrument({
  name: 'noise',
  doc: 'Plain noise through a filter: white, pink, brown or dust.',
  pitch: { kind: 'drum', hertz: 261.6256 },
  tail: 6.1,
  parameters,
  presets: {
    white: { doc: 'Every frequency alike.', values: { colour: 0 } },
    pink: { doc: 'Every octave alike.', values: { colour: 1 } },
    brown: { doc: 'A rumble.', values: { colour: 2 } },
    dust: { doc: 'Single grains.', values: { colour: 3 } },
    wind: {
      doc: 'Pink, resonant, slow.',
      values: { colour: 1, cutoff: 900, resonance: 0.85, attack: 0.8, release: 1.5 },
    },
  },
  voice(g, note, p) {
    const density = p.density.mul(note.freq.div(261.6256));
    const middle = coloured(g, p.colour, density);
    const other = coloured(g, p.colour, density).mul(p.width);
    const both = g.HPF.ar(sides(g, middle, other), p.lowcut);
    const filtered = g.RLPF.ar(both, p.cutoff.min(18_000), p.resonance.mul(-0.92).add(1));
    const loud = held(g, note.gate, { attack: p.attack, decay: 0.1, level: 1, release: p.release });
    return filtered.mul(loud).mul(velocityGain(note.velocity)).mul(0.25);
  },
});

/** In the order of `colours`, about equally loud. */
function coloured(g: Graph, colour: NoiseSignals['colour'], density: Signal): Signal {
  const grains = g.Decay.ar(g.Dust2.ar(density), 0.0012).mul(1.6);
  return g.Select.ar(colour.round(1), [
    g.WhiteNoise.ar().mul(0.7),
    g.PinkNoise.ar().mul(1.4),
    g.BrownNoise.ar().mul(1.5),
    grains,
  ]);
}
