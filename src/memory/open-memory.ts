import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, success } from '../base/index.ts';
import {
  type DatabaseKind,
  type OpenDatabase,
  openDatabase,
  readableRows,
} from '../store/index.ts';
import type { Fact } from './facts.ts';
import { type Memory, memoryIn } from './memory.ts';

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
);`;

const databaseKind: DatabaseKind = {
  name: 'memory',
  version: 1,
  tables,
  show: 'gabber memory show',
  salvage: takeOver,
};

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
 * Problems: those of `openDatabase`, beginning with `memory.`; `file.write`.
 *
 * @param folder of gabber's data
 */
export async function openMemory(
  folder: string,
  now: () => number = Date.now,
): Promise<Result<Memory>> {
  const opened = await openDatabase(memoryFile(folder), databaseKind, { now });
  return opened.ok ? success(memoryIn(opened.value, now), opened.problems) : opened;
}

/** Takes over the facts of a damaged memory. */
function takeOver(damaged: OpenDatabase, into: OpenDatabase): number {
  const facts = [...readableRows(damaged, 'facts')] as Fact[];
  const whole = facts.filter(
    ({ text, value }) => typeof text === 'string' && typeof value === 'string',
  );
  for (const { kind, text, value, at } of whole.sort((a, b) => a.id - b.id)) {
    memoryIn(into, () => at).keep({ kind, text, value });
  }
  return whole.length;
}
