import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { gabber } from '../shared/process.mjs';

/**
 * Lets the main thread of a process stand still twice a second, as one whose garbage is collected, or that reads a large
 * file. Node loads this in each thread of it.
 */
function stalling(milliseconds) {
  const stalls = `import { isMainThread } from 'node:worker_threads';
  if (isMainThread) setInterval(() => {
    const end = performance.now() + ${milliseconds};
    while (performance.now() < end);
  }, 500).unref();`;
  return `data:text/javascript,${encodeURIComponent(stalls)}`;
}

/** Ticks of /proc a second. */
const TICKS = 100;

/**
 * Starts gabber, and listens to what it says.
 *
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: Record<string, string>, stall?: number, imports?: readonly string[] }} options
 *   `stall` lets its main thread stand still for so many milliseconds twice a second; `imports` are modules loaded
 *   before it
 */
export function startGabber(args, { cwd, env = {}, stall = 0, imports = [] }) {
  const preloads = [...(stall > 0 ? [stalling(stall)] : []), ...imports];
  const node = preloads.flatMap((each) => ['--import', each]);
  const begun = performance.now();
  const child = spawn(process.execPath, [...node, gabber, ...args], {
    cwd,
    env: {
      ...process.env,
      GABBER_CACHE_DIR: `${cwd}/cache`,
      GABBER_DATA_DIR: `${cwd}/data`,
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  /** What was said on standard error, each line with when it came. */
  const lines = [];
  child.stdout.on('data', (data) => {
    said.out += data;
  });
  child.stderr.on('data', (data) => {
    said.err += data;
    lines.push({ at: performance.now(), text: String(data) });
  });
  let isOver = false;
  const ended = new Promise((resolve) => {
    child.on('close', (status) => {
      isOver = true;
      resolve(status);
    });
  });
  return {
    begun,
    child,
    said,
    lines,
    ended,
    /** Resolves when a text was said since an index into what was said, with when it was. */
    async says(text, since = 0) {
      while (!said.err.slice(since).includes(text)) {
        if (isOver) throw new Error(`gabber ended and never said "${text}", but: ${said.err}`);
        await sleep(2);
      }
      return lines.at(-1).at;
    },
    /** Lines of `--stats`. */
    stats: () =>
      said.out
        .split('\n')
        .filter((line) => line.startsWith('{"time"'))
        .map((line) => JSON.parse(line)),
    async stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** CPU time of a process so far, and of its main thread alone, in seconds. */
export function cpuSeconds(pid) {
  return { all: usedIn(`/proc/${pid}/stat`), main: usedIn(`/proc/${pid}/task/${pid}/stat`) };
}

function usedIn(file) {
  const [, rest] = readFileSync(file, 'utf8').split(') ');
  const fields = rest.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
