import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildSynthDef,
  encodeSynthDefs,
  graphOf,
  printSclang,
  printText,
  readSynthDefs,
  type SynthDefData,
} from '../../../src/synthdef/index.ts';

const fixtures = new URL('../../fixtures/synthdefs/', import.meta.url);
const files = ['graphs', 'shipped'].flatMap((folder) =>
  readdirSync(new URL(folder, fixtures)).map((name) => [`${folder}/${name}`] as const),
);

function read(name: string): SynthDefData {
  const result = readSynthDefs(new Uint8Array(readFileSync(new URL(name, fixtures))));
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.value[0]!;
}

function graph(def: SynthDefData) {
  const result = graphOf(def);
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.value;
}

describe('the graph of a file', () => {
  // a file does not tell in which order the constants were met
  it.each(files)('%s compiles to the same UGens in the same order', (name) => {
    const def = read(name);
    const again = graph(def).data;
    expect(printText(again)).toBe(printText(def));
    expect(new Set(again.constants)).toEqual(new Set(def.constants));
    expect(again.values).toEqual(def.values);
  });

  it('keeps controls of every kind, and is printed for sclang', () => {
    const made = buildSynthDef('kinds', (g) => {
      const out = g.control('out', 3, { rate: 'ir' });
      const input = g.control('in', 0, { rate: 'ar' });
      const hit = g.control('hit', 0, { rate: 'tr' });
      const levels = g.control('levels', [0.1, 0.2], { lag: [0.5, 0.25] });
      g.Out.ar(out, input.mul(g.Decay.kr(hit)).mul(levels));
    });
    expect(graph(made.data).controls.map(({ name, rate }) => `${name} ${rate}`)).toEqual([
      'out ir',
      'in ar',
      'hit tr',
      'levels kr',
    ]);
    expect(graph(made.data).bytes()).toEqual(made.bytes());
    expect(printSclang(graph(made.data))).toBe(`SynthDef('kinds', {
	var def = UGen.buildSynthDef, c, u = Array.newClear(5);
	def.addIr('out', 3);
	def.addAr('in', 0);
	def.addTr('hit', 0);
	def.addKr('levels', [0.1, 0.2], [0.5, 0.25]);
	c = IdentityDictionary.newFrom([['out', 'in', 'hit', 'levels'], def.buildControls].lace);
	u[0] = Decay.kr(c['hit'], 1);
	u[1] = c['in'] * u[0];
	u[2] = u[1] * c['levels'][0];
	u[3] = u[1] * c['levels'][1];
	u[4] = Out.ar(c['out'], [u[2], u[3]]);
})
`);
  });

  it('of version 1 is that of version 2', () => {
    const def = read('graphs/controls.scsyndef');
    const old = readSynthDefs(encodeSynthDefs([def], 1));
    expect(old.ok && graph(old.value[0]!).bytes()).toEqual(graph(def).bytes());
  });

  it('cannot be had where controls have no names', () => {
    const def = read('graphs/controls.scsyndef');
    expect(graphOf({ ...def, controls: def.controls.slice(1) })).toMatchObject({
      ok: false,
      problems: [{ code: 'synthdef.no-graph', message: expect.stringContaining("'controls'") }],
    });
  });

  it('is there and can be printed, or is a Problem, however a file is damaged', () => {
    const defs = files.map(([name]) => encodeSynthDefs([read(name)]));
    const damaged = fc
      .tuple(
        fc.constantFrom(...defs),
        fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { maxLength: 5 }),
      )
      .map(([bytes, changes]) => {
        const copy = bytes.slice();
        for (const [at, byte] of changes) copy[at % copy.length] = byte;
        return copy;
      });
    fc.assert(
      fc.property(damaged, (bytes) => {
        const defs = readSynthDefs(bytes);
        if (!defs.ok) return;
        for (const def of defs.value) {
          const made = graphOf(def);
          if (made.ok) expect(printSclang(made.value)).toContain('SynthDef(');
          else expect(made.problems[0]?.code).toBe('synthdef.no-graph');
        }
      }),
      { numRuns: 1000 },
    );
  });
});
