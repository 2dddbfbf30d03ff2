// `npm run soak -- <suite> [--json]`: what takes too long for CI; its figures are in docs/figures.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const bench = join(dirname(fileURLToPath(import.meta.url)), '..', 'bench');

const suites = readdirSync(bench).filter((name) => existsSync(join(bench, name, 'soak.mjs')));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' } },
});
const [suite, ...others] = positionals;
if (suite === undefined || !suites.includes(suite) || others.length > 0) {
  console.error('Usage: npm run soak -- <suite> [--json]\n');
  console.error(`Suites: ${suites.join(', ')}`);
  process.exit(2);
}

/** A suite's module exports `run({ note })`, which returns its rows, as those of a benchmark. */
const { run } = await import(pathToFileURL(join(bench, suite, 'soak.mjs')).href);
const rows = await run({ note: (text) => console.error(text) });
if (values.json) console.log(JSON.stringify({ suite, node: process.version, rows }));
else
  for (const { name, value, unit } of rows) console.log(`  ${name}: ${value ?? 'missing'} ${unit}`);
