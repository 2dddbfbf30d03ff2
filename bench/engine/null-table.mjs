// Every instrument and every effect on the embedded engine and on an installed scsynth of another version:
// what is left of one when the other is taken away; level, pitch and onset of both.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import FFT from 'fft.js';
import { Rational, rational } from '../../dist/src/base/index.js';
import { chooseEngine } from '../../dist/src/render/index.js';
import { playScore } from '../../dist/src/render/play-score.js';
import { sharedScore } from '../../dist/src/render/render-shared.js';
import { readSong } from '../../dist/src/song/index.js';
import { namedSynthDefs, planSong } from '../../dist/src/stage/index.js';
import { buildSynthDef, readSynthDefs } from '../../dist/src/synthdef/index.js';
import { makeDefaultRegistry } from '../../dist/synthdefs/index.js';

const sampleRate = 48_000;
/** UGens whose versions differ: 3.13 is installed, 3.14 embedded. */
const differing = [
  ...['EnvGen', 'Shaper', 'GVerb', 'Decay', 'Decay2'],
  // These begin a sample apart.
  ...['Line', 'XLine', 'LFSaw', 'LFPulse', 'LFTri'],
];
const fftSize = 65_536;

/** A row for each sound, without a pitch where it has none; undefined where there is no scsynth. */
export async function nullTable() {
  const native = await chooseEngine('native');
  if (!native.ok) return undefined;
  const embedded = await chooseEngine('embedded');
  const registry = makeDefaultRegistry();
  const scores = [
    ...registry.instruments().map((name) => instrumentScore(name, registry)),
    ...registry.effects().map((name) => effectScore(name, registry)),
  ];
  const rows = [];
  for (const { name, pitched, score } of scores) {
    const a = await play(score, embedded.value);
    const b = await play(score, native.value);
    const { cents, ...rest } = compare(a, b);
    const found = differingIn(score);
    rows.push({ name, ...rest, cents: pitched ? cents : undefined, differing: found });
  }
  return rows;
}

/** Whether a row keeps what is asked of it. */
export function holds({ differing: found, nullDb, levelDb, cents, onset }) {
  if (found.length === 0) return nullDb <= -80;
  return Math.abs(levelDb) <= 0.1 && Math.abs(cents ?? 0) <= 1 && Math.abs(onset) <= 1;
}

function instrumentScore(name, registry) {
  const pitched = registry.instrument(name).pitch.kind === 'note';
  const pattern = pitched ? 'note "f4 ~ c5 ~"' : 'x ~ x ~';
  const song = {
    bpm: 120,
    seed: 3,
    tracks: { a: { instrument: name, pattern } },
    master: { gain: 0 },
  };
  const read = must(readSong(JSON.stringify(song), { registry, file: name }));
  const plan = must(planSong(read.song, { registry, layout: 'shared' }));
  const { setup, score } = must(sharedScore(plan, { begin: Rational.zero, end: rational(1) }));
  return { name, pitched, score: { setup, score, frames: 2 * sampleRate } };
}

/** A tone and seeded noise through the strip of one effect. */
function effectScore(name, registry) {
  const source = buildSynthDef('source', (g) => {
    g.RandID.ir(1);
    g.RandSeed.ir(1, 5);
    const tone = g.SinOsc.ar([220, 331]).mul(0.25);
    g.Out.ar(8, tone.add(g.WhiteNoise.ar().mul(0.05)));
  });
  const effect = namedSynthDefs(registry).get(`effect-${name}`)();
  const load = (def) => ({ op: 'synthdef.load', name: def.name, bytes: def.bytes() });
  const start = (def, id, controls) => {
    return { op: 'synth.new', def: def.name, id, action: 'tail', target: 0, controls };
  };
  const strip = { in: 8, out0: 0, on: 1, generator: 2, seed: 7 };
  const commands = [start(source, 1000, {}), start(effect, 1001, strip)];
  return {
    name: `effect ${name}`,
    pitched: true,
    score: {
      setup: [load(source), load(effect)],
      score: [{ time: 0, commands }],
      frames: 2 * sampleRate,
    },
  };
}

function differingIn({ setup }) {
  const ugens = setup.flatMap(({ bytes }) =>
    must(readSynthDefs(bytes)).flatMap((def) => def.ugens.map((ugen) => ugen.name)),
  );
  return differing.filter((name) => ugens.includes(name));
}

async function play(score, engine) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-null-'));
  const place = {
    engine,
    folder,
    options: { sampleRate, outputs: 2, inputs: 2 },
    thread: { module: undefined, cancelled: () => false },
  };
  const { blocks, close } = must(await playScore(score, place));
  const sound = [new Float32Array(score.frames), new Float32Array(score.frames)];
  let at = 0;
  let step = blocks.next();
  for (; !step.done; step = blocks.next()) {
    for (const [index, samples] of step.value.entries()) sound[index].set(samples, at);
    at += step.value[0].length;
  }
  await close();
  rmSync(folder, { recursive: true, force: true });
  if (step.value.problems.length > 0) throw new Error(step.value.problems[0].message);
  return sound;
}

function compare(a, b) {
  const rest = a.map((samples, channel) => samples.map((each, i) => each - b[channel][i]));
  return {
    nullDb: decibels(power(rest) / power(a)),
    levelDb: decibels(power(b) / power(a)),
    cents: 1200 * Math.log2(strongest(b[0]) / strongest(a[0])),
    onset: firstSound(b) - firstSound(a),
  };
}

const decibels = (ratio) => 10 * Math.log10(ratio);
const power = (sound) =>
  sound.reduce((sum, samples) => samples.reduce((all, each) => all + each * each, sum), 0);

function firstSound(sound) {
  return sound[0].findIndex((each) => Math.abs(each) > 1e-7);
}

/** The strongest partial, in bins, between bins by a parabola through three decibels. */
function strongest(samples) {
  const fft = new FFT(fftSize);
  const windowed = Array.from({ length: fftSize }, (_, i) => {
    return samples[i] * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / fftSize));
  });
  const spectrum = fft.createComplexArray();
  fft.realTransform(spectrum, windowed);
  const db = (bin) =>
    decibels(spectrum[2 * bin] ** 2 + spectrum[2 * bin + 1] ** 2 + Number.MIN_VALUE);
  let peak = 20;
  for (let bin = 20; bin < fftSize / 2 - 1; bin++) if (db(bin) > db(peak)) peak = bin;
  const [left, middle, right] = [db(peak - 1), db(peak), db(peak + 1)];
  return peak + (0.5 * (left - right)) / (left - 2 * middle + right);
}

function must(result) {
  if (result.ok) return result.value;
  throw new Error(result.problems.map(({ message }) => message).join('\n'));
}
