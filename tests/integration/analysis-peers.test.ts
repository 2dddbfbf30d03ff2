import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  excerpts,
  type Figure,
  measureAll,
  renderExcerpt,
} from '../../scripts/analysis/excerpts.mjs';
import { hasPeer } from '../peers.ts';

const folder = mkdtempSync(join(tmpdir(), 'gabber-excerpts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

/** How far apart they may be: the last digit that the peer prints, and what meters differ by. */
const apart: Readonly<Record<Figure, number>> = {
  lufs: 0.1,
  lra: 0.2,
  truePeakDb: 0.2,
  rmsDb: 0.02,
  peakDb: 0.02,
  dc: 0.000_005,
};

const both = hasPeer('ffmpeg') && hasPeer('sox');

describe.skipIf(!both)('gabber analyze beside ffmpeg and sox', () => {
  it('is asked about twenty excerpts', () => {
    expect(new Set(excerpts().map(({ name }) => name)).size).toBe(20);
  });

  it.each(excerpts())(
    'agrees about $name',
    (excerpt) => {
      const { gabber, ffmpeg, sox } = measureAll(renderExcerpt(excerpt, folder));
      for (const [figure, theirs] of Object.entries({ ...ffmpeg, ...sox })) {
        const ours = gabber[figure as Figure];
        expect(Math.abs(ours - theirs), `${figure}: ${ours} beside ${theirs}`).toBeLessThanOrEqual(
          apart[figure as Figure],
        );
      }
    },
    60_000,
  );
});
