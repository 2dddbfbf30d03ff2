/** Choosing from lists by patterns of numbers. */
import { type Pattern, silence } from '../core.ts';
import { innerBind } from '../join.ts';
import { wrapped } from '../list.ts';
import type { Transform } from '../transform.ts';

/** A position at least 0 and at most so much. */
const held = (position: number, most: number): number => Math.max(0, Math.min(most, position));

/** One of the patterns, by a position from 0 to 1. */
export function _select<T>(position: number, patterns: readonly Pattern<T>[]): Pattern<T> {
  return patterns[Math.floor(held(position, 1) * (patterns.length - 1))] ?? silence;
}

/** One of the patterns at a time, by a pattern of positions from 0 to 1. */
export function select<T>(positions: Pattern<number>, patterns: readonly Pattern<T>[]): Pattern<T> {
  return innerBind((position) => _select(position, patterns), positions);
}

/** One of the functions, by a position from 0 to 1. */
export function _selectF<T>(position: number, functions: readonly Transform<T>[], p: Pattern<T>) {
  const index = Math.floor(held(position, 0.999999) * functions.length);
  return functions[index]?.(p) ?? silence;
}

/** One of the functions at a time, by a pattern of positions from 0 to 1. */
export function selectF<T>(
  positions: Pattern<number>,
  functions: readonly Transform<T>[],
  p: Pattern<T>,
): Pattern<T> {
  return innerBind((position) => _selectF(position, functions, p), positions);
}

/** One of the functions, by its number, which wraps around. */
export function _pickF<T>(index: number, functions: readonly Transform<T>[], p: Pattern<T>) {
  return functions.length === 0 ? silence : wrapped(functions, index)(p);
}

/** One of the functions at a time, by a pattern of their numbers. */
export function pickF<T>(
  indices: Pattern<number>,
  functions: readonly Transform<T>[],
  p: Pattern<T>,
): Pattern<T> {
  return innerBind((index) => _pickF(index, functions, p), indices);
}
