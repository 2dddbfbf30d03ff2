// Compiles graphs again and again, and prints how long each round took. The first is that of a fresh
// process; loading the modules is not counted, nor clearing away what that left (needs --expose-gc).
//
//   node --expose-gc bench/engine/compile-graphs.mjs shipped|sounds|chains [ROUNDS]

import { graphSets } from './graphs.mjs';

const [which, times = '1'] = process.argv.slice(2);
const graphs = graphSets[which]();
globalThis.gc();
const rounds = Array.from({ length: Number(times) }, () => {
  const start = performance.now();
  for (const [, make] of graphs) make().bytes();
  return { ms: performance.now() - start, count: graphs.length };
});
process.stdout.write(JSON.stringify(rounds));
