import { failure, type Problem, type Result, success } from '../base/index.ts';
import { type MidiFile, noteFile } from '../midi/index.ts';
import { commonTime } from '../music/index.ts';
import type { NewEntry } from './entry.ts';

/** Drums are on this channel. */
const drumChannel = 10;

/**
 * Each track of a MIDI file that has notes as a pattern.
 *
 * Problems: those of `notePattern`; where some tracks can be read they are warnings.
 */
export function midiEntries(
  file: MidiFile,
  title: string,
  more: Pick<NewEntry, 'origin' | 'tags'> = {},
): Result<readonly NewEntry[]> {
  const entries: NewEntry[] = [];
  const problems: Problem[] = [];
  file.tracks.forEach(({ name, notes }, at) => {
    if (notes.length === 0) return;
    const choice = { track: at + 1, from: 1, loop: true, transpose: 0 };
    const read = noteFile(file).pattern(choice, file.meter ?? commonTime);
    problems.push(...read.problems);
    if (!read.ok) return;
    const isDrums = notes.every(({ channel }) => channel === drumChannel);
    const sound = `instrument: ${isDrums ? 'tom' : 'supersaw'}\n`;
    const text = `${read.value.text.trim()}\n`;
    entries.push({ kind: 'pattern', name: `${title}: ${name ?? at + 1}`, text, sound, ...more });
  });
  if (entries.length === 0) return failure(problems);
  return success(
    entries,
    problems.map((each) => ({ ...each, severity: 'warning' as const })),
  );
}
