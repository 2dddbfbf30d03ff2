import type { Seconds } from '../../base/index.ts';
import { type Timetag, timetagFromUnix } from '../../osc/index.ts';

/** A server's clock: seconds from its start, and what time of the day they are for scsynth. */
export interface NtpClock {
  now(): Seconds;
  timetag(time: Seconds): Timetag;
}

/**
 * Starts a clock at 0. It runs by the monotonic clock, and its distance to the time of day is taken
 * once: a time of day that is set while music plays moves no note against another.
 */
export function startNtpClock(): NtpClock {
  const start = performance.now();
  const startOfDay = start + wallOffset();
  return {
    now: () => (performance.now() - start) / 1000,
    timetag: (time) => timetagFromUnix(Math.max(0, startOfDay + time * 1000)),
  };
}

/**
 * Milliseconds from the monotonic clock to the time of day. The time of day comes in whole
 * milliseconds, so the greatest distance within two of them is right to some microseconds.
 */
function wallOffset(): number {
  const end = performance.now() + 2;
  let offset = Number.NEGATIVE_INFINITY;
  for (let now = performance.now(); now < end; now = performance.now()) {
    offset = Math.max(offset, Date.now() - now);
  }
  return offset;
}
