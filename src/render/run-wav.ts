import { createHash } from 'node:crypto';
import { createWavEncoder } from '../audio/index.ts';
import { failure, gainToDb, type Result, success } from '../base/index.ts';
import { type AtomicFile, openAtomicFile } from '../store/index.ts';
import type { WavJob, WavResult } from './jobs.ts';
import { makeMeter } from './meter.ts';
import { chunkFrames } from './stage-format.ts';
import { StageMix } from './stage-mix.ts';
import { cancelledProblem, type Thread } from './thread.ts';

/**
 * Writes the sum of stages as a WAV file, which appears whole or not at all, and measures what it
 * writes.
 */
export async function runWav(job: WavJob, thread: Thread): Promise<Result<WavResult>> {
  const opened = await openAtomicFile(job.file);
  if (!opened.ok) return opened;
  const mix = new StageMix(job.inputs);
  try {
    const result = await writeAll(opened.value, mix, job, thread);
    if (!result.ok) {
      await opened.value.abort();
      return result;
    }
    const done = await opened.value.commit();
    return done.ok ? result : done;
  } finally {
    mix.close();
    await opened.value.abort();
  }
}

async function writeAll(
  file: AtomicFile,
  mix: StageMix,
  job: WavJob,
  thread: Thread,
): Promise<Result<WavResult>> {
  const { sampleRate, bits, frames, seed } = job;
  const encoder = createWavEncoder({ sampleRate, channelCount: 2, bits, frames, seed });
  const meter = job.measure ? makeMeter(sampleRate) : undefined;
  const hash = createHash('sha256');
  const write = (bytes: Uint8Array): Promise<Result<void>> => {
    hash.update(bytes);
    return file.write(bytes);
  };
  const left = new Float32Array(chunkFrames);
  const right = new Float32Array(chunkFrames);
  let peak = 0;
  let written = await write(encoder.header);
  for (let first = 0; first < frames && written.ok; first += chunkFrames) {
    if (thread.cancelled()) return failure([cancelledProblem]);
    const count = Math.min(chunkFrames, frames - first);
    mix.read(left, right, job.first + first, count);
    peak = Math.max(peak, amplify(left, job.gain, count), amplify(right, job.gain, count));
    meter?.add(left, right, 0, count);
    written = await write(encoder.encode([left, right], 0, count));
    thread.progress(count);
  }
  const { trailer, clipped, notFinite } = encoder.finish();
  if (written.ok && trailer.length > 0) written = await write(trailer);
  if (!written.ok) return written;
  const peakDb = gainToDb(peak);
  const sha256 = hash.digest('hex');
  return success({ sha256, peakDb, loudness: meter?.result(), clipped, notFinite });
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
