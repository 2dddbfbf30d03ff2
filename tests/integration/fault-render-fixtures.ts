import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const gabber = fileURLToPath(new URL('../../bin/gabber.js', import.meta.url));

/** A song of two tracks that feed a reverb: several stages, quick to render. */
export const quickSong = `bpm: 175
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4'}
  hoover: {instrument: hoover, pattern: '<f4 af4>', sends: {hall: -12dB}}
returns:
  hall: {effects: [{reverb: {}}]}
master: {gain: 0dB}
`;

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Waits until a program has ended, and gives what it said. */
export function endOf(child: ChildProcess): Promise<Ended> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  return new Promise((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal, out, err }));
  });
}

/** Starts gabber in a folder, whose `cache` is its cache. */
export function startGabber(
  folder: string,
  args: readonly string[],
  { env, ...options }: SpawnOptions = {},
): ChildProcess {
  const cache = { GABBER_CACHE_DIR: join(folder, 'cache') };
  return spawn(process.execPath, [gabber, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
    env: { ...process.env, ...cache, ...env },
  });
}

/** Paths of all files below a folder, seen from it. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Files that no finished or failed render may leave: half-written ones, and those of a render alone. */
export function leftovers(folder: string): readonly string[] {
  return filesBelow(folder).filter((path) => /gabber-part$|running/.test(path));
}
