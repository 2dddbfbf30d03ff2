import type Database from 'libsql';
import type { Fact, FactKind, Habits, HeardSong, NewFact } from './facts.ts';
import { longestText, mostFacts } from './facts.ts';

/** Songs whose tempos and keys are counted, the newest. */
const mostSongs = 200;

/** What is remembered of a person over all songs. Its methods throw where the database cannot be read or written. */
export interface Memory {
  readonly facts: () => readonly Fact[];
  /** Keeps a fact; one that says the same of the same thing takes the place of the one before. */
  readonly keep: (fact: NewFact) => Fact;
  /** Writes a fact anew; false where there is none of that number. */
  readonly edit: (id: number, text: string) => boolean;
  readonly forget: (id: number) => boolean;
  /** Forgets all facts, songs and lessons. */
  readonly forgetAll: () => void;
  /** Counts a song, once however often it is told. */
  readonly hear: (song: HeardSong) => void;
  readonly habits: () => Habits;
  /** How far a lever of a song moved what is measured, a step (see `gabber reach`); undefined if it never did. */
  readonly lesson: (lever: string) => number | undefined;
  /** Remembers that; of what was known before half is kept. */
  readonly learn: (lever: string, slope: number) => void;
  readonly close: () => void;
}

interface Row {
  readonly id: number;
  readonly kind: FactKind;
  readonly text: string;
  readonly value: string;
  readonly at: number;
}

/** Memory in an open database, whose tables are there. */
export function memoryIn(database: Database.Database, now: () => number): Memory {
  const all = (sql: string, ...values: unknown[]): readonly unknown[] =>
    database.prepare(sql).all(...values);
  const run = (sql: string, ...values: unknown[]): number =>
    database.prepare(sql).run(...values).changes;
  const facts = (): readonly Fact[] =>
    (all('SELECT id, kind, text, value, at FROM facts ORDER BY id') as Row[]).map(
      ({ id, kind, text, value, at }) => ({ id, kind, text, value, at }),
    );
  const slopeOf = (lever: string): number | undefined => {
    const [row] = all('SELECT slope FROM lessons WHERE lever = ?', lever) as { slope: number }[];
    return row?.slope;
  };
  return {
    facts,
    keep({ kind, text, value }) {
      const said = text.slice(0, longestText);
      run('DELETE FROM facts WHERE kind = ? AND lower(text) = lower(?)', kind, said);
      run(
        'INSERT INTO facts (kind, text, value, at) VALUES (?, ?, ?, ?)',
        kind,
        said,
        value.slice(0, longestText),
        now(),
      );
      run(
        'DELETE FROM facts WHERE id NOT IN (SELECT id FROM facts ORDER BY id DESC LIMIT ?)',
        mostFacts,
      );
      const kept = facts().at(-1);
      if (kept === undefined) throw new Error('a fact that was kept is not there');
      return kept;
    },
    edit: (id, text) =>
      run('UPDATE facts SET text = ? WHERE id = ?', text.slice(0, longestText), id) > 0,
    forget: (id) => run('DELETE FROM facts WHERE id = ?', id) > 0,
    forgetAll() {
      run('DELETE FROM facts');
      run('DELETE FROM songs');
      run('DELETE FROM lessons');
      // what was erased must not be found in the file
      database.exec('VACUUM');
    },
    hear({ file, bpm, key }) {
      run(
        'INSERT OR REPLACE INTO songs (file, bpm, key, at) VALUES (?, ?, ?, ?)',
        file,
        bpm ?? null,
        key ?? null,
        now(),
      );
      run(
        'DELETE FROM songs WHERE file NOT IN (SELECT file FROM songs ORDER BY at DESC LIMIT ?)',
        mostSongs,
      );
    },
    habits: () => habitsOf(all('SELECT bpm, key FROM songs ORDER BY at') as SongRow[]),
    lesson: slopeOf,
    learn(lever, slope) {
      const before = slopeOf(lever) ?? slope;
      run(
        'INSERT OR REPLACE INTO lessons (lever, slope, at) VALUES (?, ?, ?)',
        lever,
        (before + slope) / 2,
        now(),
      );
    },
    close: () => void database.close(),
  };
}

interface SongRow {
  readonly bpm: number | null;
  readonly key: string | null;
}

/** The middle tempo, and the most frequent key. */
function habitsOf(songs: readonly SongRow[]): Habits {
  const tempos = songs.flatMap(({ bpm }) => bpm ?? []).sort((a, b) => a - b);
  const bpm = tempos[Math.floor((tempos.length - 1) / 2)];
  const counts = new Map<string, number>();
  for (const { key } of songs) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const key = songs.findLast((song) => song.key !== null && counts.get(song.key) === most)?.key;
  return {
    songs: songs.length,
    ...(bpm !== undefined && { bpm }),
    ...(typeof key === 'string' && { key }),
  };
}
