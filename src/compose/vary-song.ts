import {
  failure,
  hintNearest,
  type Problem,
  problem,
  type Rational,
  type Result,
  success,
} from '../base/index.ts';
import type { Meter } from '../music/index.ts';
import {
  type PatternText,
  rewritePattern,
  type Song,
  type SongFile,
  type Track,
} from '../song/index.ts';
import type { Registry } from '../sound/index.ts';
import { readPattern } from '../stage/index.ts';
import { variationsOf } from './vary.ts';
import { withEdits } from './vary-edits.ts';
import { passagesOf } from './vary-targets.ts';

/** How a track is varied. */
export interface VaryOptions {
  /** Share of the words and rests of its pattern, 0 to 1; 0 changes nothing. */
  readonly amount: number;
  /** The song's own when absent. */
  readonly seed?: number;
}

/** A file with one of its patterns varied. */
export interface Variation {
  /** The whole file. */
  readonly text: string;
  /** The pattern as it was, and as it is. */
  readonly before: string;
  readonly after: string;
  /** Words and rests that differ. */
  readonly changes: number;
  /** That of the variation, whether it was asked for or not. */
  readonly seed: number;
}

/**
 * A song's file with the pattern of a track varied. Notes stay in the key; of drums and kicks what lies on
 * beats stays, of others what begins a bar. What a source has written stands as a pattern afterwards.
 *
 * Problems: `compose.track`, `compose.nothing-to-vary`.
 */
export function varySong(
  file: SongFile,
  name: string,
  { amount, seed = file.song.seed }: VaryOptions,
  registry: Registry,
): Result<Variation> {
  const { song, text } = file;
  const found = trackWithPattern(song, name);
  if (!found.ok) return found;
  const { track, pattern } = found.value;
  if (amount <= 0)
    return success({ text, before: pattern.text, after: pattern.text, changes: 0, seed });
  const { kind } = pattern;
  const variations = variationsOf({
    text: pattern.text,
    passages: passagesOf(pattern),
    amount,
    key: song.key,
    read: (tried) => {
      const read = readPattern({ kind, text: tried }, song, registry);
      return read.ok ? read.value : undefined;
    },
    isAnchor: anchorOf(track, registry, track.meter ?? song.meter),
  });
  const edits = variations(`${seed}/${name}`);
  if (edits.length === 0) return failure([nothingToVary(name)]);
  const after = withEdits(pattern.text, edits);
  const written = rewritePattern(file, name, edits, after);
  return success({ text: written, before: pattern.text, after, changes: edits.length, seed });
}

/** A track of a song that has a pattern. Problems: `compose.track`, `compose.nothing-to-vary`. */
export function trackWithPattern(
  { tracks }: Pick<Song, 'tracks'>,
  name: string,
): Result<{ readonly track: Track; readonly pattern: PatternText }> {
  const track = tracks.find((each) => each.name === name);
  if (track === undefined) {
    const names = tracks.map((each) => each.name);
    return failure([noTrack(name, names)]);
  }
  const { pattern } = track;
  return pattern === undefined ? failure([nothingToVary(name)]) : success({ track, pattern });
}

/** Whether a track plays notes; hits of drums and kicks have none. */
export function playsNotes({ instrument }: Track, registry: Registry): boolean {
  const { kind = 'note' } = registry.instrument(instrument ?? '')?.pitch ?? {};
  return kind === 'note';
}

/** Beats hold drums together, and the first of each bar all else. */
export function anchorOf(track: Track, registry: Registry, { beats }: Meter) {
  if (playsNotes(track, registry)) return (place: Rational): boolean => place.n === 0;
  return (place: Rational): boolean => (place.n * beats) % place.d === 0;
}

export function noTrack(name: string, names: readonly string[]): Problem {
  const hint = hintNearest(name, names);
  const message = `There is no track \`${name.slice(0, 40)}\`.`;
  return problem('compose.track', message, hint === undefined ? {} : { hint });
}

export function nothingToVary(name: string): Problem {
  const message = `Nothing in the pattern of \`${name.slice(0, 40)}\` can be varied.`;
  const hint =
    'Notes, hits and names of sounds in its strings vary, but not what begins its bars, nor the beats of drums.';
  return problem('compose.nothing-to-vary', message, { hint });
}
