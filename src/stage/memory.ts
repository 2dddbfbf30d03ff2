import type { Memory, NoteValues } from '../sound/index.ts';

/** The last note of an instrument that remembers, and what it was told of the one before. */
export interface Remembered extends NoteValues {
  /** When it began, in seconds from cycle 0. */
  readonly since: number;
}

/**
 * What the note before has left for one that begins at `time`, and what is to be known of this one. The
 * parameter itself wins where an event or a setting gives it.
 */
export function recall(
  last: Remembered | undefined,
  memory: Memory,
  { velocity, parameters }: NoteValues,
  time: number,
): { readonly left: number; readonly remembered: Remembered } {
  const left = last === undefined ? 0 : memory.left(last, Math.max(0, time - last.since));
  const told = { [memory.parameter]: left, ...parameters };
  return { left, remembered: { since: time, velocity, parameters: told } };
}
