import type { TimedMessage } from '../stage/index.ts';

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

function notesOf({ commands }: TimedMessage): number {
  return commands.filter((each) => each.op === 'synth.new' && each.def.startsWith(VOICE)).length;
}
