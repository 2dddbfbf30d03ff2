// sclang compiling graphs that gabber printed for it: with its start, and what it needs once it runs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasSclang, runSclang } from '../../scripts/sclang.mjs';

/** Reads all sources first, as gabber's modules are loaded first; then builds each and makes its bytes. */
const program = (folder) => `
var functions = (${JSON.stringify(folder)} +/+ "*.scd").pathMatch.collect { |path|
  thisProcess.interpreter.compileFile(path)
};
var start = Main.elapsedTime;
functions.do { |make| make.value.asBytes };
("MS " ++ ((Main.elapsedTime - start) * 1000)).postln;
0.exit;
`;

/**
 * Milliseconds that sclang takes for graphs; missing where it is not installed.
 *
 * @param {readonly import('./graphs.mjs').Recipe[]} graphs
 */
export async function sclangTimes(graphs) {
  if (!hasSclang()) return { started: null, running: null };
  const { printSclang } = await import('../../dist/src/synthdef/index.js');
  const folder = mkdtempSync(join(tmpdir(), 'gabber-bench-'));
  try {
    graphs.forEach(([, make], i) => {
      writeFileSync(join(folder, `d${i}.scd`), printSclang(make()));
    });
    const file = join(folder, 'compile.sc');
    writeFileSync(file, program(folder));
    const start = performance.now();
    const posted = runSclang(file);
    const started = performance.now() - start;
    const running = /^MS (.+)$/m.exec(posted)?.[1];
    return running === undefined
      ? { started: null, running: null }
      : { started, running: Number(running) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
