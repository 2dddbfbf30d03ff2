import type { Pattern } from '../core.ts';
import { signal } from '../engine.ts';
import { randomAt } from '../random/random.ts';

/** Random numbers from 0 up to, not including, 1: a signal that never repeats for 300 cycles. */
export const rand: Pattern<number> = signal(randomAt);
