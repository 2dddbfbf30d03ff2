import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { decodeAudio, frameCount, mostSamples, type Pcm, resample } from '../audio/index.ts';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import type { KnownSamples, Sample } from '../sound/index.ts';
import { type Cache, readBytes } from '../store/index.ts';
import { fromCached, type InterleavedSample, interleave, toCached } from './interleaved.ts';

/** What reading some files gave. */
export interface SamplesRead {
  readonly known: KnownSamples;
  /** `samples.file` for each file that cannot be played: a warning, for the rest plays on. */
  readonly problems: readonly Problem[];
}

/** Reads samples for servers of one sample rate. */
export interface SampleReader {
  /** Reads and decodes files, each once however often it is asked for. */
  read(files: readonly string[]): Promise<SamplesRead>;
  /** What was read, interleaved; undefined for an id that was not. */
  sound(id: string): Float32Array<SharedArrayBuffer> | undefined;
}

export interface SampleReaderOptions {
  /** Frames a second of the servers: files of other rates are resampled. */
  readonly sampleRate: number;
  /** Where decoded files are kept for the next time. */
  readonly cache?: Cache;
}

/** No sample that a server can hold comes in a larger file. */
const mostBytes = 1e9;
/** Changes when the same file is decoded or resampled in another way. */
const version = 1;

/**
 * Opens a reader. What it decodes is kept in the cache under the hash of the file's bytes, so a file
 * that is moved, copied or touched is not decoded again.
 *
 * @example openSampleReader({ sampleRate: 48000 })
 */
export function openSampleReader({ sampleRate, cache }: SampleReaderOptions): SampleReader {
  const known = new Map<string, Sample | null>();
  const sounds = new Map<string, Float32Array<SharedArrayBuffer>>();
  const readOne = async (file: string): Promise<readonly Problem[]> => {
    const read = await readSample(file, sampleRate, cache);
    known.set(file, read.ok ? read.value.sample : null);
    if (read.ok) sounds.set(read.value.sample.id, read.value.samples);
    return read.problems.map((each) => unplayable(file, each));
  };
  return {
    async read(files) {
      const problems: Problem[] = [];
      for (const file of files) if (!known.has(file)) problems.push(...(await readOne(file)));
      return { known: new Map(known), problems };
    },
    sound: (id) => sounds.get(id),
  };
}

async function readSample(
  file: string,
  sampleRate: number,
  cache: Cache | undefined,
): Promise<Result<InterleavedSample>> {
  const bytes = await readBytes(file, mostBytes);
  if (!bytes.ok) return bytes;
  const id = createHash('sha256').update(bytes.value).digest('hex');
  const key = `sample:${version}:${sampleRate}:${id}`;
  const kept = await cache?.get(key);
  if (kept !== undefined) return success(fromCached(await readFile(kept), id, sampleRate));
  const decoded = await decodeAudio(bytes.value);
  if (!decoded.ok) return decoded;
  const pcm = firstTwo(decoded.value);
  if (samplesAt(pcm, sampleRate) > mostSamples) return failure([tooLong(sampleRate)]);
  const sample = interleave(resample(pcm, sampleRate), id);
  // A cache that cannot be written is no reason to fail.
  await cache?.put(key, (sink) => sink.write(toCached(sample)), '.f32');
  return success(sample);
}

/** How many samples a sound has at another rate: a file of a low one grows. */
function samplesAt(pcm: Pcm, sampleRate: number): number {
  return ((frameCount(pcm) * sampleRate) / pcm.sampleRate) * pcm.channels.length;
}

function tooLong(sampleRate: number): Problem {
  const message = `At ${sampleRate} Hz it is longer than two hours of stereo, the most that is played.`;
  return problem('samples.too-long', message, { hint: 'Cut it into parts.' });
}

/** SuperDirt plays samples of one channel or two; of more, the first two are left and right. */
function firstTwo(pcm: Pcm): Pcm {
  return { ...pcm, channels: pcm.channels.slice(0, 2) };
}

function unplayable(file: string, { message, hint }: Problem): Problem {
  const text = `The sample ${file} cannot be played: ${message}`;
  return problem('samples.file', text, { severity: 'warning', file, ...(hint && { hint }) });
}
