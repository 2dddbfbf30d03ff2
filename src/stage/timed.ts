import type { FixedValue } from '../song/index.ts';
import type { Timed } from './types.ts';

/**
 * Musical time at a tempo, in cycles a second.
 *
 * @example valueAt({cycles: 0.25, as: 'seconds'}, 0.5) // => 0.5
 */
export function valueAt(value: number | Timed, cps: number): number {
  if (typeof value === 'number') return value;
  return value.as === 'seconds' ? value.cycles / cps : cps / value.cycles;
}

/** A value of the song: musical time waits for the tempo, as seconds or, where hertz are wanted, as a rate. */
export function timedValue(value: FixedValue, unit: string): number | Timed {
  if (typeof value === 'number') return value;
  return { cycles: value.cycles, as: unit === 'Hz' ? 'hertz' : 'seconds' };
}
