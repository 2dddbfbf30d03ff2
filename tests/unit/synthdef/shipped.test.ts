import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namedSynthDefs } from '../../../src/stage/index.ts';
import { largestSynthDef, missingUGens } from '../../../src/synthdef/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const folder = new URL('../../fixtures/synthdefs/shipped/', import.meta.url);
const renew = 'If the sound was meant to change: npm run regenerate';

describe('every SynthDef that ships', () => {
  const defs = [...namedSynthDefs(makeDefaultRegistry())];

  it('has golden bytes, and nothing else has', () => {
    const files = existsSync(folder) ? readdirSync(folder).sort() : [];
    expect(files, renew).toEqual(defs.map(([name]) => `${name}.scsyndef`).sort());
  });

  it.each(defs)('%s has the bytes that sclang made of its source', (name, make) => {
    const file = new URL(`${name}.scsyndef`, folder);
    const golden = existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
    const same = golden !== undefined && Buffer.from(golden).equals(make().bytes());
    expect(same, renew).toBe(true);
  });

  it.each(defs)('%s is known to the embedded engine, and fits into a message', (_, make) => {
    const def = make();
    expect(missingUGens(def.data)).toEqual([]);
    expect(def.bytes().length).toBeLessThanOrEqual(largestSynthDef);
  });
});
