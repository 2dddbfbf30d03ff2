import { join } from 'node:path';
import { type Result, success } from '../base/index.ts';
import {
  type DatabaseKind,
  type DatabaseOptions,
  type OpenDatabase,
  openDatabase,
  readableRows,
} from '../store/index.ts';
import { entryKinds } from './entry.ts';
import { type Library, libraryIn } from './library.ts';
import { askingOf, entryOf, type Row } from './rows.ts';
import { tables, tablesVersion } from './tables.ts';
import { takePage } from './vector-pages.ts';
import { indexAll, insert } from './write-entries.ts';

/** To check this many bytes takes a moment; larger libraries are checked when something of them cannot be read. */
const checkedUpTo = 16_000_000;

const databaseKind: DatabaseKind = {
  name: 'library',
  version: tablesVersion,
  tables,
  checkedUpTo,
  shared: true,
  show: 'gabber library list',
  upgrade: (database) => indexAll(askingOf(database)),
  salvage: takeOver,
};

/**
 * The file of the library in the folder of data.
 *
 * @example libraryFile('/home/me/.local/share/gabber') // => '/home/me/.local/share/gabber/library.db'
 */
export function libraryFile(folder: string): string {
  return join(folder, 'library.db');
}

/**
 * Opens the library, a SQLite database, and makes it where there is none. A damaged one is put aside, and what can be
 * read of it goes into a new one.
 *
 * Problems: those of `openDatabase`, beginning with `library.`; `file.write`.
 *
 * @param folder of gabber's data
 */
export async function openLibrary(
  folder: string,
  options: DatabaseOptions = {},
): Promise<Result<Library>> {
  const opened = await openDatabase(libraryFile(folder), databaseKind, options);
  if (!opened.ok) return opened;
  const library = libraryIn(opened.value, options.now ?? Date.now);
  return success(library, opened.problems);
}

/** Takes over the entries of a damaged library, with their numbers, and what is known of their sound. */
function takeOver(damaged: OpenDatabase, into: OpenDatabase): number {
  const asking = askingOf(into);
  let count = 0;
  for (const row of readableRows(damaged, 'entries')) {
    if (!isWhole(row as Row)) continue;
    const entry = entryOf(row as Row);
    insert(asking, entry, entry.id);
    count += 1;
  }
  for (const row of readableRows(damaged, '(SELECT page AS id, bytes FROM vectors)')) {
    const { id, bytes } = row as { readonly id: number; readonly bytes: unknown };
    takePage(asking, id, bytes);
  }
  return count;
}

/** A damaged page may give rows that never were. */
function isWhole({ id, kind, name, text, tags, uses, added, hash }: Row): boolean {
  const texts = [name, text, tags, hash].every((each) => typeof each === 'string');
  const numbers = [id, uses, added].every((each) => Number.isSafeInteger(each));
  return texts && numbers && entryKinds.includes(kind);
}
