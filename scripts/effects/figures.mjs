// The kinds of figures of docs/effects.md. Each is a plan, `{ kind, settings, … }`; `measure.mjs` carries it out.

/** Octaves from 31 Hz, the middle one 1 kHz. */
const octaves = [31.25, 62.5, 125, 250, 500, 1000, 2000, 4000, 8000, 16_000];
const inputLevels = [-60, -48, -36, -24, -18, -12, -6, 0];
const harmonics = [1, 2, 3, 4, 5, 6, 7, 8];
const fallen = [5, 10, 20, 30, 40, 60];
const mostEchoes = 6;

/**
 * How loud each frequency comes out, dB: of one sample that stands in the middle, on the left alone, or with
 * opposite signs on the sides.
 */
export function response(settings, place = 'middle') {
  return { kind: 'response', settings, place, columns: octaves };
}

/** How loud a sine of 220 Hz comes out for each level at which it goes in, dB. */
export function levels(settings) {
  return { kind: 'levels', settings, columns: inputLevels };
}

/** How strong each harmonic of a sine is, dB, `null` where there is none. */
export function partials(hz, level, settings) {
  return { kind: 'partials', settings, hz, level, columns: harmonics };
}

/** When the echoes of one sample come, and how loud they are. */
export function echoes(settings) {
  return { kind: 'echoes', settings, columns: Array.from({ length: mostEchoes }, (_, i) => i + 1) };
}

/** How long one sample takes to fade by so many dB, seconds. */
export function decay(settings) {
  return { kind: 'decay', settings, columns: fallen };
}

/**
 * What becomes of a sine of -6 dB at some times after its beginning, to the left: its level in dB (`level`, that of
 * the input being 0), or its pitch in `cents`. `envelope` is how loud the sine is by then: `{ seconds: dB }`; `later` is
 * what is set after so many seconds: `{ at, set }`.
 */
export function overTime(what, hz, times, settings, envelope = { 0: -6 }, later = undefined) {
  return { kind: what, settings, hz, envelope, later, columns: times };
}
