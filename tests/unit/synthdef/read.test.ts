import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildSynthDef,
  encodeSynthDefs,
  readSynthDefs,
  type SynthDefData,
} from '../../../src/synthdef/index.ts';

const folder = new URL('../../fixtures/synthdefs/graphs/', import.meta.url);
const files = readdirSync(folder).map(
  (name) => new Uint8Array(readFileSync(new URL(name, folder))),
);

function read(bytes: Uint8Array): readonly SynthDefData[] {
  const result = readSynthDefs(bytes);
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.value;
}

function complaint(bytes: Uint8Array): string {
  const result = readSynthDefs(bytes);
  if (result.ok) throw new Error('it was read');
  return result.problems.map(({ code, message }) => `${code}: ${message}`).join('\n');
}

const tone = buildSynthDef('tone', (g) => {
  g.Out.ar(g.control('out', 2), g.SinOsc.ar(g.control('freq', [440, 441])));
});

describe('a SynthDef file', () => {
  it('is read and written back to equal bytes', () => {
    expect(files.length).toBeGreaterThan(30);
    for (const bytes of files) expect(encodeSynthDefs(read(bytes))).toEqual(bytes);
  });

  it('is read field by field', () => {
    expect(read(tone.bytes())).toEqual([
      {
        name: 'tone',
        constants: [0],
        values: [2, 440, 441],
        controls: [
          { name: 'out', index: 0 },
          { name: 'freq', index: 1 },
        ],
        ugens: [
          { name: 'Control', rate: 1, special: 0, inputs: [], outputs: [1, 1, 1] },
          {
            name: 'SinOsc',
            rate: 2,
            special: 0,
            inputs: [{ ugen: 0, output: 1 }, { constant: 0 }],
            outputs: [2],
          },
          {
            name: 'SinOsc',
            rate: 2,
            special: 0,
            inputs: [{ ugen: 0, output: 2 }, { constant: 0 }],
            outputs: [2],
          },
          {
            name: 'Out',
            rate: 2,
            special: 0,
            inputs: [
              { ugen: 0, output: 0 },
              { ugen: 1, output: 0 },
              { ugen: 2, output: 0 },
            ],
            outputs: [],
          },
        ],
        variants: [],
      },
    ]);
  });

  it('may hold several SynthDefs, and variants', () => {
    const [data] = read(tone.bytes());
    const defs = [data!, { ...data!, variants: [{ name: 'tone.low', values: [0, 100, 101] }] }];
    expect(read(encodeSynthDefs(defs))).toEqual(defs);
  });

  it('is refused with a reason', () => {
    const bytes = tone.bytes();
    const changed = (at: number, byte: number) => bytes.map((each, i) => (i === at ? byte : each));
    expect(complaint(new Uint8Array())).toMatch(/synthdef.unreadable: .*does not begin with SCgf/);
    expect(complaint(changed(0, 0x54))).toMatch(/does not begin with SCgf/);
    expect(complaint(changed(7, 1))).toMatch(/version 1, not 2/);
    expect(complaint(bytes.slice(0, 60))).toMatch(/it (ends after|holds no)/);
    expect(complaint(new Uint8Array([...bytes, 0]))).toMatch(/bytes follow/);
    expect(complaint(changed(16, 127))).toMatch(/it holds no 8323073 entries/);
  });

  it('that is damaged in any way is read or refused, and never throws', () => {
    const damaged = fc
      .tuple(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.nat(20_000),
      )
      .map(([bytes, changes, length]) => {
        const copy = bytes.slice(0, 1 + (length % (bytes.length * 2)));
        for (const [at, byte] of changes) copy[at % copy.length] = byte;
        return copy;
      });
    fc.assert(
      fc.property(damaged, (bytes) => {
        const result = readSynthDefs(bytes);
        if (result.ok) expect(encodeSynthDefs(result.value).length).toBe(bytes.length);
      }),
      { numRuns: 3000 },
    );
  });
});
