import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Pcm } from '../../src/audio/index.ts';
import { render } from '../../src/render/index.ts';
import type { Plan } from '../../src/stage/index.ts';
import { temporaryFolder, wav } from './render-fixtures.ts';

/** Sample rate of what `firstBar` renders. */
export const rate = 48_000;

/** A song with a track for each pattern, at 120 bpm: a cycle lasts two seconds. */
export function songOfPatterns(patterns: Readonly<Record<string, string>>): string {
  const tracks = Object.entries(patterns).map(([name, each]) => `  ${name}: {pattern: '${each}'}`);
  return `bpm: 120\nmaster: {gain: 0dB}\ntracks:\n${tracks.join('\n')}\n`;
}

/** What each track of a plan plays in its first bar; nothing may be said about it. */
export async function firstBar(plan: Plan): Promise<ReadonlyMap<string, Pcm>> {
  const folder = await temporaryFolder();
  const stems = join(folder, 'stems');
  const rendered = await render({
    plan,
    extent: { bars: 1 },
    sampleRate: rate,
    bits: '32f',
    file: join(folder, 'out.wav'),
    stems,
    cacheFolder: join(folder, 'cache'),
    cacheLimit: 1e9,
    useCache: false,
  });
  expect(rendered.problems).toEqual([]);
  return new Map(
    plan.tracks.map(({ name }) => [name, wav(readFileSync(join(stems, `${name}.wav`)))]),
  );
}
