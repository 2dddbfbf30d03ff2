import { decibels, defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { held, slowFall } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';
import { pulse, saw } from '../parts/oscillators.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  wave: ratio(0, 1, 0.4, '0 is a saw, 1 a pulse; between them both sound.', { words: ['hollow'] }),
  cutoff: hertz(20, 20000, 1400, 'Where the filter comes to rest.', {
    words: ['bright', 'open', '-dark'],
  }),
  envoctaves: ratio(0, 6, 2.2, 'Octaves that the filter opens at first.', { words: ['plucky'] }),
  decay: seconds(0.02, 2, 0.11, 'Time constant of the filter.', {
    curve: 'exp',
    words: ['long', '-plucky'],
  }),
  resonance: ratio(0, 1, 0.35, 'Peak of the filter.', { words: ['resonant', 'squelchy'] }),
  wander: ratio(0, 3, 0.8, 'Octaves by which the filter differs from note to note.', {
    words: ['motion', 'evolving'],
  }),
  spread: ratio(0, 1, 0.7, 'How far notes stand to the sides, another place each.', {
    words: ['wide', '-narrow'],
  }),
  drive: decibels(0, 36, 4, 'Saturation.', { words: ['hard', 'distorted'] }),
  release: seconds(0.005, 3, 0.12, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

type ArpSignals = { readonly [K in keyof typeof parameters]: Signal };

/**
 * A voice for arpeggios: short, and no note like the one before. The filter's opening and the place
 * move by themselves from note to note, as if somebody turned the knobs.
 */
export const arp = defineInstrument({
  name: 'arp',
  doc: 'Arpeggio voice: short saw and pulse whose filter and place move from note to note.',
  tail: 3.1,
  parameters,
  presets: {
    trance: { doc: 'Bright and wide.', values: { cutoff: 2600, wave: 0, spread: 1 } },
    acid: { doc: 'Resonant, wandering far.', values: { resonance: 0.85, wander: 2, cutoff: 700 } },
    hollow: { doc: 'A pulse, dark and close.', values: { wave: 1, cutoff: 900, spread: 0.3 } },
  },
  voice(g, note, p) {
    const falling = saw(g, note.freq).mul(p.wave.neg().add(1));
    const narrow = pulse(g, note.freq.mul(1.003), 0.3).mul(p.wave).mul(0.9);
    const sharp = p.resonance.mul(-0.93).add(1);
    const filtered = g.RLPF.ar(falling.add(narrow).mul(0.6), corner(g, p), sharp);
    const driven = g.HPF.ar(saturate(g, filtered, p.drive), 60);
    const place = g.Rand.new(-1, 1).mul(p.spread);
    const loud = held(g, note.gate, { attack: 0.002, decay: 0.3, level: 0.5, release: p.release });
    const sounding = driven.mul(loud).mul(velocityGain(note.velocity)).mul(1.22);
    const sides = [place.neg().add(1).min(1), place.add(1).min(1)];
    return g.signal(sides.map((gain) => sounding.mul(gain)));
  },
});

function corner(g: Graph, p: ArpSignals): Signal {
  const turned = g.Rand.new(-1, 1).mul(p.wander);
  const length = p.decay.mul(6.9);
  const opening = g.Line.kr(1, 0, length).cubed().mul(p.envoctaves);
  const shimmer = g.SinOsc.kr(3.1, g.Rand.new(0, 6)).mul(p.wander).mul(0.15);
  const snap = slowFall(g, 0.01).mul(0.5);
  const octaves = opening.add(turned).add(shimmer).add(snap);
  return p.cutoff.mul(octaves.mul(12).midiratio()).clip(30, 16_000);
}
