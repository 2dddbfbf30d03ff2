import { spawn } from 'node:child_process';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { ownChild } from '../scsynth/index.ts';
import { systemCode } from '../store/index.ts';

/** One run of sclang. */
export interface SclangRun {
  /** The program, which ends sclang itself. */
  readonly file: string;
  /** Says where classes are. */
  readonly library: string;
  /** A folder in place of the person's configuration, whose startup file is then not run. */
  readonly configuration: string;
  /** After so long it is ended. */
  readonly seconds: number;
}

/** Somewhere above the ports that people's own sclang and SuperDirt listen on. */
const PORT = 57_391;

/**
 * Runs sclang, without a window, to its end, and gives what it posted. It ends with this process.
 *
 * Problems: `sclang.missing`, `sclang.endless` when it was ended after its time, `sclang.died`.
 */
export function runSclang(run: SclangRun): Promise<Result<string>> {
  const { file, library, configuration, seconds } = run;
  return new Promise((resolve) => {
    const child = spawn('sclang', ['-u', String(PORT), '-l', library, file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...windowless(), XDG_CONFIG_HOME: configuration },
    });
    let posted = '';
    let isLate = false;
    const keep = (data: Buffer): void => {
      posted += data.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    const forget = ownChild(child, () => undefined);
    const settle = (result: Result<string>): void => {
      clearTimeout(timer);
      forget();
      resolve(result);
    };
    child.on('error', (error) => settle(failure([missing(error)])));
    child.on('close', (status) => {
      if (isLate) settle(failure([endless(seconds)]));
      else settle(status === 0 ? success(posted) : failure([died(posted)]));
    });
  });
}

/** Qt asks for a screen, and its browser refuses to run as root, though neither is used. */
function windowless(): Readonly<Record<string, string>> {
  return { QT_QPA_PLATFORM: 'offscreen', QTWEBENGINE_DISABLE_SANDBOX: '1' };
}

function missing(error: unknown): Problem {
  const isAbsent = systemCode(error) === 'ENOENT';
  const message = isAbsent
    ? 'SuperCollider source needs sclang, which is not installed.'
    : `sclang cannot be started: ${error instanceof Error ? error.message : String(error)}.`;
  const hint =
    'Install SuperCollider (Debian: `apt install supercollider-language`), so that `sclang` is found; or write the SynthDefs to a `.scsyndef` file with `writeDefFile`.';
  return problem('sclang.missing', message, { hint });
}

function endless(seconds: number): Problem {
  const message = `sclang was ended: its program ran for more than ${seconds} seconds.`;
  return problem('sclang.endless', message, { hint: 'Look for a loop or a `wait` without end.' });
}

/** What it said last is mostly why. */
function died(posted: string): Problem {
  const last = /^.*ERROR: .*$/m.exec(posted)?.[0] ?? posted.trim().split('\n').at(-1) ?? '';
  return problem('sclang.died', `sclang ended before its program did: ${last.slice(0, 200)}`);
}
