export { ClockFollower } from './clock-follower.ts';
export { type ClockMessage, clockBytes, midiBytes, readMessage } from './message-bytes.ts';
export { messageText } from './message-text.ts';
export type { MidiFile, MidiNote, MidiTrack } from './midi-file.ts';
export { noteFile } from './note-file.ts';
export { notesToPattern, type PlayedKey } from './notes-to-pattern.ts';
export { LARGEST_MIDI, readMidi } from './read-midi.ts';
export { songAsMidi } from './song-as-midi.ts';
