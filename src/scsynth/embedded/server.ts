import type { MessagePort, Worker } from 'node:worker_threads';
import {
  builtModule,
  failure,
  type Problem,
  problem,
  type Result,
  type Seconds,
  success,
} from '../../base/index.ts';
import type { Command } from '../commands.ts';
import { type ServerOptions, serverOptions } from '../options.ts';
import { Preparations } from '../preparations.ts';
import { type Server, type ServerListener, ServerListeners, type ServerStatus } from '../server.ts';
import { loadEngineModule } from './module.ts';
import type { FromServer, ServerWorkerData, ToServer } from './server-messages.ts';

/** scsynth as WebAssembly in a thread of its own. */
export interface EmbeddedServer extends Server {
  /**
   * Renders the next blocks of 128 frames and gives one array for each output channel. The server's
   * clock is the sound that is taken from it: it stands still in between. `sync` and `status` are
   * answered at once before the first block, and by the next block after it; `readBuffer` by the next
   * ones, eight thousand samples a block.
   */
  render(blocks: number): Promise<Result<readonly Float32Array[]>>;
  /**
   * A port on which another thread takes the sound: it posts a number of blocks and is posted the channels,
   * as `render` gives them, with nobody in between. Its sound waits for what was not sent yet (`sentUntil`), at
   * most 80 ms. It closes when the engine ends; after `restart` another is needed.
   */
  openTap(): Promise<MessagePort>;
  /**
   * Starts the engine anew, after it died or to begin afresh. SynthDefs and buffers are as they were
   * sent, the clock is at 0, and nothing plays: nodes, and what was sent for later, are gone. Problems:
   * those of starting, and `scsynth.died` after `quit`.
   */
  restart(): Promise<Result<void>>;
}

/** Frames of a block. */
const BLOCK = 128;

type Answer = Extract<FromServer, { readonly id: number }>;

/**
 * Starts an embedded server. Problems: those of `loadEngineModule` and `createEngine`.
 *
 * @throws RangeError for options out of range
 */
export async function startEmbeddedServer(
  changes: Partial<ServerOptions> = {},
): Promise<Result<EmbeddedServer>> {
  const options = serverOptions(changes);
  const module = await loadEngineModule();
  if (!module.ok) return module;
  // Imported here so that the room can be loaded where there are no such threads.
  const { Worker } = await import('node:worker_threads');
  const file = builtModule('./server-worker.js', import.meta.url);
  const server = new WorkerServer(options, (blocks) => {
    const workerData: ServerWorkerData = { options, module: module.value, blocks };
    return new Worker(file, { workerData });
  });
  const started = await server.start();
  return started.ok ? success(server) : started;
}

class WorkerServer implements EmbeddedServer {
  readonly options: ServerOptions;
  readonly #makeWorker: (blocks: SharedArrayBuffer) => Worker;
  readonly #preparations: Preparations;
  readonly #listeners = new ServerListeners();
  readonly #waiting = new Map<number, (answer: Result<Answer>) => void>();
  #worker: Worker | undefined;
  #questions = 0;
  /** Blocks of sound taken so far, by whomever: the thread counts them here. */
  #blocks = new Int32Array(new SharedArrayBuffer(4));
  #death: Problem | undefined;
  #restarting: Promise<Result<void>> | undefined;
  #quitting: Promise<void> | undefined;

  constructor(options: ServerOptions, makeWorker: (blocks: SharedArrayBuffer) => Worker) {
    this.options = options;
    this.#makeWorker = makeWorker;
    this.#preparations = new Preparations(options);
  }

  /** Starts the thread; resolves when its engine runs. */
  start(): Promise<Result<void>> {
    const blocks = new SharedArrayBuffer(4);
    const worker = this.#makeWorker(blocks);
    this.#worker = worker;
    this.#death = undefined;
    this.#blocks = new Int32Array(blocks);
    return new Promise((resolve) => {
      worker.on('message', (message: FromServer) => {
        if (message.kind === 'ready') resolve(success(undefined));
        else this.#hear(message);
        if (this.#death !== undefined) resolve(failure([this.#death]));
      });
      worker.on('error', (error) => {
        resolve(failure([this.#die(diedProblem(error.message))]));
      });
      worker.on('exit', () => {
        resolve(failure([this.#die(diedProblem('its thread ended'))]));
      });
    });
  }

  restart(): Promise<Result<void>> {
    this.#restarting ??= this.#startAnew().finally(() => {
      this.#restarting = undefined;
    });
    return this.#restarting;
  }

  send(time: number | undefined, commands: readonly Command[]): void {
    this.#preparations.remember(commands);
    this.#post({ kind: 'send', commands: time === undefined ? { commands } : { time, commands } });
  }

  sentUntil(time: Seconds): void {
    this.#post({ kind: 'sent-until', time });
  }

  async render(blocks: number): Promise<Result<readonly Float32Array[]>> {
    const answer = await this.#ask((id) => ({ kind: 'render', id, blocks }));
    if (!answer.ok) return answer;
    return success(answer.value.kind === 'rendered' ? answer.value.channels : []);
  }

  async openTap(): Promise<MessagePort> {
    const { MessageChannel } = await import('node:worker_threads');
    const { port1, port2 } = new MessageChannel();
    this.#worker?.postMessage({ kind: 'tap', port: port1 } satisfies ToServer, [port1]);
    return port2;
  }

  async sync(): Promise<Result<void>> {
    const answer = await this.#ask((id) => ({ kind: 'sync', id }));
    return answer.ok ? success(undefined) : answer;
  }

  async status(): Promise<Result<ServerStatus>> {
    const answer = await this.#ask((id) => ({ kind: 'status', id }));
    if (!answer.ok) return answer;
    if (answer.value.kind !== 'status') return failure([diedProblem('it answers otherwise')]);
    return success(answer.value.status);
  }

  now(): Seconds {
    return (Atomics.load(this.#blocks, 0) * BLOCK) / this.options.sampleRate;
  }

  async readBuffer(buffer: number, start: number, count: number): Promise<Result<Float32Array>> {
    const answer = await this.#ask((id) => ({ kind: 'read', id, buffer, start, count }));
    if (!answer.ok) return answer;
    if (answer.value.kind !== 'read') return failure([diedProblem('it answers otherwise')]);
    return answer.value.samples;
  }

  quit(): Promise<void> {
    this.#quitting ??= this.#end();
    return this.#quitting;
  }

  listen(listener: ServerListener): () => void {
    return this.#listeners.add(listener);
  }

  async #startAnew(): Promise<Result<void>> {
    const ended = diedProblem('it was ended');
    if (this.#quitting !== undefined) return failure([ended]);
    this.#die(diedProblem('it is started anew'));
    await this.#worker?.terminate();
    if (this.#quitting !== undefined) return failure([ended]);
    const starting = this.start();
    this.#post({ kind: 'send', commands: { commands: this.#preparations.commands() } });
    const started = await starting;
    const prepared = started.ok ? await this.sync() : started;
    if (prepared.ok) this.#listeners.tell({ kind: 'restarted' });
    return prepared;
  }

  async #end(): Promise<void> {
    this.#death ??= diedProblem('it was ended');
    this.#settleAll(this.#death);
    await this.#worker?.terminate();
  }

  #post(message: ToServer): void {
    if (this.#death === undefined) this.#worker?.postMessage(message);
  }

  #ask(question: (id: number) => ToServer): Promise<Result<Answer>> {
    if (this.#death !== undefined) return Promise.resolve(failure([this.#death]));
    const id = this.#questions;
    this.#questions += 1;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#post(question(id));
    });
  }

  #hear(message: Exclude<FromServer, { readonly kind: 'ready' }>): void {
    if (this.#death !== undefined) return;
    switch (message.kind) {
      case 'late':
      case 'fail':
        this.#listeners.tell(message);
        break;
      case 'died':
        this.#die(message.problem);
        break;
      default:
        this.#waiting.get(message.id)?.(success(message));
        this.#waiting.delete(message.id);
    }
  }

  #die(cause: Problem): Problem {
    if (this.#death !== undefined) return this.#death;
    this.#death = cause;
    this.#settleAll(cause);
    this.#listeners.tell({ kind: 'died', problem: cause });
    return cause;
  }

  #settleAll(cause: Problem): void {
    for (const settle of this.#waiting.values()) settle(failure([cause]));
    this.#waiting.clear();
  }
}

function diedProblem(why: string): Problem {
  return problem('scsynth.died', `The embedded server is gone: ${why}.`);
}
