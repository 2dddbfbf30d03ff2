// Compiles every SynthDef that ships, again and again, and prints how long each round took. The first
// is that of a fresh process; loading the modules is not counted, nor clearing away what that left
// (needs --expose-gc).

import { namedSynthDefs } from '../../dist/src/stage/index.js';
import { makeDefaultRegistry } from '../../dist/synthdefs/index.js';

const registry = makeDefaultRegistry();
globalThis.gc();
const rounds = Array.from({ length: Number(process.argv[2] ?? 1) }, () => {
  const start = performance.now();
  const sizes = [...namedSynthDefs(registry).values()].map((make) => make().bytes().length);
  return { ms: performance.now() - start, count: sizes.length };
});
process.stdout.write(JSON.stringify(rounds));
