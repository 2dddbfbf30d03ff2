// Whole songs, rendered and measured as records of their genres: `npm run soak -- sound songs --write`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const parts = { songs };

/** Runs the tests of whole songs, and gives the figures that they write. */
function songs(tell) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-soak-'));
  const file = join(folder, 'figures.jsonl');
  tell('Rendering every song from its first bar to its last …');
  const run = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', 'tests/audio-quality/whole-songs.soak.ts'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, GABBER_SOAK: '1', GABBER_FIGURES: file },
    },
  );
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  rmSync(folder, { recursive: true, force: true });
  if (run.status !== 0) process.exitCode = 1;
  return lines.flatMap((line) => rowsOf(JSON.parse(line)));
}

function rowsOf({ file, genre, bpm, mix, kick }) {
  const song = `${basename(file, '.yaml')} (${genre}, ${bpm} bpm)`;
  return [
    { name: `${song}: length`, value: mix.seconds, unit: 's' },
    { name: `${song}: loudness`, value: mix.lufs, unit: 'LUFS' },
    { name: `${song}: range`, value: mix.lra, unit: 'LU' },
    { name: `${song}: true peak`, value: mix.truePeakDb, unit: 'dB' },
    { name: `${song}: kick`, value: kick.f0Hz ?? null, unit: 'Hz' },
    { name: `${song}: distortion of the kick`, value: kick.thdPercent ?? null, unit: '%' },
    { name: `${song}: centroid of the kick`, value: kick.centroidHz ?? null, unit: 'Hz' },
    { name: `${song}: length of the kick`, value: kick.t20Beats ?? null, unit: 'beats' },
  ];
}
