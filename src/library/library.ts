import { closeDatabase, inTransaction, type OpenDatabase } from '../store/index.ts';
import type { Entry, NewEntry } from './entry.ts';
import { askingOf } from './rows.ts';
import { entriesOf, type Search, search } from './search.ts';
import { countUse, erase, insert, prepared, setTags } from './write-entries.ts';

/** What was added. */
export interface Added {
  readonly entry: Entry;
  /** False where an entry of this kind, name and text was there already: that is it. */
  readonly isNew: boolean;
}

/** Says what an entry sounds like, as a vector; undefined where that is not known. */
export type Describe = (entry: NewEntry) => Uint8Array | undefined;

/** Everything that was made, kept. Its methods throw what SQLite says where it cannot be read or written. */
export interface Library {
  readonly count: () => number;
  readonly search: (search: Search) => readonly Entry[];
  readonly entry: (id: number) => Entry | undefined;
  readonly add: (entry: NewEntry) => Added;
  /** Adds many at once: all of them or, where the database refuses, none. */
  readonly addAll: (entries: readonly NewEntry[]) => readonly Added[];
  /** Counts that an entry is used; undefined where there is none of that number. */
  readonly use: (id: number) => Entry | undefined;
  /** Adds and takes away tags; undefined where there is none of that number. */
  readonly tag: (id: number, more: readonly string[], less: readonly string[]) => Entry | undefined;
  readonly remove: (id: number) => boolean;
  readonly close: () => void;
}

/** The library in an open database, whose tables are there. */
export function libraryIn(
  database: OpenDatabase,
  now: () => number,
  describe: Describe = () => undefined,
): Library {
  const asking = askingOf(database);
  const entry = (id: number): Entry | undefined => entriesOf(asking, [id])[0];
  const addOne = (added: NewEntry, vector: Uint8Array | undefined): Added => {
    const ready = prepared(added, now());
    const same = asking.all<{ id: number }>(
      'SELECT id FROM entries WHERE hash = ? AND kind = ? AND name = ?',
      ...[ready.hash, ready.kind, ready.name],
    );
    const there = same[0] && entry(same[0].id);
    if (there !== undefined) return { entry: there, isNew: false };
    return { entry: { ...ready, id: insert(asking, ready, vector) }, isNew: true };
  };
  const addAll = (entries: readonly NewEntry[]): readonly Added[] => {
    // what takes long is done before the others have to wait
    const vectors = entries.map(describe);
    return inTransaction(database, () => entries.map((each, at) => addOne(each, vectors[at])));
  };
  return {
    count: () => asking.all<{ n: number }>('SELECT count(*) AS n FROM entries')[0]?.n ?? 0,
    search: (asked) => search(asking, asked),
    entry,
    addAll,
    add(added) {
      const vector = describe(added);
      return inTransaction(database, () => addOne(added, vector));
    },
    use: (id) =>
      inTransaction(database, () => {
        const used = entry(id);
        if (used !== undefined) countUse(asking, used);
        return entry(id);
      }),
    tag: (id, more, less) =>
      inTransaction(database, () => {
        const tagged = entry(id);
        if (tagged === undefined) return undefined;
        const gone = new Set(less.map((each) => each.toLowerCase()));
        setTags(asking, id, [...tagged.tags.filter((each) => !gone.has(each)), ...more]);
        return entry(id);
      }),
    remove: (id) => inTransaction(database, () => erase(asking, id)),
    close: () => closeDatabase(database),
  };
}
