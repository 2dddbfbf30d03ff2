// Whether what is asked for in words is heard: messages answered offline, the song before and after rendered,
// and a figure of the sound compared.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { noHistory, respond } from '../../dist/src/assistant/index.js';
import { Rational, rational } from '../../dist/src/base/index.js';
import { chooseEngine } from '../../dist/src/render/index.js';
import { playScore } from '../../dist/src/render/play-score.js';
import { sharedScore } from '../../dist/src/render/render-shared.js';
import { readSong, resolveSong } from '../../dist/src/song/index.js';
import { planSong } from '../../dist/src/stage/index.js';
import { makeDefaultRegistry } from '../../dist/synthdefs/index.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const sampleRate = 48_000;
const bars = 2;
/** Seconds after the last bar: what rings on. */
const tail = 1;
const registry = makeDefaultRegistry();

/**
 * What each message of `adjectives.tsv` did to the sound, or those that contain a text.
 *
 * @returns {Promise<readonly {message: string, heard: string, figure: string, before: number, after: number,
 *   isRight: boolean, said: string}[]>}
 */
export async function measureSounds(containing = '') {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-words-'));
  try {
    const figuresOf = await loadFigures(folder);
    const song = must(readSong(songText(), { registry })).data;
    const known = new Map();
    const rows = [];
    for (const row of messages().filter(([message]) => message.includes(containing))) {
      rows.push(await measure(row, { song, known, figuresOf, folder }));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure([message, heard, wanted], { song, known, figuresOf, folder }) {
  const answer = respond(message, { song, sounds: { registry }, history: noHistory });
  const figure = wanted.replace('-', '');
  const figures = async (data) => figureOf(figuresOf(await play(data, heard, folder)), figure);
  const key = `${heard} ${figure}`;
  if (!known.has(key)) known.set(key, await figures(song));
  const before = known.get(key);
  const after = await figures(answer.song);
  const isRight = wanted.startsWith('-') ? after < before : after > before;
  return { message, heard, figure: wanted, before, after, isRight, said: answer.reply };
}

/** `around 300` is a figure that depends on a frequency. */
function figureOf(figures, name) {
  const [figure, hz] = name.split(' ');
  return hz === undefined ? figures[figure] : figures[figure](Number(hz));
}

/** Two bars of a track, with what it sends to, or of all. The master is left out unless all is heard. */
async function play(song, heard, folder) {
  const { arrangement, ...rest } = structuredClone(song);
  const alone = rest.tracks[heard];
  if (alone !== undefined) alone.solo = true;
  // The bass ends kicks: it is of their choke group.
  if (heard === 'kick') delete rest.tracks.bass;
  const master =
    alone === undefined ? { ...rest.master, gain: rest.master?.gain ?? 0 } : { gain: 0 };
  const read = must(
    resolveSong({ ...rest, master, arrangement: everywhere(arrangement) }, { registry }),
  );
  const plan = must(planSong(read, { registry, layout: 'shared' }));
  const end = rational(bars);
  const score = must(sharedScore(plan, { begin: Rational.zero, end }));
  const frames = Math.round((plan.tempo.secondsAt(end) + tail) * sampleRate);
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
  const { musicFigures } = await import(pathToFileURL(join(folder, output[0].fileName)).href);
  return musicFigures;
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
