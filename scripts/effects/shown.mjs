// What docs/effects.md shows of each effect: where it stands, what sound is drawn through it, and what is measured.
import { decay, echoes, levels, overTime, partials, response } from './figures.mjs';

/** Tempo of what is drawn. */
export const bpm = 170;

/** What is drawn: tracks of a song, a bar of them. */
export const inputs = {
  drums: {
    kick: { instrument: 'gabber-kick', preset: 'rotterdam', pattern: 'x*4' },
    clap: { instrument: 'clap', pattern: '~ x ~ x' },
    hat: { instrument: 'open-hat', pattern: '[~ x]*4' },
  },
  lead: { hoover: { instrument: 'hoover', pattern: 'note "g4 ~ [bf4 af4] g4" # glide 0.1' } },
  stab: { stab: { instrument: 'rave-stab', pattern: 'note "c5 ~ ~ c5 ~ ~ ef5 ~"' } },
  chord: { pad: { instrument: 'supersaw', pattern: 'note "[g3,bf3,d4,g4]"' } },
};

/** In the open half of the first sixteenths of a bar, seconds. */
const sixteenths = [0.02, 0.11, 0.195, 0.285, 0.37, 0.46, 0.55, 0.635];

/** Times at which a movement of once a second is measured, seconds. */
const eighths = [0.1, 0.225, 0.35, 0.475, 0.6, 0.725, 0.85, 0.975, 1.1];

/**
 * By family and name: `input` is what is drawn, `set` how the effect is set for that (a preset's name or values),
 * `later` what is set while it is drawn, `figure` what is measured.
 */
export const families = {
  'Distortion and degradation': {
    distort: {
      input: 'lead',
      set: { drive: 30 },
      figure: partials(110, -6, [
        {},
        { drive: 24 },
        ...['hardclip', 'asym', 'diode', 'fold', 'rectify', 'softclip'].map((shaper) => ({
          shaper,
        })),
      ]),
    },
    'multiband-distort': {
      input: 'drums',
      set: 'kick',
      figure: partials(400, -6, [
        { middrive: 0 },
        {},
        { middrive: 24 },
        { middrive: 24, shaper: 'fold' },
        { lowfreq: 1000, lowdrive: 24 },
      ]),
    },
    wavefold: {
      input: 'lead',
      set: { fold: 18 },
      figure: partials(110, -6, [
        {},
        { fold: 24 },
        { shaper: 'triangle' },
        { fold: 24, shaper: 'triangle' },
        { bias: 0.4 },
      ]),
    },
    clip: {
      input: 'drums',
      set: { drive: 12, softness: 0 },
      figure: partials(110, -0.5, [
        { drive: 6, softness: 0 },
        { drive: 6, softness: 1 },
      ]),
    },
    crush: {
      input: 'lead',
      set: { bits: 4, samplerate: 6000 },
      figure: partials(1000, -6, [{ bits: 4 }, { bits: 24, samplerate: 6000 }]),
    },
    codec: {
      input: 'lead',
      set: 'stream',
      figure: response([
        { loss: 0, highcut: 11_000 },
        { loss: 0, highcut: 5000 },
        { loss: 0, lowcut: 300, highcut: 3400 },
      ]),
    },
  },
  'Equalisers and filters': {
    eq: {
      input: 'lead',
      set: { low: -12, highmid: 12, high: -12 },
      figure: response([
        { low: 12 },
        { lowmid: -12 },
        { mid: 12 },
        { highmid: 12, highmidq: 4 },
        { presence: -6 },
        { high: 12 },
        { lowcut: 125 },
        { highcut: 4000 },
      ]),
    },
    tilt: {
      input: 'lead',
      set: { amount: 9 },
      figure: response([{ amount: -6 }, {}, { amount: 12 }]),
    },
    filter: {
      input: 'lead',
      set: { cutoff: 800, resonance: 0.6 },
      figure: response([
        { cutoff: 1000 },
        { cutoff: 1000, resonance: 0.8 },
        ...['high', 'band', 'notch'].map((mode) => ({ mode, cutoff: 1000 })),
      ]),
    },
    ladder: {
      input: 'lead',
      set: 'acid',
      figure: response([0, 0.5, 0.9].map((resonance) => ({ cutoff: 1000, resonance, drive: 0 }))),
    },
    comb: {
      input: 'drums',
      set: { tuning: 196, feedback: 0.9 },
      figure: response([
        { tuning: 250 },
        { tuning: 250, feedback: 0.95 },
        { tuning: 250, harmonics: 'odd' },
      ]),
    },
    formant: {
      input: 'lead',
      set: { resonance: 0.8 },
      figure: response(['a', 'o', 'e', 'i', 'u'].map((vowel) => ({ vowel }))),
    },
  },
  Dynamics: {
    compress: {
      input: 'drums',
      set: 'smash',
      figure: levels([{}, { knee: 0, ratio: 20 }, { threshold: -36, ratio: 2 }]),
    },
    'multiband-compress': {
      input: 'drums',
      set: 'ott',
      figure: levels([{}, { lift: 12 }, { ratio: 10, lowfreq: 1000, lowthresh: -40 }]),
    },
    transient: {
      input: 'drums',
      set: { punch: 12, tail: -12 },
      figure: overTime(
        'level',
        1000,
        [0.18, 0.205, 0.21, 0.22, 0.24, 0.28, 0.405, 0.42, 0.45, 0.5, 0.6],
        [{ punch: 12 }, { punch: -12 }, { punch: 0, tail: 12 }],
        { 0: -40, 0.2: -6, 0.4: -26 },
      ),
    },
    gate: {
      input: 'drums',
      set: { threshold: -18, hold: 0.03 },
      figure: overTime(
        'level',
        1000,
        [0.18, 0.205, 0.22, 0.3, 0.405, 0.45, 0.5, 0.6],
        [{ depth: 40 }, { depth: 40, attack: 0.01, hold: 0.1 }, { depth: 12, release: 0.2 }],
        { 0: -60, 0.2: -6, 0.4: -60 },
      ),
    },
    'trance-gate': {
      input: 'chord',
      set: 'trance',
      figure: overTime('level', 1000, sixteenths, [
        {},
        { step2: 0, step5: 0.5 },
        { depth: 0.5, step3: 0 },
      ]),
    },
    limit: { input: 'drums', set: { drive: 12 }, figure: levels([{}, { drive: 12, ceiling: -6 }]) },
  },
  Echoes: {
    delay: {
      input: 'stab',
      set: { feedback: 0.6 },
      figure: echoes([{ pingpong: false }, { feedback: 0.6, pingpong: false }, {}]),
    },
    tapedelay: {
      input: 'stab',
      set: { feedback: 0.7, wow: 1 },
      figure: echoes([{ wow: 0, flutter: 0 }, { feedback: 0.8 }, { drive: 24 }]),
    },
    duckdelay: {
      input: 'stab',
      set: { feedback: 0.8, amount: 30 },
      figure: overTime(
        'level',
        1000,
        [0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.2],
        [{ amount: 0 }, {}, { amount: 40 }].map((set) => ({ time: 0.02, feedback: 0.98, ...set })),
        { 0: -12, 0.5: -60 },
      ),
    },
    reversedelay: {
      input: 'drums',
      set: { time: 0.353, wet: 0.6, feedback: 0 },
      figure: echoes([{ feedback: 0 }, {}]),
    },
  },
  Reverbs: {
    reverb: {
      input: 'stab',
      set: { wet: 0.4 },
      figure: decay([{ kind: 'room', time: 0.5 }, { kind: 'plate' }, { kind: 'hall', time: 4 }]),
    },
    gatedverb: {
      input: 'drums',
      set: { wet: 0.5 },
      figure: decay([{}, { slope: 0 }, { length: 0.5, slope: 0 }]),
    },
    reverseverb: {
      input: 'stab',
      set: { length: 0.353 },
      figure: decay([{}, { length: 1, rise: 60 }]),
    },
    springverb: {
      input: 'stab',
      set: { wet: 0.5 },
      figure: decay([{ time: 1 }, {}, { time: 4 }]),
    },
  },
  'Movement and pitch': {
    chorus: {
      input: 'chord',
      set: { depth: 0.005 },
      figure: overTime(
        'cents',
        1000,
        [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95, 1.1],
        [{}, { lforate: 1.6 }],
      ),
    },
    ensemble: {
      input: 'chord',
      set: { depth: 0.006 },
      figure: response([{ depth: 0 }, {}]),
    },
    flanger: {
      input: 'chord',
      set: { lforate: 0.7, feedback: 0.8 },
      figure: response([
        { time: 0.001, depth: 0, feedback: 0 },
        { time: 0.001, depth: 0, feedback: 0, wet: 0.5 },
        { time: 0.001, depth: 0, feedback: 0.8 },
        { time: 0.001, depth: 0, feedback: -0.8 },
      ]),
    },
    phaser: {
      input: 'chord',
      set: { lforate: 0.7, depth: 24 },
      figure: response([
        { depth: 0, centre: 1000, feedback: 0, wet: 0.5 },
        { depth: 0, centre: 1000, feedback: 0, stages: '8', wet: 0.5 },
        { depth: 0, centre: 1000, feedback: 0.8, wet: 0.5 },
      ]),
    },
    tremolo: {
      input: 'chord',
      set: { depth: 1 },
      figure: overTime('level', 1000, eighths, [
        { lforate: 1 },
        { lforate: 1, depth: 1, wave: 'square' },
        { lforate: 1, depth: 1, wave: 'rise' },
      ]),
    },
    vibrato: {
      input: 'lead',
      set: { depth: 100 },
      figure: overTime('cents', 1000, eighths, [{ lforate: 1 }, { lforate: 1, depth: 100 }]),
    },
    autopan: {
      input: 'chord',
      set: { lforate: 1.4, depth: 1 },
      figure: overTime('level', 1000, eighths, [{ lforate: 1 }, { lforate: 1, depth: 1 }]),
    },
    ringmod: {
      input: 'lead',
      set: { carrier: 700 },
      figure: partials(100, -6, [{ carrier: 300 }, { carrier: 500 }]),
    },
    freqshift: {
      input: 'lead',
      set: { shift: 300 },
      figure: partials(100, -6, [{ shift: 200 }, { shift: 500 }, { shift: -400 }]),
    },
    pitchshift: {
      input: 'lead',
      set: { pitch: 7 },
      figure: overTime(
        'cents',
        1000,
        [0.3, 0.6, 0.9, 1.2],
        [{ pitch: 12 }, { pitch: 7 }, { pitch: -12 }],
      ),
    },
  },
  'Standing still': {
    tapestop: {
      input: 'lead',
      set: {},
      later: { at: 0.7, set: { stop: true } },
      figure: overTime(
        'cents',
        1000,
        [0.4, 0.6, 0.7, 0.8, 0.9],
        [{ time: 0.5 }, { time: 1 }],
        { 0: -6 },
        { at: 0.5, set: { stop: true } },
      ),
    },
    stutter: {
      input: 'lead',
      set: { slice: 0.0882 },
      later: { at: 0.7, set: { repeat: true } },
      figure: overTime(
        'level',
        1000,
        [0.425, 0.475, 0.525, 0.575, 0.625, 0.675, 0.725, 0.775],
        [{ slice: 0.05 }, { slice: 0.1 }],
        { 0: -60, 0.45: -6, 0.5: -60 },
        { at: 0.5, set: { repeat: true } },
      ),
    },
    freeze: {
      input: 'lead',
      set: {},
      later: { at: 0.7, set: { frozen: true } },
      figure: overTime(
        'level',
        1000,
        [0.1, 0.4, 0.6, 0.8, 1, 1.5, 2],
        [{}, { grain: 0.4 }],
        { 0: -6 },
        { at: 0.5, set: { frozen: true } },
      ),
    },
  },
  'Level and stereo': {
    bassmono: {
      input: 'chord',
      set: { below: 400 },
      figure: response([{}, { below: 400 }], 'sides'),
    },
    width: {
      input: 'chord',
      set: { width: 2 },
      figure: response([{}, { width: 0.5 }, { width: 2 }, { sides: -6 }], 'sides'),
    },
    gain: {
      input: 'chord',
      set: { amount: -12, channels: 'left' },
      figure: levels([{}, { amount: -12 }, { amount: 12 }, { amount: -36 }]),
    },
    haas: {
      input: 'stab',
      set: {},
      figure: echoes([{ above: 20 }, { above: 20, time: 0.025, late: 'left' }]),
    },
  },
};

/** Every effect that is shown, with its family. */
export const shown = new Map(
  Object.entries(families).flatMap(([family, members]) =>
    Object.entries(members).map(([name, each]) => [name, { family, ...each }]),
  ),
);
