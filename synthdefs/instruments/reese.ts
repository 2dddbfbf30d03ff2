import { cents, decibels, defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import { held } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saw } from '../parts/oscillators.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  detuning: cents(0, 60, 24, 'Distance of the outer saws.', {
    words: ['detuned', 'fat', 'wobbly'],
  }),
  cutoff: hertz(20, 20000, 650, 'Low-pass.', { words: ['bright', 'open', '-dark'] }),
  resonance: ratio(0, 1, 0.2, 'Peak of the filter.', { words: ['resonant'] }),
  notch: hertz(0.02, 5, 0.3, 'Speed of the notch that moves through it.', { words: ['motion'] }),
  sub: decibels(-40, 6, -6, 'Sine under it, in the middle.', { words: ['subby', 'deep', 'bassy'] }),
  drive: decibels(0, 36, 10, 'Saturation.', { words: ['hard', 'distorted', 'growly'] }),
  glide: seconds(0, 1, 0.06, 'Time in which a note slides to the next.', {
    words: ['slidey', 'legato'],
  }),
  attack: seconds(0.001, 5, 0.008, 'Time to rise.', { curve: 'exp' }),
  release: seconds(0.005, 10, 0.08, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

/** A reese: saws that beat against each other, a notch moving through them, mono below 120 Hz. */
export const reese = defineInstrument({
  name: 'reese',
  doc: 'Beating saws with a moving notch: the bass of darkcore and crossbreed.',
  mono: true,
  tail: 10.1,
  parameters,
  voice(g, note, p) {
    const pitch = g.Lag.ar(g.K2A.ar(note.freq), p.glide);
    const saws = [-1, 0, 1].map((place) =>
      saw(g, pitch.mul(p.detuning.mul(place * 0.01).midiratio())),
    );
    const [low, middle, high] = saws;
    if (low === undefined || middle === undefined || high === undefined)
      throw new RangeError('three saws');
    const pair = g.signal([low.add(middle.mul(0.6)), high.add(middle.mul(0.6))]);
    const centre = g.SinOsc.kr(p.notch).mul(15).midiratio().mul(700);
    const notched = g.BRF.ar(pair, centre, 0.7);
    const driven = removeDc(g, saturate(g, notched.mul(0.5), p.drive));
    const filtered = g.RLPF.ar(driven, p.cutoff, p.resonance.mul(-0.93).add(1));
    const above = g.HPF.ar(filtered, 120);
    const below = g.LPF.ar(filtered.at(0).add(filtered.at(1)).mul(0.5), 120);
    const under = g.SinOsc.ar(pitch).mul(p.sub.dbamp());
    const whole = above.add(below.add(under.mul(0.7)));
    const loud = held(g, note.gate, { attack: p.attack, decay: 0.1, level: 1, release: p.release });
    return whole.mul(loud).mul(velocityGain(note.velocity, 0.8)).mul(0.72);
  },
});
