import { Worker } from 'node:worker_threads';
import {
  builtModule,
  failure,
  type Problem,
  problem,
  type Result,
  success,
} from '../base/index.ts';
import { midiWatchdog, type Watchdog } from './midi-watchdog.ts';
import { missingPort } from './missing-port.ts';
import { type FromSender, type SenderData, Signal, type ToSender } from './sender-messages.ts';

/** Milliseconds that the process waits at its end until all notes have ended. */
const PATIENCE = 300;

export interface MidiSenderOptions {
  /** Another module of the library's shape; tests have one that needs no sound hardware. */
  readonly library?: string;
  /** Told of ports that come and go, and of messages that were late. */
  readonly onEvent?: (event: MidiEvent) => void;
}

/** What happens to ports while they are used. */
export type MidiEvent =
  | { readonly kind: 'opened' | 'lost'; readonly port: string; readonly name: string }
  | { readonly kind: 'missing'; readonly problem: Problem }
  | { readonly kind: 'late'; readonly port: string; readonly by: number };

/**
 * Sends MIDI to ports, each message at its time, from a thread of its own. When the process ends, in
 * whatever way it can notice, all notes end first; when it is killed, a small process ends them.
 */
export class MidiSender {
  readonly #worker: Worker;
  readonly #signals: Int32Array;
  readonly #watchdog: Watchdog;
  readonly #known = new Set<string>();
  readonly #atExit = (): void => this.#endNow();
  #closed = false;

  private constructor(worker: Worker, signals: Int32Array, library: string | undefined) {
    this.#worker = worker;
    this.#signals = signals;
    this.#watchdog = midiWatchdog(library);
    process.once('exit', this.#atExit);
  }

  /** Starts the thread. Problem: `midi.none`. */
  static async start({ library, onEvent }: MidiSenderOptions = {}): Promise<Result<MidiSender>> {
    const signals = new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT);
    const workerData: SenderData = { library, signals };
    const worker = new Worker(builtModule('./sender-worker.js', import.meta.url), { workerData });
    const first = await new Promise<FromSender | Error>((resolve) => {
      worker.once('message', resolve);
      worker.once('error', resolve);
    });
    if (first instanceof Error) throw first;
    if (first.kind === 'none') {
      await worker.terminate();
      return failure([problem('midi.none', first.message, { hint: first.hint })]);
    }
    worker.on('message', (message: FromSender) => {
      const event = eventOf(message);
      if (event !== undefined) onEvent?.(event);
    });
    worker.unref();
    return success(new MidiSender(worker, new Int32Array(signals), library));
  }

  /** Opens a port, now or when it comes. Ports that are open stay so. */
  open(port: string): void {
    if (this.#known.has(port)) return;
    this.#known.add(port);
    this.#watchdog.port(port);
    this.#tell({ kind: 'open', port });
  }

  /** Sends bytes of one message at a time, in milliseconds of `steadyNow`; the port is opened if it is not. */
  send(port: string, at: number, bytes: readonly number[]): void {
    this.open(port);
    this.#watchdog.channel(port, bytes[0] ?? 0);
    this.#tell({ kind: 'send', port, at, bytes });
  }

  /** Ends all notes now, and forgets what was to be sent: on one port, or on all. */
  release(port?: string): void {
    this.#tell(port === undefined ? { kind: 'release' } : { kind: 'release', port });
  }

  /** Ends all notes and the thread. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#endNow();
    process.off('exit', this.#atExit);
    await this.#worker.terminate();
  }

  #tell(message: ToSender): void {
    if (this.#closed) return;
    this.#worker.postMessage(message);
    Atomics.add(this.#signals, Signal.told, 1);
    Atomics.notify(this.#signals, Signal.told);
  }

  /** Works when the process can no longer wait for anything but this. */
  #endNow(): void {
    if (this.#closed) return;
    this.#closed = true;
    Atomics.store(this.#signals, Signal.end, 1);
    Atomics.add(this.#signals, Signal.told, 1);
    Atomics.notify(this.#signals, Signal.told);
    Atomics.wait(this.#signals, Signal.ended, 0, PATIENCE);
    this.#watchdog.dismiss();
  }
}

/** Milliseconds of the clock by which MIDI is sent. */
export function steadyNow(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

function eventOf(message: FromSender): MidiEvent | undefined {
  switch (message.kind) {
    case 'opened':
    case 'lost':
    case 'late':
      return message;
    case 'missing':
      return { kind: 'missing', problem: missingPort(message.port, message.names) };
    default:
      return undefined;
  }
}
