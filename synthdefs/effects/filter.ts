import { choice, defineEffect, hertz, ratio } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { smoothCorner } from '../parts/filters.ts';

const modes = ['low', 'high', 'band', 'notch'] as const;

/** Q at full resonance. */
const sharpest = 24;

/**
 * A second-order section (bilinear transform, R. Bristow-Johnson's cookbook) of the chosen mode. Its
 * poles come first, scaled so that they hold the low-passed signal itself whatever the corner is; all
 * modes are made of that, so that nothing but the corner's own movement is heard when it moves.
 */
function section(g: Graph, input: Signal, mode: Signal, cutoff: Signal, q: Signal): Signal {
  const omega = cutoff.mul(g.SampleDur.ir()).mul(2 * Math.PI);
  const cosine = omega.cos();
  const alpha = omega.sin().div(q.mul(2));
  const scale = alpha.add(1).reciprocal();
  const lowSide = cosine.neg().add(1).mul(0.5);
  const [back1, back2] = [cosine.mul(2).mul(scale), alpha.sub(1).mul(scale)];
  const low = g.SOS.ar(input.mul(lowSide.mul(scale)), 1, 2, 1, back1, back2);
  const band = g.SOS.ar(input.mul(alpha.mul(scale)), 1, 0, -1, back1, back2);
  const rest = input.sub(band);
  return g.signal(
    low.channels.map((each, channel) =>
      g.Select.ar(mode, [each, rest.at(channel).sub(each), band.at(channel), rest.at(channel)]),
    ),
  );
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
    const highest = g.SampleRate.ir().mul(0.45).min(20000);
    const cutoff = smoothCorner(g, p.cutoff.clip(20, highest));
    const q = p.resonance
      .mul(Math.log(sharpest / Math.SQRT1_2))
      .exp()
      .mul(Math.SQRT1_2);
    const once = section(g, input, mode, cutoff, q);
    const twice = section(g, once, mode, cutoff, q.pow(0.3).mul(0.8));
    const filtered = once.add(twice.sub(once).mul(p.slope.clip(0, 1)));
    // A full-scale sine at the corner comes out twice as high, not twenty times.
    return filtered.mul(q.mul(Math.SQRT2).pow(-0.25));
  },
});
