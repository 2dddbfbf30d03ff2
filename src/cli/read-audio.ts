import { type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  audioKind,
  decodeAudio,
  decodeWavFrames,
  type Pcm,
  parseWavHeader,
  sampleBytes,
  unfitness,
} from '../audio/index.ts';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { fileProblem } from '../store/index.ts';
import type { Context } from './context.ts';
import { nearestFile } from './input.ts';

/** What stands before the samples is far smaller than this. */
const headBytes = 4 << 20;
const chunkBytes = 4 << 20;
/** The longest WAV file that is read: four hours of stereo. */
const mostWavBytes = 8e9;
/** The longest file of another kind: it is read before it is decoded. */
const mostOtherBytes = 2e9;
/** A part of the sound is missing: figures of the rest would be taken for those of the whole. */
const partialCodes = ['wav.truncated', 'audio.truncated', 'audio.damaged'];

/**
 * Reads a sound file (WAV, AIFF, FLAC, Ogg Vorbis, MP3), or standard input for `-`. A WAV file is
 * decoded piece by piece, so that it needs no more memory than its samples.
 *
 * Problems: `file.read`, `file.too-large`, those of `decodeAudio`; that a part is missing is an
 * error here.
 */
export async function readAudio(file: string, context: Context): Promise<Result<Pcm>> {
  const read =
    file === '-'
      ? await decodeAudio(await readStream(context.input))
      : await readPath(resolve(context.cwd, file), file);
  const problems = read.problems.map((each) => named(asError(each), file));
  return read.ok && problems.length === 0 ? read : failure(problems);
}

async function readPath(path: string, file: string): Promise<Result<Pcm>> {
  try {
    const handle = await open(path, 'r');
    try {
      const found = await handle.stat();
      if (found.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
      if (!found.isFile()) return await decodeAudio(await readStream(handle.createReadStream()));
      return await decodeFile(handle, found.size, file);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const missing = fileProblem(error, file, 'read');
    const near = await nearestFile(path);
    return failure([
      near === undefined ? missing : { ...missing, hint: `Did you mean \`${near}\`?` },
    ]);
  }
}

async function decodeFile(handle: FileHandle, size: number, file: string): Promise<Result<Pcm>> {
  const head = await readAt(handle, 0, Math.min(size, headBytes));
  const isWav = audioKind(head) === 'wav';
  const most = isWav ? mostWavBytes : mostOtherBytes;
  if (size > most) {
    const message = `${file} is larger than ${most / 1e9} GB, the most that is read.`;
    return failure([problem('file.too-large', message)]);
  }
  if (isWav) return decodeWavFile(handle, head, size);
  return decodeAudio(size > head.length ? await readAt(handle, 0, size) : head);
}

async function decodeWavFile(
  handle: FileHandle,
  head: Uint8Array,
  size: number,
): Promise<Result<Pcm>> {
  const header = parseWavHeader(head, size);
  if (!header.ok) return header;
  const { channelCount, frames, dataOffset, encoding, sampleRate } = header.value;
  const frameBytes = channelCount * sampleBytes[encoding];
  const step = Math.max(1, Math.floor(chunkBytes / frameBytes));
  const channels = Array.from({ length: channelCount }, () => new Float32Array(frames));
  for (let at = 0; at < frames; at += step) {
    const count = Math.min(step, frames - at);
    const bytes = await readAt(handle, dataOffset + at * frameBytes, count * frameBytes);
    decodeWavFrames(header.value, bytes).forEach((samples, index) => {
      channels[index]?.set(samples, at);
    });
  }
  const pcm = { sampleRate, channels };
  const unfit = unfitness(pcm);
  return unfit === undefined ? success(pcm, header.problems) : failure([...header.problems, unfit]);
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

async function readStream(input: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of input) {
    parts.push(typeof part === 'string' ? new TextEncoder().encode(part) : part);
  }
  return Buffer.concat(parts);
}

function asError(each: Problem): Problem {
  if (!partialCodes.includes(each.code)) return each;
  const hint = 'Copy or render it again; `ffmpeg -i FILE whole.wav` keeps what is there.';
  return { ...each, severity: 'error', hint };
}

function named(each: Problem, file: string): Problem {
  return { ...each, file: file === '-' ? 'standard input' : file };
}
