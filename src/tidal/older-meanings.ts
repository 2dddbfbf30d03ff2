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

/** Whether types did not fit: what no name means is wrong in any reading, and so is what is too deep. */
function isClash(failure: unknown): boolean {
  if (!(failure instanceof TypeFailure)) return false;
  return !['unknown-name', 'unknown-type', 'other'].includes(failure.problem.kind);
}

/** So many readings of one statement are tried, fewer where it uses many names. */
const MOST_READINGS = 30;

/** So many uses are read again in all of them. */
const MOST_USES = 2000;

/**
 * Reads a statement with today's meanings; only where its types do not fit, with as few older ones
 * as make them fit. Returns those that were needed. `mayTry` counts the readings of a whole text and
 * says when there have been too many. Throws what today's reading throws.
 */
export function readWithOlder<T>(
  read: (reading: Reading) => T,
  mayTry: () => boolean,
): {
  readonly result: T;
  readonly older: readonly OlderUse[];
} {
  const today = new Reading();
  try {
    return { result: read(today), older: [] };
  } catch (failure) {
    const found = isClash(failure) ? tryOlder(read, today, mayTry) : undefined;
    if (found === undefined) throw failure;
    return found;
  }
}

/** The first older reading whose types fit. Uses that come up on the way are tried as well. */
function tryOlder<T>(
  read: (reading: Reading) => T,
  today: Reading,
  mayTry: () => boolean,
): { readonly result: T; readonly older: readonly OlderUse[] } | undefined {
  const waiting: { readonly reading: Reading; readonly seen: number }[] = [];
  const known = new Set<string>();
  const add = (from: Reading, first: boolean): void => {
    const next = from.further().filter((each) => !known.has(keyOf(each)));
    for (const each of next) known.add(keyOf(each));
    const entries = next.map((reading) => ({ reading, seen: from.uses.size }));
    if (first) waiting.unshift(...entries);
    else waiting.push(...entries);
  };
  add(today, false);
  let uses = 0;
  for (let tries = 0; tries < MOST_READINGS && uses < MOST_USES; tries += 1) {
    const next = waiting.shift();
    if (next === undefined || !mayTry()) return undefined;
    const { reading, seen } = next;
    try {
      return { result: read(reading), older: reading.olderUses() };
    } catch (failure) {
      if (!(failure instanceof TypeFailure)) throw failure;
    }
    uses += reading.uses.size;
    // Inference stops where types first clash: one that has come to more uses is on the way.
    add(reading, reading.uses.size > seen);
  }
  return undefined;
}

const keyOf = ({ older }: Reading): string => [...older].sort((a, b) => a - b).join(' ');
