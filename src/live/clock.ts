import type { Seconds } from '../base/index.ts';

/** Time that only goes forward, whatever happens to the time of day. */
export interface Clock {
  now(): Seconds;
}

/** Ends what a timer does. */
export type Cancel = () => void;

/** What calls back later; with a clock of its own a test lets a day pass in seconds. */
export interface Timers {
  /** Again and again, `interval` seconds apart; calls that were missed are not made up for. */
  every(interval: Seconds, work: () => void): Cancel;
  /** Once, after `delay` seconds. */
  after(delay: Seconds, work: () => void): Cancel;
}

/** The machine's monotonic clock: seconds since this process began. */
export const systemClock: Clock = { now: () => performance.now() / 1000 };

/** What this process has worked, in seconds: it stands still while the machine is busy with others. */
export const workClock: Clock = {
  now: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  },
};

/** Node's timers. */
export const systemTimers: Timers = {
  every(interval, work) {
    const timer = setInterval(work, interval * 1000);
    return () => clearInterval(timer);
  },
  after(delay, work) {
    const timer = setTimeout(work, delay * 1000);
    return () => clearTimeout(timer);
  },
};

/** Resolves after some seconds. */
export function pause(timers: Timers, delay: Seconds): Promise<void> {
  return new Promise((resolve) => {
    timers.after(delay, resolve);
  });
}
