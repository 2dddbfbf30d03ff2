import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type Database from 'libsql';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { databaseProblem, isDamaged, newerDatabase } from './database-problem.ts';
import { fileProblem } from './file-problem.ts';
import { makeFolder } from './make-folder.ts';

/** An open SQLite database. */
export type OpenDatabase = Database.Database;

/** What a database holds, and how it is called. */
export interface DatabaseKind {
  /** What codes of its Problems begin with, and what sentences call it: `memory`. */
  readonly name: string;
  /** The version of its tables, in `user_version`. */
  readonly version: number;
  /** SQL that makes the tables where they are not there. */
  readonly tables: string;
  /** Brings what an earlier version wrote up to date, in the transaction that makes the tables. */
  readonly upgrade?: (database: OpenDatabase) => void;
  /** Bytes above which its pages are not all checked at each opening; all are when absent. */
  readonly checkedUpTo?: number;
  /** Whether readers and one writer may work side by side (a write-ahead log); false when absent. */
  readonly shared?: boolean;
  /** The command that shows what it holds. */
  readonly show: string;
  /** Takes over what can be read of a damaged one, and says how many entries that were. */
  readonly salvage: (damaged: OpenDatabase, into: OpenDatabase) => number;
}

/** How a database is opened. */
export interface DatabaseOptions {
  readonly now?: () => number;
  /** Checks every page however many there are: after something of it could not be read. */
  readonly checkAll?: boolean;
}

/**
 * Opens a database, and makes it where there is none. A damaged one is put aside, and what can be read of it goes into
 * a new one.
 *
 * Problems, all but the last beginning with its name: `….recovered` (warning), `….damaged`, `….newer`, `….locked`,
 * `….full`, `….read-only`, `….disk`, `….open`, `….package`, `file.write`.
 */
export async function openDatabase(
  file: string,
  kind: DatabaseKind,
  { now = Date.now, checkAll = false }: DatabaseOptions = {},
): Promise<Result<OpenDatabase>> {
  try {
    await makeFolder(dirname(file));
  } catch (error) {
    return failure([fileProblem(error, dirname(file), 'write')]);
  }
  const sqlite = await loadSqlite(kind);
  if (!sqlite.ok) return sqlite;
  const opened = openChecked(sqlite.value, file, kind, checkAll);
  const isToMend = opened.problems.some(({ code }) => code === `${kind.name}.damaged`);
  return opened.ok || !isToMend ? opened : recover(sqlite.value, file, kind, now);
}

type Sqlite = typeof Database;

async function loadSqlite({ name }: DatabaseKind): Promise<Result<Sqlite>> {
  try {
    return success((await import('libsql')).default);
  } catch {
    const hint = 'gabber does all else without it.';
    const message = `There is no ${name}: there is no SQLite for this machine.`;
    return failure([problem(`${name}.package`, message, { hint })]);
  }
}

/** Opens a database, checks its pages, and makes its tables. */
function openChecked(
  Sqlite: Sqlite,
  file: string,
  kind: DatabaseKind,
  checkAll: boolean,
): Result<OpenDatabase> {
  let database: OpenDatabase | undefined;
  try {
    database = new Sqlite(file);
    database.exec('PRAGMA busy_timeout = 5000');
    const found = numberOf(database, 'user_version');
    if (found > kind.version) {
      database.close();
      return failure([newerDatabase(kind, file)]);
    }
    if (kind.shared) database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    const bytes = numberOf(database, 'page_count') * numberOf(database, 'page_size');
    if (checkAll || bytes <= (kind.checkedUpTo ?? Number.POSITIVE_INFINITY)) check(database);
    if (found === kind.version) database.exec(kind.tables);
    else inTransaction(database, () => makeTables(database as OpenDatabase, kind, found));
    return success(database);
  } catch (error) {
    database?.close();
    return failure([databaseProblem(error, kind, file)]);
  }
}

/** @param found the version of the tables that are there; 0 where there are none */
function makeTables(
  database: OpenDatabase,
  { tables, version, upgrade }: DatabaseKind,
  found: number,
): void {
  database.exec(`${tables}; PRAGMA user_version = ${version}`);
  if (found > 0) upgrade?.(database);
}

/** Does all of a work on a database or, where it throws, nothing of it. */
export function inTransaction<T>(database: OpenDatabase, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const done = work();
    database.exec('COMMIT');
    return done;
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Closes a database, with all that was written in its own file: not in the log beside it, unless another program has it
 * open too.
 */
export function closeDatabase(database: OpenDatabase): void {
  try {
    database.exec('PRAGMA busy_timeout = 0');
    database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
  } catch {
    // whoever opens it next reads the log
  }
  database.close();
}

function numberOf(database: OpenDatabase, pragma: string): number {
  const [row] = database.prepare(`PRAGMA ${pragma}`).all() as Record<string, number>[];
  return row?.[pragma] ?? 0;
}

/** @throws as for a corrupt one unless all pages are sound */
function check(database: OpenDatabase): void {
  const [first] = database.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
  if (first?.quick_check !== 'ok') throw Object.assign(new Error(), { code: 'SQLITE_CORRUPT' });
}

/** Puts a damaged database aside, and takes over what can be read of it. */
async function recover(
  Sqlite: Sqlite,
  file: string,
  kind: DatabaseKind,
  now: () => number,
): Promise<Result<OpenDatabase>> {
  const aside = `${file}.damaged-${now()}`;
  try {
    await rename(file, aside);
    for (const ending of ['-wal', '-shm']) await moveAlong(`${file}${ending}`, `${aside}${ending}`);
  } catch (error) {
    return failure([fileProblem(error, file, 'write')]);
  }
  const opened = openChecked(Sqlite, file, kind, false);
  if (!opened.ok) return opened;
  const count = salvaged(Sqlite, aside, opened.value, kind);
  return success(opened.value, [recovered(kind, { file, aside, count })]);
}

/** A log that is not there needs not move; one that cannot would spoil the new database. */
async function moveAlong(from: string, to: string): Promise<void> {
  await rename(from, to).catch(() => rm(from, { force: true }));
}

function salvaged(
  Sqlite: Sqlite,
  aside: string,
  into: OpenDatabase,
  { salvage }: DatabaseKind,
): number {
  try {
    const damaged = new Sqlite(aside, { readonly: true });
    try {
      return inTransaction(into, () => salvage(damaged, into));
    } finally {
      damaged.close();
    }
  } catch (error) {
    if (!isDamaged(error)) throw error;
    return 0;
  }
}

/**
 * Rows of a table of a damaged database, those with an `id`: from the first one on until one cannot be read, then from
 * the last one back.
 */
export function* readableRows(database: OpenDatabase, table: string): Iterable<unknown> {
  let last = 0;
  for (const row of untilDamaged(database, `SELECT * FROM ${table} ORDER BY id`)) {
    last = Number((row as { readonly id: unknown }).id);
    yield row;
  }
  yield* untilDamaged(database, `SELECT * FROM ${table} WHERE id > ${last} ORDER BY id DESC`);
}

function* untilDamaged(database: OpenDatabase, sql: string): Iterable<unknown> {
  try {
    yield* database.prepare(sql).iterate();
  } catch {
    // what was read until here is all there is
  }
}

interface Recovery {
  readonly file: string;
  readonly aside: string;
  readonly count: number;
}

function recovered({ name, show }: DatabaseKind, { file, aside, count }: Recovery): Problem {
  const entries = count === 1 ? 'one entry was' : `${count} entries were`;
  const hint = `The old file is kept as ${aside}; \`${show}\` says what there is now.`;
  const message = `The ${name} was damaged: ${entries} recovered.`;
  return problem(`${name}.recovered`, message, { severity: 'warning', file, hint });
}
