// Writes docs/sound.md and docs/kicks.md: renders every instrument and every kick, measures and draws them.
// Run after a build whenever a sound changed.
//
//   npm run sound-pages                         everything, a few minutes
//   npm run sound-pages -- --text               the text alone, with the figures there are
//   npm run sound-pages -- acid kick-doom       these alone, and the text
//   npm run sound-pages -- example-cuts         the picture of an example
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deflateSync } from 'node:zlib';
import { plotAudio } from '../dist/src/analysis/index.js';
import { genres } from '../dist/src/music/index.js';
import { instruments, kickGenres, makeDefaultRegistry } from '../dist/synthdefs/index.js';
import { examplesOf } from './sound/kick-page.mjs';
import { hearExample, measureInstruments, measureKicks } from './sound/measure.mjs';
import { writtenPages } from './sound/pages.mjs';

const docs = new URL('../docs/', import.meta.url);
const pictures = new URL('pictures/sound/', docs);
const figuresFile = new URL('figures/sound.json', docs);

/** Large enough to be read, small enough for eighty of them on two pages. */
const size = { width: 600, height: 260 };
/** In a picture so small loudness would take the spectrogram's room. */
const panels = ['waveform', 'spectrogram'];

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { text: { type: 'boolean' } },
});

const kick = instruments.find(({ name }) => name === 'gabber-kick');
const read = (name) => readFileSync(new URL(name, docs), 'utf8');
const isWanted = (name) => !values.text && (asked.length === 0 || asked.includes(name));

mkdirSync(pictures, { recursive: true });
const figures = await measureAll(readFigures());
writeFileSync(figuresFile, `${JSON.stringify(figures, null, 2)}\n`);
await drawExamples();
const { names } = makeDefaultRegistry();
const pages = writtenPages({ read, instruments, names, kickGenres, genres, figures });
for (const [name, text] of Object.entries(pages)) writeFileSync(new URL(name, docs), text);

/** The figures that are known, with those that are asked for measured anew. */
async function measureAll({ instruments: known, kicks }) {
  const names = instruments.map(({ name }) => name).filter(isWanted);
  const presets = Object.keys(kick.presets).filter((name) => isWanted(`kick-${name}`));
  const measured = {
    ...known,
    ...(names.length === 0 ? {} : drawn(await measureInstruments(names), '')),
  };
  const struck = { ...kicks, ...drawn(await measureKicks(presets), 'kick-') };
  return {
    instruments: inOrder(
      measured,
      instruments.map(({ name }) => name),
    ),
    kicks: inOrder(struck, Object.keys(kick.presets)),
  };
}

/** Draws what was measured, and leaves the figures. */
function drawn(measured, prefix) {
  return Object.fromEntries(
    [...measured].map(([name, { figures, pcm }]) => {
      draw(`${prefix}${name}`, name, pcm);
      return [name, figures];
    }),
  );
}

async function drawExamples() {
  for (const { name, song } of examplesOf(read('kicks.md'))) {
    if (name !== undefined && isWanted(name))
      draw(name, name.replace('example-', ''), await hearExample(song));
  }
}

function draw(file, title, pcm) {
  const deflate = (bytes) => deflateSync(bytes, { level: 9 });
  const png = plotAudio(pcm, { title, deflate, size, panels }).png();
  writeFileSync(new URL(`${file}.png`, pictures), png);
  console.log(`docs/pictures/sound/${file}.png: ${png.length} bytes`);
}

function readFigures() {
  try {
    return JSON.parse(readFileSync(figuresFile, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return { instruments: {}, kicks: {} };
  }
}

/** In the order of the declarations, without what is there no more. */
function inOrder(figures, names) {
  return Object.fromEntries(
    names.flatMap((name) => (figures[name] ? [[name, figures[name]]] : [])),
  );
}
