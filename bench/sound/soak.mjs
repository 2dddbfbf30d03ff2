// Whole songs, rendered and measured as records of their genres, each a part by its name:
// `npm run soak -- sound --write`, or `npm run soak -- sound rotterdam --write`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tests = 'tests/audio-quality/whole-songs.soak.ts';
const shown = ['--reporter=verbose', '--hideSkippedTests'];

const names = readdirSync(join(root, 'patterns/songs')).map((file) => file.replace('.yaml', ''));

export const parts = Object.fromEntries(names.map((name) => [name, () => song(name)]));

/** Runs the tests of a song, and gives the figures that they write. */
function song(name) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-soak-'));
  const file = join(folder, 'figures.jsonl');
  const run = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', tests, ...shown, '-t', `${name}.yaml`],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, GABBER_SOAK: '1', GABBER_FIGURES: file },
    },
  );
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  rmSync(folder, { recursive: true, force: true });
  if (run.status !== 0) process.exitCode = 1;
  return lines.map((line) => rowOf(name, JSON.parse(line)));
}

/** In the order of the table's columns. */
function rowOf(name, { genre, bpm, mix, kick, speed }) {
  const { seconds, lufs, truePeakDb, lra, stepLu } = mix;
  const { f0Hz, thdPercent, centroidHz, t20Beats } = kick;
  const heard = [seconds, lufs, truePeakDb, lra, stepLu, f0Hz, thdPercent, centroidHz, t20Beats];
  return { name, values: [genre, bpm, ...heard.map((value) => value ?? null), speed] };
}
