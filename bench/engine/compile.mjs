// Compiling SynthDefs: all that ship, a hundred sounds, and a hundred among which are long chains.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../shared/process.mjs';
import { row } from '../shared/row.mjs';
import { graphSets } from './graphs.mjs';
import { sclangTimes } from './sclang-compile.mjs';

/** The round that the machine disturbed least is told. */
const processes = 15;
const rounds = 30;

const titles = {
  shipped: (count) => `all ${count} SynthDefs`,
  sounds: (count) => `${count} instruments and effects`,
  chains: (count) => `${count} instruments, effects and chains of two`,
};

/** @param {(text: string) => void} note */
export async function compileRows(note) {
  const rows = [];
  for (const which of Object.keys(graphSets)) rows.push(...(await rowsOf(which, note)));
  return rows;
}

async function rowsOf(which, note) {
  const graphs = graphSets[which]();
  note(`compiling ${graphs.length} graphs in fresh processes …`);
  const runs = Array.from({ length: processes }, () => compileAll(which));
  note('the same with sclang …');
  const { started, running } = await sclangTimes(graphs);
  const ugens = graphs.reduce((sum, [, make]) => sum + make().data.ugens.length, 0);
  const what = `compile ${titles[which](graphs.length)} (${ugens} UGens)`;
  const ms = { unit: 'ms', better: 'less' };
  return [
    row({
      ...ms,
      name: `${what}, first time in a process`,
      value: Math.min(...runs.map(([one]) => one.ms)),
      peers: { 'sclang with its start': started, 'sclang running': running },
    }),
    row({
      ...ms,
      name: `${what}, again`,
      value: Math.min(...runs.flatMap((each) => each.slice(1).map(({ ms }) => ms))),
      peers: { 'sclang running': running },
    }),
  ];
}

function compileAll(which) {
  const script = join(root, 'bench', 'engine', 'compile-graphs.mjs');
  const args = ['--expose-gc', script, which, String(rounds)];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}
