import { type Result, success } from '../../base/index.ts';
import type { Entry, Library, Likeness } from '../../library/index.ts';
import type { Reply } from '../command.ts';
import type { Context } from '../context.ts';
import { readSource } from '../input.ts';
import { isSongText } from '../is-song-text.ts';
import { columns } from '../overview.ts';
import { readWithSounds } from '../read-with-sounds.ts';
import { registryFor } from '../synthdef-places.ts';
import { describeShipped } from './add-shipped.ts';
import { entryLine, entryLines } from './entry-text.ts';
import { noEntry } from './no-entry.ts';
import { withLibrary } from './with-library.ts';

/** Entries that are at least so alike are told to be there twice, unless something else is asked for. */
export const usualLeast = 0.95;

/** Finds what is like an entry. Problem: `library.no-entry`. */
export function findLike(
  id: number,
  { by = 'both', limit }: { readonly by?: Likeness; readonly limit?: number },
  context: Context,
): Promise<Result<Reply>> {
  return withLibrary(context, async (library) => {
    await describeShipped(library);
    const found = library.like(id, by, limit);
    if (found === undefined) return noEntry(id);
    const rows = found.map(
      ({ entry, likeness }) => [`${percent(likeness)}  ${entry.id}`, entryLine(entry)] as const,
    );
    const text = rows.length === 0 ? 'Nothing is like it.\n' : `${columns(rows).join('\n')}\n`;
    const like = found.map(({ entry, likeness }) => ({ ...entry, likeness: rounded(likeness) }));
    return success({ text, json: { like } });
  });
}

function percent(likeness: number): string {
  return `${Math.round(likeness * 100)} %`.padStart(5);
}

function rounded(likeness: number): number {
  return Math.round(likeness * 1000) / 1000;
}

/** Lists what is there more than once. */
export function findDuplicates(
  { least = usualLeast }: { readonly least?: number },
  context: Context,
): Promise<Result<Reply>> {
  return withLibrary(context, async (library) => {
    await describeShipped(library);
    const { same, near } = library.duplicates(least);
    const groups = same.map((entries) => `the same:\n${entryLines(entries)}`);
    const pairs = near.map(
      ({ entries, likeness }) => `${percent(likeness).trim()} alike:\n${entryLines(entries)}`,
    );
    const all = [...groups, ...pairs];
    const json = {
      same: same.map((entries) => entries.map(({ id }) => id)),
      near: near.map(({ entries, likeness }) => ({
        ids: entries.map(({ id }) => id),
        likeness: rounded(likeness),
      })),
    };
    return success({ text: all.length === 0 ? 'Nothing is there twice.\n' : all.join(''), json });
  });
}

/** Lists what would suit a song. Problems: those of the song. */
export async function findRecommended(
  song: string | undefined,
  { limit = 10 }: { readonly limit?: number },
  context: Context,
): Promise<Result<Reply>> {
  const wanted = song === undefined ? success(undefined) : await wantedFor(song, context);
  if (!wanted.ok) return wanted;
  const { recommend } = await import('../../library/index.ts');
  return withLibrary(context, (library: Library) => {
    const entries: readonly Entry[] = recommend(library, wanted.value, limit);
    return success({ text: entryLines(entries), json: { entries } }, wanted.problems);
  });
}

async function wantedFor(song: string, context: Context) {
  const source = await readSource(song, context);
  if (!source.ok) return source;
  const { songEntry, tidalEntries, trackEntries } = await import('../../library/index.ts');
  const isTidal = song === '-' ? !isSongText(source.value.text) : song.endsWith('.tidal');
  if (isTidal) {
    const entries = tidalEntries(source.value.text, song);
    const bpm = entries[0]?.bpm;
    return success({ ...(bpm && { bpm }), patterns: entries.map(({ text }) => text) });
  }
  const read = await readWithSounds(source.value, registryFor(song, context, 'native'));
  if (!read.ok) return read;
  const { genre, key, bpm } = songEntry(read.value.data, '', song);
  const patterns = trackEntries(read.value.data, song).map(({ text }) => text);
  const facts = { ...(genre && { genre }), ...(key && { key }), ...(bpm && { bpm }) };
  return success({ ...facts, patterns });
}
