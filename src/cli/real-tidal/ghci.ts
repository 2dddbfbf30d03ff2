import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { failure, type Problem, problem, type Result, success } from '../../base/index.ts';
import { linesOf } from '../live/prompt.ts';

/** What the script says when Tidal runs, and when it is at its end. */
const READY = 'gabber: Tidal is ready';
const OVER = 'gabber: Tidal was told all';
/** What Tidal says of SuperDirt, in whose place gabber is. */
const OF_NO_USE = /^Waiting for SuperDirt|^Connected to SuperDirt|^$/;
/** Milliseconds until GHCi is ended when it does not end by itself. */
const PATIENCE = 3000;

export interface GhciOptions {
  /** The program. */
  readonly program: string;
  /** Where Tidal sends its events. */
  readonly port: number;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Lines that GHCi prints; `isWrong` where it complains. */
  readonly onLine: (line: string, isWrong: boolean) => void;
}

/** A real GHCi with Tidal. */
export class Ghci {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<number | null>;

  private constructor(child: ChildProcessWithoutNullStreams) {
    this.#child = child;
    this.#ended = new Promise((resolve) => {
      child.on('close', resolve);
      child.on('error', () => resolve(null));
    });
    // a pipe to a program that is gone
    child.stdin.on('error', () => undefined);
  }

  /** Resolves when it has ended. */
  get ended(): Promise<unknown> {
    return this.#ended;
  }

  /** Starts it and waits for Tidal. Problems: `tidal.no-ghci`, `tidal.no-tidal`. */
  static async start(options: GhciOptions): Promise<Result<Ghci>> {
    const { program, port, cwd, env } = options;
    const script = join(dirname(packageFile()), 'tidal', 'BootTidal.hs');
    const child = spawn(program, ['-v0', '-ignore-dot-ghci', '-ghci-script', script], {
      cwd,
      env: { ...env, GABBER_DIRT_PORT: String(port) },
      // Ctrl-C is for gabber, which then ends it
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const ghci = new Ghci(child);
    const boot = new Boot(options.onLine);
    void ghci.#read(child.stdout, (line) => boot.hear(line, false));
    void ghci.#read(child.stderr, (line) => boot.hear(line, true));
    const started = await Promise.race([
      boot.done,
      ghci.#ended.then((): 'absent' | 'failed' => (child.pid === undefined ? 'absent' : 'failed')),
    ]);
    if (started === 'ready') return success(ghci);
    await ghci.end();
    return failure([started === 'absent' ? noGhci(program) : noTidal(boot.complaints)]);
  }

  /** Passes statements: several lines as one. */
  send(text: string): void {
    const whole = text.trimEnd();
    this.#child.stdin.write(whole.includes('\n') ? `:{\n${whole}\n:}\n` : `${whole}\n`);
  }

  /** Silences Tidal and ends. */
  async end(): Promise<void> {
    const child = this.#child;
    if (child.exitCode !== null || child.pid === undefined) return;
    child.stdin.end('hush\n:quit\n');
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await this.#ended;
    clearTimeout(timer);
  }

  async #read(stream: AsyncIterable<Uint8Array>, hear: (line: string) => void): Promise<void> {
    try {
      for await (const line of linesOf(stream)) hear(line);
    } catch {
      // it was ended while it spoke
    }
  }
}

/** What is heard until Tidal runs, and after. */
class Boot {
  readonly #onLine: GhciOptions['onLine'];
  readonly #heard: string[] = [];
  #settle: (outcome: 'ready' | 'failed') => void = () => {};
  readonly done: Promise<'ready' | 'failed'>;
  #isReady = false;

  constructor(onLine: GhciOptions['onLine']) {
    this.#onLine = onLine;
    this.done = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  /** What was complained of before Tidal was ready. */
  get complaints(): readonly string[] {
    return this.#heard;
  }

  hear(line: string, isWrong: boolean): void {
    if (line === READY) {
      this.#isReady = true;
      return;
    }
    if (line === OVER) {
      this.#settle(this.#isReady ? 'ready' : 'failed');
      return;
    }
    if (isWrong && !this.#isReady) this.#heard.push(line);
    if (this.#isReady && (isWrong || !OF_NO_USE.test(line))) this.#onLine(line, isWrong);
  }
}

function packageFile(): string {
  return createRequire(import.meta.url).resolve('gabber/package.json');
}

const howTo =
  'Install GHC and Tidal as https://tidalcycles.org/docs says (with GHCup: `cabal install --lib tidal`; Debian: ' +
  '`apt install libghc-tidal-dev`). `gabber live` plays Tidal’s lines without both.';

function noGhci(program: string): Problem {
  return problem('tidal.no-ghci', `There is no \`${program}\` on this machine.`, { hint: howTo });
}

function noTidal(complaints: readonly string[]): Problem {
  const why = complaints.find((line) => /could not find|not find module|error/i.test(line));
  const said = why === undefined ? '' : `: ${why.trim()}`;
  return problem('tidal.no-tidal', `GHCi starts, but Tidal does not${said}.`, { hint: howTo });
}
