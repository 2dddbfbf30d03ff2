import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Pcm } from '../../src/audio/index.ts';
import { render } from '../../src/render/index.ts';
import { planTidal } from '../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../synthdefs/index.ts';
import { loadWav } from './shared/measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'gabber-names-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

const sampleRate = 48_000;
const registry = makeDefaultRegistry();

/** Every sound that a name and a number mean. */
const words = [...registry.names].flatMap(([name, variants]) =>
  variants.map((_, n) => `${name}:${n}`),
);

/** Notes of a quarter of a second, one after the other. */
const noteSeconds = 0.25;
const cps = 1;
const perCycle = 1 / noteSeconds / cps;

/** A set that plays them all, `perCycle` to a cycle. */
function setOf(all: readonly string[]): string {
  const cycles = Array.from({ length: Math.ceil(all.length / perCycle) }, (_, cycle) => {
    const some = all.slice(cycle * perCycle, (cycle + 1) * perCycle);
    return `[${Array.from({ length: perCycle }, (_, i) => some[i] ?? '~').join(' ')}]`;
  });
  return `setcps ${cps}\nd1 $ s "<${cycles.join(' ')}>" # legato 0.8 # cut 1\n`;
}

/** Root mean square of a stretch in dBFS, the louder channel's. */
function level({ channels }: Pcm, begin: number, end: number): number {
  const squares = channels.map((samples) => {
    const part = samples.subarray(begin, end);
    return part.reduce((sum, each) => sum + each * each, 0) / part.length;
  });
  return 10 * Math.log10(Math.max(...squares));
}

it('every name that Tidal’s files use is heard, with no samples installed', async () => {
  expect(registry.names.size).toBeGreaterThan(100);
  const source = setOf(words);
  const plan = planTidal(source, { registry, layout: 'apart', title: 'names' });
  if (!plan.ok) throw new Error(plan.problems[0]?.message);
  const report = await render({
    plan: { ...plan.value, master: { ...plan.value.master, gainDb: 0 } },
    extent: { seconds: words.length * noteSeconds },
    sampleRate,
    bits: '32f',
    file: join(folder, 'names.wav'),
    cacheFolder: join(folder, 'cache'),
    cacheLimit: 1e9,
    useCache: false,
  });
  if (!report.ok) throw new Error(report.problems[0]?.message);
  expect(report.problems).toEqual([]);
  const pcm = loadWav(report.value.file);
  const frames = noteSeconds * sampleRate;
  const quiet = words.filter(
    (_, index) => !(level(pcm, index * frames, (index + 1) * frames) > -45),
  );
  expect(quiet).toEqual([]);
}, 60_000);
