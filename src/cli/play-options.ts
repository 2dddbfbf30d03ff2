import type { SwapTime } from '../live/index.ts';

/** The options of `gabber play`, as they are read. */
export interface PlayOptions {
  readonly engine: string;
  readonly bpm?: number;
  readonly bars?: number;
  readonly for?: number;
  readonly record?: string;
  readonly stats?: true;
  readonly latency: number;
  readonly swap: SwapTime;
  readonly sound?: string;
  readonly rate: string;
  /** Ports that get a clock. */
  readonly midi?: readonly string[];
  /** Milliseconds by which MIDI is sent later than sound. */
  readonly midiOffset: number;
  /** Where Tidal's events are heard. */
  readonly dirtPort: number;
  readonly watch: boolean;
}
