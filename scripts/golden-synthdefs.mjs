// Writes the golden bytes of the SynthDef compiler: what sclang makes of the graphs in
// `tests/fixtures/synthdefs/graphs.scd`, and of the printed source of every SynthDef that gabber ships.
//
//   npm run build && node scripts/golden-synthdefs.mjs            both
//   node scripts/golden-synthdefs.mjs --graphs | --shipped        one of them
//   --extensions DIR    classes that sclang does not find by itself (sc3-plugins)
//
// Exits 1, and names the SynthDef, where the compiler's bytes are not sclang's.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileWithSclang, hasSclang, runSclang } from './sclang.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const fixtures = join(root, 'tests', 'fixtures', 'synthdefs');

function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Without the classes of sc3-plugins the golden bytes of their UGens stay as they are. */
function writeGraphs() {
  const place = process.argv.indexOf('--extensions');
  const extensions = place < 0 ? undefined : process.argv[place + 1];
  const env = { GOLDEN_OUT: join(fixtures, 'graphs') };
  mkdirSync(env.GOLDEN_OUT, { recursive: true });
  const posted = [runSclang(join(fixtures, 'graphs.scd'), { env })];
  if (extensions !== undefined) {
    posted.push(runSclang(join(fixtures, 'plugins.scd'), { env, extensions }));
  }
  const failed = posted.flatMap((text) => text.split('\n')).filter((line) => /^GOLDEN/.test(line));
  console.log(`${readdirSync(env.GOLDEN_OUT).length} graphs`);
  for (const line of failed) console.error(line);
  return failed.length === 0;
}

/** Without sclang the compiler's own bytes are written: the tests in CI compare them with sclang's. */
async function writeShipped() {
  const { makeDefaultRegistry } = await import('../dist/synthdefs/index.js');
  const { namedSynthDefs } = await import('../dist/src/stage/index.js');
  const { printSclang } = await import('../dist/src/synthdef/index.js');
  const defs = [...namedSynthDefs(makeDefaultRegistry())].map(([name, make]) => [name, make()]);
  const sources = new Map(defs.map(([name, def]) => [name, printSclang(def)]));
  const theirs = hasSclang() ? compileWithSclang(sources) : new Map();
  const folder = emptied(join(fixtures, 'shipped'));
  const different = defs.filter(([name, def]) => {
    const bytes = theirs.get(name);
    writeFileSync(join(folder, `${name}.scsyndef`), bytes ?? def.bytes());
    return hasSclang() && !bytes?.equals(def.bytes());
  });
  console.log(
    `${defs.length} shipped SynthDefs${hasSclang() ? '' : ', not compared: no sclang here'}`,
  );
  for (const [name] of different) console.error(`${name}: sclang makes other bytes of it`);
  return different.length === 0;
}

const only = ['--graphs', '--shipped'].filter((each) => process.argv.includes(each));
const results = [];
if (!only.includes('--shipped')) results.push(writeGraphs());
if (!only.includes('--graphs')) results.push(await writeShipped());
process.exitCode = results.every(Boolean) ? 0 : 1;
