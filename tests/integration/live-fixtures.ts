import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wav } from './render-fixtures.ts';

const gabber = fileURLToPath(new URL('../../bin/gabber.js', import.meta.url));

/** `gabber play`, as it runs. */
export interface Playing {
  readonly child: ChildProcess;
  /** What it has said on standard error so far. */
  said(): string;
  /** Resolves when it has said something. @throws Error when it ends without */
  says(text: string): Promise<void>;
  /** Resolves with the exit status and all that it printed. */
  readonly ended: Promise<{ readonly status: number | null; readonly out: string }>;
}

/**
 * Starts to play in a folder, or another command. It is told of notes two seconds ahead, so that a busy machine drops
 * none.
 */
export function play(
  folder: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  command = 'play',
): Playing {
  const child = spawn(process.execPath, [gabber, command, '--latency', '2000', ...argv], {
    cwd: folder,
    env: { ...process.env, GABBER_CACHE_DIR: `${folder}/cache`, ...env },
    stdio: [command === 'play' ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  let isOver = false;
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  const ended = new Promise<{ status: number | null; out: string }>((resolve) => {
    child.on('close', (status) => {
      isOver = true;
      resolve({ status, out });
    });
  });
  return {
    child,
    said: () => err,
    says: async (text) => {
      while (!err.includes(text)) {
        if (isOver) throw new Error(`it ended and never said "${text}", but:\n${err}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    ended,
  };
}

/** The channels of a recording. */
export function recorded(file: string): readonly Float32Array[] {
  return wav(readFileSync(file)).channels;
}

/** Frames `from` to `to` of a sound. */
export function part(
  sound: readonly Float32Array[],
  from: number,
  to?: number,
): readonly Float32Array[] {
  return sound.map((samples) => samples.subarray(from, to));
}
