import { problem } from '../base/index.ts';
import type { Path, Resolving } from './resolving.ts';

/**
 * What a song may say and nothing plays yet: music that a rendered file could never hold, because it
 * comes from outside while it plays.
 */
const messages = {
  'midi-input': 'MIDI input is not read yet: this track is silent.',
} as const;

/** Reports that a part of a track cannot play yet. Problem, a warning: `song.not-yet`. */
export function reportNotYet(
  resolving: Pick<Resolving, 'report'>,
  part: keyof typeof messages,
  path: Path,
): void {
  const hint = 'Give the track an `instrument` and a `pattern`, or remove it.';
  resolving.report(problem('song.not-yet', messages[part], { severity: 'warning', path, hint }));
}
