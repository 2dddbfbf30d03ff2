import type { Problem, Seconds } from '../base/index.ts';
import type { PatternMemory, Plan } from '../stage/index.ts';
import type { Cache } from '../store/index.ts';
import type { Clock, Timers } from './clock.ts';
import type { LiveEngine } from './engine.ts';
import type { MidiOut } from './midi-link.ts';

/** One song among those that play at once. */
export interface LiveSong {
  readonly name: string;
  /** Laid out `shared` and planned `live`. */
  readonly plan: Plan;
  /** Whether it brings SynthDefs of its own, which may change under their names. */
  readonly hasOwnSounds?: boolean;
  /** What its patterns were read as: those that follow it need not be read anew. */
  readonly memory?: PatternMemory;
}

/** When a changed song takes over: at the next bar, at the next four, or at once. */
export type SwapTime = 'bar' | 'phrase' | 'now';

export interface ShowOptions {
  readonly engine: LiveEngine;
  /** How long before its time a message is sent. */
  readonly latency: Seconds;
  /** Quarter notes a minute in place of the songs' own. */
  readonly bpm?: number;
  /** Bars after which it ends by itself. */
  readonly bars?: number;
  /** Seconds after which it does. */
  readonly seconds?: Seconds;
  readonly cache?: Cache;
  /** Where tracks go that MIDI instruments play; they are silent when absent. */
  readonly midi?: MidiOut;
  /** MIDI ports that get a clock. */
  readonly clockPorts?: readonly string[];
  /** Seconds that sound takes from the server to the ear, which MIDI waits for; measured when absent. */
  readonly soundDelay?: Seconds;
  /** Whether nothing plays before `go`. */
  readonly waits?: boolean;
  readonly tell: (problems: readonly Problem[]) => void;
  readonly clock?: Clock;
  readonly timers?: Timers;
}
