import { closeDatabase, inTransaction, type OpenDatabase } from '../store/index.ts';
import { type Duplicates, duplicates } from './duplicates.ts';
import { type Entry, type NewEntry, shippedOrigin } from './entry.ts';
import { type Family, familyOf } from './family.ts';
import { type Like, type Likeness, mostLike } from './likeness.ts';
import { askingOf } from './rows.ts';
import { hashOf } from './same-text.ts';
import { entriesOf, type Search, search, usualLimit } from './search.ts';
import { type Measured, withMeasured } from './sound-bytes.ts';
import { keptVectors, setVector, setVectors, vectorAt, vectorOf } from './vector-pages.ts';
import { countUse, erase, insert, prepared, setTags } from './write-entries.ts';

/** What was added. */
export interface Added {
  readonly entry: Entry;
  /** False where an entry of this kind, name and text was there already: that is it. */
  readonly isNew: boolean;
}

/** An entry, and how like another it is: 0 to 1. */
export interface LikeEntry {
  readonly entry: Entry;
  readonly likeness: number;
}

/** Everything that was made, kept. Its methods throw what SQLite says where it cannot be read or written. */
export interface Library {
  readonly count: () => number;
  readonly search: (search: Search) => readonly Entry[];
  readonly entry: (id: number) => Entry | undefined;
  /** What an entry was made from, and what was made from it; undefined where there is none of that number. */
  readonly family: (id: number) => Family | undefined;
  readonly add: (entry: NewEntry) => Added;
  /** Adds many at once: all of them or, where the database refuses, none. */
  readonly addAll: (entries: readonly NewEntry[]) => readonly Added[];
  /** Adds what comes with a version of gabber; what was removed before stays away. */
  readonly addShipped: (entries: readonly NewEntry[], version: string) => void;
  /** Something written down of the library itself: `shipped` is the version whose entries were added last. */
  readonly note: (name: 'shipped' | 'described') => string | undefined;
  /** Says what entries that came with a version sound like. */
  readonly describe: (vectors: ReadonlyMap<number, Uint8Array>, version: string) => void;
  /** Counts that an entry is used; undefined where there is none of that number. */
  readonly use: (id: number) => Entry | undefined;
  /** Adds and takes away tags; undefined where there is none of that number. */
  readonly tag: (id: number, more: readonly string[], less: readonly string[]) => Entry | undefined;
  readonly remove: (id: number) => boolean;
  /** The entries most like one, those most alike first; undefined where there is none of that number. */
  readonly like: (id: number, by?: Likeness, limit?: number) => readonly LikeEntry[] | undefined;
  /** The entries most like something that is none (`describeEntry`). */
  readonly likeTo: (vector: Uint8Array, by?: Likeness, limit?: number) => readonly LikeEntry[];
  /** Entries that say the same, and those nearly alike: at least so much, 0 to 1. */
  readonly duplicates: (least: number) => Duplicates;
  /** Adds what was measured of an entry's recording to what is known of its sound. */
  readonly measured: (id: number, measured: Measured) => void;
  readonly close: () => void;
}

/** The library in an open database, whose tables are there. */
export function libraryIn(database: OpenDatabase, now: () => number): Library {
  const asking = askingOf(database);
  const entry = (id: number): Entry | undefined => entriesOf(asking, [id])[0];
  const allVectors = keptVectors(asking);
  const withEntries = (found: readonly Like[]): readonly LikeEntry[] =>
    found.flatMap(({ id, likeness }) => {
      return entriesOf(asking, [id]).map((each) => ({ entry: each, likeness }));
    });
  const addMany = (added: readonly NewEntry[]): readonly Added[] => {
    const vectors = new Map<number, Uint8Array>();
    const all = added.map((each) => addOne(each, vectors));
    setVectors(asking, vectors);
    return all;
  };
  const addOne = (added: NewEntry, vectors: Map<number, Uint8Array>): Added => {
    const ready = prepared(added, now());
    const same = asking.all<{ id: number }>(
      'SELECT id FROM entries WHERE hash = ? AND kind = ? AND name = ?',
      ...[ready.hash, ready.kind, ready.name],
    );
    const there = same[0] && entry(same[0].id);
    if (there !== undefined) return { entry: there, isNew: false };
    const id = insert(asking, ready);
    if (added.vector !== undefined) vectors.set(id, added.vector);
    return { entry: { ...ready, id }, isNew: true };
  };
  return {
    count: () => asking.all<{ n: number }>('SELECT count(*) AS n FROM entries')[0]?.n ?? 0,
    search: (asked) => search(asking, asked),
    entry,
    family: (id) => {
      const one = entry(id);
      return one && familyOf(asking, one);
    },
    add: (added) =>
      inTransaction(database, () => {
        const vectors = new Map<number, Uint8Array>();
        const one = addOne(added, vectors);
        setVectors(asking, vectors);
        return one;
      }),
    addAll: (entries) => inTransaction(database, () => addMany(entries)),
    addShipped: (entries, version) =>
      inTransaction(database, () => {
        const gone = new Set(asking.all<{ hash: string }>('SELECT hash FROM gone').map(hashIn));
        const wanted =
          gone.size === 0
            ? entries
            : entries.filter(({ kind, text }) => !gone.has(hashOf(kind, text)));
        addMany(wanted.map((each) => ({ ...each, origin: shippedOrigin })));
        asking.run('INSERT OR REPLACE INTO notes VALUES (?, ?)', 'shipped', version);
      }),
    note: (name) => {
      const found = asking.all<{ value: string }>('SELECT value FROM notes WHERE name = ?', name);
      return found[0]?.value;
    },
    describe: (vectors, version) =>
      inTransaction(database, () => {
        setVectors(asking, vectors);
        asking.run('INSERT OR REPLACE INTO notes VALUES (?, ?)', 'described', version);
      }),
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
    like: (id, by = 'both', limit = usualLimit) => {
      if (entry(id) === undefined) return undefined;
      const vectors = allVectors();
      return withEntries(mostLike(vectors, { id, vector: vectorAt(vectors, id) }, by, limit));
    },
    likeTo: (vector, by = 'both', limit = usualLimit) =>
      withEntries(mostLike(allVectors(), { vector }, by, limit)),
    duplicates: (least) => duplicates(asking, allVectors(), least),
    measured: (id, measured) =>
      inTransaction(database, () => {
        const known = vectorOf(asking, id);
        if (known !== undefined) setVector(asking, id, withMeasured(known, measured));
      }),
    remove: (id) => inTransaction(database, () => erase(asking, id)),
    close: () => closeDatabase(database),
  };
}

function hashIn({ hash }: { readonly hash: string }): string {
  return hash;
}
