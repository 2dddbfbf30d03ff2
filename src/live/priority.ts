import { readFileSync, writeFileSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';

/** Sound that is heard goes before what can wait: of -20 to 19, the lower the sooner. */
const SOONER = -11;
/** Where Linux says how all programs of a session (a terminal, say) stand against those of other sessions. */
const SESSION = '/proc/self/autogroup';

/**
 * Lets this process go before others where the system allows it (on Linux: root, or a limit on `nice`).
 * Threads and programs that it starts from then on go with it.
 */
export function goFirst(): void {
  try {
    if (getPriority() > SOONER) setPriority(SOONER);
    letSessionGoFirst();
  } catch {
    // Then it waits for its turn, as all do.
  }
}

/**
 * Where Linux groups programs by their sessions, a priority counts within its session alone: a program that is busy in
 * another terminal would take as much time as all of this one. So the session goes first while this process runs.
 */
function letSessionGoFirst(): void {
  const before = sessionPriority();
  if (before === undefined || before <= SOONER) return;
  writeFileSync(SESSION, String(SOONER));
  process.once('exit', () => writeFileSync(SESSION, String(before)));
}

/** Undefined where programs are not grouped. */
function sessionPriority(): number | undefined {
  try {
    const [, nice] = /nice (-?\d+)/.exec(readFileSync(SESSION, 'utf8')) ?? [];
    return nice === undefined ? undefined : Number(nice);
  } catch {
    return undefined;
  }
}
