import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createStereoMeter } from '../analysis/index.ts';
import { createAudioEncoder } from '../audio/index.ts';
import { failure, gainToDb, type Result, success } from '../base/index.ts';
import { type AtomicFile, openAtomicFile } from '../store/index.ts';
import type { FileJob, FileResult } from './jobs.ts';
import { makeMeter } from './meter.ts';
import { chunkFrames } from './stage-format.ts';
import { StageMix } from './stage-mix.ts';
import { Tally } from './tally.ts';
import { cancelledProblem, type Thread } from './thread.ts';

/**
 * Writes the sum of stages as a file of sound, which appears whole or not at all, and measures what it
 * writes.
 */
export async function runFile(job: FileJob, thread: Thread): Promise<Result<FileResult>> {
  // What a loss of power takes away can be rendered again; to wait for the disk would take longer.
  const opened = await openAtomicFile(job.file, { durable: false });
  if (!opened.ok) return opened;
  const mix = new StageMix(job.inputs, thread.cancelled);
  try {
    const result = await writeAll(opened.value, mix, job, thread);
    if (!result.ok) {
      await opened.value.abort();
      return result;
    }
    mix.waitForAll();
    const done = await opened.value.commit();
    if (!done.ok) return done;
    const { sha256 = await hashOfFile(job.file), ...rest } = result.value;
    return success({ ...rest, sha256 });
  } finally {
    mix.close();
    await opened.value.abort();
  }
}

/** What was written; its hash is not known yet where the header was written again. */
type Written = Omit<FileResult, 'sha256'> & { readonly sha256: string | undefined };

async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

async function writeAll(
  file: AtomicFile,
  mix: StageMix,
  job: FileJob,
  thread: Thread,
): Promise<Result<Written>> {
  const { sampleRate } = job;
  const most = job.frames + job.tailFrames;
  const made = await createAudioEncoder({ ...job, frames: most, channelCount: 2 });
  if (!made.ok) return made;
  const encoder = made.value;
  const meter = job.measure ? makeMeter(sampleRate) : undefined;
  const stereo = job.measureStereo ? createStereoMeter(sampleRate) : undefined;
  const hash = createHash('sha256');
  const write = (bytes: Uint8Array): Promise<Result<void>> => {
    hash.update(bytes);
    return file.write(bytes);
  };
  const left = new Float32Array(chunkFrames);
  const right = new Float32Array(chunkFrames);
  let peak = 0;
  const writeFrames = async (from: number, to: number): Promise<Result<void>> => {
    for (let first = from; first < to; first += chunkFrames) {
      if (thread.cancelled()) return failure([cancelledProblem]);
      const count = Math.min(chunkFrames, to - first);
      mix.read(left, right, job.first + first, count);
      peak = Math.max(peak, amplify(left, job.gain, count), amplify(right, job.gain, count));
      meter?.add(left, right, 0, count);
      stereo?.push([left, right], 0, count);
      const written = await write(encoder.encode([left, right], 0, count));
      if (!written.ok) return written;
      thread.progress(count);
    }
    return success(undefined);
  };
  let written = await write(encoder.header);
  if (written.ok) written = await writeFrames(0, job.frames);
  const end = written.ok ? soundingEnd(mix, job) : 0;
  if (written.ok) written = await writeFrames(job.frames, end);
  const { trailer, header, frames, clipped, notFinite } = encoder.finish();
  if (written.ok && trailer.length > 0) written = await write(trailer);
  const isFinal = Buffer.compare(header, encoder.header) === 0;
  if (written.ok && !isFinal) written = await file.writeAt(header, 0);
  if (!written.ok) return written;
  const peakDb = gainToDb(peak);
  const sha256 = isFinal ? hash.digest('hex') : undefined;
  const low = stereo === undefined ? {} : { lowStereoDb: stereo.stereo().lowStereoDb };
  return success({ sha256, frames, peakDb, loudness: meter?.result(), ...low, clipped, notFinite });
}

/** Where the file ends: behind the last frame of its tail that sounds. */
function soundingEnd(mix: StageMix, { first, frames, tailFrames }: FileJob): number {
  const tally = new Tally(undefined);
  const left = new Float32Array(chunkFrames);
  const right = new Float32Array(chunkFrames);
  for (let done = 0; done < tailFrames; done += chunkFrames) {
    const count = Math.min(chunkFrames, tailFrames - done);
    mix.read(left, right, first + frames + done, count);
    tally.add([left, right], 0, count, done);
  }
  return frames + tally.result().soundingFrames;
}

/** Multiplies samples in place and returns the largest magnitude. */
function amplify(samples: Float32Array, gain: number, count: number): number {
  let peak = 0;
  for (let i = 0; i < count; i++) {
    const sample = (samples[i] ?? 0) * gain;
    samples[i] = sample;
    const magnitude = Math.abs(sample);
    if (magnitude > peak) peak = magnitude;
  }
  return peak;
}
