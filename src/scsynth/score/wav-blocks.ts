import { closeSync, openSync, readSync } from 'node:fs';
import { parseWavHeader } from '../../audio/index.ts';

/** Frames handed out at once. */
const PIECE = 4096;
/** Bytes in which a header is looked for. */
const HEADER_BYTES = 4096;
const SAMPLE_BYTES = 4;

/**
 * The frames of a WAV file of 32-bit floats, piece by piece: one view for each channel, which the next
 * turn overwrites. Gives how many there were. Sizes in the header are not relied upon: past 4 GB they
 * are wrong.
 *
 * @param frames frames at most
 * @throws what the file system says when the file cannot be read
 */
export function* readWavBlocks(
  path: string,
  channelCount: number,
  frames: number,
): Generator<readonly Float32Array[], number, boolean | undefined> {
  const file = openSync(path, 'r');
  try {
    const channels = Array.from({ length: channelCount }, () => new Float32Array(PIECE));
    const samples = new Float32Array(PIECE * channelCount);
    const bytes = new Uint8Array(samples.buffer);
    let at = dataOffset(file);
    for (let done = 0; done < frames; ) {
      const wanted = Math.min(PIECE, frames - done) * channelCount * SAMPLE_BYTES;
      const got = readSync(file, bytes, 0, wanted, at);
      const count = Math.floor(got / (channelCount * SAMPLE_BYTES));
      if (count === 0) return done;
      for (const [index, channel] of channels.entries()) {
        for (let i = 0; i < count; i++) channel[i] = samples[i * channelCount + index] as number;
      }
      at += count * channelCount * SAMPLE_BYTES;
      done += count;
      if (yield channels.map((channel) => channel.subarray(0, count))) return done;
    }
    return frames;
  } finally {
    closeSync(file);
  }
}

function dataOffset(file: number): number {
  const head = new Uint8Array(HEADER_BYTES);
  const got = readSync(file, head, 0, HEADER_BYTES, 0);
  const info = parseWavHeader(head.subarray(0, got), Number.MAX_SAFE_INTEGER);
  if (!info.ok) throw new Error(info.problems[0]?.message ?? 'no WAV file');
  return info.value.dataOffset;
}
