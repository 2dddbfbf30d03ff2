import {
  decibels,
  defineInstrument,
  hertz,
  ratio,
  seconds,
  semitones,
} from '../../src/sound/index.ts';
import { exponentialFall, gated, toNothing } from '../parts/envelopes.ts';
import { peak, removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { hardClip } from '../parts/shapers.ts';

const parameters = {
  drive: decibels(0, 60, 26, 'Distortion, both stages together.', {
    words: ['hard', 'distorted', 'dirty'],
  }),
  bias: ratio(0, 0.5, 0.1, 'Lopsidedness: even harmonics.', { words: ['dirty', 'warm'] }),
  bark: decibels(-12, 18, 5, 'Peak at 900 Hz between the stages.', { words: ['honky', 'hard'] }),
  tighten: hertz(20, 300, 70, 'High-pass between the stages.', { words: ['tight', 'thin'] }),
  sub: decibels(-40, 6, -7, 'Clean fundamental under the distortion.', {
    words: ['subby', 'deep', 'fat'],
  }),
  top: hertz(500, 18000, 4500, 'Low-pass behind the drive.', { words: ['bright', '-dark'] }),
  sweep: semitones(0, 36, 9, 'How far the pitch falls to the note.', { words: ['clicky'] }),
  gatelength: ratio(0.05, 1.4, 0.9, 'Length, as a share of the note.', {
    words: ['long', '-short', '-tight'],
  }),
  fade: seconds(0.003, 0.2, 0.012, 'Fade at the end.', { curve: 'exp' }),
};

/** Level of what is driven, and of the sub where it is clipped as it should be. */
const driven = 0.8;
const usualSub = 10 ** (-7 / 20);

/**
 * The bass between the kicks of frenchcore: the tail of a kick, played as a note. It shares the kicks'
 * choke group, so that the two never sound together.
 */
export const offbeatBass = defineInstrument({
  name: 'offbeat-bass',
  doc: "Distorted bass like a kick's tail, for the offbeats of frenchcore.",
  choke: 'kicks',
  tail: 1,
  parameters,
  voice(g, note, p) {
    const pitch = toNothing(exponentialFall(g, 0.01)).mul(p.sweep).midiratio().mul(note.freq);
    const body = g.SinOsc.ar(pitch);
    const half = p.drive.mul(0.5).dbamp();
    const first = removeDc(g, body.mul(half).add(p.bias).tanh().sub(p.bias.tanh()));
    const between = peak(g, g.HPF.ar(first, p.tighten), 900, 1.2, p.bark);
    const second = removeDc(g, hardClip(g, between.mul(half)));
    const r = p.tighten.div(note.freq);
    const lead = r.mul(Math.SQRT2).atan2(r.squared().neg().add(1));
    const deep = p.sub.dbamp();
    const sub = g.SinOsc.ar(pitch, lead).mul(deep);
    // More of it than `usualSub` makes room for itself: clipped, it would be less of the whole.
    const room = deep
      .add(driven)
      .reciprocal()
      .mul(usualSub + driven)
      .min(1);
    const whole = hardClip(g, g.LPF.ar(second, p.top).mul(driven).add(sub).mul(room));
    const length = note.sustain.mul(p.gatelength);
    const loud = velocityGain(note.velocity, 0.75).mul(0.58);
    return gated(g, whole, length, p.fade).mul(loud);
  },
});
