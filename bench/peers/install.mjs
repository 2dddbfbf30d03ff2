// `node bench/peers/install.mjs`: what the figures of patterns are compared with. Nothing else
// installs it, and gabber never needs it.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const peers = dirname(fileURLToPath(import.meta.url));
const built = join(peers, 'tidal', 'out');

mkdirSync(built, { recursive: true });
const steps = {
  Strudel: [join(peers, 'strudel'), 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund'],
  Tidal: [join(peers, 'tidal'), 'ghc', '-O2', '-outputdir', built, '-o', join(built, 'runner')],
};
steps.Tidal.push('Main.hs');

for (const [name, [cwd, command, ...args]] of Object.entries(steps)) {
  console.error(`${name}: ${command} ${args.join(' ')}`);
  const { error, status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status === 0) continue;
  console.error(`${name} is not installed${error === undefined ? '' : `: ${error.message}`}.`);
  process.exitCode = 1;
}
if (process.exitCode === 1) {
  console.error('Tidal needs ghc and libghc-tidal-dev. What is missing is named in the figures.');
}
