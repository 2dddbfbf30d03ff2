import { olderName } from './builtins/older-table.ts';
import { builtins } from './builtins/table.ts';
import type { Place } from './syntax/ast.ts';
import { TypeFailure } from './types/failure.ts';
import type { Scheme } from './types/types.ts';

/** A use of a name that has had another meaning in older Tidal. */
export interface OlderUse {
  readonly name: string;
  readonly place: Place;
}

/** One way to read a statement: some uses of names have their older meaning, the rest that of now. */
export class Reading {
  /** The uses that have come up so far, by where they begin. */
  readonly uses = new Map<number, OlderUse>();
  readonly older: ReadonlySet<number>;

  /** `older` says where the names begin that have their older meaning. */
  constructor(older: ReadonlySet<number> = new Set()) {
    this.older = older;
  }

  /** The row that a name stands for where it is used. */
  rowAt(
    name: string,
    place: Place,
  ): { readonly name: string; readonly scheme: Scheme } | undefined {
    const row = olderName(name);
    const scheme = builtins().scheme(row);
    if (scheme === undefined) return undefined;
    this.uses.set(place.start, { name, place });
    return this.older.has(place.start) ? { name: row, scheme } : undefined;
  }

  /** The readings with one older meaning more. */
  further(): Reading[] {
    return [...this.uses.keys()]
      .filter((start) => !this.older.has(start))
      .map((start) => new Reading(new Set([...this.older, start])));
  }

  /** The uses that are read in their older meaning. */
  olderUses(): OlderUse[] {
    return [...this.uses.values()].filter(({ place }) => this.older.has(place.start));
  }
}

/** So many readings of one statement are tried. */
const MOST_READINGS = 60;

/**
 * Reads a statement with today's meanings; only where its types do not fit, with as few older ones
 * as make them fit. Returns those that were needed. Throws what today's reading throws.
 */
export function readWithOlder<T>(read: (reading: Reading) => T): {
  readonly result: T;
  readonly older: readonly OlderUse[];
} {
  const today = new Reading();
  try {
    return { result: read(today), older: [] };
  } catch (failure) {
    const found = failure instanceof TypeFailure ? tryOlder(read, today) : undefined;
    if (found === undefined) throw failure;
    return found;
  }
}

/** The first older reading whose types fit. Uses that come up on the way are tried as well. */
function tryOlder<T>(
  read: (reading: Reading) => T,
  today: Reading,
): { readonly result: T; readonly older: readonly OlderUse[] } | undefined {
  const queue = today.further();
  const known = new Set(queue.map(keyOf));
  for (const reading of queue) {
    try {
      return { result: read(reading), older: reading.olderUses() };
    } catch (failure) {
      if (!(failure instanceof TypeFailure)) throw failure;
    }
    for (const next of reading.further()) {
      if (known.size >= MOST_READINGS) break;
      if (known.has(keyOf(next))) continue;
      known.add(keyOf(next));
      queue.push(next);
    }
  }
  return undefined;
}

const keyOf = ({ older }: Reading): string => [...older].sort((a, b) => a - b).join(' ');
