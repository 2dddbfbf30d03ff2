// What of plain words is understood and done, how soon, and whether it is heard.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { measureGabber } from '../shared/process.mjs';
import { row } from '../shared/row.mjs';
import { measureSounds } from './sounds.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const repeats = 5;

/** @param {{ note: (text: string) => void }} means */
export async function run({ note }) {
  const sets = await measureSets(note);
  const rows = Object.entries(sets).flatMap(([name, each]) => [
    row({ name: `${name}: wish known`, value: share(each.understood, each.messages), unit: '%' }),
    row({ name: `${name}: song as asked`, value: share(each.done, each.checked), unit: '%' }),
    row({
      name: `${name}: no other track changed`,
      value: share(each.checked - each.strayed, each.checked),
      unit: '%',
    }),
    row({ name: `${name}: an answer, mean`, value: each.mean, unit: 'ms', better: 'less' }),
  ]);
  note('what is heard of adjectives …');
  const heard = await measureSounds();
  const right = heard.filter((each) => each.isRight).length;
  note('gabber ask …');
  return [
    ...rows,
    row({ name: 'adjectives heard as meant', value: share(right, heard.length), unit: '%' }),
    row({ name: 'first answer', value: await firstAnswer(), unit: 'ms', better: 'less' }),
  ];
}

/** Both sets, measured in this process. */
export async function measureSets(note) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-words-'));
  try {
    const bundle = await rolldown({ input: join(here, 'measure.ts'), platform: 'node' });
    const { output } = await bundle.write({
      dir: folder,
      format: 'esm',
      entryFileNames: 'measure.mjs',
    });
    const { measure } = await import(pathToFileURL(join(folder, output[0].fileName)).href);
    // the first answers pay for what is made once
    measure(root, 'development');
    note('messages …');
    return { development: measure(root, 'development'), 'held out': measure(root, 'held-out') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function share(part, whole) {
  return (100 * part) / whole;
}

/** From the start of a fresh process to its end, the quickest of a few, in milliseconds. */
async function firstAnswer() {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-words-'));
  try {
    const song = join(folder, 'song.yaml');
    cpSync(join(root, 'tests', 'fixtures', 'words', 'song.yaml'), song);
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < repeats; i++) {
      const { seconds } = await measureGabber(['ask', 'kick harder', '--song', song, '--dry-run']);
      best = Math.min(best, seconds);
    }
    return best * 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
