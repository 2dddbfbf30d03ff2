import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { builtModule } from '../base/index.ts';

/** Ends the notes of a process that was killed. */
export interface Watchdog {
  /** A port is used from now on. */
  port(name: string): void;
  /** A message of this status byte goes to a port. */
  channel(port: string, status: number): void;
  /** All notes have ended: nothing is left to do. */
  dismiss(): void;
}

/**
 * Starts a small process that waits at a pipe. The system closes the pipe when this process is no more, however
 * it ended: then, unless it was dismissed, it ends all notes on the channels that were used.
 */
export function midiWatchdog(library: string | undefined): Watchdog {
  const file = fileURLToPath(builtModule('./release-notes.js', import.meta.url));
  const child = spawn(process.execPath, [file, ...(library === undefined ? [] : [library])], {
    // of a group of its own: Ctrl-C at a terminal must not end it before its time
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  (child.stdin as { unref?: () => void }).unref?.();
  const told = new Set<string>();
  const tell = (line: readonly unknown[]): void => {
    const text = `${JSON.stringify(line)}\n`;
    if (told.has(text)) return;
    told.add(text);
    child.stdin.write(text);
  };
  return {
    port: (name) => tell([name]),
    channel: (port, status) => {
      if (status >= 0x80 && status < 0xf0) tell([port, status & 0x0f]);
    },
    dismiss: () => {
      tell([]);
      child.stdin.end();
    },
  };
}
