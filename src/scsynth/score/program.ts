import { spawn } from 'node:child_process';
import { failure, type Problem, problem, type Result, success } from '../../base/index.ts';
import { systemCode } from '../../store/index.ts';

/** A scsynth that is installed on this machine. */
export interface ScsynthProgram {
  /** A name on the PATH, or the way to the file. */
  readonly path: string;
  /** As it says itself: `3.13.0`. */
  readonly version: string;
}

/** How long a program may take to say its version. */
const answerMs = 10_000;

/** Behind `findScsynth`. */
export function findProgram(path = 'scsynth'): Promise<Result<ScsynthProgram>> {
  return new Promise((resolve) => {
    const child = spawn(path, ['-v'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: answerMs,
      killSignal: 'SIGKILL',
    });
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
    });
    child.on('error', (error) => resolve(failure([missingProgram(path, error)])));
    child.on('close', () => {
      const version = /scsynth (\S+)/.exec(said)?.[1];
      if (version !== undefined) resolve(success({ path, version }));
      else resolve(failure([missingProgram(path, new Error('it does not say its version'))]));
    });
  });
}

/** The Problem of a scsynth that cannot be started. */
export function missingProgram(path: string, error: Error): Problem {
  const why = systemCode(error) === 'ENOENT' ? 'there is no such program' : error.message;
  return problem('scsynth.program-missing', `\`${path}\` cannot be started: ${why}.`, {
    hint: 'Install SuperCollider (Debian: apt-get install supercollider-server sc3-plugins-server), or use the embedded engine.',
  });
}
