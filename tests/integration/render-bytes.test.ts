import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderText, temporaryFolder, wav } from './render-fixtures.ts';

const song = `title: Test
bpm: 180
key: f minor
seed: 7
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4', sends: {hall: -20dB}}
  hats: {instrument: open-hat, pattern: '[~ x]*4', effects: [{delay: {time: 3/16}}]}
  hoover:
    instrument: hoover
    pattern: 'note "<f4 ~ [af4 gs4] f4>*2"'
    duck: {by: kick, depth: 6dB, release: 120ms}
    sends: {hall: -12dB}
groups: {drums: {of: [kick, hats]}}
returns: {hall: {effects: [{reverb: {time: 300ms}}]}}
arrangement: [{section: all, bars: 2, play: all}]
`;
/** The same without a loudness to reach, which takes several attempts. */
const fixed = `${song}master: {gain: -3dB}\n`;
const bars = { extent: { bars: 2 } };

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The largest difference between two sounds of the same length. */
function difference(a: readonly Float32Array[], b: readonly Float32Array[]): number {
  let most = 0;
  for (const [channel, samples] of a.entries()) {
    for (const [frame, sample] of samples.entries()) {
      most = Math.max(most, Math.abs(sample - (b[channel]?.[frame] ?? Number.NaN)));
    }
  }
  return most;
}

describe('the bytes of a render', () => {
  it('are the same with one thread, with two, and from the cache', async () => {
    const cacheFolder = await temporaryFolder();
    const alone = await renderText(song, { ...bars, jobs: 1 });
    const together = await renderText(song, { ...bars, jobs: 2, useCache: true, cacheFolder });
    const again = await renderText(song, { ...bars, useCache: true, cacheFolder });
    expect(sha256(together.bytes)).toBe(sha256(alone.bytes));
    expect(sha256(again.bytes)).toBe(sha256(alone.bytes));
    expect(alone.report.sha256).toBe(sha256(alone.bytes));
  });

  it('differ when a parameter or the seed does', async () => {
    const one = await renderText(fixed, bars);
    const other = await renderText(fixed.replace('depth: 6dB', 'depth: 7dB'), bars);
    const reseeded = await renderText(fixed.replace('seed: 7', 'seed: 8'), bars);
    expect(new Set([one, other, reseeded].map(({ bytes }) => sha256(bytes))).size).toBe(3);
  });

  it.each([
    ['16', 2],
    ['24', 3],
    ['32f', 4],
  ] as const)('have %s bits a sample when asked', async (bits, sampleBytes) => {
    const { bytes, report } = await renderText(fixed, { extent: { bars: 1 }, bits });
    const rest = bytes.length - report.frames * 2 * sampleBytes;
    expect(rest).toBeGreaterThanOrEqual(44);
    expect(rest).toBeLessThan(200);
  });
});

describe('stems', () => {
  it('add up to the sum before the master, and a solo is its stem', async () => {
    const stems = await temporaryFolder();
    const { report } = await renderText(fixed, { ...bars, stems });
    const read = (name: string) => wav(readFileSync(join(stems, `${name}.wav`))).channels;
    expect(report.stems.map(({ track }) => track).sort()).toEqual(
      ['_sum', 'drums', 'hall', 'hats', 'hoover', 'kick'].sort(),
    );
    expect(existsSync(join(stems, 'drums', 'kick.wav'))).toBe(true);
    const feeding = ['drums', 'hall', 'hoover'].map(read);
    const sum = [0, 1].map((channel) =>
      feeding[0]![channel]!.map((_, frame) =>
        feeding.reduce((total, stem) => total + stem[channel]![frame]!, 0),
      ),
    );
    expect(difference(sum, read('_sum'))).toBeLessThan(1e-6);
    const soloed = await temporaryFolder();
    await renderText(fixed, { ...bars, stems: soloed, selection: { solo: ['hoover'] } });
    const solo = wav(readFileSync(join(soloed, 'hoover.wav'))).channels;
    expect(difference(solo, read('hoover'))).toBe(0);
  });
});

describe('a part of a song', () => {
  const clicks = `bpm: 240
master: {gain: 0dB}
tracks: {click: {instrument: click, pattern: '<x ~ ~ x>'}}
`;

  it('begins at the bar that was asked for, and nothing sounds from before', async () => {
    const { pcm, report } = await renderText(clicks, { extent: { fromBar: 2, bars: 3 } });
    expect(report.frames).toBe(3 * 48_000);
    expect(pcm.channels[0]!.findIndex((sample) => sample !== 0)).toBe(2 * 48_000);
  });

  it('counts seconds to the frame', async () => {
    const { report } = await renderText(clicks, { extent: { seconds: 1.23456 } });
    expect(report.frames).toBe(Math.round(1.23456 * 48_000));
  });
});
