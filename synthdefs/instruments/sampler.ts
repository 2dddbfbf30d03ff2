import { count, defineInstrument, ratio, type Samplers, seconds } from '../../src/sound/index.ts';
import { env, type Graph, type Signal } from '../../src/synthdef/index.ts';
import { velocityGain } from '../parts/loudness.ts';

/** The longest time a fade or hold can be given, seconds: EnvGen counts frames in 32 bits. */
const forever = 1e4;
const mostFrames = 2 ** 31;
const fastest = 1e6;

/** What the stage works out for each note; a person sets `begin`, `end`, `speed` and their like. */
const parameters = {
  buffer: count(0, 16_383, 0, 'Number of the buffer that holds the sample.'),
  from: ratio(0, mostFrames, 0, 'Frame where it begins.'),
  frames: ratio(0, mostFrames, 1, 'Frames from there to where it ends, which a loop repeats.'),
  speed: ratio(-fastest, fastest, 1, 'Frames of the sample in one of the server, at first.'),
  endSpeed: ratio(-fastest, fastest, 1, 'The same at the end.'),
  fadeIn: seconds(0, forever, 0, 'From silence to full level.'),
  fadeOut: seconds(0, forever, 0.001, 'Back to silence, after `sustain`.'),
};

type Play = Readonly<Record<keyof typeof parameters, Signal>>;

/** Once through: PlayBuf counts in double precision, so that long samples stay exact. */
function once(g: Graph, channels: number, rate: Signal, p: Play): Signal {
  return g.PlayBuf.ar(channels, p.buffer, rate, 1, p.from, 0, 0);
}

/** Round and round between two places, which PlayBuf cannot do. 4 is cubic interpolation. */
function loop(g: Graph, channels: number, rate: Signal, p: Play): Signal {
  const way = p.speed.sign();
  const turn = g.Phasor.ar(0, rate.mul(way), 0, p.frames, 0);
  return g.BufRd.ar(channels, p.buffer, p.from.add(turn.mul(way)), 0, 4);
}

/** Up, along, and down again. What takes no time to rise is there from the first sample on. */
function fade(g: Graph, rise: Signal, stay: Signal, fall: Signal): Signal {
  const first = rise.gt(0).neg().add(1);
  const times = [rise, stay, fall];
  const envelope = env.custom({ levels: [first, 1, 1, 0], times, curves: 'sine' });
  return g.EnvGen.ar(envelope, 1, 1, 0, 1, 2);
}

function sampler(name: string, channels: 1 | 2, play: typeof once) {
  return defineInstrument({
    name,
    doc: `A sample of ${channels === 1 ? 'one channel' : 'two channels'}.`,
    pitch: { kind: 'drum', hertz: 261.6256 },
    parameters,
    voice(g, note, p) {
      const rate = g.Line.ar(p.speed, p.endSpeed, note.sustain);
      const gain = fade(g, p.fadeIn, note.sustain, p.fadeOut).mul(velocityGain(note.velocity));
      return play(g, channels, rate, p).mul(gain);
    },
  });
}

/** The voices that play samples, as SuperDirt's `dirt_sample` and `dirt_gate` do together. */
export const samplers: Samplers = {
  'sample-once-1': sampler('sample-once-1', 1, once),
  'sample-once-2': sampler('sample-once-2', 2, once),
  'sample-loop-1': sampler('sample-loop-1', 1, loop),
  'sample-loop-2': sampler('sample-loop-2', 2, loop),
};
