// What sound goes into: a JACK server or a PulseAudio sink of the measurement's own, and burners beside them.
import { spawn, spawnSync } from 'node:child_process';
import { cpus, setPriority } from 'node:os';
import { join } from 'node:path';
import { importTs } from '../shared/import-ts.mjs';
import { root } from '../shared/process.mjs';

/** Whether a program is here. */
export function has(program) {
  return spawnSync('which', [program]).status === 0;
}

/** A PulseAudio with a sink that is heard by nobody: `env` for programs, `stop()`. */
export async function startPulse() {
  const { startPulse: start } = await importTs(join(root, 'tests', 'pulse.ts'));
  return start();
}

/** A JACK server without hardware, as a stage would run it: `env` for programs, `xruns()`, `stop()`. */
export async function startJack(period = 256) {
  const { startJack: start } = await importTs(join(root, 'tests', 'jack.ts'));
  const jack = await start(48_000, { period, realtime: true });
  const env = { JACK_DEFAULT_SERVER: jack.name, JACK_NO_START_SERVER: '1' };
  return { env, xruns: () => jack.xruns(), stop: () => jack.stop() };
}

/** Processes that do nothing but work, one for each core, as of a program in another terminal. */
export function startBurners(count = cpus().length) {
  const burners = Array.from({ length: count }, () => {
    const child = spawn(process.execPath, ['-e', 'for (;;);'], {
      stdio: 'ignore',
      detached: true,
    });
    setPriority(child.pid, 0);
    return child;
  });
  const stop = () => {
    for (const child of burners) child.kill('SIGKILL');
  };
  process.once('exit', stop);
  return { stop };
}
