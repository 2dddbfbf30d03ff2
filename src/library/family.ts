import type { Entry } from './entry.ts';
import type { Asking } from './rows.ts';
import { entriesOf } from './search.ts';

/** What an entry was made from, and what was made from it. */
export interface Family {
  /** The one that it was varied from, then the one before that, up to the first. */
  readonly ancestors: readonly Entry[];
  /** Those that were varied from it, the oldest first. */
  readonly variants: readonly Entry[];
}

/** Generations and variants that are told. */
const mostTold = 100;

/** The family of an entry. One that is gone ends the line. */
export function familyOf(asking: Asking, entry: Entry): Family {
  const ancestors: Entry[] = [];
  let { parent } = entry;
  while (parent !== undefined && ancestors.length < mostTold) {
    const [found] = entriesOf(asking, [parent]);
    if (found !== undefined) ancestors.push(found);
    parent = found?.parent;
  }
  const made = asking.all<{ id: number }>(
    'SELECT id FROM entries WHERE parent = ? ORDER BY id LIMIT ?',
    ...[entry.id, mostTold],
  );
  const variants = entriesOf(
    asking,
    made.map(({ id }) => id),
  );
  return { ancestors, variants };
}
