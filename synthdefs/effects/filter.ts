import { choice, defineEffect, hertz, ratio } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';

const modes = ['low', 'high', 'band', 'notch'] as const;

/** Q at full resonance. */
const sharpest = 24;

/**
 * Coefficients of a second-order section, bilinear transform (R. Bristow-Johnson's cookbook), of the
 * chosen mode.
 */
function section(g: Graph, mode: Signal, cutoff: Signal, q: Signal): Signal[] {
  const omega = cutoff.mul(g.SampleDur.ir()).mul(2 * Math.PI);
  const cosine = omega.cos();
  const alpha = omega.sin().div(q.mul(2));
  const scale = alpha.add(1).reciprocal();
  const lowSide = cosine.neg().add(1).mul(0.5);
  const highSide = cosine.add(1).mul(0.5);
  const zero = cosine.mul(0);
  const one = zero.add(1);
  const back = cosine.mul(-2);
  const pick = (choices: Signal[]): Signal => g.Select.kr(mode, choices).mul(scale);
  return [
    pick([lowSide, highSide, alpha, one]),
    pick([lowSide.mul(2), highSide.mul(-2), zero, back]),
    pick([lowSide, highSide, alpha.neg(), one]),
    cosine.mul(2).mul(scale),
    alpha.sub(1).mul(scale),
  ];
}

/** A resonant filter, 12 or 24 dB an octave. */
export const filter = defineEffect({
  name: 'filter',
  doc: 'Resonant filter: low-pass, high-pass, band-pass or notch.',
  parameters: {
    mode: choice(modes, 'low', 'What passes.'),
    cutoff: hertz(20, 20000, 2000, 'Corner or centre.', {
      words: ['open', 'bright', '-dark', '-muffled'],
    }),
    resonance: ratio(0, 1, 0.2, 'Peak at the corner.', { words: ['resonant', 'squelchy'] }),
    slope: choice(['12', '24'], '24', 'Decibels an octave.'),
  },
  ring: () => 0.3,
  process(g, input, p) {
    const mode = p.mode.round(1);
    const cutoff = p.cutoff.clip(20, 20000).min(g.SampleRate.ir().mul(0.45));
    const q = p.resonance
      .mul(Math.log(sharpest / Math.SQRT1_2))
      .exp()
      .mul(Math.SQRT1_2);
    const sharp = section(g, mode, cutoff, q);
    const flat = section(g, mode, cutoff, q.pow(0.3).mul(0.8));
    const filtered = input.channels.map((channel) => {
      const once = g.SOS.ar(channel, sharp[0], sharp[1], sharp[2], sharp[3], sharp[4]);
      const twice = g.SOS.ar(once, flat[0], flat[1], flat[2], flat[3], flat[4]);
      const mixed = p.slope.clip(0, 1);
      return once.add(twice.sub(once).mul(mixed));
    });
    // A full-scale sine at the corner comes out twice as high, not twenty times.
    return g.signal(filtered).mul(q.mul(Math.SQRT2).pow(-0.25));
  },
});
