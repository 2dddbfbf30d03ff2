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
import { exponentialFall, heldFall, window } from '../parts/envelopes.ts';
import { peak, removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { hardClip, shapeBy, shaperNames } from '../parts/shapers.ts';
import { gabberKickPresets } from './gabber-kick-presets.ts';

const parameters = {
  drive: decibels(0, 60, 32, 'Distortion, all stages together.', {
    words: ['hard', 'distorted', 'dirty', 'gritty', 'heavy', '-soft', '-clean'],
  }),
  early: ratio(0, 1, 0.4, 'Share of the drive that the first stage takes.'),
  late: ratio(0, 1, 0.2, 'Share of the drive that the last stage takes.'),
  shaper: choice(shaperNames, 'tanh', 'Curve of the middle stage.'),
  bias: ratio(0, 0.5, 0.08, 'Lopsidedness of the first stage: even harmonics.', {
    words: ['dirty', 'warm', 'industrial'],
  }),
  buzz: ratio(0, 2, 0, 'Bends the sine towards a saw before any drive.', {
    words: ['zaag', 'buzzy', 'ripping'],
  }),
  sweep: semitones(0, 60, 29, 'How far the pitch falls to the note.', { words: ['punchy'] }),
  snap: seconds(0.002, 0.02, 0.008, 'Time constant of the fast part of the fall: the tok.'),
  fall: seconds(0.008, 0.08, 0.022, 'Time constant of the slow part of the fall: the punch.', {
    words: ['boomy', 'round', '-tight'],
  }),
  knock: ratio(0.2, 0.9, 0.6, 'Share of the sweep that falls fast.', { words: ['tok'] }),
  bodyhold: seconds(0, 0.06, 0.015, 'The body stays at full level this long.', {
    words: ['punchy', 'fat'],
  }),
  bodydecay: seconds(
    0.03,
    2,
    0.2,
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
  click: ratio(0, 1, 0.45, 'Noise and pulse at the start.', {
    words: ['clicky', 'tok', 'punchy', 'snappy', '-round', '-soft'],
  }),
  clicktone: hertz(500, 8000, 1800, 'Low end of the click.'),
  body: decibels(-12, 12, 4, 'Peak at 160 Hz before the first stage.', { words: ['fat', 'full'] }),
  tighten: hertz(
    20,
    300,
    90,
    'High-pass before the middle stage: more of it, more bark and less boom.',
    {
      words: ['tight', 'thin'],
    },
  ),
  mud: decibels(-12, 12, -4, 'Peak at 350 Hz before the middle stage.', {
    words: ['muddy', 'boxy'],
  }),
  bark: decibels(-12, 18, 6, 'Peak before the middle stage, at `barktone`.', {
    words: ['hard', 'honky', 'aggressive', 'angry'],
  }),
  barktone: hertz(400, 3000, 1000, 'Frequency of the bark.'),
  presence: decibels(-12, 18, 0, 'Peak at 3 kHz before the last stage.', {
    words: ['bright', 'harsh'],
  }),
  sub: decibels(-40, 6, -9, 'Clean fundamental under the distortion.', {
    words: ['subby', 'deep', 'bassy', 'fat'],
  }),
  subphase: ratio(-0.5, 0.5, 0, 'Phase of the sub against the distortion, in turns.'),
  top: hertz(1500, 18000, 8000, 'Low-pass after the drive: low is vintage, high is modern.', {
    words: ['bright', 'modern', '-dark', '-oldschool', '-muffled'],
  }),
  finish: decibels(-12, 24, 0, 'Level into the last clip.', { words: ['loud', 'square'] }),
};

type KickSignals = { readonly [K in keyof typeof parameters]: Signal };

/** Peak of the finished kick, just under full scale. */
const ceiling = 0.9;

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
    const pitch = fallingPitch(g, note.freq, p);
    const body = g.SinOscFB.ar(pitch, p.buzz).mul(heldFall(g, p.bodyhold, p.bodydecay));
    const source = body.add(click(g, p));
    const driven = lastStage(g, middleStage(g, firstStage(g, source, p), p), p);
    const trimmed = g.LPF.ar(driven, p.top);
    const whole = trimmed.add(cleanSub(g, pitch, note.freq, p)).mul(p.finish.dbamp());
    const length = note.sustain.mul(p.gatelength);
    const loud = velocityGain(note.velocity, 0.75).mul(ceiling);
    return hardClip(g, whole)
      .mul(window(g, length, p.fade))
      .mul(loud);
  },
});

function fallingPitch(g: Graph, freq: Signal, p: KickSignals): Signal {
  const fast = exponentialFall(g, p.snap).mul(p.knock);
  const slow = exponentialFall(g, p.fall).mul(p.knock.neg().add(1));
  return fast.add(slow).mul(p.sweep).midiratio().mul(freq);
}

/** 2 ms of high noise and half a millisecond of pulse. */
function click(g: Graph, p: KickSignals): Signal {
  const noise = g.HPF.ar(g.WhiteNoise.ar(), p.clicktone).mul(exponentialFall(g, 0.002));
  const pulse = exponentialFall(g, 0.0002);
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
  const barking = peak(g, clear, p.barktone, 1.4, p.bark);
  return removeDc(g, shapeBy(g, p.shaper, barking.mul(p.drive.mul(share).dbamp())));
}

function lastStage(g: Graph, input: Signal, p: KickSignals): Signal {
  const present = peak(g, input, 3000, 1, p.presence);
  return removeDc(g, hardClip(g, present.mul(p.drive.mul(p.late).dbamp())));
}

/**
 * The fundamental without distortion. The high-pass before the middle stage leads it by
 * atan2(√2·r, 1 - r²), r = corner / pitch: the clean sine follows, so that both add up.
 */
function cleanSub(g: Graph, pitch: Signal, freq: Signal, p: KickSignals): Signal {
  const r = p.tighten.div(freq);
  const lead = r.mul(Math.SQRT2).atan2(r.squared().neg().add(1));
  const sine = g.SinOsc.ar(pitch, lead.add(p.subphase.mul(2 * Math.PI)));
  const arrives = exponentialFall(g, p.fall).neg().add(1);
  return sine.mul(arrives).mul(p.sub.dbamp());
}
