import { rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type Database from 'libsql';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { fileProblem, makeFolder } from '../store/index.ts';
import type { Fact } from './facts.ts';
import { type Memory, memoryIn } from './memory.ts';

/** The version of the tables, in `user_version` of the database. */
const version = 1;

const tables = `
CREATE TABLE IF NOT EXISTS facts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('preference', 'word', 'note')),
  text TEXT NOT NULL,
  value TEXT NOT NULL,
  at INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS songs (
  file TEXT PRIMARY KEY,
  bpm REAL,
  key TEXT,
  at INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS lessons (
  lever TEXT PRIMARY KEY,
  slope REAL NOT NULL,
  at INTEGER NOT NULL
);
PRAGMA user_version = ${version};`;

/**
 * The file of the memory in the folder of data.
 *
 * @example memoryFile('/home/me/.local/share/gabber') // => '/home/me/.local/share/gabber/memory.db'
 */
export function memoryFile(folder: string): string {
  return join(folder, 'memory.db');
}

/** Whether anything was ever remembered: opening the database would take longer. */
export async function isMemoryThere(folder: string): Promise<boolean> {
  try {
    return (await stat(memoryFile(folder))).size > 0;
  } catch {
    return false;
  }
}

/**
 * Opens the memory, a SQLite database, and makes it where there is none. A damaged one is put aside, and what can be
 * read of it goes into a new one.
 *
 * Problems: `memory.recovered` (warning), `memory.damaged`, `memory.newer`, `memory.open`, `memory.package`,
 * `file.write`.
 *
 * @param folder of gabber's data
 */
export async function openMemory(
  folder: string,
  now: () => number = Date.now,
): Promise<Result<Memory>> {
  const file = memoryFile(folder);
  try {
    await makeFolder(dirname(file));
  } catch (error) {
    return failure([fileProblem(error, dirname(file), 'write')]);
  }
  const library = await loadLibrary();
  if (!library.ok) return library;
  const opened = openChecked(library.value, file);
  if (opened.ok) return success(memoryIn(opened.value, now));
  const isDamaged = opened.problems.some(({ code }) => code === 'memory.damaged');
  return isDamaged ? recover(library.value, file, now) : opened;
}

type Library = typeof Database;

async function loadLibrary(): Promise<Result<Library>> {
  try {
    return success((await import('libsql')).default);
  } catch {
    const hint = 'gabber does all else without it.';
    const message = 'Nothing can be remembered: there is no SQLite for this machine.';
    return failure([problem('memory.package', message, { hint })]);
  }
}

/** Opens a database, checks every page of it, and makes its tables. */
function openChecked(Library: Library, file: string): Result<Database.Database> {
  let database: Database.Database | undefined;
  try {
    database = new Library(file);
    database.exec('PRAGMA busy_timeout = 2000');
    const [found] = database.prepare('PRAGMA user_version').all() as { user_version: number }[];
    if ((found?.user_version ?? 0) > version) {
      database.close();
      return failure([newer(file)]);
    }
    const checks = database.prepare('PRAGMA quick_check').all() as { quick_check: string }[];
    if (checks[0]?.quick_check !== 'ok')
      throw Object.assign(new Error(), { code: 'SQLITE_CORRUPT' });
    database.exec(tables);
    return success(database);
  } catch (error) {
    database?.close();
    return failure([openProblem(error, file)]);
  }
}

function newer(file: string): Problem {
  const hint = 'Use that version of gabber, or set GABBER_DATA_DIR to another folder.';
  return problem('memory.newer', 'The memory was written by a newer gabber.', { file, hint });
}

function openProblem(error: unknown, file: string): Problem {
  const code = String((error as { readonly code?: unknown }).code ?? '');
  if (/CORRUPT|NOTADB/.test(code)) {
    return problem('memory.damaged', 'The memory is damaged.', { file });
  }
  const why = error instanceof Error ? error.message.slice(0, 200) : code;
  const hint = 'Set GABBER_DATA_DIR to a folder that can be written.';
  return problem('memory.open', `The memory cannot be opened: ${why}`, { file, hint });
}

/** Puts a damaged database aside, and takes over what can be read of it. */
async function recover(Library: Library, file: string, now: () => number): Promise<Result<Memory>> {
  const facts = readableFacts(Library, file);
  const aside = `${file}.damaged-${now()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    return failure([fileProblem(error, file, 'write')]);
  }
  const opened = openChecked(Library, file);
  if (!opened.ok) return opened;
  const memory = memoryIn(opened.value, now);
  for (const { kind, text, value } of facts) memory.keep({ kind, text, value });
  const entries = facts.length === 1 ? 'one entry was' : `${facts.length} entries were`;
  const hint = `The old file is kept as ${aside}; \`gabber memory show\` says what is known now.`;
  const message = `The memory was damaged: ${entries} recovered.`;
  return success(memory, [
    problem('memory.recovered', message, { severity: 'warning', file, hint }),
  ]);
}

/** The facts of a damaged database, one after the other until one cannot be read. */
function readableFacts(Library: Library, file: string): readonly Fact[] {
  const found: Fact[] = [];
  try {
    const database = new Library(file, { readonly: true });
    try {
      const rows = database.prepare('SELECT id, kind, text, value, at FROM facts ORDER BY id');
      for (const row of rows.iterate()) {
        const fact = row as Fact;
        if (typeof fact.text === 'string' && typeof fact.value === 'string') found.push(fact);
      }
    } finally {
      database.close();
    }
  } catch {
    // what was read until here is all there is
  }
  return found;
}
