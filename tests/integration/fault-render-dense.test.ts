import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderText, temporaryFolder, wav } from './render-fixtures.ts';

const [bars, notes] = [10, 417];
const tracks = ['a', 'b', 'c', 'd'];

/** As dense as a hundred thousand notes in a minute: each is one sample, so that they can be counted. */
const dense = `bpm: 240
tracks:
${tracks.map((name) => `  ${name}: {instrument: click, pattern: 'x*${notes}'}`).join('\n')}
master: {gain: 0dB}
`;

describe('a dense song', () => {
  it('is rendered without losing a note', async () => {
    const stems = join(await temporaryFolder(), 'stems');
    const { report } = await renderText(dense, { extent: { bars }, stems });
    expect(report.events).toBe(tracks.length * notes * bars);
    for (const name of tracks) {
      const [left] = wav(readFileSync(join(stems, `${name}.wav`))).channels;
      const sounding = left?.filter((sample) => Math.abs(sample) > 0.1).length;
      expect([name, sounding]).toEqual([name, notes * bars]);
    }
  });
});
