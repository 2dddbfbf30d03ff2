import { bits, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { metalBank } from './metal.ts';

/** Parameters that both hats share. `seconds` for the decay is each hat's own. */
export const hatParameters = {
  metal: ratio(0, 1, 0.45, 'Square oscillators against noise.', { words: ['metallic'] }),
  highpass: hertz(2000, 12000, 7500, 'What lies below is cut away.', { words: ['thin', 'bright'] }),
  grain: bits(4, 16, 8, 'Word length, as of a sampled hat.', { words: ['-gritty', '-oldschool'] }),
};

export const hatDecay = (min: number, max: number, initial: number) =>
  seconds(min, max, initial, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short', '-tight'],
  });

/** Sample rate of the machine that the grain imitates. */
const grainRate = 30_000;

type HatSignals = { readonly [K in keyof typeof hatParameters]: Signal };

/** Noise and metal, coarse like a sampled hat, above the high-pass; `tune` scales the metal. */
export function hatTone(g: Graph, tune: Signal, p: HatSignals): Signal {
  const noise = g.WhiteNoise.ar().mul(p.metal.neg().add(1));
  const metal = metalBank(g, tune.mul(1.9)).mul(p.metal).mul(2.2);
  const coarse = g.Decimator.ar(noise.add(metal).mul(0.5), grainRate, p.grain);
  return g.HPF.ar(g.HPF.ar(coarse, p.highpass), p.highpass.mul(0.6));
}
