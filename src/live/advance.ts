import type { Problem, Seconds } from '../base/index.ts';
import type { BufferUse, Staged, TimedDirt, TimedMessage, TimedMidi } from '../stage/index.ts';
import type { Stretch } from './midi-clock.ts';
import { countMidi, countNotes } from './notes.ts';

/** What is to be sent. */
export interface Advance {
  /** In seconds of live time. */
  readonly messages: readonly TimedMessage[];
  /** What MIDI instruments are told, in seconds of live time. */
  readonly midi: readonly TimedMidi[];
  /** What SuperDirt is told, in seconds of live time. */
  readonly dirt: readonly TimedDirt[];
  /** What of the song this is. */
  readonly stretches: readonly Stretch[];
  readonly problems: readonly Problem[];
  /** Samples that must be in buffers before. */
  readonly buffers: readonly BufferUse[];
  /** Files of samples that the plan should know next time. */
  readonly unread: readonly string[];
  /** Notes by track. */
  readonly notes: ReadonlyMap<string, number>;
}

/** What a stretch of spans gives together. */
export class Sum implements Advance {
  readonly messages: TimedMessage[] = [];
  readonly midi: TimedMidi[] = [];
  readonly dirt: TimedDirt[] = [];
  readonly stretches: Stretch[] = [];
  readonly problems: Problem[] = [];
  readonly buffers: BufferUse[] = [];
  readonly unread: string[] = [];
  readonly notes = new Map<string, number>();

  /** Adds what was staged, whose time 0 is at `zero`. */
  add(staged: Staged, zero: Seconds): void {
    const messages = later(staged.messages, zero);
    this.messages.push(...messages);
    const midi = later(staged.midi, zero);
    this.midi.push(...midi);
    this.dirt.push(...later(staged.dirt, zero));
    this.problems.push(...staged.problems);
    this.buffers.push(...staged.buffers);
    this.unread.push(...staged.unread);
    countNotes(messages, this.notes);
    countMidi(midi, this.notes);
    for (const { track } of staged.dirt) this.notes.set(track, (this.notes.get(track) ?? 0) + 1);
  }
}

/** Things of a time, so many seconds later. */
export function later<T extends { readonly time: Seconds }>(
  things: readonly T[],
  by: Seconds,
): T[] {
  return things.map((each) => ({ ...each, time: each.time + by }));
}
