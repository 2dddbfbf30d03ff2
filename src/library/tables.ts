/** The version of the tables, and of what stands in `words`. */
export const tablesVersion = 2;

/**
 * The tables. `words` is an index alone (FTS5 without content): what it finds is in `entries`. Entries of a page of
 * `vectors` have numbers that follow each other. What came with gabber and was removed is in `gone`, so that it does not
 * come again.
 */
export const tables = `
CREATE TABLE IF NOT EXISTS entries (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('pattern', 'kit', 'preset', 'song')),
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  tags TEXT NOT NULL,
  bpm REAL,
  key TEXT,
  genre TEXT,
  uses INTEGER NOT NULL,
  added INTEGER NOT NULL,
  parent INTEGER,
  origin TEXT,
  sound TEXT,
  hash TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS entries_by_use ON entries (uses, id);
CREATE INDEX IF NOT EXISTS entries_by_hash ON entries (hash);
CREATE INDEX IF NOT EXISTS entries_by_parent ON entries (parent) WHERE parent IS NOT NULL;
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
  name, tags, genre, text, facets,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TABLE IF NOT EXISTS vectors (
  page INTEGER PRIMARY KEY,
  bytes BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS gone (
  hash TEXT PRIMARY KEY
);
CREATE TABLE IF NOT EXISTS notes (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);`;
