import type { PatternMemory } from './pattern-memory.ts';
import type { Plan } from './types.ts';

/** Nodes that a server has room for while songs change on it, with the default server options. */
export const LIVE_SLOTS = 48;

/** What a plan must know of a server on which others play, or played before it. */
export interface LiveOptions {
  /** What plays until this plan does: nodes of the same name keep their numbers, strips alike their SynthDefs. */
  readonly before?: Pick<Plan, 'nodes' | 'synthdef'>;
  /** Slots that other songs on the server have. */
  readonly taken?: ReadonlySet<number>;
  /** What patterns were read as before; all are read anew when absent. */
  readonly memory?: PatternMemory;
}

/**
 * A slot for each name, from which all its buses and ids follow. Those that played before keep theirs; a
 * new one gets the lowest that is free, and none that was in use until now: what played there may still
 * sound. Where slots run out the last names have none.
 *
 * @example giveSlots(['kick', 'master']).get('master') // => 1
 */
export function giveSlots(
  names: readonly string[],
  { before, taken = new Set() }: LiveOptions = {},
): ReadonlyMap<string, number> {
  const known = new Map(before?.nodes.map(({ name, place }) => [name, place.slot]));
  const inUse = new Set([...taken, ...known.values()]);
  const slots = new Map<string, number>();
  let next = 0;
  for (const name of names) {
    const own = known.get(name);
    if (own !== undefined) {
      slots.set(name, own);
      continue;
    }
    while (inUse.has(next)) next += 1;
    if (next < LIVE_SLOTS) slots.set(name, next);
    next += 1;
  }
  return slots;
}
