import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { failure, problem, type Result, success } from '../base/index.ts';

/** The package that talks to the system's MIDI, imported only when MIDI is used. */
export const MIDI_LIBRARY = '@julusian/midi';

/** What is used of an output of that package. */
export interface LibraryOutput {
  getPortCount(): number;
  getPortName(port: number): string;
  openPort(port: number): void;
  closePort(): void;
  sendMessage(bytes: readonly number[]): void;
  destroy(): void;
}

/** What is used of an input of that package. */
export interface LibraryInput {
  getPortCount(): number;
  getPortName(port: number): string;
  openPort(port: number): void;
  closePort(): void;
  ignoreTypes(sysex: boolean, timing: boolean, sensing: boolean): void;
  on(event: 'message', listener: (seconds: number, bytes: number[]) => void): unknown;
  destroy(): void;
}

export interface MidiLibrary {
  readonly Output: new () => LibraryOutput;
  readonly Input: new () => LibraryInput;
}

/** Where Linux has its MIDI sequencer; opening it without one makes the library complain aloud. */
const SEQUENCER = '/dev/snd/seq';

/**
 * Loads the library. Problem: `midi.none` where the system has no MIDI, or the library is not there for
 * it.
 *
 * @param library another module of the same shape
 */
export function loadMidi(library: string = MIDI_LIBRARY): Result<MidiLibrary> {
  const needsSequencer = process.platform === 'linux' && library === MIDI_LIBRARY;
  if (needsSequencer && !existsSync(SEQUENCER)) {
    return noMidi('Linux has no MIDI sequencer', '`modprobe snd-seq` loads it, as root.');
  }
  try {
    const require = createRequire(import.meta.url);
    const loaded = require(library) as MidiLibrary;
    const output = new loaded.Output();
    output.destroy();
    return success(loaded);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return noMidi(why, '`gabber doctor` says what is missing.');
  }
}

function noMidi(why: string, hint: string): Result<never> {
  return failure([problem('midi.none', `There is no MIDI here: ${why}.`, { hint })]);
}

/** Names of a library's ports, in its order. */
export function namesOf(ports: Pick<LibraryOutput, 'getPortCount' | 'getPortName'>): string[] {
  return Array.from({ length: ports.getPortCount() }, (_, index) => ports.getPortName(index));
}
