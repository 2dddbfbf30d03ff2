import {
  choice,
  decibels,
  defineInstrument,
  hertz,
  ratio,
  seconds,
  semitones,
} from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { exponentialFall, gated, heldFall, slowFall } from '../parts/envelopes.ts';
import { dcLead, peak, removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { feedbackSine } from '../parts/oscillators.ts';
import { hardClip, shapeBy, shaperNames, softClip } from '../parts/shapers.ts';
import { gabberKickPresets } from './gabber-kick-presets.ts';

const parameters = {
  drive: decibels(0, 60, 33, 'Distortion, all stages together.', {
    words: ['hard', 'distorted', 'dirty', 'gritty', 'heavy', '-soft', '-clean'],
  }),
  early: ratio(0, 1, 0.4, 'Share of the drive that the first stage takes.'),
  late: ratio(0, 1, 0.2, 'Share of the drive that the last stage takes.'),
  shaper: choice(shaperNames, 'tanh', 'Curve of the middle stage.'),
  bias: ratio(0, 0.5, 0.074, 'Lopsidedness of the first stage: even harmonics.', {
    words: ['dirty', 'warm', 'industrial'],
  }),
  buzz: ratio(0, 1.5, 0, 'Bends the sine towards a saw before any drive.', {
    words: ['zaag', 'buzzy', 'ripping'],
  }),
  sweep: semitones(0, 72, 41, 'How far the pitch falls to the note.', { words: ['punchy'] }),
  snap: seconds(0.002, 0.02, 0.0096, 'Time constant of the fast part of the fall: the tok.'),
  fall: seconds(0.005, 0.08, 0.02, 'Time constant of the slow part of the fall: the punch.', {
    words: ['boomy', 'round', '-tight'],
  }),
  knock: ratio(0.2, 0.9, 0.5, 'Share of the sweep that falls fast.', { words: ['tok'] }),
  bodyhold: seconds(0, 0.06, 0.015, 'The body stays at full level this long.', {
    words: ['punchy', 'fat'],
  }),
  bodydecay: seconds(
    0.03,
    2,
    0.35,
    'Time constant of the body before the drive: how the tone thins out.',
    {
      curve: 'exp',
      words: ['boomy', 'long', '-tight'],
    },
  ),
  gatelength: ratio(0.05, 1.4, 0.85, 'Length after the drive, as a share of the note.', {
    words: ['long', '-short', '-tight'],
  }),
  fade: seconds(0.003, 0.2, 0.012, 'Fade at the end.', { curve: 'exp' }),
  click: ratio(0, 1, 0.68, 'Noise and pulse at the start.', {
    words: ['clicky', 'tok', 'punchy', 'snappy', '-round', '-soft'],
  }),
  clicktone: hertz(500, 8000, 1800, 'Low end of the click.'),
  body: decibels(-12, 12, 6.5, 'Peak at 160 Hz before the first stage.', {
    words: ['fat', 'full'],
  }),
  tighten: hertz(
    20,
    300,
    100,
    'High-pass before the middle stage: more of it, more bark and less boom.',
    {
      words: ['tight', 'thin'],
    },
  ),
  mud: decibels(-12, 12, -4, 'Peak at 350 Hz before the middle stage.', {
    words: ['muddy', 'boxy'],
  }),
  bark: decibels(-12, 18, 9.7, 'Peak before the middle stage, at `barktone`.', {
    words: ['hard', 'honky', 'aggressive', 'angry'],
  }),
  barktone: hertz(400, 3000, 1000, 'Frequency of the bark.'),
  barkq: ratio(0.5, 8, 1.4, 'Narrowness of the bark.', { curve: 'exp', words: ['formant'] }),
  barkbend: semitones(
    -24,
    24,
    0,
    'Where the bark starts, against its frequency; it glides there.',
    {
      words: ['talking', 'vowel'],
    },
  ),
  presence: decibels(-12, 18, 3.3, 'Peak at 3 kHz before the last stage.', {
    words: ['bright', 'harsh'],
  }),
  sub: decibels(-40, 6, -10, 'Clean fundamental under the distortion.', {
    words: ['subby', 'deep', 'bassy', 'fat'],
  }),
  subphase: ratio(-0.5, 0.5, 0, 'Phase of the sub against the distortion, in turns.'),
  top: hertz(1500, 18000, 8000, 'Low-pass after the drive: low is vintage, high is modern.', {
    words: ['bright', 'modern', '-dark', '-oldschool', '-muffled'],
  }),
  punch: decibels(0, 18, 6, 'How much louder the first 40 ms are than the tail.', {
    words: ['punchy', 'snappy'],
  }),
  sag: decibels(0, 36, 2.7, 'How far the tail falls until its end.', { words: ['-sustained'] }),
  finish: decibels(-12, 24, -1.2, 'Level into the last clip.', { words: ['loud', 'square'] }),
  piep: decibels(-60, 0, -60, 'A squeak over the attack.', { words: ['piep', 'squeaky'] }),
  pieptone: hertz(1400, 5000, 2349, 'Pitch of the squeak.'),
};

type KickSignals = { readonly [K in keyof typeof parameters]: Signal };

/** Level of the finished kick: with what the low-pass overshoots, just under full scale. */
const ceiling = 0.86;

/** Time constants of what is louder at first, and of the glide of the bark, seconds. */
const punchTime = 0.02;
const barkTime = 0.07;

/**
 * A bass drum in the manner of an overdriven 909: a sine falls in pitch on two slopes, and is driven
 * through three stages with an equaliser before each. The first is smooth and lopsided, the second has
 * a choice of curves, the third clips. Below the result the clean fundamental is put back, in phase, and
 * a gate behind the drive sets the length (distortion lengthens, so nothing before it can).
 */
export const gabberKick = defineInstrument({
  name: 'gabber-kick',
  doc: 'Distorted bass drum: pitch fall, click, three drive stages with EQ, clean sub, gate.',
  pitch: { kind: 'kick' },
  choke: 'kicks',
  tail: 1,
  parameters,
  presets: gabberKickPresets,
  voice(g, note, p) {
    const slow = exponentialFall(g, p.fall);
    const pitch = fallingPitch(g, note.freq, slow, p);
    const tick = click(g, p);
    const body = feedbackSine(g, pitch, p.buzz).mul(heldFall(g, p.bodyhold, p.bodydecay));
    const driven = lastStage(g, middleStage(g, firstStage(g, body.add(tick), p), p), p);
    const whole = driven
      .mul(0.7)
      .add(cleanSub(g, pitch, note.freq, slow, p))
      .add(tick.mul(0.7));
    const length = note.sustain.mul(p.gatelength);
    const shaped = whole.mul(level(g, length, p)).add(squeak(g, p));
    // What a first clip makes lopsided is centred again before the last one, behind which the
    // low-pass leaves nothing above its corner.
    const cut = hardClip(g, shaped.mul(p.finish.dbamp()));
    const finished = g.LPF.ar(softCorner(g, gated(g, cut, length, p.fade).mul(0.9)), p.top);
    return finished.mul(velocityGain(note.velocity, 0.75).mul(ceiling));
  },
});

function fallingPitch(g: Graph, freq: Signal, slow: Signal, p: KickSignals): Signal {
  const fast = exponentialFall(g, p.snap).mul(p.knock);
  const both = fast.add(slow.mul(p.knock.neg().add(1)));
  return both.mul(p.sweep).midiratio().mul(freq);
}

/** 2 ms of high noise and a quarter of a millisecond of pulse. */
function click(g: Graph, p: KickSignals): Signal {
  const fall = exponentialFall(g, 0.002);
  const noise = g.HPF.ar(g.WhiteNoise.ar(), p.clicktone).mul(fall);
  const pulse = fall.squared().squared().squared();
  return noise.add(pulse).mul(p.click);
}

function firstStage(g: Graph, input: Signal, p: KickSignals): Signal {
  const gain = p.drive.mul(p.early).dbamp();
  const shaped = peak(g, input, 160, 0.9, p.body).mul(gain).add(p.bias).tanh().sub(p.bias.tanh());
  return removeDc(g, shaped);
}

function middleStage(g: Graph, input: Signal, p: KickSignals): Signal {
  const share = p.early.add(p.late).neg().add(1).max(0);
  const thin = g.HPF.ar(input, p.tighten);
  const clear = peak(g, thin, 350, 1.2, p.mud);
  const glide = slowFall(g, barkTime);
  const tone = glide.mul(p.barkbend).midiratio().mul(p.barktone);
  const barking = g.BPeakEQ.ar(clear, tone, p.barkq.reciprocal(), p.bark);
  return removeDc(g, shapeBy(g, p.shaper, barking.mul(p.drive.mul(share).dbamp())));
}

function lastStage(g: Graph, input: Signal, p: KickSignals): Signal {
  const present = peak(g, input, 3000, 1, p.presence);
  return removeDc(g, hardClip(g, present.mul(p.drive.mul(p.late).dbamp())));
}

/**
 * The fundamental without distortion. What the driven path goes through leads: the high-pass before
 * the middle stage by atan2(√2·r, 1 - r²), r = corner / pitch, and three DC blockers. The clean sine
 * leads as much, so that both add up. It arrives as the pitch does.
 */
function cleanSub(g: Graph, pitch: Signal, freq: Signal, slow: Signal, p: KickSignals): Signal {
  const r = p.tighten.div(freq);
  const lead = r.mul(Math.SQRT2).atan2(r.squared().neg().add(1)).add(dcLead(freq).mul(3));
  const sine = g.SinOsc.ar(pitch, lead.add(p.subphase.mul(2 * Math.PI)));
  const arrives = slow.neg().add(1);
  return sine.mul(arrives).mul(p.sub.dbamp());
}

/** Louder at first, sagging to the end. */
function level(g: Graph, length: Signal, p: KickSignals): Signal {
  const first = slowFall(g, punchTime).mul(p.punch);
  return first.sub(g.Line.kr(0, 1, length).mul(p.sag)).dbamp();
}

/** A pitched squeak, 60 ms long, that falls a little. */
function squeak(g: Graph, p: KickSignals): Signal {
  const fall = slowFall(g, 0.014);
  const tone = g.SinOsc.ar(fall.mul(3).midiratio().mul(p.pieptone));
  return tone.mul(fall.mul(p.piep.dbamp()));
}

/** A clip with its corner a little rounded. */
function softCorner(g: Graph, input: Signal): Signal {
  const hard = hardClip(g, input);
  return hard.add(softClip(g, input.mul(1.4)).sub(hard).mul(0.3));
}
