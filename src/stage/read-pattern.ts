import type { Result } from '../base/index.ts';
import type { Controls, Pattern } from '../pattern/index.ts';
import type { PatternText, Song } from '../song/index.ts';
import type { Registry } from '../sound/index.ts';
import { trackPattern } from './plan-patterns.ts';
import { scopeOf } from './song-reader.ts';

/**
 * What a text would play as a track's pattern in a song: in bars of its own meter, its degrees and chords
 * not yet notes. Problems: those of the text.
 *
 * @example readPattern({ kind: 'mini', text: 'x*4' }, song, registry).ok // => true
 */
export function readPattern(
  source: PatternText,
  song: Song,
  registry: Registry,
): Result<Pattern<Controls>> {
  return trackPattern(source, scopeOf(song, registry));
}
