import { type Result, success } from '../base/index.ts';
import { loadMidi, namesOf } from './library.ts';

/** The names of the system's MIDI ports. */
export interface PortNames {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** The MIDI ports that there are now. Problem: `midi.none`. */
export function listPorts(library?: string): Result<PortNames> {
  const midi = loadMidi(library);
  if (!midi.ok) return midi;
  const input = new midi.value.Input();
  const output = new midi.value.Output();
  const names = { inputs: namesOf(input), outputs: namesOf(output) };
  input.destroy();
  output.destroy();
  return success(names);
}
