import { spawn } from 'node:child_process';
import { failure, type Problem, problem, type Result, success } from '../../base/index.ts';
import type { ServerOptions } from '../options.ts';
import { ProblemLog } from '../problem-log.ts';
import { readScoreLine } from './log-lines.ts';
import { missingProgram, type ScsynthProgram } from './program.ts';

const inputRefused = "Couldn't open non real time input file";
const mostAttempts = 3;

/** One run of `scsynth -N`. */
export interface ScsynthRun {
  readonly program: ScsynthProgram;
  readonly options: ServerOptions;
  readonly score: string;
  /** WAV file of the live input; undefined when there is none. */
  readonly input: string | undefined;
  /** WAV file to write. */
  readonly output: string;
  /** Names of the SynthDefs that the score loads. */
  readonly synthDefs: ReadonlySet<string>;
  readonly signal?: AbortSignal;
}

/**
 * Runs `scsynth -N` to its end and gives the Problems that it printed. Problems of a run that failed:
 * `scsynth.program-missing`, `scsynth.died`.
 *
 * scsynth 3.13 has libsndfile open its input with a form that holds whatever was in memory; once in some
 * thousand runs that reads as a file without a header, which is refused, and scsynth ends before it has begun.
 * Another run begins with other memory.
 */
export async function runScsynth(run: ScsynthRun): Promise<Result<readonly Problem[]>> {
  let ran = await runOnce(run);
  for (let attempt = 2; attempt <= mostAttempts && isInputRefused(ran); attempt++) {
    ran = await runOnce(run);
  }
  return ran;
}

function isInputRefused(ran: Result<unknown>): boolean {
  return !ran.ok && ran.problems.some(({ message }) => message.includes(inputRefused));
}

function runOnce(run: ScsynthRun): Promise<Result<readonly Problem[]>> {
  const { program, signal } = run;
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve(failure([diedProblem('it was ended')]));
    const child = spawn(program.path, scsynthArguments(run), {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const end = (): void => {
      child.kill('SIGKILL');
    };
    signal?.addEventListener('abort', end, { once: true });
    process.once('exit', end);
    const log = new ProblemLog();
    const read = (line: string): void => {
      const found = readScoreLine(line, run.synthDefs);
      if (found !== undefined) log.add(found);
    };
    eachLine(child.stdout, read);
    eachLine(child.stderr, read);
    const settle = (result: Result<readonly Problem[]>): void => {
      signal?.removeEventListener('abort', end);
      process.off('exit', end);
      resolve(result);
    };
    child.on('error', (error) => settle(failure([missingProgram(program.path, error)])));
    child.on('close', (status, killed) => {
      if (status === 0) return settle(success(log.take()));
      const why = killed === null ? `it ended with status ${status}` : `${killed} ended it`;
      settle(failure([diedProblem(why), ...log.take()]));
    });
  });
}

/** The command line: every option is said, since the program's own defaults are too small. */
export function scsynthArguments({ options, score, input, output }: ScsynthRun): string[] {
  const numbers: Readonly<Record<string, number>> = {
    '-z': options.blockSize,
    '-i': options.inputs,
    '-o': options.outputs,
    '-a': options.audioBuses,
    '-c': options.controlBuses,
    '-b': options.buffers,
    '-n': options.maxNodes,
    '-d': options.maxSynthDefs,
    '-m': options.memory,
    '-w': options.wireBuffers,
    '-r': options.randomGenerators,
    // no SynthDefs of the person's own, no announcement in the network, no line for each bundle
    '-D': 0,
    '-R': 0,
    '-V': -1,
  };
  const files = [score, input ?? '_', output, String(options.sampleRate), 'WAV', 'float'];
  const rest = Object.entries(numbers).flatMap(([flag, value]) => [flag, String(value)]);
  return ['-N', ...files, ...rest];
}

function eachLine(stream: NodeJS.ReadableStream, read: (line: string) => void): void {
  let rest = '';
  stream.on('data', (data: Buffer) => {
    const lines = (rest + data.toString()).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(read);
  });
  stream.on('end', () => read(rest));
}

function diedProblem(why: string): Problem {
  return problem('scsynth.died', `scsynth is gone before the end of the score: ${why}.`);
}
