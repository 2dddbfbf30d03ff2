import { type MessagePort, Worker } from 'node:worker_threads';
import { builtModule, type Problem, problem } from '../../base/index.ts';
import type { FromSound, SoundSettings, ToSound } from './messages.ts';

/** How the sound ended. */
export interface SoundEnd {
  /** Frames in the recording, if there is one. */
  readonly recorded?: number;
  readonly problems: readonly Problem[];
}

/** What is told while sound goes out. */
export interface SoundListener {
  /** A program took the sound over. */
  begun?(command: string): void;
  problem?(found: Problem): void;
}

/** The way of an embedded engine's sound to a player program, and into a file. */
export class SoundOut {
  readonly #worker: Worker;
  readonly #ended: Promise<SoundEnd>;
  #underruns = 0;

  constructor(settings: SoundSettings, listener: SoundListener = {}) {
    const file = builtModule('./sound-worker.js', import.meta.url);
    const worker = new Worker(file, { workerData: settings });
    this.#worker = worker;
    this.#ended = new Promise((resolve) => {
      worker.on('message', (message: FromSound) => {
        if (message.kind === 'begun') listener.begun?.(message.command);
        if (message.kind === 'problem') listener.problem?.(message.problem);
        if (message.kind === 'underruns') this.#underruns += message.count;
        if (message.kind === 'ended') resolve(message);
      });
      worker.on('error', (error) => resolve({ problems: [brokenProblem(error.message)] }));
      worker.on('exit', () => resolve({ problems: [brokenProblem('its thread ended')] }));
    });
  }

  /** How often a program had nothing to play. */
  get underruns(): number {
    return this.#underruns;
  }

  /** Resolves when all is over. */
  get ended(): Promise<SoundEnd> {
    return this.#ended;
  }

  /** Takes sound from a port of an engine from now on, instead of the one before. */
  attach(port: MessagePort): void {
    this.#worker.postMessage({ kind: 'attach', port } satisfies ToSound, [port]);
  }

  /** Fades out within a twentieth of a second, and ends. */
  fade(): Promise<SoundEnd> {
    return this.#tell({ kind: 'fade' });
  }

  /** Ends behind a frame, counted from the beginning. */
  endAt(frame: number): Promise<SoundEnd> {
    return this.#tell({ kind: 'end', frame });
  }

  #tell(message: ToSound): Promise<SoundEnd> {
    this.#worker.postMessage(message);
    return this.#ended;
  }
}

function brokenProblem(why: string): Problem {
  return problem('live.sound', `The sound's own thread is gone: ${why}.`);
}
