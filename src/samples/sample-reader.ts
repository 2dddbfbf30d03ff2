import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { decodeAudio, frameCount, mostSamples, type Pcm, resample } from '../audio/index.ts';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import type { KnownSamples, Sample } from '../sound/index.ts';
import { type Cache, readBytes } from '../store/index.ts';
import { fromCached, type InterleavedSample, interleave, toCached } from './interleaved.ts';
import { keepSounds, type SoundSamples } from './kept-sounds.ts';

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
  /**
   * What was read, interleaved; read again where it is no more in memory. Undefined for an id that was not read, and
   * where no file has that sound any more.
   */
  sound(id: string): Promise<SoundSamples | undefined>;
  /** What was read, where it is still in memory. */
  soundAtHand(id: string): SoundSamples | undefined;
  /** Bytes of sounds in memory. */
  bytes(): number;
}

export interface SampleReaderOptions {
  /** Frames a second of the servers: files of other rates are resampled. */
  readonly sampleRate: number;
  /** Where decoded files are kept for the next time. */
  readonly cache?: Cache;
  /** Bytes of sounds in memory; 50 MB when absent. */
  readonly mostBytes?: number;
}

/** Bytes of sounds that are kept in memory, unless something else is asked for. */
const usualBytes = 50e6;
/** No sample that a server can hold comes in a larger file. */
const largestFile = 1e9;
/** Changes when the same file is decoded or resampled in another way. */
const version = 1;

/**
 * Opens a reader. What it decodes is kept in the cache under the hash of the file's bytes, so a file
 * that is moved, copied or touched is not decoded again. In memory are the sounds that were used last.
 *
 * @example openSampleReader({ sampleRate: 48000 })
 */
export function openSampleReader(options: SampleReaderOptions): SampleReader {
  const known = new Map<string, Sample | null>();
  const kept = keepSounds(options.mostBytes ?? usualBytes);
  const reading = new Map<string, Promise<SoundSamples | undefined>>();
  const readOne = async (file: string): Promise<readonly Problem[]> => {
    const read = await readSample(file, options);
    known.set(file, read.ok ? read.value.sample : null);
    if (read.ok) kept.add(read.value.sample.id, read.value.samples);
    return read.problems.map((each) => unplayable(file, each));
  };
  const readAgain = async (id: string): Promise<SoundSamples | undefined> => {
    const files = [...known].flatMap(([file, sample]) => (sample?.id === id ? [file] : []));
    const samples = files.length === 0 ? undefined : await soundAgain(id, files, options);
    if (samples !== undefined) kept.add(id, samples);
    return samples;
  };
  return {
    async read(files) {
      const problems: Problem[] = [];
      for (const file of files) if (!known.has(file)) problems.push(...(await readOne(file)));
      return { known: new Map(known), problems };
    },
    async sound(id) {
      const there = kept.get(id);
      if (there !== undefined) return there;
      const again = reading.get(id) ?? readAgain(id).finally(() => reading.delete(id));
      reading.set(id, again);
      return again;
    },
    soundAtHand: kept.get,
    bytes: kept.bytes,
  };
}

/** A sound that was read before: as the cache has it, or else from a file that still holds it. */
async function soundAgain(
  id: string,
  files: readonly string[],
  options: SampleReaderOptions,
): Promise<SoundSamples | undefined> {
  const cached = await cachedSample(id, options);
  if (cached !== undefined) return cached.samples;
  for (const file of files) {
    const read = await readSample(file, options);
    if (read.ok && read.value.sample.id === id) return read.value.samples;
  }
  return undefined;
}

async function readSample(
  file: string,
  options: SampleReaderOptions,
): Promise<Result<InterleavedSample>> {
  const { sampleRate, cache } = options;
  const bytes = await readBytes(file, largestFile);
  if (!bytes.ok) return bytes;
  const id = createHash('sha256').update(bytes.value).digest('hex');
  const cached = await cachedSample(id, options);
  if (cached !== undefined) return success(cached);
  const decoded = await decodeAudio(bytes.value);
  if (!decoded.ok) return decoded;
  const pcm = firstTwo(decoded.value);
  if (samplesAt(pcm, sampleRate) > mostSamples) return failure([tooLong(sampleRate)]);
  const sample = interleave(resample(pcm, sampleRate), id);
  // A cache that cannot be written is no reason to fail.
  await cache?.put(keyOf(id, sampleRate), (sink) => sink.write(toCached(sample)), '.f32');
  return success(sample);
}

async function cachedSample(
  id: string,
  { sampleRate, cache }: SampleReaderOptions,
): Promise<InterleavedSample | undefined> {
  const kept = await cache?.get(keyOf(id, sampleRate));
  return kept === undefined ? undefined : fromCached(await readFile(kept), id, sampleRate);
}

function keyOf(id: string, sampleRate: number): string {
  return `sample:${version}:${sampleRate}:${id}`;
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

/** That a sound which was read once can be read no more. */
export function goneProblem(file: string): Problem {
  const message = `The sample ${file} is no longer what it was.`;
  const hint = 'Leave the files alone while they are played, or try again.';
  return problem('samples.gone', message, { file, hint });
}

function unplayable(file: string, { message, hint }: Problem): Problem {
  const text = `The sample ${file} cannot be played: ${message}`;
  return problem('samples.file', text, { severity: 'warning', file, ...(hint && { hint }) });
}
