// Sessions whose program is killed at two hundred random moments: `npm run soak -- sessions --write`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = join(
  dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);
const kills = 200;

export const parts = {
  kills(note) {
    note(`${kills} kills …`);
    const test = join('tests', 'integration', 'session-kill.test.ts');
    const env = { ...process.env, GABBER_KILLS: String(kills) };
    const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'whole', test], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    note(`${run.stdout}${run.stderr}`);
    if (run.status !== 0) process.exitCode = 1;
    const value = run.status === 0 ? kills : null;
    const name = 'kills after which the session was whole and had all that was answered';
    return [{ name, value, unit: 'kills' }];
  },
};
