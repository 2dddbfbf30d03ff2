import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { problem, type Seconds } from '../../base/index.ts';
import type { OscMessage } from '../../osc/index.ts';
import { BufferReading } from '../buffer-reading.ts';
import { MAX_MESSAGE_BYTES } from '../check-command.ts';
import type { Command, TimedCommands } from '../commands.ts';
import type { ServerStatus } from '../server.ts';
import { splitCommand } from '../split-command.ts';
import { CommandQueue } from './command-queue.ts';
import { createEngine, type Engine, type EngineOptions } from './engine.ts';
import type { FromServer, ServerWorkerData, ToServer } from './server-messages.ts';
import { Tap } from './tap.ts';

const BLOCK = 128;

/** Bytes of commands without a time that are fed in one block; the engine's ring holds some more. */
const BYTES_A_BLOCK = 400_000;

/** Pieces of a buffer that are asked for in one block: their replies fit into the engine's ring. */
const PIECES = 8;

type Question = ToServer & { readonly kind: 'sync' | 'status' };

/** The engine of an embedded server, in the server's own thread. */
class Session {
  readonly #engine: Engine;
  readonly #say: (message: FromServer) => void;
  /** The blocks rendered, where the other threads see them. */
  readonly #rendered: Int32Array;
  readonly #queue = new CommandQueue();
  /** Commands without a time, for the next block. */
  #untimed: Command[] = [];
  /** Questions that the next block answers. */
  #questions: Question[] = [];
  /** Who takes the sound, and the time before which all was sent. */
  #taps: Tap[] = [];
  #sentUntil: Seconds = Number.POSITIVE_INFINITY;
  /** Buffers that are being read, and the numbers of the questions that asked for them. */
  readonly #readings = new Map<number, BufferReading>();

  constructor(
    engine: Engine,
    say: (message: FromServer) => void,
    blocks: ServerWorkerData['blocks'],
  ) {
    this.#engine = engine;
    this.#say = say;
    this.#rendered = new Int32Array(blocks);
  }

  hear(message: ToServer): void {
    switch (message.kind) {
      case 'send':
        this.#enqueue(message.commands);
        break;
      case 'render':
        this.#say({ kind: 'rendered', id: message.id, channels: this.#render(message.blocks) });
        break;
      case 'sync':
      case 'status':
        this.#questions.push(message);
        if (this.#engine.blocks === 0) this.#prepare();
        break;
      case 'tap':
        this.#openTap(message.port);
        break;
      case 'sent-until':
        this.#sentUntil = message.time;
        for (const tap of this.#taps) tap.sentUntil(message.time);
        break;
      case 'read':
        this.#beginReading(message);
        break;
    }
  }

  #openTap(port: MessagePort): void {
    const engine = {
      timeBehind: (blocks: number) => this.#timeOf(this.#engine.blocks + blocks),
      render: (blocks: number) => this.#render(blocks),
    };
    const tap = new Tap(port, engine, this.#sentUntil);
    this.#taps.push(tap);
    port.on('close', () => {
      this.#taps = this.#taps.filter((each) => each !== tap);
    });
  }

  #timeOf(blocks: number): Seconds {
    return (blocks * BLOCK) / this.#engine.options.sampleRate;
  }

  #beginReading({ id, buffer, start, count }: Extract<ToServer, { readonly kind: 'read' }>): void {
    const reading = new BufferReading(this.#engine.options.buffers, buffer, start, count);
    this.#readings.set(id, reading);
    if (reading.result !== undefined) this.#read([]);
    else if (this.#engine.blocks === 0) this.#prepare();
  }

  #enqueue({ time, commands = [] }: Partial<TimedCommands>): void {
    if (time === undefined) {
      this.#untimed.push(...commands.flatMap(inPieces));
      return;
    }
    this.#queue.add({ time, commands });
  }

  /** Before the first block the engine can be told things without time passing. */
  #prepare(): void {
    const isNote = (command: Command): boolean => command.op === 'synth.new';
    const ready = this.#untimed.filter((command) => !isNote(command));
    this.#untimed = this.#untimed.filter(isNote);
    do {
      this.#ask();
      this.#engine.prepare(ready.splice(0));
      this.#answer();
    } while (this.#readings.size > 0 && this.#engine.alive);
    this.#report();
  }

  #render(blocks: number): Float32Array[] {
    const { outputs } = this.#engine;
    const channels = outputs.map(() => new Float32Array(blocks * BLOCK));
    for (let block = 0; block < blocks; block += 1) {
      this.#feed();
      this.#ask();
      if (!this.#engine.render()) break;
      this.#answer();
      for (const [channel, samples] of outputs.entries()) {
        channels[channel]?.set(samples, block * BLOCK);
      }
    }
    Atomics.store(this.#rendered, 0, this.#engine.blocks);
    this.#report();
    return channels;
  }

  /** Feeds what belongs to the next block; what should have come before is late. */
  #feed(): void {
    const { options, blocks } = this.#engine;
    this.#engine.feed(this.#takeUntimed());
    const first = blocks * BLOCK;
    let { next } = this.#queue;
    while (next !== undefined) {
      const frame = Math.round(next.time * options.sampleRate);
      if (frame >= first + BLOCK) return;
      if (frame < first) {
        this.#say({ kind: 'late', time: next.time, by: (first - frame) / options.sampleRate });
      }
      this.#engine.feed(next.commands, Math.max(0, frame - first));
      this.#queue.take();
      next = this.#queue.next;
    }
  }

  /** What was sent without a time, as much as the engine takes in one block. */
  #takeUntimed(): Command[] {
    let bytes = 0;
    const end = this.#untimed.findIndex((command) => {
      bytes += sizeOf(command);
      return bytes > BYTES_A_BLOCK;
    });
    return this.#untimed.splice(0, end < 0 ? this.#untimed.length : Math.max(1, end));
  }

  #report(): void {
    for (const each of this.#engine.takeProblems()) {
      this.#say({ kind: this.#engine.alive ? 'fail' : 'died', problem: each });
    }
  }

  #ask(): void {
    if (this.#questions.some(({ kind }) => kind === 'status')) this.#engine.ask('/status');
    const [reading] = this.#readings.values();
    for (const question of reading?.questions(PIECES) ?? []) this.#engine.ask(...question);
  }

  #answer(): void {
    const replies = this.#engine.takeReplies();
    const reply = replies.find(({ address }) => address === '/status.reply');
    const waiting = this.#questions;
    this.#questions = [];
    for (const question of waiting) {
      const { kind, id } = question;
      if (kind === 'status') this.#say({ kind, id, status: this.#status(reply) });
      else if (this.#isUpToDate()) this.#say({ kind: 'synced', id });
      else this.#questions.push(question);
    }
    this.#read(replies);
  }

  /** Whether all that can be carried out by now has been; notes wait for the first block. */
  #isUpToDate(): boolean {
    return this.#untimed.length === 0 || this.#engine.blocks === 0;
  }

  #read(replies: readonly OscMessage[]): void {
    for (const [id, reading] of this.#readings) {
      replies.forEach((reply) => {
        reading.hear(reply);
      });
      const samples = reading.result;
      if (samples === undefined) continue;
      this.#readings.delete(id);
      this.#say({ kind: 'read', id, samples });
    }
  }

  #status(reply: OscMessage | undefined): ServerStatus {
    const { blocks } = this.#engine;
    const number = (index: number): number => {
      const argument = reply?.args[index];
      return argument !== undefined && 'value' in argument ? Number(argument.value) : 0;
    };
    return {
      time: this.#timeOf(blocks),
      ugens: number(1),
      synths: number(2),
      groups: number(3),
      synthDefs: number(4),
    };
  }
}

/** A command whose samples may be too many for one block, in parts. */
function inPieces(command: Command): readonly Command[] {
  return command.op === 'buffer.set' ? splitCommand(command, MAX_MESSAGE_BYTES) : [command];
}

/** Bytes that a command takes in the engine's ring, roughly: too many rather than too few. */
function sizeOf(command: Command): number {
  if (command.op === 'buffer.set') return 64 + 5 * command.samples.length;
  if (command.op === 'synthdef.load') return 64 + command.bytes.length;
  return 512;
}

async function serve(): Promise<void> {
  const port = parentPort;
  if (port === null) return;
  const { options, module, blocks } = workerData as ServerWorkerData;
  const say = (message: FromServer): void => {
    const buffers = message.kind === 'rendered' ? message.channels.map((each) => each.buffer) : [];
    port.postMessage(message, buffers as ArrayBuffer[]);
  };
  const engine = await createEngine({ ...options, module } as EngineOptions);
  if (!engine.ok) {
    for (const each of engine.problems) say({ kind: 'died', problem: each });
    return;
  }
  const session = new Session(engine.value, say, blocks);
  port.on('message', (message: ToServer) => {
    try {
      session.hear(message);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      say({ kind: 'died', problem: problem('scsynth.crashed', `The server stopped: ${said}.`) });
    }
  });
  say({ kind: 'ready' });
}

await serve();
