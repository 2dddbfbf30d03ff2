import { bits, choice, decibels, defineInstrument, hertz, ratio } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { ended, exponentialFall } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';
import { metalBank } from '../parts/metal.ts';
import { saturate } from '../parts/saturate.ts';
import { sides } from '../parts/stereo.ts';

const pieces = ['kick', 'snare', 'ghost', 'hat', 'ride', 'crash'] as const;

/** What each piece of the kit is made of, in the order of `pieces`; hertz, seconds to -60 dB, levels. */
const kit = {
  shell: [61, 200, 208, 400, 1900, 260],
  shellLevel: [1, 0.7, 0.16, 0, 0.07, 0],
  shellDecay: [0.26, 0.17, 0.09, 0.05, 0.5, 0.1],
  upper: [2000, 340, 352, 700, 2950, 700],
  upperLevel: [0.2, 0.5, 0.1, 0, 0.05, 0],
  upperDecay: [0.03, 0.13, 0.07, 0.05, 0.3, 0.1],
  sweep: [17, 5, 4, 0, 0, 0],
  noise: [0.1, 0.85, 0.19, 0.6, 0.25, 0.55],
  metal: [0, 0, 0, 0.5, 0.5, 0.25],
  lowCut: [900, 1100, 1400, 7000, 4800, 2600],
  noiseDecay: [0.04, 0.25, 0.12, 0.1, 0.75, 1.5],
  length: [0.55, 0.6, 0.45, 0.4, 1, 1.7],
} as const;

const parameters = {
  piece: choice(pieces, 'kick', 'The piece of the kit; `n` counts them too.'),
  length: ratio(0.3, 2, 1, 'How long all pieces are against those of the record.', {
    words: ['long', '-short', '-tight'],
  }),
  squash: decibels(0, 24, 9, 'Compression and tape of the whole kit.', {
    words: ['squashed', 'hard', 'distorted'],
  }),
  air: ratio(0, 1, 0.4, 'The room that it was recorded in.', { words: ['roomy', 'wet', '-dry'] }),
  grain: bits(4, 16, 12, 'Word length, as of a sampler.', { words: ['-oldschool', '-lofi'] }),
  grainrate: hertz(6000, 48_000, 26_000, 'Sample rate of that sampler.', {
    words: ['-oldschool', '-lofi'],
  }),
};

/** What the stage picks of the kit: one signal for each row. */
type Piece = { readonly [K in keyof typeof kit]: Signal };

/** The other pieces; a variant beyond the last is the kick again. */
const presets = Object.fromEntries(
  ([...pieces.slice(1), 'kick'] as const).map((name) => [
    name,
    { doc: `The ${name}.`, values: { piece: pieces.indexOf(name) } },
  ]),
);

/**
 * A drummer of 1969 off a sampler, one stroke a note: `n` 0 is the kick, 1 the snare, then ghost, hat,
 * ride and crash. A pattern of strokes is a break that can be cut, turned and rolled as a record can;
 * `note` plays it faster, so higher and shorter. No stroke is quite like the last.
 */
export const breakKit = defineInstrument({
  name: 'break',
  doc: 'Breakbeat kit off a sampler: `n` picks kick, snare, ghost, hat, ride, crash; `note` its speed.',
  pitch: { kind: 'drum', hertz: 261.6256 },
  tail: 7,
  parameters,
  presets,
  voice(g, note, p) {
    const piece = picked(g, p.piece.round(1));
    const human = g.Rand.new(-0.12, 0.12).midiratio();
    const speed = note.freq.div(261.6256).mul(human);
    const pace = speed.div(p.length);
    const dry = stroke(g, piece, speed, pace);
    const squashed = saturate(g, dry, p.squash, 0.9);
    const hall = room(g, g.LPF.ar(squashed, 5200), speed).mul(p.air);
    const coarse = g.Decimator.ar(
      sides(g, squashed.add(hall.at(0)), hall.at(1)),
      p.grainrate.mul(speed).clip(3000, 48_000),
      p.grain,
    );
    const ends = ended(g, piece.length.div(pace).min(6.5));
    return g.HPF.ar(coarse, 32).mul(ends).mul(velocityGain(note.velocity)).mul(0.8);
  },
});

function picked(g: Graph, index: Signal): Piece {
  const rows = Object.entries(kit).map(([name, row]) => [name, g.Select.kr(index, row)]);
  return Object.fromEntries(rows) as Piece;
}

/** Two tones of a shell, and noise with metal above a corner. */
function stroke(g: Graph, piece: Piece, speed: Signal, pace: Signal): Signal {
  const fall = (decay: Signal): Signal => exponentialFall(g, decay.div(pace).mul(1 / 6.9));
  const sag = exponentialFall(g, pace.reciprocal().mul(0.011)).mul(piece.sweep).midiratio();
  const low = g.SinOsc.ar(sag.mul(piece.shell).mul(speed));
  const high = g.SinOsc.ar(piece.upper.mul(speed));
  const skin = low.mul(fall(piece.shellDecay)).mul(piece.shellLevel);
  const shell = skin.add(high.mul(fall(piece.upperDecay)).mul(piece.upperLevel));
  const metal = metalBank(g, speed.mul(2.3)).mul(piece.metal);
  const hiss = g.WhiteNoise.ar().mul(piece.noise).add(metal);
  const bright = g.HPF.ar(hiss, piece.lowCut.mul(speed).min(14_000));
  return shell.add(bright.mul(fall(piece.noiseDecay)).mul(0.8));
}

/** Early reflections of a small hall, spread over some 60 ms: what the sides share and what not. */
function room(g: Graph, input: Signal, speed: Signal): Signal {
  const walls = [
    [0.0117, 0.0231],
    [0.0149, 0.0293],
  ].map((times) =>
    times.reduce(
      (sound, time) => g.AllpassN.ar(sound, 0.25, speed.reciprocal().mul(time).min(0.25), 0.12),
      g.DelayN.ar(input, 0.05, 0.009),
    ),
  );
  const [left = input, right = input] = walls;
  return g.signal([left.add(right).mul(0.5), left.sub(right).mul(0.7)]);
}
