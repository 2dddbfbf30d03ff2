import type { Signal } from '../../synthdef/index.ts';
import { type Context, parameter } from './context.ts';
import { heldEnvelope, type Segment } from './held-envelope.ts';
import type { Part } from './parts.ts';
import { pitchLevel, pitchSlope } from './pitch.ts';
import type { Dx7Envelope } from './voice.ts';

/** What the frequencies of all operators are made of. */
export interface Pitches {
  /** Hertz of an operator at the ratio 1, with vibrato and sweep. */
  readonly base: Signal;
  /** Semitones of one step of detune. */
  readonly detune: Signal;
}

/** The pitch of a note: transposed, swept by the pitch envelope, and moved by the LFO. */
export function pitchGraph(context: Context): Pitches {
  const { note, p, voice, lfo } = context;
  const vibrato = lfo.wave.mul(lfo.heard).mul(parameter(p, 'vibrato'));
  const moved = vibrato.add(sweepOf(context)).add(voice.transpose).midiratio();
  return { base: note.freq.mul(moved), detune: detuneOf(context) };
}

/** `detuneOctaves` in semitones, of the note that is played. */
function detuneOf({ note }: Context): Signal {
  const octaves = note.freq.max(8).log2();
  return octaves
    .mul(-0.396)
    .exp()
    .mul(octaves)
    .mul((12 * 0.0209) / 7);
}

function sweepOf(context: Context): Signal | number {
  const { g, note, p, voice } = context;
  const { rates, levels } = voice.pitchEnvelope;
  if (levels.every((level) => level === 50)) return 0;
  const [, , , fourth] = levels;
  const to = 12 * pitchLevel(fourth);
  const second = 1 / (12 * pitchSlope(rates[3]));
  const { value } = heldEnvelope(g, note.gate, segmentsOf(context, voice.pitchEnvelope), {
    to,
    way: (from) => ({ seconds: from.sub(to).abs().mul(second), curve: 0 }),
  });
  return value.mul(parameter(p, 'sweep'));
}

function segmentsOf({ g }: Context, { rates, levels }: Dx7Envelope): readonly Segment[] {
  return [0, 1, 2].map((at) => {
    const from = 12 * pitchLevel(levels[(at + 3) % 4] ?? 50);
    const to = 12 * pitchLevel(levels[at] ?? 50);
    const seconds = g.signal(Math.abs(to - from) / (12 * pitchSlope(rates[at] ?? 99)));
    return { from, to, seconds, curve: 0 };
  });
}

/** Hertz of an operator. */
export function frequencyOf({ p }: Context, pitches: Pitches, part: Part): Signal {
  const { number, operator } = part;
  if (operator.fixed) return parameter(p, `hertz${number}`);
  const detuned = parameter(p, `detune${number}`).mul(pitches.detune).midiratio();
  return pitches.base.mul(parameter(p, `ratio${number}`)).mul(detuned);
}
