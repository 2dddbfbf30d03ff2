// `npm run check`: format and lint, types, import rules, dead code, and whether the tables of wishes were learnt from
// what there is, all at once, in seconds.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The script of an installed package, so that no shell and no PATH are needed. */
function binOf(packageName, script) {
  return join(root, 'node_modules', packageName, script);
}

const parts = [
  ['format and lint', [binOf('@biomejs/biome', 'bin/biome'), 'check', '.']],
  ['types', [binOf('typescript', 'bin/tsc'), '-p', 'tsconfig.check.json']],
  ['import rules', ['scripts/import-rules.mjs']],
  ['dead code', [binOf('knip', 'bin/knip.js'), '--no-progress']],
  ['what was learnt of wishes', ['scripts/learn-intents.mjs', '--check']],
];

function runPart([name, args]) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: process.env });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('close', (status) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      resolve({ name, ok: status === 0, output, seconds });
    });
  });
}

const results = await Promise.all(parts.map(runPart));
for (const { name, ok, output } of results) {
  if (!ok) process.stdout.write(`\n--- ${name} ---\n${output}\n`);
}
for (const { name, ok, seconds } of results) {
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
}
process.exitCode = results.every((each) => each.ok) ? 0 : 1;
