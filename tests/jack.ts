import { type ChildProcess, spawn } from 'node:child_process';
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
  const child = spawn('jackd', args, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const end = (): void => {
    child.kill('SIGKILL');
  };
  process.on('exit', end);
  await isRunning(name, child);
  return {
    name,
    stop: async () => {
      setPriority(priority);
      process.off('exit', end);
      child.kill('SIGTERM');
      await Promise.race([ended, sleep(3000)]);
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Raises the priority of this process; gives the one before. */
function raisePriority(): number {
  const before = getPriority();
  try {
    setPriority(-15);
  } catch {
    // Only root may.
  }
  return before;
}

/** A client can connect once jackd has made its socket. */
async function isRunning(name: string, child: ChildProcess): Promise<void> {
  const socket = `/dev/shm/jack_${name}_${process.getuid?.()}_0`;
  for (let tries = 0; tries < 200; tries += 1) {
    if (existsSync(socket)) return;
    if (child.exitCode !== null) throw new Error(`jackd ended with status ${child.exitCode}`);
    await sleep(50);
  }
  throw new Error('jackd did not start within 10 s');
}
