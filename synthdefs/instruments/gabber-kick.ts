import { constantOf, defineInstrument } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { cutUp } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';
import { oneFrameAgo } from '../parts/one-frame-ago.ts';
import { feedbackSine } from '../parts/oscillators.ts';
import { hardClip, softClip } from '../parts/shapers.ts';
import { backwards, type Course, forwards } from './gabber-kick-course.ts';
import { drive, driveLead } from './gabber-kick-drive.ts';
import { gabberKickParameters, type KickSignals } from './gabber-kick-parameters.ts';
import { gabberKickPresets } from './gabber-kick-presets.ts';

/** Level of the finished kick: with what the low-pass overshoots, just under full scale. */
const ceiling = 0.86;

/**
 * A bass drum in the manner of an overdriven 909: a sine falls in pitch on two slopes, and is driven
 * through three stages or four with an equaliser before each. The first is smooth and lopsided, the next
 * have a choice of curves, the last clips. Below the result the clean fundamental is put back, in phase,
 * and a gate behind the drive sets the length (distortion lengthens, so nothing before it can).
 */
export const gabberKick = defineInstrument({
  name: 'gabber-kick',
  doc: 'Distorted bass drum: pitch fall, click, three drive stages or four with EQ, clean sub, gate.',
  pitch: { kind: 'kick' },
  choke: 'kicks',
  tail: 1,
  parameters: gabberKickParameters,
  presets: gabberKickPresets,
  voice(g, note, p) {
    const course = constantOf(p.backwards) === 1 ? backwards(g, note, p) : forwards(g, note, p);
    const pitch = fallingPitch(note.freq, course, p);
    const tick = click(g, course, p);
    const body = feedbackSine(g, pitch, p.buzz).mul(course.body);
    const driven = drive(g, body.add(tick), course, p);
    const whole = driven
      .mul(0.7)
      .add(cleanSub(g, pitch, note.freq.mul(p.tailnote.midiratio()), course, p))
      .add(tick.mul(0.7));
    const level = course.punch.mul(p.punch).sub(course.droop.mul(p.droop)).dbamp();
    const shaped = whole.mul(level).add(squeak(g, course, p));
    // What a first clip makes lopsided is centred again before the last one, behind which the
    // low-pass leaves nothing above its corner.
    const clipped = hardClip(g, shaped.mul(p.finish.dbamp()));
    const pieces = clipped.mul(cutUp(g, note.sustain, p.cuts, p.cutlength));
    const finished = g.LPF.ar(softCorner(g, course.gate(pieces).mul(0.9)), p.top);
    return finished.mul(velocityGain(note.velocity, 0.75).mul(ceiling));
  },
});

/** From `sweep` above the note down to its tail, wherever that goes: the attack stays where it is. */
function fallingPitch(freq: Signal, course: Course, p: KickSignals): Signal {
  const tail = course.arrival.mul(p.tailnote);
  return course.fall.mul(p.sweep.sub(tail)).add(tail).midiratio().mul(freq);
}

/** 2 ms of high noise and a quarter of a millisecond of pulse. */
function click(g: Graph, course: Course, p: KickSignals): Signal {
  const noise = g.HPF.ar(g.WhiteNoise.ar(), p.clicktone).mul(course.click);
  const pulse = course.click.squared().squared().squared();
  return noise.add(pulse).mul(p.click);
}

/**
 * The fundamental without distortion. It leads by as much as the driven path, so that both add up, and
 * arrives as the pitch does.
 */
function cleanSub(g: Graph, pitch: Signal, tail: Signal, course: Course, p: KickSignals): Signal {
  const lead = driveLead(tail, p).add(p.subphase.mul(2 * Math.PI));
  const arrives = course.slow.neg().add(1);
  return g.SinOsc.ar(pitch, lead).mul(arrives).mul(p.sub.dbamp());
}

/** A pitched squeak, 60 ms long, that falls a little. */
function squeak(g: Graph, course: Course, p: KickSignals): Signal {
  const tone = g.SinOsc.ar(course.squeak.mul(3).midiratio().mul(p.pieptone));
  return tone.mul(course.squeak.mul(p.piep.dbamp()));
}

/**
 * A clip with its corner a little rounded. What comes was clipped and centred: hardly ever it passes 1,
 * so that the corner itself need not be antialiased; it is half a frame late as the rounded one is.
 */
function softCorner(g: Graph, input: Signal): Signal {
  const hard = input.add(oneFrameAgo(g, input)).mul(0.5).clip2(1);
  return hard.add(softClip(g, input.mul(1.4)).sub(hard).mul(0.3));
}
