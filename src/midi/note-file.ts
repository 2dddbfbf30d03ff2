import type { NoteFile } from '../song/index.ts';
import type { MidiFile } from './midi-file.ts';
import { noteGroove } from './note-groove.ts';
import { notePattern } from './note-pattern.ts';

/** A MIDI file as a song asks it for patterns and grooves. */
export function noteFile(file: MidiFile): NoteFile {
  return {
    pattern: (choice, meter) => notePattern(file, choice, meter),
    groove: (choice, meter, division) => noteGroove(file, choice, meter, division),
  };
}
