import type { Problem } from '../base/index.ts';
import type { Command } from '../scsynth/index.ts';
import type { TimedMidi } from './midi-message.ts';
import type { BufferUse, Plan, StageNode, TimedDirt, TimedMessage } from './types.ts';

function rankOf({ message }: TimedMidi): number {
  return message.kind === 'note-off' ? 0 : 1;
}

/** Collects messages while a span is staged. */
export class Output {
  readonly problems: Problem[] = [];
  /** Buffers that are first played in this span. */
  readonly buffers: BufferUse[] = [];
  /** Files of samples that would be played if they had been read. */
  readonly unread = new Set<string>();
  private readonly messages: TimedMessage[] = [];
  private readonly midiMessages: TimedMidi[] = [];
  private readonly dirtEvents: TimedDirt[] = [];
  private readonly nodes: ReadonlyMap<string, StageNode>;
  private readonly warned = new Set<string>();
  private readonly zero: number;

  constructor(plan: Plan, zero: number) {
    this.nodes = new Map(plan.nodes.map((node) => [node.name, node]));
    this.zero = zero;
  }

  node(name: string): StageNode {
    const node = this.nodes.get(name);
    if (node === undefined) throw new RangeError(`the plan has no node ${name}`);
    return node;
  }

  /** Whether nothing was warned of under this name yet; from then on something was. */
  isNew(about: string): boolean {
    const before = this.warned.size;
    return this.warned.add(about).size > before;
  }

  /** `time` counts from cycle 0. What would be before the beginning is sent at the beginning. */
  send(time: number, node: string, commands: readonly Command[]): void {
    if (commands.length === 0) return;
    this.messages.push({ time: Math.max(0, time - this.zero), node, commands });
  }

  /** `time` counts from cycle 0, as that of `send`. */
  midi(time: number, message: Omit<TimedMidi, 'time'>): void {
    this.midiMessages.push({ time: Math.max(0, time - this.zero), ...message });
  }

  /** `time` counts from cycle 0, as that of `send`. */
  dirt(time: number, event: Omit<TimedDirt, 'time'>): void {
    this.dirtEvents.push({ time: Math.max(0, time - this.zero), ...event });
  }

  /** Events for SuperDirt in time order. */
  sortedDirt(): readonly TimedDirt[] {
    return this.dirtEvents.sort((a, b) => a.time - b.time);
  }

  /** MIDI messages in time order; at one time notes end before others begin. */
  sortedMidi(): readonly TimedMidi[] {
    return this.midiMessages.sort((a, b) => a.time - b.time || rankOf(a) - rankOf(b));
  }

  sorted(): readonly TimedMessage[] {
    return this.messages.sort((a, b) => a.time - b.time);
  }
}
