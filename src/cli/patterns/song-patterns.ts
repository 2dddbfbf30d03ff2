import type { PatternText } from '../../song/index.ts';
import type { Patterns, SongFacts } from '../../studio/index.ts';
import type { Context } from '../context.ts';
import { readWithSounds } from '../read-with-sounds.ts';
import { songFacts } from '../session/song-facts.ts';
import { registryFor } from '../synthdef-places.ts';
import { patternPlaces } from './pattern-places.ts';

/** What a song plays, by track and `section/track`, and what a session says of it. */
export interface SongPatterns {
  readonly patterns: Patterns;
  /** Absent of Tidal code. */
  readonly facts?: SongFacts;
}

const none: SongPatterns = { patterns: new Map() };

/**
 * The patterns of a song’s text, as its tracks and sections have them: what a source has written stands for the
 * source, of Tidal code the pattern of each statement. None where it cannot be read.
 *
 * @param file where it is, for what it names beside it
 */
export async function songPatterns(
  text: string,
  file: string,
  context: Context,
): Promise<SongPatterns> {
  if (file.endsWith('.tidal')) return { patterns: await tidalPatterns(text) };
  // what an engine lacks is of no matter to a song's text
  const read = await readWithSounds({ name: file, text }, registryFor(file, context, 'native'));
  if (!read.ok) return none;
  const { song, data } = read.value;
  const written = patternPlaces(song).map(({ name, pattern }) => [name, pattern] as const);
  return { patterns: new Map(written), facts: songFacts(data) };
}

async function tidalPatterns(text: string): Promise<Patterns> {
  const { statementParts } = await import('../../tidal/index.ts');
  return new Map(
    statementParts(text).flatMap((part): [string, PatternText][] => {
      if (part.kind !== 'track') return [];
      const { start, end } = part.pattern;
      return [[part.track, { kind: 'tidal', text: text.slice(start, end) }]];
    }),
  );
}
