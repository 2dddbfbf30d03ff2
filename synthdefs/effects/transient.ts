import { decibels, defineEffect, seconds } from '../../src/sound/index.ts';
import type { Signal } from '../../src/synthdef/index.ts';
import { lagUpDown } from '../parts/dynamics.ts';

/** How the first follower falls, seconds: slower than the waves of a kick. */
const fallTau = 0.06;

/** Below this a level counts as silence. */
const silence = 1e-4;

/** Decibels between two followers that are only ripple, and from where an attack or a tail is all of one. */
const [ripple, clear] = [1.5, 8];

/**
 * Compares followers of the level: one that is at once where the level rises with one that is late shows attacks,
 * whatever their level; one that falls slowly with one that falls fast shows tails.
 */
export const transient = defineEffect({
  name: 'transient',
  doc: 'Transient shaper: attacks and what follows them, louder or softer, at any level.',
  parameters: {
    punch: decibels(-18, 18, 6, 'How much louder attacks get.', {
      words: ['punchy', 'snappy', '-soft'],
    }),
    tail: decibels(-24, 18, 0, 'How much louder that gets which follows an attack.', {
      words: ['roomy', '-tight', '-dry'],
    }),
    length: seconds(0.003, 0.1, 0.02, 'How long an attack is.', { curve: 'exp' }),
    fall: seconds(0.05, 1, 0.3, 'How long a tail is.', { curve: 'exp' }),
  },
  presets: {
    snap: { doc: 'More attack for drums.', values: { punch: 9, length: 0.012 } },
    tight: { doc: 'Shorter tails.', values: { punch: 3, tail: -12 } },
    soft: { doc: 'Attacks behind the sound.', values: { punch: -9 } },
  },
  process(g, input, p) {
    const size = input.at(0).abs().max(input.at(1).abs()).max(silence);
    const level = lagUpDown(g, size, 0.0005, fallTau);
    const late = lagUpDown(g, level, p.length, 0.0005);
    const long = lagUpDown(g, level, 0.0005, p.fall);
    const attack = share(level.div(late));
    const tail = share(long.div(level));
    const gain = attack.mul(p.punch).add(tail.mul(p.tail));
    return input.mul(g.Lag.ar(gain, 0.002).dbamp());
  },
});

/** From 0 to 1 as one follower stands above another. */
function share(quotient: Signal): Signal {
  return quotient
    .ampdb()
    .sub(ripple)
    .div(clear - ripple)
    .clip(0, 1);
}
