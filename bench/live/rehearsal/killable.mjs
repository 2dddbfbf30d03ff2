// Loaded before gabber: SIGUSR2 ends the thread of the embedded engine at once, as SIGKILL ends a process.
import { createRequire, syncBuiltinESMExports } from 'node:module';

const threads = createRequire(import.meta.url)('node:worker_threads');
let engine;

threads.Worker = class extends threads.Worker {
  constructor(file, options) {
    super(file, options);
    if (String(file).includes('server-worker')) engine = this;
  }
};
syncBuiltinESMExports();
process.on('SIGUSR2', () => engine?.terminate());
