import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { failure, type Result, success } from '../../base/index.ts';
import { missingProgram } from '../score/program.ts';
import { bootProblem } from './boot-problem.ts';
import { ownChild } from './own-children.ts';
import { watchOver } from './watchdog.ts';

/** What scsynth prints when it takes commands. */
const ready = /SuperCollider 3 server ready/;

/** Milliseconds that it has to end by itself. */
const END_PATIENCE = 2000;

/** How a process is started. */
export interface Start {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** The port in its arguments, for Problems. */
  readonly port: number;
  readonly patience: number;
}

/** A scsynth of our own. */
export class NativeProcess {
  readonly pid: number;
  /** What it printed until it was ready. */
  readonly lines: string[] = [];
  readonly #child: ChildProcess;
  readonly #ended: Promise<string>;
  #onLine: ((line: string) => void) | undefined;

  private constructor(child: ChildProcess, ended: Promise<string>) {
    this.pid = child.pid ?? 0;
    this.#child = child;
    this.#ended = ended;
  }

  /**
   * Starts the program and waits until it is ready. Problems: those of `boot-problem.ts`,
   * `scsynth.program-missing`.
   */
  static start({ program, args, env, port, patience }: Start): Promise<Result<NativeProcess>> {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const forget = ownChild(child, () => removeSharedMemory(port));
    const callOff =
      child.pid === undefined ? () => undefined : watchOver(child.pid, memoryOf(port));
    const ended = new Promise<string>((resolve) => {
      child.on('exit', callOff);
      child.on('close', (status, signal) => {
        forget();
        removeSharedMemory(port);
        resolve(signal === null ? `it ended with status ${status}` : `it was ended by ${signal}`);
      });
    });
    const native = new NativeProcess(child, ended);
    const { lines } = native;
    return new Promise((resolve) => {
      const give = (end: string): void => {
        resolve(failure([bootProblem({ program, port, lines, end })]));
      };
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        give(`it was not ready after ${patience / 1000} s`);
      }, patience);
      child.on('error', (error) => {
        forget();
        clearTimeout(timer);
        resolve(failure([missingProgram(program, error)]));
      });
      native.#read((line) => {
        lines.push(line);
        if (ready.test(line)) {
          clearTimeout(timer);
          native.#onLine = undefined;
          resolve(success(native));
        }
      });
      void ended.then((end) => {
        clearTimeout(timer);
        give(end);
      });
    });
  }

  /** Resolves with how it ended. */
  get ended(): Promise<string> {
    return this.#ended;
  }

  /** Calls back for each line that it prints from now on. */
  onLine(listener: (line: string) => void): void {
    this.#onLine = listener;
  }

  /** Waits until it has ended by itself; a process that does not is ended. */
  async end(): Promise<void> {
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), END_PATIENCE);
    await this.#ended;
    clearTimeout(timer);
  }

  #read(listener: (line: string) => void): void {
    this.#onLine = listener;
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => this.#onLine?.(line));
    }
  }
}

/** A scsynth that was killed leaves 8 MB of shared memory under the name of its port. */
function removeSharedMemory(port: number): void {
  if (process.platform === 'linux') rmSync(memoryOf(port), { force: true });
}

function memoryOf(port: number): string {
  return `/dev/shm/SuperColliderServer_${port}`;
}
