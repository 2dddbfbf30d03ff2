import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { type Controls, Pattern } from '../../../src/pattern/index.ts';
import { writeScores } from '../../../src/render/scores.ts';
import { openSampleReader } from '../../../src/samples/index.ts';
import { planTidal } from '../../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'gabber-scores-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

test.each([
  ['by ply', 'ply 64 $ ply 64 $ ply 64 $ s "bd"'],
  ['by a fold', 'foldr (\\k -> off k (# speed 2)) (s "bd") (map pure [0.01, 0.02 .. 0.14])'],
  ['by hand', `${Array.from({ length: 20 }, (_, i) => `off 0.${10 + i} id $ `).join('')}s "bd"`],
])('16 tracks that are too dense %s are refused after 2 questions', async (_, text) => {
  const source = Array.from({ length: 16 }, (_, i) => `d${i + 1} $ ${text}`).join('\n\n');
  const planned = planTidal(source, { registry: makeDefaultRegistry(), layout: 'apart' });
  if (!planned.ok) throw new Error(planned.problems[0]?.message);
  let asked = 0;
  const tracks = planned.value.tracks.map((track) => {
    const pattern = new Pattern<Controls>((at, frame) => {
      asked += 1;
      return track.pattern.run(at, frame);
    });
    return { ...track, pattern };
  });
  const cycles = { begin: rational(0), end: rational(16) };
  const reader = openSampleReader({ sampleRate: 48_000 });
  const scores = await writeScores({ ...planned.value, tracks }, cycles, folder, reader, undefined);
  expect(scores.ok).toBe(false);
  expect(scores.problems.map(({ message }) => message.split(':')[0])).toEqual([
    'Track d1',
    'Track d2',
  ]);
  expect(asked).toBe(2);
  expect(readdirSync(folder)).toEqual([]);
});
