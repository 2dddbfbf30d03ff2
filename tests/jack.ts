import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { forgetDeadServers } from './jack-registry.ts';

/** A JACK server without sound hardware, of one test's own. */
export interface Jack {
  readonly name: string;
  /** How often it had no time to work, or a program had not done its part. */
  xruns(): number;
  stop(): Promise<void>;
}

export interface JackOptions {
  /** Frames that it works at once. */
  readonly period?: number;
  /** Whether it asks for real-time scheduling, as on a stage: where that is refused it goes on without. */
  readonly realtime?: boolean;
}

/** Starts `jackd` with its dummy driver under a name that no other has, and waits until it runs. */
export async function startJack(
  rate = 48_000,
  { period = 256, realtime = false }: JackOptions = {},
): Promise<Jack> {
  const name = `gabber-test-${process.pid}-${Math.floor(performance.now())}`;
  const sizes = ['-r', String(rate), '-p', String(period)];
  const args = [realtime ? '--realtime' : '--no-realtime', '-n', name, '-d', 'dummy', ...sizes];
  forgetDeadServers();
  // Sound in real time goes before other tests, where the system allows that; children inherit it.
  const restore = raisePriority();
  const child = spawn('sh', ['-c', whileWanted, 'sh', ...args], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let xruns = 0;
  let said = '';
  child.stderr.on('data', (text) => {
    xruns += String(text).match(/XRun/g)?.length ?? 0;
    said = `${said}${text}`.slice(-2000);
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  await isRunning(name, () => said);
  return {
    name,
    xruns: () => xruns,
    stop: async () => {
      restore();
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

/** Where Linux says how all programs of a session together stand against those of other sessions. */
const session = '/proc/self/autogroup';
const raised = -15;

/** Raises the priority of this process, and of its session, where that is allowed; gives what takes it back. */
export function raisePriority(): () => void {
  const before = { own: getPriority(), session: sessionPriority() };
  setPriorities({ own: raised, session: before.session === undefined ? undefined : raised });
  return () => setPriorities(before);
}

interface Priorities {
  readonly own: number;
  readonly session: number | undefined;
}

function setPriorities({ own, session: ofSession }: Priorities): void {
  try {
    setPriority(own);
    if (ofSession !== undefined) writeFileSync(session, String(ofSession));
  } catch {
    // Only root may.
  }
}

/** Undefined where programs are not grouped by sessions. */
function sessionPriority(): number | undefined {
  if (!existsSync(session)) return undefined;
  const [, nice] = /nice (-?\d+)/.exec(readFileSync(session, 'utf8')) ?? [];
  return nice === undefined ? undefined : Number(nice);
}

/** A client can connect once jackd has made its socket; `said` is what it says of why not. */
async function isRunning(name: string, said: () => string): Promise<void> {
  const socket = `/dev/shm/jack_${name}_${process.getuid?.()}_0`;
  for (let tries = 0; tries < 200; tries += 1) {
    if (existsSync(socket)) return;
    await sleep(50);
  }
  throw new Error(`jackd did not start within 10 s: ${said()}`);
}
