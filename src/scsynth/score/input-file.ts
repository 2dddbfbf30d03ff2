import { open } from 'node:fs/promises';
import { createWavEncoder } from '../../audio/index.ts';
import { failure, type Result, success } from '../../base/index.ts';
import { fileProblem } from '../../store/index.ts';
import type { ScoreRequest } from '../embedded/render-score.ts';
import type { ServerOptions } from '../options.ts';

/** Frames written at once: a whole number of blocks. */
const CHUNK = 32_768;

/** Writes what a score's server hears as live input into a WAV file of 32-bit floats. */
export async function writeInputFile(
  fill: NonNullable<ScoreRequest['inputs']>,
  frames: number,
  { sampleRate, blockSize, inputs }: ServerOptions,
  path: string,
): Promise<Result<string>> {
  const channels = Array.from({ length: inputs }, () => new Float32Array(CHUNK));
  const encoder = createWavEncoder({ sampleRate, channelCount: inputs, bits: '32f', frames });
  try {
    const file = await open(path, 'w');
    try {
      await file.writeFile(encoder.header);
      for (let first = 0; first < frames; first += CHUNK) {
        const count = Math.min(CHUNK, frames - first);
        for (let at = 0; at < count; at += blockSize) {
          const block = channels.map((each) => each.subarray(at, at + blockSize));
          fill((first + at) / blockSize, block);
        }
        await file.writeFile(encoder.encode(channels, 0, count));
      }
    } finally {
      await file.close();
    }
    return success(path);
  } catch (error) {
    return failure([fileProblem(error, path, 'write')]);
  }
}
