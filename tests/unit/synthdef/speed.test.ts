import { describe, expect, it } from 'vitest';
import { namedSynthDefs } from '../../../src/stage/index.ts';
import { buildSynthDef, type Graph, type Signal } from '../../../src/synthdef/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

/** CPU milliseconds of the least disturbed of some rounds. */
function leastCpu(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Additions of products: each becomes a MulAdd, and what reads it is told. */
function products(g: Graph, size: number): Signal {
  let sum = g.SinOsc.ar(440);
  for (let i = 0; i < size; i += 1)
    sum = g.LFSaw.ar(i + 1)
      .mul(g.SinOsc.kr(i + 1))
      .add(sum);
  return g.Out.ar(0, sum);
}

function compileProducts(size: number): Uint8Array {
  return buildSynthDef('products', (g) => products(g, size)).bytes();
}

/** Work that is always the same, of the compiler's kind: small objects, lists, a map of numbers. */
function calibrate(): number {
  const places = new Map<number, number>();
  let last: { before: unknown; inputs: number[] } = { before: undefined, inputs: [] };
  for (let i = 0; i < 100_000; i += 1) {
    const inputs = [i, last.inputs.length];
    last = { before: i % 64 === 0 ? undefined : last, inputs };
    if (!places.has(i % 5000)) places.set(i % 5000, i);
  }
  return places.size + last.inputs.length;
}

/** Compiling all that ships takes so many times the loop above. */
const usualRatio = 15;

describe('compiling', () => {
  it('takes time in proportion to the graph, fusions and all', () => {
    compileProducts(4000);
    const small = leastCpu(5, () => compileProducts(1000));
    const large = leastCpu(5, () => compileProducts(8000));
    // eight times the work; a look at the whole graph for each fusion makes it sixty-four
    expect(large / small).toBeLessThan(24);
  });

  it('takes no more than five times what it took when this was written, beside a fixed loop', () => {
    const recipes = [...namedSynthDefs(makeDefaultRegistry()).values()];
    const compileAll = () => recipes.map((make) => make().bytes().length);
    compileAll();
    const ratio = leastCpu(8, compileAll) / leastCpu(8, calibrate);
    expect(ratio).toBeLessThan(5 * usualRatio);
  });
});
