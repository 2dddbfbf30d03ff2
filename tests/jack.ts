import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** A JACK server without sound hardware, of one test's own. */
export interface Jack {
  readonly name: string;
  stop(): Promise<void>;
}

/** Starts `jackd` with its dummy driver under a name that no other has, and waits until it runs. */
export async function startJack(rate = 48_000): Promise<Jack> {
  const name = `gabber-test-${process.pid}-${Math.floor(performance.now())}`;
  const args = ['--no-realtime', '-n', name, '-d', 'dummy', '-r', String(rate), '-p', '256'];
  // Sound in real time goes before other tests, where the system allows that; children inherit it.
  const priority = raisePriority();
  const child = spawn('sh', ['-c', whileWanted, 'sh', ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  await isRunning(name);
  return {
    name,
    stop: async () => {
      setPriority(priority);
      child.stdin.end();
      await ended;
    },
  };
}

/** Runs jackd until standard input ends: with `stop`, or with this process in whatever way it ends. */
const whileWanted = `
  jackd "$@" & jack=$!
  cat
  kill $jack
  wait $jack
`;

/** Raises the priority of this process; gives the one before. */
export function raisePriority(): number {
  const before = getPriority();
  try {
    setPriority(-15);
  } catch {
    // Only root may.
  }
  return before;
}

/** A client can connect once jackd has made its socket. */
async function isRunning(name: string): Promise<void> {
  const socket = `/dev/shm/jack_${name}_${process.getuid?.()}_0`;
  for (let tries = 0; tries < 200; tries += 1) {
    if (existsSync(socket)) return;
    await sleep(50);
  }
  throw new Error('jackd did not start within 10 s');
}
