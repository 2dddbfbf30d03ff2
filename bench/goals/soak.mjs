// A hundred wishes that a measurement answers, of composed songs: `npm run soak -- goals all --write`; `some` tries six,
// `npm run soak -- goals all --only 37,82` those of these numbers.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeRandom } from 'gabber/base';
import { composeSong } from 'gabber/compose';
import { songText } from 'gabber/song';
import { makeDefaultRegistry } from 'gabber/synthdefs';
import { readGenres } from '../shared/genres.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'bin/gabber.js');
const registry = makeDefaultRegistry();
/** Bars of the songs: short forms. */
const bars = 16;
/** The share of all trials that shall be reached. */
const asked = 0.95;

export const parts = {
  all: (note, only) => (only === undefined ? rowsOf(numbersTo(100), note) : rowsOfSome(only, note)),
  some: (note, only = numbersTo(6)) => rowsOfSome(only, note),
};

/** Wishes of one kind: a value inside what the genre has. */
const kinds = {
  loudness: (genre, random) =>
    `${(genre.loudness.integrated - 0.8 + 1.6 * random.next()).toFixed(1)} LUFS`,
  'kick pitch': ({ kick: { hertz } }, random) => {
    const [low, high] = hertz;
    return `kick at ${(low + (high - low) * random.next()).toFixed(1)} Hz`;
  },
  brightness: (_genre, random) => {
    const share = Math.round(6 + 14 * random.next());
    return `${share}% ${random.next() < 0.5 ? 'brighter' : 'darker'}`;
  },
};

function numbersTo(last) {
  return Array.from({ length: last }, (_, at) => at + 1);
}

function rowsOfSome(numbers, note) {
  return rowsOf(numbers, note).map((row) => ({ ...row, name: `${row.name}, some of them` }));
}

/** Trials of these numbers, from 1, in one memory: what one teaches the next have. */
function rowsOf(numbers, note) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-goals-'));
  try {
    const trials = numbers.map((number) => trial(number - 1, folder, note));
    const rows = Object.keys(kinds).flatMap((kind) => {
      const own = trials.filter((each) => each.kind === kind);
      return own.length === 0 ? [] : [rowOf(kind, own)];
    });
    if (trials.filter(({ isReached }) => isReached).length < asked * trials.length) {
      process.exitCode = 1;
    }
    return [...rows, rowOf('all of them', trials)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function trial(at, folder, note) {
  const names = Object.keys(kinds);
  const kind = names[at % names.length];
  const all = readGenres(registry);
  const genre = all[Math.floor(at / names.length) % all.length];
  const wish = kinds[kind](genre, makeRandom(`goals/${at}`));
  const song = join(folder, 'song.yaml');
  writeFileSync(song, songText(composeSong(genre, { seed: at + 1, bars }, registry).value));
  const env = { ...process.env, GABBER_DATA_DIR: join(folder, 'data') };
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28, env };
  const args = [program, 'reach', song, '--json', '--dry-run', '--', wish];
  const run = spawnSync(process.execPath, args, options);
  const [outcome] = JSON.parse(run.stdout).outcomes ?? [];
  const { renders = 0, left = [], wanted = {}, before = {}, after = {} } = outcome ?? {};
  const isReached = outcome?.outcome === 'reached' && left.length === 0;
  const [figure] = Object.keys(wanted);
  const values = figure === undefined ? run.stdout : `${before[figure]} -> ${after[figure]}`;
  const problem = isReached ? '' : ` ${outcome?.outcome ?? 'failed'} ${left.join(' ')}`;
  note(`${genre.id} ${at + 1}: ${wish}: ${values}, ${renders} renders${problem}`);
  return { kind, isReached, renders };
}

function rowOf(kind, trials) {
  const reached = trials.filter(({ isReached }) => isReached);
  const renders = reached.map((each) => each.renders).sort((a, b) => a - b);
  const mean = renders.reduce((sum, each) => sum + each, 0) / renders.length;
  return { name: kind, values: [trials.length, reached.length, mean, renders.at(-1) ?? null] };
}
