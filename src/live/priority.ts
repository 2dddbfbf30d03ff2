import { getPriority, setPriority } from 'node:os';

/** Sound that is heard goes before what can wait: of -20 to 19, the lower the sooner. */
const SOONER = -11;

/**
 * Lets this process go before others where the system allows it (on Linux: root, or a limit on `nice`).
 * Threads and programs that it starts from then on go with it.
 */
export function goFirst(): void {
  try {
    if (getPriority() > SOONER) setPriority(SOONER);
  } catch {
    // Then it waits for its turn, as all do.
  }
}
