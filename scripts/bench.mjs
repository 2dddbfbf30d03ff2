// `npm run bench -- <suite> [--json] [--compare FILE]`: measures, beside peers where they are here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bench = join(root, 'bench');

const suites = readdirSync(bench, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(bench, entry.name, 'index.mjs')))
  .map((entry) => entry.name);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, compare: { type: 'string' } },
});
const [suite, ...others] = positionals;
if (suite === undefined || !suites.includes(suite) || others.length > 0) {
  console.error(`Usage: npm run bench -- <suite> [--json] [--compare FILE]\n`);
  console.error(`Suites: ${suites.join(', ')}`);
  process.exit(2);
}

/** A suite's module exports `run({ note })`, which returns its rows. */
const { run } = await import(pathToFileURL(join(bench, suite, 'index.mjs')).href);
const rows = await run({ note: (text) => console.error(text) });
const report = { suite, machine: machine(), rows };
if (values.json) console.log(JSON.stringify(report));
else printTable(report);
if (values.compare !== undefined) compareWith(JSON.parse(readFileSync(values.compare, 'utf8')));

function machine() {
  const [first] = cpus();
  return { cpu: first?.model.trim() ?? 'unknown', cores: cpus().length, node: process.version };
}

function printTable({ machine: { cpu, cores, node } }) {
  console.log(`${suite}: ${cpu}, ${cores} cores, Node ${node}\n`);
  for (const { name, value, unit, peers = {}, ratio = {} } of rows) {
    const beside = Object.entries(peers).map(([peer, theirs]) => {
      if (theirs === null) return `${peer} missing`;
      const times = ratio[peer] === undefined ? '' : ` (${ratio[peer].toFixed(2)} x)`;
      return `${peer} ${shown(theirs)} ${unit}${times}`;
    });
    console.log([`  ${name}: ${shown(value)} ${unit}`, ...beside].join('; '));
  }
}

function shown(value) {
  return typeof value === 'number' ? Number(value.toPrecision(4)).toString() : 'missing';
}

/** Beside an earlier report of the same suite: what changed, as new divided by old. */
function compareWith(earlier) {
  const before = new Map(earlier.rows.map((row) => [row.name, row.value]));
  console.error(`\nBeside the earlier report:`);
  for (const { name, value, unit } of rows) {
    const old = before.get(name);
    if (typeof old !== 'number' || typeof value !== 'number') continue;
    console.error(`  ${name}: ${shown(old)} -> ${shown(value)} ${unit} (x ${shown(value / old)})`);
  }
}
