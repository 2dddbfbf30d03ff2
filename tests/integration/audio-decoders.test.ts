import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeAudio, encodeWav, frameCount, type Pcm } from '../../src/audio/index.ts';
import { makeRandom } from '../../src/base/index.ts';
import { hasPeer } from '../peers.ts';
import { decodedByFfmpeg, largestDifference, runProgram } from './audio-ffmpeg.ts';

const folder = mkdtempSync(join(tmpdir(), 'gabber-decoders-'));
const source = join(folder, 'source.wav');
const frames = 30_011;

/** Hits of noise and a tone, not alike in both channels. */
function makeSource(): Pcm {
  const random = makeRandom(3);
  const side = (hertz: number) =>
    Float32Array.from({ length: frames }, (_, i) => {
      const hit = Math.exp(-(i % 6000) / 800) * (random.next() - 0.5);
      return 0.5 * hit + 0.2 * Math.sin((2 * Math.PI * hertz * i) / 44_100);
    });
  return { sampleRate: 44_100, channels: [side(220), side(331)] };
}

/** A name, what ffmpeg is told, and the largest difference to what ffmpeg itself decodes. */
const files: readonly (readonly [string, string, number])[] = [
  ['a.aiff', '-c:a pcm_s16be', 0],
  ['b.aiff', '-c:a pcm_s24be', 0],
  ['c.aiff', '-c:a pcm_s32be', 0],
  ['d.aiff', '-c:a pcm_s8', 0],
  ['e.aiff', '-c:a pcm_s16le', 0],
  ['f.aiff', '-c:a pcm_f32be', 0],
  ['g.aiff', '-c:a pcm_f64be', 0],
  ['a.flac', '-sample_fmt s16', 0],
  ['b.flac', '-sample_fmt s32', 0],
  ['c.flac', '-sample_fmt s16 -compression_level 12 -ar 96000', 0],
  ['d.flac', '-sample_fmt s16 -compression_level 0 -ac 1 -ar 22050', 0],
  ['e.flac', '-sample_fmt s32 -ac 6 -frame_size 1000', 0],
  ['a.ogg', '-c:a libvorbis -q:a 6', 4e-6],
  ['b.ogg', '-c:a libvorbis -q:a 1 -ac 1 -ar 32000', 4e-6],
  ['c.ogg', '-c:a libvorbis -t 0.01', 4e-6],
  ['a.mp3', '-b:a 320k', 4e-6],
  ['b.mp3', '-q:a 4 -ac 1 -ar 32000', 4e-6],
  ['c.mp3', '-b:a 128k -ar 48000 -id3v2_version 3 -metadata title=Tag', 4e-6],
];

beforeAll(() => {
  writeFileSync(source, encodeWav(makeSource(), { bits: '24' }));
  const outputs = files.flatMap(([name, options]) => [...options.split(' '), join(folder, name)]);
  if (hasPeer('ffmpeg')) runProgram('ffmpeg', ['-v', 'error', '-i', source, ...outputs]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!hasPeer('ffmpeg'))('decodeAudio against ffmpeg', () => {
  it.each(files)('%s (%s)', async (name, options, most) => {
    const decoded = await decodeAudio(readFileSync(join(folder, name)));
    expect(decoded.problems).toEqual([]);
    if (!decoded.ok) return;
    const { sampleRate } = decoded.value;
    const seconds = options.includes('-t 0.01') ? 0.01 : frames / 44_100;
    // Resamplers begin and end as they like; without one the length is the source's.
    const slack = sampleRate === 44_100 ? 0 : 2;
    expect(Math.abs(frameCount(decoded.value) - seconds * sampleRate)).toBeLessThanOrEqual(slack);
    const reference = decodedByFfmpeg(join(folder, name));
    expect(largestDifference(decoded.value, reference)).toBeLessThanOrEqual(most);
  });
});
