import { spawnSync } from 'node:child_process';
import { decodeWav, type Pcm } from '../../src/audio/index.ts';

/** Runs a program to its end. @throws Error with what it said when it fails */
export function runProgram(command: string, args: readonly string[]): Buffer {
  const run = spawnSync(command, args, { maxBuffer: 1 << 28, timeout: 30_000 });
  if (run.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${run.stderr}`);
  return run.stdout;
}

/** A file's samples as ffmpeg decodes it, at its own rate. */
export function decodedByFfmpeg(path: string): Pcm {
  const float = ['-f', 'wav', '-c:a', 'pcm_f32le', '-'];
  const decoded = decodeWav(runProgram('ffmpeg', ['-v', 'error', '-i', path, ...float]));
  if (!decoded.ok) throw new Error(decoded.problems[0]?.message);
  return decoded.value;
}

/**
 * The largest difference between two sounds, over the frames that both have; infinite where their
 * rates or channels differ.
 */
export function largestDifference(a: Pcm, b: Pcm): number {
  if (a.sampleRate !== b.sampleRate || a.channels.length !== b.channels.length) {
    return Number.POSITIVE_INFINITY;
  }
  let most = 0;
  a.channels.forEach((samples, channel) => {
    const others = b.channels[channel]!;
    const frames = Math.min(samples.length, others.length);
    for (let i = 0; i < frames; i++) most = Math.max(most, Math.abs(samples[i]! - others[i]!));
  });
  return most;
}
