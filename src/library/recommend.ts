import type { Entry } from './entry.ts';
import type { Library } from './library.ts';
import { hashOf } from './same-text.ts';

/** What is known of the song that something is wanted for. */
export interface Wanted {
  readonly genre?: string;
  readonly key?: string;
  readonly bpm?: number;
  /** Texts of the patterns that it has already. */
  readonly patterns?: readonly string[];
}

/** Entries of a genre and key that are weighed. */
const mostWeighed = 500;

/** What each counts: a genre says most of what fits; a tempo 20 away fits nothing. */
const weights = { genre: 3, key: 2, bpm: 2, uses: 1 } as const;
const widestTempo = 20;

/**
 * Entries that would suit a song: of its genre, in its key, near its tempo, much used; none that it has. Without a song
 * those that suit what was used most.
 */
export function recommend(library: Library, song: Wanted | undefined, limit: number) {
  const wanted = song ?? usual(library);
  const has = new Set((wanted.patterns ?? []).map((text) => hashOf('pattern', text)));
  const seen = new Set<string>();
  return candidates(library, wanted)
    .filter(({ kind, hash }) => kind !== 'song' && !has.has(hash))
    .map((entry) => ({ entry, score: scoreOf(entry, wanted) }))
    .sort((a, b) => b.score - a.score || b.entry.uses - a.entry.uses || a.entry.id - b.entry.id)
    .filter(({ entry }) => !seen.has(entry.hash) && seen.add(entry.hash))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function candidates(library: Library, { genre, key, bpm }: Wanted): readonly Entry[] {
  const searches = [
    ...(genre === undefined ? [] : [{ genre }]),
    ...(key === undefined ? [] : [{ key }]),
    ...(bpm === undefined ? [] : [{ bpm: [bpm - 5, bpm + 5] as const }]),
    {},
  ];
  const found = searches.flatMap((each) => library.search({ ...each, limit: mostWeighed }));
  return [...new Map(found.map((entry) => [entry.id, entry])).values()];
}

function scoreOf(entry: Entry, { genre, key, bpm }: Wanted): number {
  const tempo =
    bpm === undefined || entry.bpm === undefined
      ? 0
      : Math.max(0, 1 - Math.abs(bpm - entry.bpm) / widestTempo);
  return (
    (genre !== undefined && entry.genre === genre ? weights.genre : 0) +
    (key !== undefined && entry.key === key ? weights.key : 0) +
    weights.bpm * tempo +
    (weights.uses * Math.log2(1 + entry.uses)) / 4
  );
}

/** Genre, key and tempo of what was used most. */
function usual(library: Library): Wanted {
  const [most] = library.search({ limit: 1 });
  if (most === undefined || most.uses === 0) return {};
  const { genre, key, bpm } = most;
  return { ...(genre && { genre }), ...(key && { key }), ...(bpm && { bpm }) };
}
