import type { MiniNode } from './ast.ts';
import type { Cursor } from './cursor.ts';

/** Warns that the modifier that comes next has nothing before it: Tidal takes it, and plays nothing. */
export function warnOfNothing(cursor: Cursor, of: MiniNode<unknown>): void {
  if (of.kind !== 'sequence' || of.steps.length > 0) return;
  const sign = cursor.next;
  const message = `There is nothing before this ${sign}, so nothing plays.`;
  const hint = `Write what it belongs to before it, as in bd${sign === '?' ? '?' : `${sign}2`}.`;
  cursor.warn('mini.nothing', message, hint, cursor.index, cursor.index + 1);
}
