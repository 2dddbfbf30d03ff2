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

  it('of version 1 is read, and written back to equal bytes', () => {
    const [data] = read(tone.bytes());
    const old = encodeSynthDefs([data!], 1);
    // SCgf, 1, one SynthDef, its name; one constant, three values, two names, their places
    expect(Buffer.from(old.slice(0, 43)).toString('hex')).toBe(
      `5343676600000001000104746f6e6500010000000000034000000043dc000043dc800000020` + `36f75740000`,
    );
    for (const bytes of files) {
      const defs = read(bytes);
      const written = encodeSynthDefs(defs, 1);
      expect(written.length).toBeLessThan(bytes.length);
      expect(read(written)).toEqual(defs);
      expect(encodeSynthDefs(read(written), 1)).toEqual(written);
    }
    const wide = { ...data!, constants: Array.from({ length: 40_000 }, () => 0) };
    expect(() => encodeSynthDefs([wide], 1)).toThrow(RangeError);
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
    expect(complaint(changed(7, 3))).toMatch(/version 3, not 1 or 2/);
    expect(complaint(bytes.slice(0, 60))).toMatch(/it (ends after|holds no)/);
    expect(complaint(new Uint8Array([...bytes, 0]))).toMatch(/bytes follow/);
    expect(complaint(changed(16, 127))).toMatch(/it holds no 8323073 entries/);
  });

  it('that is damaged in any way is read or refused, and never throws', () => {
    const old = files.map((bytes) => encodeSynthDefs(read(bytes), 1));
    const damaged = fc
      .tuple(
        fc.constantFrom(...files, ...old),
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
        const version = bytes[7] === 1 ? 1 : 2;
        if (result.ok) expect(encodeSynthDefs(result.value, version).length).toBe(bytes.length);
      }),
      { numRuns: 3000 },
    );
  });
});
