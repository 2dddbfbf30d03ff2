import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs before V8 thinks of optimising it; it is 132 kB in Node 20. */
const budget = 2_000_000;

/**
 * For commands that are over in less than a second: V8 optimises later, when a loop really is long. Of the time of
 * `gabber ask` a fifth went into code that was not run again.
 */
export function expectShortRun(): void {
  setFlagsFromString(`--interrupt-budget=${budget}`);
}
