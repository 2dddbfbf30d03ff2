/** Patterns that change a little more each cycle. */
import type { Pattern } from '../core.ts';
import { slowcat } from '../engine.ts';
import type { Transform } from '../transform.ts';

/** Cycles beyond this are refused. */
const MOST = 1000;

/** A cycle of the pattern, then of what a function makes of it, then once more, so many times. */
export function soak<T>(count: number, f: Transform<T>, p: Pattern<T>): Pattern<T> {
  return slowcat(applied(count, f, p));
}

function applied<T>(count: number, f: Transform<T>, p: Pattern<T>): Pattern<T>[] {
  const patterns: Pattern<T>[] = [];
  let at = p;
  for (let i = 0; i < Math.min(count, MOST); i += 1) {
    patterns.push(at);
    at = f(at);
  }
  return patterns;
}

/** `soak`, where each step is combined with all those before it. */
export function snowball<T>(
  count: number,
  combine: (sum: Pattern<T>, next: Pattern<T>) => Pattern<T>,
  f: Transform<T>,
  p: Pattern<T>,
): Pattern<T> {
  const sums: Pattern<T>[] = [];
  for (const each of applied(count, f, p)) {
    const last = sums.at(-1);
    sums.push(last === undefined ? each : combine(last, each));
  }
  return slowcat(sums);
}
