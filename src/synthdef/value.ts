import type { Output, Wire } from './ugen.ts';

/** A wire, or wires side by side, or arrays of those: what an expression in a graph stands for. */
export type Value = Wire | readonly Value[];

/** Whether a value is several side by side. `Array.isArray` alone does not narrow read-only arrays. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/**
 * A value as a list: itself, or itself alone in a list.
 *
 * @example asList(1) // => [1]
 */
export function asList(value: Value): readonly Value[] {
  return isList(value) ? value : [value];
}

/** The element at a position that wraps around the end. */
export function wrapAt(list: readonly Value[], index: number): Value {
  const element = list[index % list.length];
  if (element === undefined) throw new Error('an empty array cannot be expanded into channels');
  return element;
}

/** Whether one of some values is several side by side. */
export function hasList(values: readonly Value[]): boolean {
  for (let i = 0; i < values.length; i += 1) if (Array.isArray(values[i])) return true;
  return false;
}

/**
 * sclang's multichannel expansion: where an argument is a list, one call for each element, shorter
 * lists starting again from their beginning, nested lists in turn.
 *
 * @example expand([[1, 2], 10], ([a, b]) => a + b) // => [11, 12]
 */
export function expand(args: readonly Value[], call: (wires: readonly Wire[]) => Value): Value {
  if (!hasList(args)) return call(args as readonly Wire[]);
  let size = 0;
  for (const arg of args) if (isList(arg)) size = Math.max(size, arg.length);
  if (size === 0) throw new Error('an empty array cannot be expanded into channels');
  const results: Value[] = [];
  for (let i = 0; i < size; i += 1) {
    results.push(
      expand(
        args.map((arg) => (isList(arg) ? wrapAt(arg, i) : arg)),
        call,
      ),
    );
  }
  return results;
}

/**
 * Turns rows into columns; shorter rows and single values repeat.
 *
 * @example flop([[1, 2, 3], 9]) // => [[1, 9], [2, 9], [3, 9]]
 */
export function flop(rows: readonly Value[]): Value[][] {
  if (!hasList(rows)) return [[...rows]];
  const size = rows.reduce<number>((most, row) => Math.max(most, isList(row) ? row.length : 1), 1);
  return Array.from({ length: size }, (_, i) =>
    rows.map((row) => (isList(row) ? wrapAt(row, i) : row)),
  );
}

/**
 * All wires of a value in order.
 *
 * @example flatten([1, [2, [3]]]) // => [1, 2, 3]
 */
export function flatten(value: Value): Wire[] {
  return isList(value) ? value.flatMap(flatten) : [value];
}

/**
 * Cuts a list into pieces of a size; the last may be shorter.
 *
 * @example clump([1, 2, 3], 2) // => [[1, 2], [3]]
 */
export function clump<T>(list: readonly T[], size: number): T[][] {
  const pieces: T[][] = [];
  for (let i = 0; i < list.length; i += size) pieces.push(list.slice(i, i + size));
  return pieces;
}

/** A list of one element becomes that element; anything else stays. */
export function unbubble(value: Value): Value {
  if (!isList(value) || value.length !== 1) return value;
  return wrapAt(value, 0);
}

/** The outputs of a UGen as a value: one output alone, several as a list. */
export function outputsValue(outputs: readonly Output[]): Value {
  const [only] = outputs;
  if (only === undefined) return 0;
  return outputs.length === 1 ? only : outputs;
}

/** A value that must be a whole number of 1 or more, such as a number of channels. */
export function wholeNumber(value: Value | undefined, what: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  throw new Error(`${what} must be a whole number of 1 or more`);
}
