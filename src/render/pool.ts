import { Worker } from 'node:worker_threads';
import { builtModule, failure, problem, type Result, success } from '../base/index.ts';
import type { Job, JobResults, WorkerMessage, WorkerSetup } from './jobs.ts';
import { cancelledProblem } from './thread.ts';

/** Time that threads get to tidy up before they are ended. */
const graceMs = 2000;

export interface PoolOptions {
  /** Threads at most; they start when there is work for them. */
  readonly jobs: number;
  readonly module: unknown;
  /** Told of frames as they are done, whatever the job. */
  readonly onProgress: (frames: number) => void;
}

interface Waiting {
  readonly job: Job;
  /** Larger goes first. */
  readonly weight: number;
  readonly settle: (result: Result<JobResults[Job['kind']]>) => void;
}

/**
 * Threads that render. A job goes to the first free thread, the heaviest first, so that the last
 * to finish is not a long one.
 */
export class Pool {
  readonly #options: PoolOptions;
  readonly #cancelled = new SharedArrayBuffer(4);
  readonly #workers = new Set<Worker>();
  readonly #idle: Worker[] = [];
  readonly #waiting: Waiting[] = [];
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Does a job. Problems are the job's, or `render.cancelled` once the pool is closed. */
  run<J extends Job>(job: J, weight: number): Promise<Result<JobResults[J['kind']]>> {
    return new Promise((resolve) => {
      const settle = resolve as Waiting['settle'];
      this.#waiting.push({ job, weight, settle });
      this.#waiting.sort((a, b) => b.weight - a.weight);
      this.#next();
    });
  }

  /**
   * Ends all threads: at once when they are idle, else when they have put away what they were
   * writing, two seconds at most.
   */
  async close(): Promise<void> {
    this.#closed = true;
    Atomics.store(new Int32Array(this.#cancelled), 0, 1);
    for (const { settle } of this.#waiting.splice(0)) settle(cancelled());
    const deadline = performance.now() + graceMs;
    while (this.#idle.length < this.#workers.size && performance.now() < deadline) {
      await new Promise((resume) => setTimeout(resume, 10));
    }
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#closed) {
      for (const { settle } of this.#waiting.splice(0)) settle(cancelled());
      return;
    }
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? this.#start();
    if (worker === undefined) return;
    const next = this.#waiting.shift();
    if (next !== undefined) this.#give(worker, next);
  }

  #start(): Worker | undefined {
    if (this.#workers.size >= this.#options.jobs) return undefined;
    const workerData: WorkerSetup = {
      module: this.#options.module,
      cancelled: this.#cancelled,
    };
    const worker = new Worker(builtModule('./render-worker.js', import.meta.url), { workerData });
    this.#workers.add(worker);
    return worker;
  }

  #give(worker: Worker, { job, settle }: Waiting): void {
    const finish = (result: Parameters<Waiting['settle']>[0], alive: boolean): void => {
      // One by one: `removeAllListeners` would take away Node's own too, and messages with them.
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      if (alive) this.#idle.push(worker);
      else this.#workers.delete(worker);
      settle(result);
      this.#next();
    };
    const onMessage = (message: WorkerMessage): void => {
      if (message.kind === 'progress') this.#options.onProgress(message.frames);
      else if (message.kind === 'done') finish(success(message.result), true);
      else finish(failure(message.problems), true);
    };
    const onError = (error: Error): void => finish(failure([died(error.message)]), false);
    const onExit = (code: number): void =>
      finish(failure([died(`it ended with status ${code}`)]), false);
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(job);
  }
}

function cancelled(): Result<never> {
  return failure([cancelledProblem]);
}

function died(why: string) {
  return problem('render.thread-died', `A render thread died: ${why}.`, {
    hint: 'Try again with --jobs 1; less memory is needed then.',
  });
}
