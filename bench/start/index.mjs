// How soon something happens: help, the first sound.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureGabber } from '../shared/process.mjs';
import { row } from '../shared/row.mjs';

const repeats = 7;

/** @param {{ note: (text: string) => void }} means */
export async function run({ note }) {
  note('gabber --help …');
  let help = Number.POSITIVE_INFINITY;
  for (let i = 0; i < repeats; i++) {
    help = Math.min(help, (await measureGabber(['--help'])).cpuSeconds);
  }
  note('npm start …');
  const folder = mkdtempSync(join(tmpdir(), 'gabber-bench-'));
  try {
    const song = ['render', 'patterns/songs/rotterdam.yaml', '-o', join(folder, 'first.wav')];
    const first = await measureGabber(song, { GABBER_CACHE_DIR: join(folder, 'cache') });
    return [
      row({ name: 'gabber --help, CPU', value: help * 1000, unit: 'ms', better: 'less' }),
      row({ name: 'first sound file', value: first.seconds, unit: 's', better: 'less' }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
