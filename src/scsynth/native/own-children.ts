import type { ChildProcess } from 'node:child_process';

/**
 * Processes started here that must not outlive this one. Signals and the end of a process belong to
 * the whole process, and so does this list; nothing is listened to while it is empty.
 */
const children = new Map<ChildProcess, () => void>();

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ends a child when this process ends, in whatever way it can know of, and then does away with what the
 * child leaves behind. The function that it gives forgets the child.
 */
export function ownChild(child: ChildProcess, clear: () => void): () => void {
  if (children.size === 0) watch();
  children.set(child, clear);
  return () => {
    if (children.delete(child) && children.size === 0) unwatch();
  };
}

function watch(): void {
  process.on('exit', killAll);
  for (const signal of signals) process.on(signal, endBySignal);
}

function unwatch(): void {
  process.off('exit', killAll);
  for (const signal of signals) process.off(signal, endBySignal);
}

function killAll(): void {
  for (const [child, clear] of children) {
    child.kill('SIGKILL');
    clear();
  }
}

/** Where nobody else handles the signal, it ends the process as if nobody had listened at all. */
function endBySignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  killAll();
  unwatch();
  process.kill(process.pid, signal);
}
