// Compiling SynthDefs: all that ship, and a hundred graphs of instruments, effects and chains.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { compileWithSclang, hasSclang } from '../../scripts/sclang.mjs';
import { root } from '../shared/process.mjs';
import { row } from '../shared/row.mjs';
import { instrumentAndEffectGraphs, shippedGraphs } from './graphs.mjs';

/** The round that the machine disturbed least is told. */
const processes = 9;
const rounds = 30;

/** @param {(text: string) => void} note */
export async function compileRows(note) {
  const { count, ugens, first, later } = measure('shipped', shippedGraphs(), note);
  const hundred = measure('hundred', instrumentAndEffectGraphs(100), note);
  note('the same with sclang …');
  const ms = { unit: 'ms', better: 'less' };
  return [
    row({
      ...ms,
      name: `compile all ${count} SynthDefs (${ugens} UGens), first time in a process`,
      value: first,
      peers: { sclang: await sclangMs(shippedGraphs()) },
    }),
    row({ ...ms, name: `compile all ${count} SynthDefs, again`, value: later }),
    row({
      ...ms,
      name: `compile ${hundred.count} instruments, effects and chains (${hundred.ugens} UGens), first time`,
      value: hundred.first,
      peers: { sclang: await sclangMs(instrumentAndEffectGraphs(100)) },
    }),
    row({
      ...ms,
      name: `compile ${hundred.count} instruments, effects and chains, again`,
      value: hundred.later,
    }),
  ];
}

function measure(which, graphs, note) {
  note(`compiling ${graphs.length} graphs in fresh processes …`);
  const runs = Array.from({ length: processes }, () => compileAll(which));
  return {
    count: graphs.length,
    ugens: graphs.reduce((sum, [, make]) => sum + make().data.ugens.length, 0),
    first: Math.min(...runs.map(([one]) => one.ms)),
    later: Math.min(...runs.flatMap((each) => each.slice(1).map(({ ms }) => ms))),
  };
}

function compileAll(which) {
  const script = join(root, 'bench', 'engine', 'compile-graphs.mjs');
  const args = ['--expose-gc', script, which, String(rounds)];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

/** sclang has to start, read its class library and compile the same graphs; missing where it is not. */
async function sclangMs(graphs) {
  if (!hasSclang()) return null;
  const { printSclang } = await import('../../dist/src/synthdef/index.js');
  const sources = new Map(graphs.map(([name, make]) => [name, printSclang(make())]));
  const start = performance.now();
  const compiled = compileWithSclang(sources);
  return compiled.size === sources.size ? performance.now() - start : null;
}
