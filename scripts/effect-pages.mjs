// Writes docs/effects.md: sends a sound through every effect, draws it before and after, and measures the effect.
// Run after a build whenever an effect changed.
//
//   npm run effect-pages                   everything, a minute or two
//   npm run effect-pages -- --text         the text alone, with the figures there are
//   npm run effect-pages -- eq compress    these alone, and the text
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deflateSync } from 'node:zlib';
import { plotAudio } from '../dist/src/analysis/index.js';
import { effects } from '../dist/synthdefs/index.js';
import { measureFigure, valuesOf } from './effects/measure.mjs';
import { writtenPage } from './effects/pages.mjs';
import { cycle, pass, sampleRate } from './effects/pass.mjs';
import { bpm, inputs, shown } from './effects/shown.mjs';
import { hear } from './sound/hear.mjs';

const docs = new URL('../docs/', import.meta.url);
const pictures = new URL('pictures/effects/', docs);
const figuresFile = new URL('figures/effects.json', docs);
const pageFile = new URL('effects.md', docs);

const deflate = (bytes) => deflateSync(bytes, { level: 9 });
/** Those of before and after together would tell nothing. */
const levels = { lufs: null, truePeakDb: null };
const size = { width: 600, height: 260 };
/** In a picture so small loudness would take the spectrogram's room. */
const panels = ['waveform', 'spectrogram'];
/** Seconds after the bar for what rings on, and of silence between before and after. */
const [tail, gap] = [0.5, 0.1];

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { text: { type: 'boolean' } },
});

const isWanted = ({ name }) => !values.text && (asked.length === 0 || asked.includes(name));

mkdirSync(pictures, { recursive: true });
const known = readFigures();
const heard = new Map();
for (const effect of effects.filter(isWanted)) {
  const plan = shown.get(effect.name);
  if (plan === undefined) throw new Error(`${effect.name} has no place in effects/shown.mjs`);
  known[effect.name] = await measureFigure(effect, plan.figure);
  await draw(effect, plan);
}
const figures = Object.fromEntries(
  effects.flatMap(({ name }) => (known[name] ? [[name, known[name]]] : [])),
);
writeFileSync(figuresFile, `${JSON.stringify(figures).replaceAll('],"', '],\n"')}\n`);
writeFileSync(pageFile, writtenPage({ page: readFileSync(pageFile, 'utf8'), effects, figures }));

/** One picture: to the left the sound as it is, to the right what the effect makes of it. */
async function draw(effect, { input, set, later }) {
  const before = await inputNamed(input);
  const sound = (frame) => before.map((samples) => samples[frame] ?? 0);
  const changed = later && { at: later.at, values: valuesOf(effect, later.set) };
  const [after] = await pass(effect, sound, [pictured(effect, set)], cycle + tail, changed);
  const between = new Float32Array(gap * sampleRate);
  const channels = before.map((samples, side) => joined([samples, between, after[side]]));
  const png = plotAudio(
    { sampleRate, channels },
    { title: effect.name, levels, deflate, size, panels },
  ).png();
  writeFileSync(new URL(`${effect.name}.png`, pictures), png);
  console.log(`docs/pictures/effects/${effect.name}.png: ${png.length} bytes`);
}

/** As a song would set it: as much is mixed in as the effect has by itself. */
function pictured(effect, set) {
  return { wet: effect.wet, ...valuesOf(effect, set) };
}

/** A bar of one of the sounds, with silence after it. */
async function inputNamed(name) {
  if (!heard.has(name)) {
    const tracks = await hear({ bpm, key: 'g minor', tracks: inputs[name] }, { bars: 1, tail: 0 });
    const stems = [...tracks.values()].map(({ channels }) => channels);
    const frames = Math.round((cycle + tail) * sampleRate);
    const mixed = [0, 1].map((side) =>
      Float32Array.from({ length: frames }, (_, i) =>
        stems.reduce((sum, channels) => sum + (channels[side][i] ?? 0), 0),
      ),
    );
    heard.set(name, mixed);
  }
  return heard.get(name);
}

function joined(parts) {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const part of parts) {
    whole.set(part, from);
    from += part.length;
  }
  return whole;
}

function readFigures() {
  try {
    return JSON.parse(readFileSync(figuresFile, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return {};
  }
}
