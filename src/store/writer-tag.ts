import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { threadId } from 'node:worker_threads';

/** MACHINE-PID-BEGUN-THREAD, then what tells names of one writer apart. */
const tagged = /[.-]([0-9a-f]{8})-(\d{1,10})-(\d{1,20})-\d{1,10}[.-][0-9a-zA-Z]+(?:\.[a-z-]+)?$/;

/**
 * Who writes a file, as a part of its name: the machine, the process and when it began, the thread. A
 * file that somebody left behind is known by it at once, without waiting until it is old.
 *
 * @example writerTag(4) // => '0a1b2c3d-4711-98765-4'
 */
export function writerTag(thread: number = threadId): string {
  return [machine(), process.pid, begunOf(process.pid) ?? 0, thread].join('-');
}

/**
 * Whether the writer that a name tells of is surely no more. False for names without a tag and for
 * writers on other machines or in other containers, of whom nothing can be known: their age must tell.
 *
 * @example isWriterGone('.out.wav.gabber-part') // => false
 */
export function isWriterGone(name: string): boolean {
  const [, where, pid, begun] = tagged.exec(name) ?? [];
  if (where !== machine()) return false;
  return !isRunning(Number(pid), Number(begun));
}

/** The name of this machine as processes see each other: containers on one are several. */
function machine(): string {
  return createHash('sha256').update(`${hostname()} ${processSpace()}`).digest('hex').slice(0, 8);
}

function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** Numbers of processes are given again: one that began at another time is another process. */
function isRunning(pid: number, begun: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (isMissing) return false;
  }
  const now = begunOf(pid);
  return begun === 0 || now === undefined || now === begun;
}

/** When a process began, in the kernel's ticks; undefined where the system does not tell. */
function begunOf(pid: number): number | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // What stands before is the program's name in parentheses, which may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const isZombie = fields[0] === 'Z';
    return isZombie ? -1 : Number(fields[19]);
  } catch {
    return undefined;
  }
}
