// Carries out the plans of `figures.mjs`: a row of figures for each setting.
import { pass, sampleRate } from './pass.mjs';

/** The frame at which a single sample stands, and how high it is. */
const [clickAt, clickHeight] = [100, 0.5];
/** Levels under this are none, dB. */
const floor = -90;
/** Seconds until levels and spectra are steady, and over which they are taken. */
const [settling, taken] = [0.5, 0.5];
const levelHz = 220;
/** Seconds about a moment: for its level, and for its pitch. */
const [levelSpan, pitchSpan] = [0.01, 0.03];
/** Seconds about an echo that are its own. */
const echoSpan = 0.005;
/** Echoes fainter than this beside the loudest are not shown, dB. */
const faintest = -40;

const measuring = { response, levels, partials, echoes, decay, level, cents };

/** The figures of an effect: `[row for each setting]`, a row having a figure for each column. */
export async function measureFigure(effect, figure) {
  const settings = figure.settings.map((each) => valuesOf(effect, each));
  return await measuring[figure.kind](effect, figure, settings);
}

/** Values as controls have them: choices and switches by number. */
export function valuesOf({ name, parameters, presets }, set) {
  if (typeof set === 'string') return presets[set].values;
  const values = Object.entries(set).map(([key, value]) => {
    if (key !== 'wet' && parameters[key] === undefined) throw new Error(`${name} has no ${key}`);
    return [
      key,
      typeof value === 'string' ? parameters[key].options.indexOf(value) : Number(value),
    ];
  });
  return Object.fromEntries(values);
}

/** Fully wet where nothing else is said: what the effect makes is measured, not how much of it is mixed in. */
async function passWet(effect, sound, settings, seconds, later) {
  const wet = settings.map((each) => ({ wet: 1, ...each }));
  return await pass(effect, sound, wet, seconds, later);
}

async function response(effect, { columns, place }, settings) {
  const right = { middle: 1, left: 0, sides: -1 }[place];
  const takes = await passWet(effect, click(clickHeight, clickHeight * right), settings, 2);
  return takes.map(([left]) =>
    columns.map((hz) => toDb((amplitudeAt(left, hz) * left.length) / 2 / clickHeight)),
  );
}

async function levels(effect, { columns }, settings) {
  const rows = settings.map(() => []);
  for (const level of columns) {
    const takes = await passWet(
      effect,
      sine(levelHz, () => gain(level)),
      settings,
      settling + taken,
    );
    takes.forEach(([left], index) => {
      rows[index].push(toDb(Math.SQRT2 * rms(left, settling, settling + taken)));
    });
  }
  return rows;
}

async function partials(effect, { hz, level, columns }, settings) {
  const takes = await passWet(
    effect,
    sine(hz, () => gain(level)),
    settings,
    settling + taken,
  );
  return takes.map(([left]) => {
    const steady = left.subarray(settling * sampleRate);
    return columns.map((number) => toDb(amplitudeAt(steady, number * hz)));
  });
}

async function echoes(effect, { columns }, settings) {
  const takes = await passWet(effect, click(clickHeight, clickHeight), settings, 4);
  return takes.map((take) => loudestEchoes(take, columns.length));
}

/** `[seconds, dB, side]` of the loudest echoes, in the order in which they come; `side` is 'L', 'R' or ''. */
function loudestEchoes(take, most) {
  const left = take.map((samples) => Float32Array.from(samples));
  const span = Math.round(echoSpan * sampleRate);
  const found = [];
  while (found.length < most) {
    const peaks = left.map(highest);
    const at = peaks[peaks[1].height > peaks[0].height ? 1 : 0].at;
    const heights = left.map((samples) => energy(samples, at - span, at + span));
    const loudest = Math.max(...heights);
    if (found.length > 0 && loudest < gain(faintest) * found[0].loudest) break;
    found.push({ at, heights, loudest });
    for (const samples of left) samples.fill(0, Math.max(0, at - span), at + span);
  }
  return found
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, heights, loudest }) => {
      const side = heights[1] < loudest / 10 ? 'L' : heights[0] < loudest / 10 ? 'R' : '';
      return [rounded((at - clickAt) / sampleRate, 4), toDb(loudest / clickHeight), side];
    });
}

function highest(samples) {
  let at = 0;
  for (let i = 0; i < samples.length; i++) if (Math.abs(samples[i]) > Math.abs(samples[at])) at = i;
  return { at, height: Math.abs(samples[at]) };
}

function energy(samples, from, to) {
  const squares = samples.subarray(Math.max(0, from), to).reduce((sum, x) => sum + x * x, 0);
  return Math.sqrt(squares);
}

async function decay(effect, { columns }, settings) {
  const takes = await passWet(effect, click(clickHeight, clickHeight), settings, 8);
  return takes.map((take) => {
    const curve = energyLeft(take);
    return columns.map((db) => {
      const frame = curve.findIndex((left) => left < 10 ** (-db / 10) * curve[0]);
      return frame < 0 ? null : rounded((frame - clickAt) / sampleRate, 3);
    });
  });
}

/** The energy that is still to come at each frame (M. R. Schroeder, 1965). */
function energyLeft([left, right]) {
  const rest = new Float64Array(left.length);
  let sum = 0;
  for (let i = left.length - 1; i >= 0; i--) {
    sum += left[i] ** 2 + right[i] ** 2;
    rest[i] = sum;
  }
  return rest;
}

async function level(effect, { hz, envelope, later, columns }, settings) {
  const takes = await passOver(effect, { hz, envelope, later, columns }, settings);
  return takes.map(([left]) =>
    columns.map((time) => {
      const heard = Math.SQRT2 * rms(left, time - levelSpan / 2, time + levelSpan / 2);
      return toDb(heard / gain(levelAt(envelope, time)));
    }),
  );
}

async function cents(effect, { hz, envelope, later, columns }, settings) {
  const takes = await passOver(effect, { hz, envelope, later, columns }, settings);
  return takes.map(([left]) =>
    columns.map((time) => {
      const found = pitchOf(left, time - pitchSpan / 2, time + pitchSpan / 2);
      return found === null ? null : rounded(1200 * Math.log2(found / hz), 0);
    }),
  );
}

async function passOver(effect, { hz, envelope, later, columns }, settings) {
  const sound = sine(hz, (time) => gain(levelAt(envelope, time)));
  const changed = later && { at: later.at, values: valuesOf(effect, later.set) };
  return await passWet(effect, sound, settings, Math.max(...columns) + 0.1, changed);
}

/** The level of an envelope of steps, `{ seconds: dB }`, at a time. */
function levelAt(envelope, time) {
  const begun = Object.keys(envelope)
    .map(Number)
    .filter((from) => from <= time);
  return envelope[Math.max(...begun)];
}

/** Hertz between the first and the last time that a sound rises through 0, or `null`. */
function pitchOf(samples, from, to) {
  const crossings = [];
  for (let i = Math.round(from * sampleRate); i < to * sampleRate; i++) {
    const [before, after] = [samples[i - 1], samples[i]];
    if (before < 0 && after >= 0) crossings.push(i - after / (after - before));
  }
  if (crossings.length < 2) return null;
  return ((crossings.length - 1) * sampleRate) / (crossings.at(-1) - crossings[0]);
}

function click(left, right) {
  return (frame) => (frame === clickAt ? [left, right] : [0, 0]);
}

function sine(hz, heightAt) {
  return (frame) => {
    const time = frame / sampleRate;
    const x = heightAt(time) * Math.sin(2 * Math.PI * hz * time);
    return [x, x];
  };
}

function amplitudeAt(samples, hz) {
  let [real, imaginary] = [0, 0];
  for (let i = 0; i < samples.length; i++) {
    const angle = (2 * Math.PI * hz * i) / sampleRate;
    real += samples[i] * Math.cos(angle);
    imaginary += samples[i] * Math.sin(angle);
  }
  return (2 * Math.hypot(real, imaginary)) / samples.length;
}

function rms(samples, from, to) {
  const part = samples.subarray(Math.round(from * sampleRate), Math.round(to * sampleRate));
  return Math.sqrt(part.reduce((sum, x) => sum + x * x, 0) / part.length);
}

function gain(db) {
  return 10 ** (db / 20);
}

/** Decibels of an amplitude, `null` under the floor. */
function toDb(amplitude) {
  const db = 20 * Math.log10(amplitude);
  return db > floor ? rounded(db, 1) : null;
}

function rounded(value, digits) {
  return Number(value.toFixed(digits)) + 0;
}
