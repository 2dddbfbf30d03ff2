import type { Random } from '../src/base/index.ts';

/** What a machine's ticks are early or late by: a normal distribution of deviation 1. */
export function jitter(random: Random): number {
  const size = Math.sqrt(-2 * Math.log(1 - random.next()));
  return size * Math.cos(2 * Math.PI * random.next());
}
