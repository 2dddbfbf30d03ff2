import { spawn } from 'node:child_process';

/** Waits for a line or the end of its input; the end alone means that whoever wrote is no more. */
const script = 'read -r line || { kill -9 "$1"; rm -f "$2"; }';

/**
 * Ends a child should this process be killed, when it can do nothing itself: a shell waits at a pipe that
 * the system closes then. The function that it gives sends the shell home; it must be called when the
 * child has ended, before its number can be another's. Without a shell (Windows) there is no watchdog.
 *
 * @param pid the child
 * @param leftover a file that the child leaves when it is killed
 */
export function watchOver(pid: number, leftover: string): () => void {
  if (process.platform === 'win32') return () => undefined;
  const shell = spawn('/bin/sh', ['-c', script, 'gabber-watchdog', String(pid), leftover], {
    // Of a group of its own: Ctrl-C at a terminal must not end it before its time.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  return () => {
    shell.stdin.end('done\n');
  };
}
