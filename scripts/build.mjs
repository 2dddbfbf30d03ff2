// Compiles src and synthdefs into dist with tsc, bundles the program, and writes down what was built: a hash
// that stands for all of the code and all that it depends on.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bundleProgram } from './bundle.mjs';

const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
const result = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { stdio: 'inherit' });
if (result.status === 0) {
  const root = join(import.meta.dirname, '..');
  await bundleProgram(root);
  const names = readdirSync(join(root, 'dist'), { recursive: true });
  const files = names.filter((name) => /\.c?js$/.test(name)).map((name) => join('dist', name));
  const hash = createHash('sha256');
  for (const file of ['package.json', ...files.sort()]) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  writeFileSync(join(root, 'dist', 'program', 'build-identity.txt'), `${hash.digest('hex')}\n`);
}
process.exit(result.status ?? 1);
