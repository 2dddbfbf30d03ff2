import type { OpenDatabase } from '../store/index.ts';
import type { Entry, EntryKind } from './entry.ts';

/** An entry as its row has it. */
export interface Row {
  readonly id: number;
  readonly kind: EntryKind;
  readonly name: string;
  readonly text: string;
  /** Between spaces: tags have none. */
  readonly tags: string;
  readonly bpm: number | null;
  readonly key: string | null;
  readonly genre: string | null;
  readonly uses: number;
  readonly added: number;
  readonly parent: number | null;
  readonly origin: string | null;
  readonly sound: string | null;
  readonly hash: string;
}

/** The columns of a row, but for its number. */
export const columns = [
  'kind',
  'name',
  'text',
  'tags',
  'bpm',
  'key',
  'genre',
  'uses',
  'added',
  'parent',
  'origin',
  'sound',
  'hash',
] as const;

export function entryOf(row: Row): Entry {
  const { id, kind, name, text, tags, uses, added, hash } = row;
  const maybe = ['bpm', 'key', 'genre', 'parent', 'origin', 'sound'] as const;
  const known = maybe.filter((column) => row[column] !== null);
  return {
    ...{ id, kind, name, text, tags: tagsIn(tags), uses, added, hash },
    ...Object.fromEntries(known.map((column) => [column, row[column]])),
  };
}

export function tagsIn(text: string): readonly string[] {
  return text.split(' ').filter((tag) => tag !== '');
}

interface Statement {
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): {
    readonly changes: number;
    readonly lastInsertRowid: number | bigint;
  };
}

/** Asks a database, each statement prepared once. */
export interface Asking {
  readonly database: OpenDatabase;
  readonly all: <T>(sql: string, ...values: unknown[]) => readonly T[];
  /** The number of rows that changed, and of the last that was added. */
  readonly run: (sql: string, ...values: unknown[]) => { changes: number; id: number };
}

export function askingOf(database: OpenDatabase): Asking {
  const prepared = new Map<string, Statement>();
  const statement = (sql: string): Statement => {
    const found = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, found);
    return found;
  };
  return {
    database,
    all: (sql, ...values) => statement(sql).all(...values) as never,
    run(sql, ...values) {
      const { changes, lastInsertRowid } = statement(sql).run(...values);
      return { changes, id: Number(lastInsertRowid) };
    },
  };
}
