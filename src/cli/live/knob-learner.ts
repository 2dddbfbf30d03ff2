import { type Problem, type Result, success } from '../../base/index.ts';
import { readMessage } from '../../midi/index.ts';
import type { MidiIn } from '../midi-in.ts';

/** A knob that was moved. */
export interface FoundKnob {
  readonly port: string;
  readonly controller: number;
  readonly channel: number;
  /** Whether its lower half came too. */
  readonly fine: boolean;
}

/** Milliseconds in which the lower half of a knob follows the upper one. */
const PAIR = 60;
const LOWER = 32;
/** Controllers that choose banks and carry numbers of parameters: no knob sends them alone. */
const carriers: ReadonlySet<number> = new Set([0, 32, 6, 38, 96, 97, 98, 99, 100, 101]);
/** Controllers from here on end notes. */
const FIRST_ENDING = 120;

/** Waits for somebody to move a knob, on any MIDI port. */
export class KnobLearner {
  readonly #input: MidiIn;
  readonly #library: string | undefined;
  #found: ((knob: FoundKnob) => void) | undefined;
  /** The first message of a knob, and controllers that came since. */
  #first: Omit<FoundKnob, 'fine'> | undefined;
  readonly #since = new Set<number>();

  constructor(input: MidiIn, library: string | undefined) {
    this.#input = input;
    this.#library = library;
    input.listen({ hear: (port, bytes) => this.#hear(port, bytes) });
  }

  /** Tells of the next knob that is moved; who waited before waits no more. Problem: `midi.none`. */
  async wait(found: (knob: FoundKnob) => void): Promise<Result<readonly string[]>> {
    const { listPorts } = await import('../../midi-ports/index.ts');
    const ports = listPorts(this.#library);
    if (!ports.ok) return ports;
    const names = ports.value.inputs.map((name) => lastingName(name, ports.value.inputs));
    for (const name of names) this.#input.open(name);
    this.#found = found;
    this.#first = undefined;
    return success(names, names.length === 0 ? [noPorts] : []);
  }

  #hear(port: string, bytes: readonly number[]): void {
    const message = readMessage(bytes);
    if (this.#found === undefined || message?.kind !== 'control') return;
    const { channel, controller } = message;
    if (controller >= FIRST_ENDING || carriers.has(controller)) return;
    if (this.#first !== undefined) {
      if (port === this.#first.port && channel === this.#first.channel) this.#since.add(controller);
      return;
    }
    this.#first = { port, controller, channel };
    this.#since.clear();
    setTimeout(() => this.#tell(), PAIR);
  }

  #tell(): void {
    const [first, found] = [this.#first, this.#found];
    if (first === undefined || found === undefined) return;
    this.#found = undefined;
    const fine = first.controller < LOWER && this.#since.has(first.controller + LOWER);
    found({ ...first, fine });
  }
}

/**
 * A port's name without the numbers that Linux gives it anew each time, where it is not the only one of it.
 *
 * @example lastingName('Keys:Keys MIDI 1 20:0', ['Keys:Keys MIDI 1 20:0']) // => 'Keys:Keys MIDI 1'
 */
export function lastingName(name: string, all: readonly string[]): string {
  const short = name.replace(/ \d+:\d+$/, '');
  return all.filter((each) => each.includes(short)).length === 1 ? short : name;
}

const noPorts: Problem = {
  code: 'midi.port',
  severity: 'warning',
  message: 'There are no MIDI inputs here.',
  hint: 'Plug a controller in and write it again.',
};
