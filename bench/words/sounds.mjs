// Whether what is asked for in words is heard: messages answered offline, the song before and after rendered,
// and a figure of the sound compared.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { noHistory, respond } from '../../dist/src/assistant/index.js';
import { decodeAudio } from '../../dist/src/audio/index.js';
import { rational } from '../../dist/src/base/index.js';
import { chooseEngine } from '../../dist/src/render/index.js';
import { playScore } from '../../dist/src/render/play-score.js';
import { sharedScore } from '../../dist/src/render/render-shared.js';
import { readSong, resolveSong, songText as writeSong } from '../../dist/src/song/index.js';
import { planSong } from '../../dist/src/stage/index.js';
import { makeDefaultRegistry } from '../../dist/synthdefs/index.js';
import { measureGabber } from '../shared/process.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const sampleRate = 48_000;
/** Bars that are heard where a row says nothing else. */
const usualBars = 2;
/** Seconds after the last bar: what rings on. */
const tail = 1;
const registry = makeDefaultRegistry();

/**
 * What each message of `adjectives.tsv` did to the sound, or those that contain a text; each is told as it is known.
 *
 * @returns {Promise<readonly {message: string, heard: string, figure: string, before: number, after: number,
 *   isRight: boolean, said: string}[]>}
 */
export async function measureSounds(containing = '', tell = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-words-'));
  try {
    const figuresOf = await loadFigures(folder);
    const song = must(readSong(songText(), { registry })).data;
    const known = new Map();
    const rows = [];
    for (const row of messages().filter(([message]) => message.includes(containing))) {
      rows.push(await measure(row, { song, known, figuresOf, folder }));
      tell(rows.at(-1));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  [message, heard, wanted, settings = ''],
  { song, known, figuresOf, folder },
) {
  const place = readSettings(settings);
  const answered = (data, words) =>
    respond(words, { song: data, sounds: { registry }, history: noHistory });
  const start = place.first === undefined ? song : answered(song, place.first).song;
  const answer = answered(start, message);
  const figure = wanted.replace('-', '');
  const figures = async (data) => {
    const take = await (heard === 'form' ? playForm : play)(data, { heard, place, folder });
    return figureOf(figuresOf(take, bearingsOf(data)), figure);
  };
  const key = `${heard} ${figure} ${settings}`;
  if (!known.has(key)) known.set(key, await figures(start));
  const before = known.get(key);
  const after = await figures(answer.song);
  const isRight = wanted.startsWith('-') ? after < before : after > before;
  const said = answer.reply;
  return { message, first: place.first, heard, figure: wanted, before, after, isRight, said };
}

/** `bars=4;first=make the hats human`: how long is listened, and what was said before. */
function readSettings(text) {
  const pairs = text
    .split(';')
    .filter(Boolean)
    .map((each) => each.split('='));
  const { bars = usualBars, ...rest } = Object.fromEntries(pairs);
  return { bars: Number(bars), ...rest };
}

function bearingsOf({ bpm, key }) {
  return { barSeconds: 240 / (typeof bpm === 'number' ? bpm : 175), key };
}

/** `around 300` is a figure that depends on a frequency. */
function figureOf(figures, name) {
  const [figure, hz] = name.split(' ');
  return hz === undefined ? figures[figure] : figures[figure](Number(hz));
}

/**
 * Some bars of tracks, with what they send to, or of all: of the beginning with everybody playing, or of the end
 * of a section as it is. The master is left out unless all is heard.
 */
async function play(song, { heard, place: { bars, section }, folder }) {
  const { arrangement, ...rest } = structuredClone(song);
  const alone = heard.split(',').filter((name) => rest.tracks[name] !== undefined);
  for (const name of alone) rest.tracks[name].solo = true;
  // The bass ends kicks: it is of their choke group.
  if (heard === 'kick') delete rest.tracks.bass;
  const gain = alone.length === 0 ? { ...rest.master, gain: rest.master?.gain ?? 0 } : { gain: 0 };
  const form = section === undefined ? everywhere(arrangement) : arrangement;
  const read = must(resolveSong({ ...rest, master: gain, arrangement: form }, { registry }));
  const end = section === undefined ? bars : endOf(arrangement, section);
  return listen(must(planSong(read, { registry, layout: 'shared' })), end - bars, end, folder);
}

/** All of the song, or some bars with everybody in them, as a person gets it: its gain found, its master on. */
async function playForm(song, { place: { bars, isWhole }, folder }) {
  const [file, sound] = ['song.yaml', 'song.wav'].map((name) => join(folder, name));
  const { arrangement, ...rest } = song;
  writeFileSync(file, writeSong(isWhole === undefined ? rest : song));
  const length = isWhole === undefined ? ['--bars', String(bars)] : [];
  await measureGabber(['render', file, ...length, '--bits', '32f', '-o', sound]);
  return must(await decodeAudio(readFileSync(sound))).channels;
}

async function listen(plan, from, to, folder) {
  const [begin, end] = [from, to].map((bar) => rational(bar));
  const score = must(sharedScore(plan, { begin, end }));
  const seconds = plan.tempo.secondsAt(end) - plan.tempo.secondsAt(begin);
  const frames = Math.round((seconds + tail) * sampleRate);
  const options = { sampleRate, outputs: 2, inputs: 2 };
  const thread = { module: undefined, cancelled: () => false };
  const engine = must(await chooseEngine('embedded'));
  const played = must(await playScore({ ...score, frames }, { engine, folder, options, thread }));
  const take = [new Float32Array(frames), new Float32Array(frames)];
  let at = 0;
  for (let step = played.blocks.next(); !step.done; step = played.blocks.next()) {
    for (const [channel, samples] of take.entries()) samples.set(step.value[channel], at);
    at += step.value[0].length;
  }
  await played.close();
  return take;
}

/** The bar with which a section ends: of a name that stands twice, the last. */
function endOf(arrangement, wanted) {
  const at = arrangement.findLastIndex(({ section }) => section === wanted);
  return arrangement.slice(0, at + 1).reduce((sum, { bars }) => sum + bars, 0);
}

/** The same sections, with every track in them. */
function everywhere(arrangement) {
  return arrangement.map(({ section, bars }) => ({ section, bars, play: 'all' }));
}

async function loadFigures(folder) {
  const bundle = await rolldown({ input: join(here, 'figures.ts'), platform: 'node' });
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: 'figures.mjs',
  });
  const { figuresOf } = await import(pathToFileURL(join(folder, output[0].fileName)).href);
  return figuresOf;
}

function songText() {
  return readFileSync(join(root, 'tests', 'fixtures', 'words', 'song.yaml'), 'utf8');
}

function messages() {
  return readFileSync(join(here, 'adjectives.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

function must(result) {
  if (result.ok) return result.value;
  throw new Error(result.problems.map(({ message }) => message).join('\n'));
}
