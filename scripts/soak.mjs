// `npm run soak -- <suite> [part …] [--only 3,7] [--json | --write]`: what takes too long for CI.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bench = join(root, 'bench');

const suites = readdirSync(bench).filter((name) => existsSync(join(bench, name, 'soak.mjs')));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    write: { type: 'boolean' },
    only: { type: 'string' },
  },
});
const [suite = '', ...wanted] = positionals;
/** A suite's module exports `parts`, functions that give rows, as those of a benchmark. */
const { parts = {} } = suites.includes(suite)
  ? await import(pathToFileURL(join(bench, suite, 'soak.mjs')).href)
  : {};
const names = wanted.length > 0 ? wanted : Object.keys(parts);
/** For parts that try many: the numbers of those that are to be tried. */
const only = values.only?.split(',').map(Number);
if (names.length === 0 || !names.every((name) => Object.hasOwn(parts, name))) {
  console.error('Usage: npm run soak -- <suite> [part …] [--only N,N] [--json | --write]\n');
  console.error('--write keeps the figures in docs/figures.');
  console.error('--only tries these of a part that tries many.\n');
  console.error(`Suites: ${suites.join(', ')}`);
  if (suites.includes(suite)) console.error(`Parts: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

const rows = [];
for (const name of names) {
  const found = await parts[name]((text) => console.error(text), only);
  if (values.write) keep(suite, found);
  rows.push(...found);
}
if (values.json) console.log(JSON.stringify({ suite, node: process.version, rows }));
else for (const row of rows) console.log(`  ${row.name}: ${cellsOf(row).join(', ')}`);

/** A row is a value with its unit, or the values of a table whose head has the units. */
function cellsOf({ value, unit, values }) {
  return values?.map(shown) ?? [`${shown(value)} ${unit}`];
}

function shown(value) {
  if (value === null) return 'missing';
  return typeof value === 'string' || Number.isInteger(value)
    ? value
    : Number(value.toPrecision(3));
}

/** Puts rows into the table of docs/figures/soak-SUITE.md, in place of those of the same names. */
function keep(of, found) {
  const file = join(root, 'docs', 'figures', `soak-${of}.md`);
  const git = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' });
  const commit = git.stdout?.trim() || 'unknown';
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  for (const row of found) {
    const line = `| ${[row.name, ...cellsOf(row), commit].join(' | ')} |`;
    const place = lines.findIndex((each) => each.startsWith(`| ${row.name} |`));
    if (place === -1) lines.push(line);
    else lines[place] = line;
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
}
