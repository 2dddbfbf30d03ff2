import {
  type Entry,
  longestName,
  longestTag,
  mostTags,
  type NewEntry,
  shippedOrigin,
} from './entry.ts';
import { type Asking, columns, entryOf, type Row } from './rows.ts';
import { hashOf } from './same-text.ts';
import { setVector } from './vector-pages.ts';
import { facetsOf, useLevel } from './words.ts';

const insertEntry = `INSERT INTO entries (id, ${columns.join(', ')})
  VALUES (?, ${columns.map(() => '?').join(', ')})`;
const insertWords =
  'INSERT INTO words (rowid, name, tags, genre, text, facets) VALUES (?, ?, ?, ?, ?, ?)';

/** An entry with all that is known of it but its number. */
export type Unnumbered = Omit<Entry, 'id'>;

/** What a new entry is kept as. */
export function prepared({ vector: _vector, ...entry }: NewEntry, now: number): Unnumbered {
  const text = clean(entry.text);
  return {
    ...entry,
    name: clean(entry.name).replaceAll(/\s+/g, ' ').trim().slice(0, longestName),
    text,
    tags: tidyTags(entry.tags ?? []),
    uses: 0,
    added: now,
    hash: hashOf(entry.kind, text),
  };
}

/** A database keeps neither halves of characters nor a character 0. */
function clean(text: string): string {
  return text.replaceAll(/\p{Cs}|\0/gu, '');
}

/**
 * Tags as they are kept: lower case, no spaces, each once.
 *
 * @example tidyTags(['Dark', 'old school', 'dark']) // => ['dark', 'old-school']
 */
export function tidyTags(tags: readonly string[]): readonly string[] {
  const tidy = tags.map((tag) =>
    clean(tag).trim().toLowerCase().replaceAll(/\s+/g, '-').slice(0, longestTag),
  );
  return [...new Set(tidy)].filter((tag) => tag !== '').slice(0, mostTags);
}

/**
 * Adds an entry and its words; within a transaction.
 *
 * @param number that it has already; a new one when absent
 * @returns its number
 */
export function insert(asking: Asking, entry: Unnumbered, number?: number): number {
  const { kind, name, text, bpm, key, genre, uses, added, parent, origin, sound, hash } = entry;
  const tags = entry.tags.join(' ');
  const { id } = asking.run(
    insertEntry,
    ...[
      number ?? null,
      kind,
      name,
      text,
      tags,
      bpm ?? null,
      key ?? null,
      genre ?? null,
      uses,
      added,
    ],
    ...[parent ?? null, origin ?? null, sound ?? null, hash],
  );
  index(asking, { ...entry, id });
  return id;
}

function index(asking: Asking, entry: Entry): void {
  const { id, name, tags, genre, text } = entry;
  asking.run(insertWords, id, name, tags.join(' '), genre ?? '', text, facetsOf(entry));
}

/** Writes the words of all entries anew; within a transaction. */
export function indexAll(asking: Asking): void {
  const ids = asking.all<{ id: number }>('SELECT id FROM entries ORDER BY id');
  for (const { id } of ids) indexAgain(asking, id);
}

function indexAgain(asking: Asking, id: number): void {
  asking.run('DELETE FROM words WHERE rowid = ?', id);
  const [row] = asking.all<Row>('SELECT * FROM entries WHERE id = ?', id);
  if (row !== undefined) index(asking, entryOf(row));
}

/** Counts a use; within a transaction. */
export function countUse(asking: Asking, { id, uses }: Entry): void {
  asking.run('UPDATE entries SET uses = uses + 1 WHERE id = ?', id);
  const [now] = asking.all<{ uses: number }>('SELECT uses FROM entries WHERE id = ?', id);
  if (useLevel(now?.uses ?? 0) !== useLevel(uses)) indexAgain(asking, id);
}

/** Gives an entry other tags; within a transaction. */
export function setTags(asking: Asking, id: number, tags: readonly string[]): void {
  asking.run('UPDATE entries SET tags = ? WHERE id = ?', tidyTags(tags).join(' '), id);
  indexAgain(asking, id);
}

/** Removes an entry; within a transaction. False where there is none. */
export function erase(asking: Asking, id: number): boolean {
  asking.run(
    'INSERT OR IGNORE INTO gone (hash) SELECT hash FROM entries WHERE id = ? AND origin = ?',
    ...[id, shippedOrigin],
  );
  if (asking.run('DELETE FROM entries WHERE id = ?', id).changes === 0) return false;
  asking.run('DELETE FROM words WHERE rowid = ?', id);
  setVector(asking, id, undefined);
  return true;
}
