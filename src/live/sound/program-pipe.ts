import { type ChildProcess, spawn } from 'node:child_process';
import { type Problem, problem } from '../../base/index.ts';
import type { PlayerProgram } from './programs.ts';
import { Unheard } from './unheard.ts';

/** Milliseconds after which a program that still runs can be trusted. */
const PROBATION = 400;
/** Milliseconds that a program which takes no sound is waited for. */
const HANGING = 3000;
/** Milliseconds until the programs are tried again when none of them works. */
const AGAIN = 2000;
/** Milliseconds that a program has to play what it was given when all is over. */
const DRAINING = 1500;
/** What programs print when they had nothing to play. */
const underrun = /underrun|underflow|xrun/gi;

/** What is told of the programs. */
export interface PipeListener {
  begun(command: string): void;
  underruns(count: number): void;
  problem(found: Problem): void;
}

interface Running {
  readonly child: ChildProcess;
  readonly program: PlayerProgram;
  readonly since: number;
  isAlive: boolean;
  /** What it said last. */
  said: string;
}

/**
 * Sound on its way to a player program. The first program that works is used; one that dies is started again,
 * or the next one is. What a program took that died at once is given to the next, so that nothing of the
 * beginning is lost; of one that played for a while, what it had not played yet.
 */
export class ProgramPipe {
  readonly #programs: readonly PlayerProgram[];
  readonly #listener: PipeListener;
  #index = 0;
  #running: Running | undefined;
  /** What was written within the probation. */
  #early: Uint8Array[] = [];
  readonly #unheard: Unheard;
  #againAt = 0;
  #closed = false;

  /** @param rate frames a second */
  constructor(programs: readonly PlayerProgram[], rate: number, listener: PipeListener) {
    this.#programs = programs;
    this.#unheard = new Unheard(rate);
    this.#listener = listener;
  }

  /** Whether a program takes the sound; without one it has to be paced by somebody else. */
  get isPlaying(): boolean {
    return this.#running?.isAlive === true;
  }

  /** Starts a program ahead of the first sound, so that one that does not work is known by then. */
  async open(): Promise<void> {
    await this.#current();
  }

  /** Resolves when a program took the bytes, or at once when there is none that works. */
  async write(bytes: Uint8Array): Promise<void> {
    while (!this.#closed) {
      const running = await this.#current();
      if (running === undefined) return;
      if (!(await this.#give(running, bytes))) continue;
      if (performance.now() - running.since < PROBATION) this.#early.push(bytes);
      else this.#early = [];
      return;
    }
  }

  /** Lets the program play what it has, and ends it. */
  async close(): Promise<void> {
    this.#closed = true;
    const running = this.#running;
    if (running === undefined || !running.isAlive) return;
    const { child } = running;
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    child.stdin?.end();
    const timer = setTimeout(() => child.kill('SIGKILL'), DRAINING);
    await ended;
    clearTimeout(timer);
  }

  async #current(): Promise<Running | undefined> {
    const before = this.#running;
    if (before?.isAlive) return before;
    if (before !== undefined) this.#afterDeath(before);
    if (this.#programs.length === 0 || performance.now() < this.#againAt) return undefined;
    for (; this.#index < this.#programs.length && !this.#closed; this.#index += 1) {
      const program = this.#programs[this.#index] as PlayerProgram;
      const running = await this.#start(program);
      if (running === undefined || !(await this.#giveAgain(running))) continue;
      this.#running = running;
      this.#listener.begun(program.command);
      return running;
    }
    this.#tryLater();
    return undefined;
  }

  /** A program that played for a while is started again; of one that did not, the next is tried. */
  #afterDeath(running: Running): void {
    this.#running = undefined;
    if (performance.now() - running.since < 2 * PROBATION) {
      this.#index += 1;
      return;
    }
    const { command } = running.program;
    const message = `The program ${command}, which plays the sound, ended: ${running.said || 'it said nothing'}.`;
    this.#listener.problem(problem('live.player-ended', message, { severity: 'warning' }));
  }

  /** After a while all are tried anew: the sound system may have come back. */
  #tryLater(): void {
    if (this.#againAt === 0) this.#listener.problem(noSound(this.#programs));
    this.#againAt = performance.now() + AGAIN;
    this.#index = 0;
    this.#early = [];
    this.#unheard.begin(seconds());
  }

  async #start(program: PlayerProgram): Promise<Running | undefined> {
    const child = spawn(program.command, program.args, {
      stdio: ['pipe', 'ignore', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    });
    const running: Running = { child, program, since: performance.now(), isAlive: true, said: '' };
    const die = (): void => {
      running.isAlive = false;
    };
    child.on('close', die).on('error', die);
    child.stdin?.on('error', die);
    child.stderr?.setEncoding('utf8').on('data', (text: string) => this.#hear(running, text));
    const started = await new Promise<boolean>((resolve) => {
      child.once('spawn', () => resolve(true));
      child.once('error', () => resolve(false));
    });
    return started ? running : undefined;
  }

  #hear(running: Running, text: string): void {
    const count = text.match(underrun)?.length ?? 0;
    if (count > 0) this.#listener.underruns(count);
    running.said = text.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
  }

  async #giveAgain(running: Running): Promise<boolean> {
    const again = this.#early.length > 0 ? this.#early : this.#unheard.left(seconds());
    this.#unheard.begin(seconds());
    for (const bytes of again) if (!(await this.#give(running, bytes))) return false;
    return true;
  }

  /** Writes to a program; false when it is gone. */
  #give(running: Running, bytes: Uint8Array): Promise<boolean> {
    const { child } = running;
    return new Promise((resolve) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), HANGING);
      const settle = (isTaken: boolean): void => {
        clearTimeout(timer);
        if (isTaken) this.#unheard.give(bytes, seconds());
        else running.isAlive = false;
        resolve(isTaken);
      };
      child.stdin?.write(bytes, (error) => settle(error === null || error === undefined));
    });
  }
}

function seconds(): number {
  return performance.now() / 1000;
}

function noSound(programs: readonly PlayerProgram[]): Problem {
  const names = [...new Set(programs.map(({ command }) => command))].join(', ');
  const message = `No program plays the sound: none of ${names} works here.`;
  return problem('live.no-sound', message, {
    severity: 'warning',
    hint: 'Install one (Debian: `apt-get install pulseaudio-utils`), or play with `--engine native`.',
  });
}
