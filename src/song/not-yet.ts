import { problem } from '../base/index.ts';
import type { Path, Resolving } from './resolving.ts';
import type { TrackData } from './song-schema.ts';

/**
 * What a song may say and nothing plays yet. Music that a rendered file could never hold, because it
 * comes from outside while it plays, is missing with a warning; what a file should hold is an error.
 */
const rows = [
  ['output', undefined, 'warning', 'Hardware is not played yet: this track is silent.'],
  ['source', 'tidal', 'warning', 'A real Tidal is not listened to yet: this track is silent.'],
  ['source', 'midi-input', 'warning', 'MIDI input is not read yet: this track is silent.'],
  ['source', 'midi-file', 'error', 'MIDI files are not read yet.'],
  ['source', 'generate', 'error', 'Nothing is generated yet.'],
] as const;

/** Reports what of a track cannot play yet. Problem: `song.not-yet`. */
export function reportNotYet(
  resolving: Pick<Resolving, 'report'>,
  data: TrackData,
  path: Path,
): void {
  for (const [key, part, severity, message] of rows) {
    const value = key === 'output' ? data.output : data.source;
    if (value === undefined || (part !== undefined && !Object.hasOwn(value, part))) continue;
    const at = [...path, key, ...(part === undefined ? [] : [part])];
    const hint = 'Give the track an `instrument` and a `pattern`, or remove it.';
    resolving.report(problem('song.not-yet', message, { severity, path: at, hint }));
  }
}
