import {
  failure,
  hintNearest,
  type Problem,
  problem,
  type Result,
  success,
} from '../../base/index.ts';
import {
  type Ancestry,
  appendToJournal,
  type Generation,
  type Lineage,
  newGenerations,
  withLines,
  withSong,
} from '../../studio/index.ts';
import type { Context } from '../context.ts';
import { readSource, type SourceText } from '../input.ts';
import { type OpenAncestry, openAncestry } from './keep-change.ts';
import { songPatterns } from './song-patterns.ts';

/** A song with all patterns that its tracks had. */
export interface KnownSong {
  readonly source: SourceText;
  /** With what the song has now. */
  readonly ancestry: Ancestry;
  /** As far as it is written down. */
  readonly open: OpenAncestry;
}

/**
 * Reads a song and the ancestry of its patterns; what was edited by hand meanwhile is written down. `open` has to be let
 * go.
 *
 * Problems: those of `openRecord` and of reading the song; `session.locked` only where it is to be changed.
 *
 * @param isReading a session that another program holds is read as it is
 */
export async function openKnownSong(
  song: string,
  isReading: boolean,
  context: Context,
): Promise<Result<KnownSong>> {
  const opened = await openAncestry(song, context);
  const isLocked = opened.problems.some(({ code }) => code === 'session.locked');
  const tried = isReading && isLocked ? await openAncestry(song, context, true) : opened;
  if (!tried.ok) return tried;
  const open = tried.value;
  const source = await readSource(song, context);
  if (!source.ok) {
    await open.release();
    return source;
  }
  const { patterns } = await songPatterns(source.value.text, song, context);
  const noticed = await notice(open, patterns, isReading && isLocked);
  const ancestry = withSong(noticed.ancestry, patterns);
  const written = { ...open, ancestry: noticed.ancestry };
  return success({ source: source.value, ancestry, open: written }, [
    ...tried.problems,
    ...noticed.problems,
  ]);
}

/** Writes down what was edited by hand. Where that is not possible, it is known all the same. */
async function notice(
  { place, ancestry }: OpenAncestry,
  now: Awaited<ReturnType<typeof songPatterns>>['patterns'],
  isLocked: boolean,
): Promise<{ readonly ancestry: Ancestry; readonly problems: readonly Problem[] }> {
  const patterns = newGenerations(ancestry, { before: now, after: now, how: { by: 'hand' } });
  if (patterns.length === 0) return { ancestry, problems: [] };
  const at = new Date().toISOString();
  const known = withLines(ancestry, patterns, at);
  if (isLocked) return { ancestry: known, problems: [] };
  const kept = await appendToJournal(place.file, { at, kind: 'hand', patterns });
  const problems = kept.problems.map((each) => ({ ...each, severity: 'warning' }) as const);
  return { ancestry: known, problems };
}

/** The lineage of a track. Problem: `pattern.track`. */
export function lineageOf(ancestry: Ancestry, track: string): Result<Lineage> {
  const lineage = ancestry.get(track);
  if (lineage !== undefined) return success(lineage);
  const hint = hintNearest(track, [...ancestry.keys()]);
  const message = `No track \`${track.slice(0, 40)}\` had a pattern.`;
  return failure([problem('pattern.track', message, hint === undefined ? {} : { hint })]);
}

/** One generation of a track. Problems: `pattern.track`, `pattern.generation`. */
export function generationOf(
  ancestry: Ancestry,
  track: string,
  number: number,
): Result<Generation> {
  const lineage = lineageOf(ancestry, track);
  if (!lineage.ok) return lineage;
  const found = lineage.value.generations.find((each) => each.number === number);
  if (found !== undefined) return success(found);
  const numbers = lineage.value.generations.map((each) => each.number);
  const hint = `It has ${numbers.slice(0, 20).join(', ')}; \`gabber pattern log\` shows what each of them is.`;
  const message = `\`${track.slice(0, 40)}\` has no generation ${number}.`;
  return failure([problem('pattern.generation', message, { hint })]);
}
