import { type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  decodeWav,
  decodeWavFrames,
  type Pcm,
  parseWavHeader,
  sampleBytes,
} from '../audio/index.ts';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { fileProblem } from '../store/index.ts';
import type { Context } from './context.ts';
import { nearestFile } from './input.ts';

/** What stands before the samples is far smaller than this. */
const headBytes = 4 << 20;
const chunkBytes = 4 << 20;
/** The longest file that is read: four hours of stereo. */
const mostBytes = 8e9;
const rates = { lowest: 1000, highest: 768_000 };

/**
 * Reads a WAV file, or standard input for `-`: any channels, 8 to 32 bits or float. A file is
 * decoded piece by piece, so that it needs no more memory than its samples.
 *
 * Problems: `file.read`, `file.too-large`, those of `parseWavHeader` (an early end is an error
 * here: figures of a part would be taken for those of the whole), `audio.rate`, `audio.empty`.
 */
export async function readAudio(file: string, context: Context): Promise<Result<Pcm>> {
  const read =
    file === '-'
      ? decodeWav(await readStream(context.input))
      : await readPath(resolve(context.cwd, file), file);
  if (!read.ok) return failure(read.problems.map((each) => named(each, file)));
  const problems = [...read.problems.map(asError), ...unfit(read.value)];
  return problems.length === 0 ? read : failure(problems.map((each) => named(each, file)));
}

async function readPath(path: string, file: string): Promise<Result<Pcm>> {
  try {
    const handle = await open(path, 'r');
    try {
      const found = await handle.stat();
      if (found.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
      if (!found.isFile()) return decodeWav(await readStream(handle.createReadStream()));
      if (found.size <= mostBytes) return await decodeFile(handle, found.size);
      const message = `${file} is larger than ${mostBytes / 1e9} GB, the most that is read.`;
      return failure([problem('file.too-large', message)]);
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

async function decodeFile(handle: FileHandle, size: number): Promise<Result<Pcm>> {
  const head = await readAt(handle, 0, Math.min(size, headBytes));
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
  return success({ sampleRate, channels }, header.problems);
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

function unfit({ channels, sampleRate }: Pcm): Problem[] {
  if ((channels[0]?.length ?? 0) === 0)
    return [problem('audio.empty', 'The file holds no samples.')];
  if (sampleRate >= rates.lowest && sampleRate <= rates.highest) return [];
  const message = `A sample rate of ${sampleRate} Hz is not sound that can be measured.`;
  return [problem('audio.rate', message, { hint: `From ${rates.lowest} to ${rates.highest} Hz.` })];
}

function asError(each: Problem): Problem {
  if (each.code !== 'wav.truncated') return each;
  const hint = 'Copy or render it again; `ffmpeg -i FILE whole.wav` keeps what is there.';
  return { ...each, severity: 'error', hint };
}

function named(each: Problem, file: string): Problem {
  const hint = 'Only WAV is read. `ffmpeg -i FILE out.wav` makes one of nearly anything.';
  const helped = each.code === 'wav.not-wav' ? { ...each, hint } : each;
  return { ...helped, file: file === '-' ? 'standard input' : file };
}
