// What the engine's side costs before there is sound: compiling SynthDefs.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { compileWithSclang, hasSclang } from '../../scripts/sclang.mjs';
import { root } from '../shared/process.mjs';
import { row } from '../shared/row.mjs';

/** The round that the machine disturbed least is told. */
const processes = 9;
const rounds = 30;

/** @param {{ note: (text: string) => void }} means */
export async function run({ note }) {
  note('compiling every SynthDef in fresh processes …');
  const runs = Array.from({ length: processes }, () => compileAll(rounds));
  const first = Math.min(...runs.map(([one]) => one.ms));
  const later = Math.min(...runs.flatMap((each) => each.slice(1).map(({ ms }) => ms)));
  note('the same with sclang …');
  const sclang = await sclangMs();
  const count = runs[0][0].count;
  return [
    row({
      name: `compile all ${count} SynthDefs, first time in a process`,
      value: first,
      unit: 'ms',
      better: 'less',
      peers: { sclang },
    }),
    row({
      name: `compile all ${count} SynthDefs, again`,
      value: later,
      unit: 'ms',
      better: 'less',
    }),
  ];
}

function compileAll(times) {
  const script = join(root, 'bench', 'engine', 'compile-all.mjs');
  const run = spawnSync(process.execPath, ['--expose-gc', script, String(times)], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

/** sclang has to start, read its class library and compile the same graphs; missing where it is not. */
async function sclangMs() {
  const { makeDefaultRegistry } = await import('../../dist/synthdefs/index.js');
  const { namedSynthDefs } = await import('../../dist/src/stage/index.js');
  const { printSclang } = await import('../../dist/src/synthdef/index.js');
  const named = [...namedSynthDefs(makeDefaultRegistry())];
  const sources = new Map(named.map(([name, make]) => [name, printSclang(make())]));
  if (!hasSclang()) return null;
  const start = performance.now();
  const compiled = compileWithSclang(sources);
  return compiled.size === sources.size ? performance.now() - start : null;
}
