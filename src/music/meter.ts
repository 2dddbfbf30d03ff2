import { failure, problem, type Result, success } from '../base/index.ts';

/** Time signature: `beats` notes of length 1/`unit` in a bar. One cycle is one bar. */
export interface Meter {
  readonly beats: number;
  readonly unit: number;
}

/** Four quarters: what a song without a `meter` has. */
export const commonTime: Meter = Object.freeze({ beats: 4, unit: 4 });

/**
 * Reads a meter: 1 to 64 beats of 1/1 to 1/64.
 *
 * Problem: `music.meter`.
 *
 * @example parseMeter('7/8') // => success({ beats: 7, unit: 8 })
 */
export function parseMeter(text: string): Result<Meter> {
  const match = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(text);
  const beats = Number(match?.[1]);
  const unit = Number(match?.[2]);
  if (beats >= 1 && beats <= 64 && [1, 2, 4, 8, 16, 32, 64].includes(unit)) {
    return success(Object.freeze({ beats, unit }));
  }
  const message = `\`${text.slice(0, 40)}\` is not a meter.`;
  return failure([problem('music.meter', message, { hint: 'Write `4/4`, `3/4` or `7/8`.' })]);
}

/** Quarter notes in a bar. @example quartersPerBar({ beats: 7, unit: 8 }) // => 3.5 */
export function quartersPerBar(meter: Meter): number {
  return (meter.beats * 4) / meter.unit;
}

/**
 * Seconds in a bar at a tempo in quarter notes a minute.
 *
 * @example secondsPerBar(240, { beats: 4, unit: 4 }) // => 1
 */
export function secondsPerBar(bpm: number, meter: Meter = commonTime): number {
  return (quartersPerBar(meter) * 60) / bpm;
}
