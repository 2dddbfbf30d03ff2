import {
  type MessagePort,
  parentPort,
  receiveMessageOnPort,
  workerData,
} from 'node:worker_threads';
import { DueQueue } from './due-queue.ts';
import { findPort } from './find-port.ts';
import { HeldNotes } from './held-notes.ts';
import { type LibraryOutput, loadMidi, type MidiLibrary, namesOf } from './library.ts';
import { LEAVING, ON_THE_WIRE, pause } from './pause.ts';
import { type FromSender, type SenderData, Signal, type ToSender } from './sender-messages.ts';

/** Milliseconds between looks for ports that came or went. */
const LOOK = 500;
/** Milliseconds that a message may be late before it is told. */
const LATE = 5;
/** The message that stops a clock. */
const STOP = 0xfc;

type Sending = Extract<ToSender, { readonly kind: 'send' }>;

/** One port by the name that a song has for it. */
interface Port {
  readonly wanted: string;
  /** Undefined while it is not there. */
  output: LibraryOutput | undefined;
  /** Its name in full when it was last open. */
  name: string;
  readonly held: HeldNotes;
}

/** Milliseconds of the clock that all threads share. */
function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/**
 * Sends MIDI at its time. The thread sleeps until something is due or it is told something, and does
 * nothing else, so that no other work makes it late.
 */
class Sender {
  readonly #library: MidiLibrary;
  readonly #inbox: MessagePort;
  readonly #signals: Int32Array;
  readonly #ports = new Map<string, Port>();
  readonly #queue = new DueQueue<Sending>();
  /** Knows the names of the system's ports. */
  readonly #lookout: LibraryOutput;
  #nextLook = 0;

  constructor(library: MidiLibrary, inbox: MessagePort, signals: Int32Array) {
    this.#library = library;
    this.#inbox = inbox;
    this.#signals = signals;
    this.#lookout = new library.Output();
  }

  run(): void {
    while (Atomics.load(this.#signals, Signal.end) === 0) {
      const told = Atomics.load(this.#signals, Signal.told);
      this.#hear();
      this.#send();
      if (now() >= this.#nextLook) this.#look();
      const next = Math.min(this.#queue.next?.at ?? Number.POSITIVE_INFINITY, this.#nextLook);
      Atomics.wait(this.#signals, Signal.told, told, Math.max(0, next - now()));
    }
    this.#hear();
    this.#stopClocks();
    for (const port of this.#ports.values()) this.#release(port);
    pause(LEAVING);
    for (const { output } of this.#ports.values()) output?.closePort();
    Atomics.store(this.#signals, Signal.ended, 1);
    Atomics.notify(this.#signals, Signal.ended);
  }

  #hear(): void {
    for (;;) {
      const received = receiveMessageOnPort(this.#inbox);
      if (received === undefined) return;
      this.#take(received.message as ToSender);
    }
  }

  #take(message: ToSender): void {
    switch (message.kind) {
      case 'open':
        this.#open(message.port);
        break;
      case 'send':
        this.#queue.add(message);
        break;
      case 'release':
        this.#forget(message.port);
        break;
    }
  }

  #open(wanted: string): void {
    if (this.#ports.has(wanted)) return;
    const port: Port = { wanted, output: undefined, name: '', held: new HeldNotes() };
    this.#ports.set(wanted, port);
    const names = namesOf(this.#lookout);
    this.#connect(port, names);
    if (port.output === undefined) say({ kind: 'missing', port: wanted, names });
  }

  #connect(port: Port, names: readonly string[]): void {
    const index = findPort(names, port.wanted);
    if (index === undefined) return;
    const output = new this.#library.Output();
    try {
      output.openPort(index);
    } catch {
      output.destroy();
      return;
    }
    port.output = output;
    port.name = names[index] ?? '';
    say({ kind: 'opened', port: port.wanted, name: port.name });
  }

  #send(): void {
    for (const { port: wanted, at, bytes } of this.#queue.take(now())) {
      const by = now() - at;
      if (by > LATE) say({ kind: 'late', port: wanted, by });
      const port = this.#ports.get(wanted);
      if (port !== undefined) this.#write(port, bytes);
    }
  }

  /** Of what was still to come, machines that follow a clock must hear that it stops. */
  #stopClocks(): void {
    for (const { port: wanted, bytes } of this.#queue.take(Number.POSITIVE_INFINITY)) {
      const port = this.#ports.get(wanted);
      if (port !== undefined && bytes[0] === STOP) this.#write(port, bytes);
    }
  }

  #write(port: Port, bytes: readonly number[]): void {
    port.held.see(bytes);
    try {
      port.output?.sendMessage(bytes);
    } catch {
      this.#lose(port);
    }
  }

  /** Ports that went are lost; ports that came back are opened, and what hung there ends. */
  #look(): void {
    this.#nextLook = now() + LOOK;
    if (this.#ports.size === 0) return;
    const names = namesOf(this.#lookout);
    for (const port of this.#ports.values()) {
      if (port.output !== undefined && !names.includes(port.name)) this.#lose(port);
      if (port.output !== undefined) continue;
      this.#connect(port, names);
      if (port.output !== undefined) this.#release(port);
    }
  }

  #lose(port: Port): void {
    say({ kind: 'lost', port: port.wanted, name: port.name });
    try {
      port.output?.destroy();
    } catch {
      // what is gone cannot be closed
    }
    port.output = undefined;
  }

  #forget(wanted: string | undefined): void {
    const others = this.#queue
      .take(Number.POSITIVE_INFINITY)
      .filter(({ port }) => wanted !== undefined && port !== wanted);
    for (const each of others) this.#queue.add(each);
    for (const port of this.#ports.values()) {
      if (wanted === undefined || port.wanted === wanted) this.#release(port);
    }
  }

  #release(port: Port): void {
    for (const bytes of port.held.release()) {
      this.#write(port, bytes);
      pause(ON_THE_WIRE);
    }
  }
}

function say(message: FromSender): void {
  parentPort?.postMessage(message);
}

const { library, signals } = workerData as SenderData;
const loaded = loadMidi(library);
if (loaded.ok && parentPort !== null) {
  say({ kind: 'ready' });
  new Sender(loaded.value, parentPort, new Int32Array(signals)).run();
} else {
  const [first] = loaded.problems;
  say({ kind: 'none', message: first?.message ?? '', hint: first?.hint ?? '' });
}
