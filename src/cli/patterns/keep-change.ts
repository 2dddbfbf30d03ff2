import { resolve } from 'node:path';
import { type Result, success } from '../../base/index.ts';
import { writeAtomic } from '../../store/index.ts';
import {
  type Ancestry,
  ancestryOf,
  changeWithRecord,
  type How,
  newGenerations,
  type PatternLine,
  updateSession,
} from '../../studio/index.ts';
import type { Context } from '../context.ts';
import { openRecord, type RecordPlace, recordPlace } from '../song-record.ts';
import { type SongPatterns, songPatterns } from './song-patterns.ts';

/** The record of a song that a command is about to change. */
export interface OpenAncestry {
  readonly place: RecordPlace;
  readonly ancestry: Ancestry;
  readonly release: () => Promise<void>;
}

/**
 * Opens what is known of a song’s patterns. What a crash interrupted is finished first, so the song is read after this.
 *
 * Problems: those of `openRecord`.
 */
export async function openAncestry(
  song: string,
  context: Context,
  isReading = false,
): Promise<Result<OpenAncestry>> {
  const place = await recordPlace(song, undefined, context);
  const opened = await openRecord(place, isReading);
  if (!opened.ok) return opened;
  const { lines, release } = opened.value;
  return success({ place, ancestry: ancestryOf(lines), release }, opened.problems);
}

/** A song’s file before and after a change. */
export interface SongChange {
  readonly song: string;
  /** The file that is written: the song itself, or another one. */
  readonly output: string;
  readonly before: string;
  readonly after: string;
  readonly how: How;
}

/**
 * Does something to a song with its record open, where the song itself is to be written; a copy has no record.
 *
 * Problems: those of `openRecord` and of what is done.
 */
export async function withAncestry<T>(
  song: string,
  output: string,
  context: Context,
  act: (known: OpenAncestry | undefined) => Promise<Result<T>>,
): Promise<Result<T>> {
  const isOwn = output !== '-' && resolve(context.cwd, output) === resolve(context.cwd, song);
  if (!isOwn) return act(undefined);
  const opened = await openAncestry(song, context);
  if (!opened.ok) return opened;
  try {
    const done = await act(opened.value);
    return { ...done, problems: [...opened.problems, ...done.problems] };
  } finally {
    await opened.value.release();
  }
}

/**
 * Writes a song that was changed, whole or not at all, and with it what that is to its patterns. A song of no session
 * whose patterns stay as they are has nothing written down.
 *
 * Problem: `file.write`.
 */
export async function keepChange(
  { song, output, before, after, how }: SongChange,
  known: OpenAncestry | undefined,
  context: Context,
): Promise<Result<void>> {
  const file = resolve(context.cwd, output);
  if (known === undefined) return writeAtomic(file, after);
  const { place, ancestry } = known;
  const now = await songPatterns(after, song, context);
  const patterns = await linesOf(ancestry, { song, before, after, how }, now, context);
  if (patterns.length === 0 && place.session === undefined) return writeAtomic(file, after);
  const at = new Date();
  const line = {
    at: at.toISOString(),
    kind: how.by,
    how,
    ...(patterns.length > 0 && { patterns }),
  };
  const kept = await changeWithRecord({
    ...{ journal: place.file, file: place.song, before, after, line },
  });
  if (!kept.ok || place.session === undefined || now.facts === undefined) return kept;
  const told = await updateSession(place.session, now.facts, at);
  return told.ok ? success(undefined) : told;
}

type TextChange = Omit<SongChange, 'output'>;

/** What a change of a text is to be written down as. Nothing is read where the text stays. */
async function linesOf(
  ancestry: Ancestry,
  { song, before, how }: TextChange,
  now: SongPatterns,
  context: Context,
): Promise<readonly PatternLine[]> {
  const was = await songPatterns(before, song, context);
  return newGenerations(ancestry, { before: was.patterns, after: now.patterns, how });
}

/** What a change of a song’s text is to its patterns, for who writes it down. */
export async function patternLines(
  ancestry: Ancestry,
  change: TextChange,
  context: Context,
): Promise<readonly PatternLine[]> {
  const now = await songPatterns(change.after, change.song, context);
  return linesOf(ancestry, change, now, context);
}
