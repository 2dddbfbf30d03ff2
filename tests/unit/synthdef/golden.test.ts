import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSynthDef, printText, readSynthDefs } from '../../../src/synthdef/index.ts';
import { graphs } from './graphs.ts';

function golden(name: string): Uint8Array {
  const file = `../../fixtures/synthdefs/graphs/${name}.scsyndef`;
  return new Uint8Array(readFileSync(new URL(file, import.meta.url)));
}

function textOf(bytes: Uint8Array): string {
  const read = readSynthDefs(bytes);
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value.map(printText).join('\n');
}

describe('compiled bytes are those of sclang', () => {
  it.each(Object.entries(graphs))('%s', (name, graph) => {
    const ours = buildSynthDef(name, graph).bytes();
    const theirs = golden(name);
    // the texts tell what differs; the bytes decide
    expect(textOf(ours)).toBe(textOf(theirs));
    expect(ours).toEqual(theirs);
  });
});
