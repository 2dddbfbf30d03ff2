import type { SwapTime } from '../live/index.ts';

/** What plays, and how it is heard. */
export interface SoundOptions {
  readonly engine: string;
  readonly bpm?: number;
  readonly bars?: number;
  readonly for?: number;
  readonly record?: string;
  readonly stats?: true;
  /** Levels of all strips, and with `scope` what is to be drawn. */
  readonly meters?: true;
  readonly scope?: true;
  readonly latency: number;
  readonly sound?: string;
  readonly rate: string;
  /** Ports that get a clock. */
  readonly midi?: readonly string[];
  /** The port whose clock the songs follow. */
  readonly clockIn?: string;
  /** Milliseconds by which MIDI is sent later than sound. */
  readonly midiOffset: number;
  /** Where what is played on MIDI keys is written, and steps of a whole note that it is moved to. */
  readonly recordMidi?: string;
  readonly recordGrid: number;
  /** Where Tidal's events are heard. */
  readonly dirtPort: number;
  /** Where `/mute` and the like are heard: at Tidal's port, or at another one; nowhere when absent. */
  readonly ctrlPort?: number | true;
  /** Where faders of OSC controllers are heard: at 9000, or at another port; nowhere when absent. */
  readonly oscPort?: number | true;
  /** Controllers that are told where faders stand: host:port. */
  readonly oscTo?: readonly string[];
  /** The address that all of these listen on; only this machine can reach them when absent. */
  readonly listen?: string;
}

/** The options of `gabber play`, as they are read. */
export interface PlayOptions extends SoundOptions {
  readonly swap: SwapTime;
  readonly watch: boolean;
}

/** The options of `gabber tidal`, as they are read. */
export interface TidalOptions extends SoundOptions {
  /** The program that is GHCi. */
  readonly ghci: string;
}

/** The options of `gabber live`, as they are read. */
export interface LiveOptions extends SoundOptions {
  /** The session whose song it is. */
  readonly session?: string;
  readonly log?: string;
  readonly replay?: string;
  /** Whether no model is asked. */
  readonly offline?: boolean;
}
