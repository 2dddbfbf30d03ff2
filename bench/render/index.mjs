// Offline rendering: speed of the demo song, again from the cache, memory of a long song.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureGabber } from '../shared/process.mjs';
import { row } from '../shared/row.mjs';

const song = 'patterns/songs/rotterdam.yaml';
const repeats = 3;

/** @param {{ note: (text: string) => void }} means */
export async function run({ note }) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-bench-'));
  const env = { GABBER_CACHE_DIR: join(folder, 'cache') };
  const output = ['-o', join(folder, 'out.wav'), '--json'];
  try {
    note('the demo song, without a cache …');
    const anew = await best(() => measureGabber(['render', song, '--no-cache', ...output], env));
    note('with one thread …');
    const alone = await best(() =>
      measureGabber(['render', song, '--no-cache', '--jobs', '1', ...output], env),
    );
    note('from the cache …');
    await measureGabber(['render', song, ...output], env);
    const again = await best(() => measureGabber(['render', song, ...output], env));
    note('five minutes …');
    const long = await measureGabber(['render', song, '--seconds', '300', ...output], env);
    const { seconds } = JSON.parse(anew.out);
    return [
      row({ name: 'demo, all cores', value: seconds / anew.seconds, unit: 'x', better: 'more' }),
      row({ name: 'demo, one thread', value: seconds / alone.seconds, unit: 'x', better: 'more' }),
      row({ name: 'demo again, from cache', value: again.seconds, unit: 's', better: 'less' }),
      row({ name: 'demo, peak memory', value: anew.peakMb, unit: 'MB', better: 'less' }),
      row({ name: '5 minutes', value: 300 / long.seconds, unit: 'x', better: 'more' }),
      row({ name: '5 minutes, peak memory', value: long.peakMb, unit: 'MB', better: 'less' }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The run that the machine disturbed least. */
async function best(measure) {
  const runs = [];
  for (let i = 0; i < repeats; i++) runs.push(await measure());
  return runs.sort((a, b) => a.seconds - b.seconds)[0];
}
