import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { builtModule, failure, problem, type Result, success } from '../base/index.ts';
import { openCache, removeUnfinishedOf } from '../store/index.ts';
import type { Job, JobResults, WorkerMessage, WorkerSetup } from './jobs.ts';
import { type Candidate, lastOf, nextOf } from './pool-order.ts';
import type { StageSource } from './stage-source.ts';
import { cancelledProblem } from './thread.ts';

/** Time that threads get to tidy up before they are ended. */
const graceMs = 2000;

export interface PoolOptions {
  /** Threads that work at a time; they start when there is work for them. */
  readonly jobs: number;
  readonly module: unknown;
  /** Told of frames as they are done, whatever the job. */
  readonly onProgress: (frames: number) => void;
}

/** A job, as it is handed to the pool. */
export interface Order<J extends Job> extends Candidate {
  /**
   * What to do; asked for when a thread is free, as stages that it reads may be whole by then, and sounds that it plays
   * need not be in memory before.
   */
  readonly job: () => Promise<Result<J>>;
  /** The stage that the job renders, to be marked as it comes. */
  readonly output?: StageSource;
}

interface Waiting extends Order<Job> {
  readonly settle: (result: Result<JobResults[Job['kind']]>) => void;
}

/**
 * Threads that render. A job goes to the first free thread, the heaviest first, so that the last
 * to finish is not a long one. Where there are several, the last job needs not wait for one of them if it is
 * light: it has a thread beside them.
 */
export class Pool {
  readonly #options: PoolOptions;
  readonly #cancelled = new SharedArrayBuffer(4);
  readonly #workers = new Set<Worker>();
  readonly #idle: Worker[] = [];
  readonly #waiting: Waiting[] = [];
  /** What is still cleared away after threads that died. */
  readonly #clearing = new Set<Promise<void>>();
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Does a job. Problems are the job's, or `render.cancelled` once the pool is closed. */
  run<J extends Job>(order: Order<J>): Promise<Result<JobResults[J['kind']]>> {
    return new Promise((resolve) => {
      const settle = resolve as Waiting['settle'];
      this.#waiting.push({ ...order, settle });
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
    this.#giveUpWaiting();
    const deadline = performance.now() + graceMs;
    while (this.#idle.length < this.#workers.size && performance.now() < deadline) {
      await new Promise((resume) => setTimeout(resume, 10));
    }
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
    await Promise.all(this.#clearing);
  }

  #next(): void {
    if (this.#closed) {
      this.#giveUpWaiting();
      return;
    }
    const next = this.#waiting[this.#nextIndex()];
    if (next === undefined) return;
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    this.#give(this.#idle.pop() ?? this.#start(), next);
  }

  /** Which job can begin now; -1 when none can. */
  #nextIndex(): number {
    const { jobs } = this.#options;
    const busy = this.#workers.size - this.#idle.length;
    if (busy < jobs) return nextOf(this.#waiting);
    return jobs > 1 && busy === jobs ? lastOf(this.#waiting) : -1;
  }

  #giveUpWaiting(): void {
    for (const { output, settle } of this.#waiting.splice(0)) {
      output?.fail();
      settle(cancelled());
    }
  }

  #start(): Worker {
    const workerData: WorkerSetup = {
      module: this.#options.module,
      cancelled: this.#cancelled,
    };
    const worker = new Worker(builtModule('./render-worker.js', import.meta.url), { workerData });
    this.#workers.add(worker);
    worker.on('exit', () => this.#forget(worker));
    // Whoever waits for the thread is told when it has ended; without work nobody is.
    worker.on('error', () => undefined);
    return worker;
  }

  #forget(worker: Worker): void {
    this.#workers.delete(worker);
    const place = this.#idle.indexOf(worker);
    if (place !== -1) this.#idle.splice(place, 1);
  }

  #give(worker: Worker, { job: jobOf, output, settle }: Waiting): void {
    let given: Job | undefined;
    // A thread that has ended no longer knows its number.
    const { threadId } = worker;
    const finish = (result: Parameters<Waiting['settle']>[0], alive: boolean): void => {
      // One by one: `removeAllListeners` would take away Node's own too, and messages with them.
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      if (alive) this.#idle.push(worker);
      if (!result.ok) output?.fail();
      else if ('path' in result.value) output?.finish(result.value.path);
      settle(result);
      this.#next();
    };
    const onMessage = (message: WorkerMessage): void => {
      if (message.kind === 'progress') this.#options.onProgress(message.frames);
      else if (message.kind === 'begun') output?.begin(message.path);
      else if (message.kind === 'done') finish(success(message.result), true);
      else finish(failure(message.problems), true);
    };
    let why: string | undefined;
    const onError = (error: Error): void => {
      why = error.message;
    };
    // An error is told before the thread has ended, and may still be writing.
    const onExit = (code: number): void => {
      const problem = died(why ?? `it ended with status ${code}`);
      const cleared = given === undefined ? Promise.resolve() : clearAway(given, threadId);
      const clearing = cleared.finally(() => {
        this.#clearing.delete(clearing);
        finish(failure([problem]), false);
      });
      this.#clearing.add(clearing);
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    const give = (job: Result<Job>): void => {
      // a thread may have died in the meantime
      if (!this.#workers.has(worker)) return;
      if (!job.ok || this.#closed) {
        finish(job.ok ? cancelled() : job, true);
        return;
      }
      given = job.value;
      worker.postMessage(given);
    };
    void jobOf().then(give, (error: unknown) => give(failure([unprepared(error)])));
  }
}

/** Removes what a dead thread had begun to write. */
function clearAway(job: Job, thread: number): Promise<void> {
  if (job.kind === 'file') return removeUnfinishedOf(dirname(job.file), thread);
  return openCache(job.cache).forget(thread);
}

function cancelled(): Result<never> {
  return failure([cancelledProblem]);
}

function unprepared(error: unknown) {
  const said = error instanceof Error ? error.message : String(error);
  return problem('render.unprepared', `Work for a render thread could not be prepared: ${said}.`);
}

function died(why: string) {
  return problem('render.thread-died', `A render thread died: ${why}.`, {
    hint: 'Try again with --jobs 1; less memory is needed then.',
  });
}
