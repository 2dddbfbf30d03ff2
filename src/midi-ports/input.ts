import { type Problem, problem, type Result, success } from '../base/index.ts';
import { ArrivalClock } from './arrival-clock.ts';
import { findPort } from './find-port.ts';
import { type LibraryInput, loadMidi, type MidiLibrary, namesOf } from './library.ts';
import { missingPort } from './missing-port.ts';
import { steadyNow } from './sender.ts';

/** Milliseconds between looks for ports that came or went. */
const LOOK = 500;
/** Messages of a port in a second; the rest of a flood is left out. A cable carries about a thousand. */
const MOST_A_SECOND = 4000;

export interface MidiInputOptions {
  /** Another module of the library's shape. */
  readonly library?: string;
  /**
   * Told of each message of a port.
   *
   * @param time when it arrived, in milliseconds of `steadyNow`
   * @param port the port as `open` named it
   */
  readonly onMessage: (bytes: readonly number[], time: number, port: string) => void;
  /** Told of ports that come and go, and of floods. */
  readonly onEvent?: (event: InputEvent) => void;
}

/** What happens to ports that are listened to. */
export type InputEvent =
  | { readonly kind: 'opened' | 'lost'; readonly port: string; readonly name: string }
  | { readonly kind: 'missing' | 'flood'; readonly port: string; readonly problem: Problem };

/** One port that is listened to. */
interface Port {
  readonly wanted: string;
  input: LibraryInput | undefined;
  /** Its name in full when it was last open. */
  name: string;
  clock: ArrivalClock;
  /** The second that is counted, and messages in it. */
  second: number;
  count: number;
}

/** Listens to MIDI ports, also to those that come later or come back. */
export class MidiInput {
  readonly #library: MidiLibrary;
  readonly #options: MidiInputOptions;
  readonly #lookout: LibraryInput;
  readonly #ports = new Map<string, Port>();
  readonly #timer: NodeJS.Timeout;

  private constructor(library: MidiLibrary, options: MidiInputOptions) {
    this.#library = library;
    this.#options = options;
    this.#lookout = new library.Input();
    this.#timer = setInterval(() => this.#look(), LOOK);
  }

  /** Makes ready to listen. Problem: `midi.none`. */
  static start(options: MidiInputOptions): Result<MidiInput> {
    const midi = loadMidi(options.library);
    return midi.ok ? success(new MidiInput(midi.value, options)) : midi;
  }

  /** Listens to a port, now or when it comes. */
  open(wanted: string): void {
    if (this.#ports.has(wanted)) return;
    const port: Port = {
      wanted,
      input: undefined,
      name: '',
      clock: new ArrivalClock(),
      second: 0,
      count: 0,
    };
    this.#ports.set(wanted, port);
    const names = namesOf(this.#lookout);
    this.#connect(port, names);
    if (port.input !== undefined) return;
    this.#tell({ kind: 'missing', port: wanted, problem: missingPort(wanted, names) });
  }

  /** Listens no more. */
  close(): void {
    clearInterval(this.#timer);
    for (const { input } of this.#ports.values()) destroy(input);
    this.#ports.clear();
    destroy(this.#lookout);
  }

  #connect(port: Port, names: readonly string[]): void {
    const index = findPort(names, port.wanted);
    if (index === undefined) return;
    const input = new this.#library.Input();
    port.clock = new ArrivalClock();
    input.on('message', (seconds, bytes) => this.#take(port, seconds, bytes));
    try {
      // a clock's ticks and system exclusive are wanted, active sensing is not
      input.ignoreTypes(false, false, true);
      input.openPort(index);
    } catch {
      destroy(input);
      return;
    }
    port.input = input;
    port.name = names[index] ?? '';
    this.#tell({ kind: 'opened', port: port.wanted, name: port.name });
  }

  #take(port: Port, seconds: number, bytes: readonly number[]): void {
    const heard = steadyNow();
    const time = port.clock.timeOf(seconds * 1000, heard);
    if (!this.#hasRoom(port, heard)) return;
    this.#options.onMessage(bytes, time, port.wanted);
  }

  #hasRoom(port: Port, now: number): boolean {
    const second = Math.floor(now / 1000);
    if (second !== port.second) {
      port.second = second;
      port.count = 0;
    }
    port.count += 1;
    if (port.count === MOST_A_SECOND) {
      this.#tell({ kind: 'flood', port: port.wanted, problem: flood(port.name) });
    }
    return port.count < MOST_A_SECOND;
  }

  #look(): void {
    if (this.#ports.size === 0) return;
    const names = namesOf(this.#lookout);
    for (const port of this.#ports.values()) {
      if (port.input !== undefined && !names.includes(port.name)) this.#lose(port);
      if (port.input === undefined) this.#connect(port, names);
    }
  }

  #lose(port: Port): void {
    destroy(port.input);
    port.input = undefined;
    this.#tell({ kind: 'lost', port: port.wanted, name: port.name });
  }

  #tell(event: InputEvent): void {
    this.#options.onEvent?.(event);
  }
}

function destroy(input: LibraryInput | undefined): void {
  try {
    input?.destroy();
  } catch {
    // what is gone cannot be closed
  }
}

function flood(name: string): Problem {
  const message = `More than ${MOST_A_SECOND} messages a second come from the MIDI port ${name}; the rest of each second is left out.`;
  return problem('midi.flood', message, {
    severity: 'warning',
    hint: 'Two machines may be sending each other what they get: look for a loop.',
  });
}
