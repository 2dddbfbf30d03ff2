import { parentPort, workerData } from 'node:worker_threads';
import { problem } from '../../base/index.ts';
import type { OscMessage } from '../../osc/index.ts';
import type { Command, TimedCommands } from '../commands.ts';
import type { ServerStatus } from '../server.ts';
import { createEngine, type Engine, type EngineOptions } from './engine.ts';
import type { FromServer, ServerWorkerData, ToServer } from './server-messages.ts';

const BLOCK = 128;

type Question = ToServer & { readonly kind: 'sync' | 'status' };

/** The engine of an embedded server, in the server's own thread. */
class Session {
  readonly #engine: Engine;
  readonly #say: (message: FromServer) => void;
  /** Commands to come, in order of time. */
  readonly #queue: TimedCommands[] = [];
  /** Commands without a time, for the next block. */
  #untimed: Command[] = [];
  /** Questions that the next block answers. */
  #questions: Question[] = [];

  constructor(engine: Engine, say: (message: FromServer) => void) {
    this.#engine = engine;
    this.#say = say;
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
    }
  }

  #enqueue({ time, commands = [] }: Partial<TimedCommands>): void {
    if (time === undefined) {
      this.#untimed.push(...commands);
      return;
    }
    let place = this.#queue.length;
    while (place > 0 && (this.#queue[place - 1]?.time ?? 0) > time) place -= 1;
    this.#queue.splice(place, 0, { time, commands });
  }

  /** Before the first block the engine can be told things without time passing. */
  #prepare(): void {
    const isNote = (command: Command): boolean => command.op === 'synth.new';
    const ready = this.#untimed.filter((command) => !isNote(command));
    this.#untimed = this.#untimed.filter(isNote);
    this.#ask();
    this.#engine.prepare(ready);
    this.#answer();
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
    this.#report();
    return channels;
  }

  /** Feeds what belongs to the next block; what should have come before is late. */
  #feed(): void {
    const { options, blocks } = this.#engine;
    this.#engine.feed(this.#untimed);
    this.#untimed = [];
    const first = blocks * BLOCK;
    for (let next = this.#queue[0]; next !== undefined; next = this.#queue[0]) {
      const frame = Math.round(next.time * options.sampleRate);
      if (frame >= first + BLOCK) return;
      if (frame < first) {
        this.#say({ kind: 'late', time: next.time, by: (first - frame) / options.sampleRate });
      }
      this.#engine.feed(next.commands, Math.max(0, frame - first));
      this.#queue.shift();
    }
  }

  #report(): void {
    for (const each of this.#engine.takeProblems()) {
      this.#say({ kind: this.#engine.alive ? 'fail' : 'died', problem: each });
    }
  }

  #ask(): void {
    if (this.#questions.some(({ kind }) => kind === 'status')) this.#engine.ask('/status');
  }

  #answer(): void {
    const reply = this.#engine.takeReplies().find(({ address }) => address === '/status.reply');
    for (const { kind, id } of this.#questions) {
      if (kind === 'sync') this.#say({ kind: 'synced', id });
      else this.#say({ kind: 'status', id, status: this.#status(reply) });
    }
    this.#questions = [];
  }

  #status(reply: OscMessage | undefined): ServerStatus {
    const { blocks, options } = this.#engine;
    const number = (index: number): number => {
      const argument = reply?.args[index];
      return argument !== undefined && 'value' in argument ? Number(argument.value) : 0;
    };
    return {
      time: (blocks * BLOCK) / options.sampleRate,
      ugens: number(1),
      synths: number(2),
      groups: number(3),
      synthDefs: number(4),
    };
  }
}

async function serve(): Promise<void> {
  const port = parentPort;
  if (port === null) return;
  const { options, module } = workerData as ServerWorkerData;
  const say = (message: FromServer): void => {
    const buffers = message.kind === 'rendered' ? message.channels.map((each) => each.buffer) : [];
    port.postMessage(message, buffers as ArrayBuffer[]);
  };
  const engine = await createEngine({ ...options, module } as EngineOptions);
  if (!engine.ok) {
    for (const each of engine.problems) say({ kind: 'died', problem: each });
    return;
  }
  const session = new Session(engine.value, say);
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
