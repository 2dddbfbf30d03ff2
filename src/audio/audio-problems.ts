import { failure, type Problem, problem, type Result } from '../base/index.ts';

/** Samples of all channels that are decoded at most: two hours of stereo at 48 kHz, 2.8 GB. */
export const mostSamples = 2 * 7200 * 48_000;

/** That a file of a known kind cannot be what it says. */
export function audioRefusal(kind: string, why: string): Result<never> {
  const hint = 'Copy or download it again; `ffmpeg -i FILE out.wav` keeps what can be kept.';
  return failure([problem('audio.corrupt', `The ${kind} file cannot be read: ${why}.`, { hint })]);
}

/** That a file ends before its sound does: a warning, since what is there can be used. */
export function truncated(kind: string): Problem {
  return problem('audio.truncated', `The ${kind} file ends early.`, { severity: 'warning' });
}

/** That a file would not fit into memory. */
export function tooLong(kind: string): Result<never> {
  const message = `The ${kind} file holds more than two hours of stereo, the most that is decoded.`;
  return failure([problem('audio.too-long', message, { hint: 'Cut it into parts.' })]);
}
