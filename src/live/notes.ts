import type { TimedMessage, TimedMidi } from '../stage/index.ts';

/** Notes are synths of these SynthDefs. */
const VOICE = 'voice-';

/** Notes that begin in some messages. */
export function noteCount(messages: readonly TimedMessage[]): number {
  return messages.reduce((sum, message) => sum + notesOf(message), 0);
}

/** Adds notes to the counts of their tracks. */
export function countNotes(messages: readonly TimedMessage[], counts: Map<string, number>): void {
  for (const message of messages) {
    const notes = notesOf(message);
    if (notes > 0) counts.set(message.node, (counts.get(message.node) ?? 0) + notes);
  }
}

/** The same of notes that MIDI instruments play. */
export function countMidi(messages: readonly TimedMidi[], counts: Map<string, number>): void {
  for (const { track, message } of messages) {
    if (message.kind === 'note-on') counts.set(track, (counts.get(track) ?? 0) + 1);
  }
}

function notesOf({ commands }: TimedMessage): number {
  return commands.filter((each) => each.op === 'synth.new' && each.def.startsWith(VOICE)).length;
}
