import type { Entry, Filter } from './entry.ts';
import { rank, type Worded } from './rank.ts';
import { type Asking, entryOf, type Row } from './rows.ts';
import { facetsOfFilter, matchOf, typedWords, useLevel } from './words.ts';

/** What is looked for. */
export interface Search extends Filter {
  /** As somebody types them: all are wanted, of the last one its beginning. */
  readonly words?: string;
  /** So many at most; 20 when absent. */
  readonly limit?: number;
}

export const usualLimit = 20;
export const mostFound = 10_000;

/** Of entries that were used as much, so many are compared by their words, the newest. */
const mostCompared = 500;

type Candidate = Worded & Pick<Row, 'id' | 'uses' | 'bpm'>;

/** The entries that were used most come first, then those that fit best, then the newest. */
export function search(asking: Asking, asked: Search): readonly Entry[] {
  const limit = Math.max(1, Math.min(asked.limit ?? usualLimit, mostFound));
  const words = typedWords(asked.words ?? '');
  const facets = facetsOfFilter(asked);
  // signs alone are no words: they ask for nothing that is there
  if (words.length === 0 && (asked.words ?? '').trim() !== '') return [];
  if (matchOf(words, facets) === undefined) return mostUsed(asking, limit);
  const found: number[] = [];
  for (let level = highestLevel(asking); level >= 0 && found.length < limit; level -= 1) {
    const match = matchOf(words, [...facets, `u${level}`]) ?? '';
    const most = Math.max(mostCompared, limit);
    found.push(...inOrder(candidates(asking, match, asked, most), words));
  }
  return entriesOf(asking, found.slice(0, limit));
}

function mostUsed({ all }: Asking, limit: number): readonly Entry[] {
  const sql = 'SELECT * FROM entries ORDER BY uses DESC, id DESC LIMIT ?';
  return all<Row>(sql, limit).map(entryOf);
}

function highestLevel({ all }: Asking): number {
  const [row] = all<{ uses: number | null }>('SELECT max(uses) AS uses FROM entries');
  return useLevel(row?.uses ?? 0);
}

function candidates({ all }: Asking, match: string, { bpm }: Filter, most: number) {
  const sql = `SELECT entries.id, name, tags, genre, substr(text, 1, 2000) AS text, uses, bpm
    FROM (SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?) AS found
    JOIN entries ON entries.id = found.rowid`;
  const [from, to] = bpm ?? [];
  return all<Candidate>(sql, match, most).filter(
    (each) => from === undefined || to === undefined || isWithin(each.bpm, from, to),
  );
}

function isWithin(bpm: number | null, from: number, to: number): boolean {
  return bpm !== null && bpm >= from && bpm <= to;
}

function inOrder(found: readonly Candidate[], words: readonly string[]): readonly number[] {
  const scores = words.length === 0 ? [] : rank(found, words);
  return found
    .map(({ id, uses }, at) => ({ id, uses, score: scores[at] ?? 0 }))
    .sort((a, b) => b.uses - a.uses || b.score - a.score || b.id - a.id)
    .map(({ id }) => id);
}

/** The entries of these numbers, in their order; those that are gone are left out. */
export function entriesOf({ all }: Asking, ids: readonly number[]): readonly Entry[] {
  return ids.flatMap((id) => all<Row>('SELECT * FROM entries WHERE id = ?', id).map(entryOf));
}
