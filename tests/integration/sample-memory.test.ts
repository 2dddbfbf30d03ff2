import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSamples } from '../../src/samples/index.ts';
import { planText, renderText, temporaryFolder } from './render-fixtures.ts';
import { sampledSong, writeSounds } from './sampled-song.ts';

/** One of its sounds takes 77 kB or 154 kB. */
test.each([
  ['of two sounds', 200_000],
  ['of none', 0],
])('a render with memory %s has the same bytes', async (_, soundBytes) => {
  const folder = await temporaryFolder();
  writeSounds(folder);
  const samples = await findSamples([{ folder: join(folder, 'sounds'), path: ['samples', 0] }]);
  if (!samples.ok) throw new Error(samples.problems[0]?.message);
  const plan = planText(sampledSong, 'apart', { samples: samples.value });
  const render = { plan, extent: { bars: 2 } };
  const usual = await renderText(sampledSong, render);
  const frugal = await renderText(sampledSong, { ...render, soundBytes });
  expect(frugal.problems).toEqual([]);
  expect(frugal.report.sha256).toBe(usual.report.sha256);
  const peak = usual.pcm.channels[0]?.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  expect(peak).toBeGreaterThan(0.05);
});
