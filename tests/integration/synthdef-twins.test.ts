import { describe, expect, it } from 'vitest';
import { compileWithSclang } from '../../scripts/sclang.mjs';
import {
  buildSynthDef,
  graphOf,
  printSclang,
  printText,
  readSynthDefs,
  type SynthDef,
} from '../../src/synthdef/index.ts';
import { hasPeer } from '../peers.ts';
import { graphs } from '../unit/synthdef/graphs.ts';
import { arithmetic } from './twins/arithmetic.ts';
import { channels } from './twins/channels.ts';
import { memory } from './twins/memory.ts';
import { sounds } from './twins/sounds.ts';

const twins = { ...arithmetic, ...channels, ...memory, ...sounds };

function textOf(bytes: Uint8Array | undefined): string {
  const read = bytes === undefined ? undefined : readSynthDefs(bytes);
  return read?.ok ? read.value.map(printText).join('\n') : 'sclang refused the source';
}

/** The source of a SynthDef that was read from its own bytes. */
function sourceOfFile(def: SynthDef): string {
  const read = readSynthDefs(def.bytes());
  const graph = read.ok ? graphOf(read.value[0]!) : read;
  if (!graph.ok) throw new Error(graph.problems[0]?.message);
  return printSclang(graph.value);
}

const hasClasses = hasPeer('sclang') && hasPeer('sc3-plugins-language');

describe.skipIf(!hasClasses)('graphs chosen to take every pass', () => {
  it('have the bytes of sclang, told to it and printed, and are read back', {
    timeout: 240e3,
  }, () => {
    expect(Object.keys(twins).length + Object.keys(graphs).length).toBeGreaterThanOrEqual(120);
    const made = Object.entries(twins).map(([name, [graph, text]]) => ({
      name,
      told: `SynthDef('${name}', { ${text} })\n`,
      def: buildSynthDef(name, graph),
    }));
    const theirs = compileWithSclang(
      new Map(
        made.flatMap(({ name, told, def }) => [
          [`${name} told`, told] as const,
          [`${name} printed`, printSclang(def)] as const,
          [`${name} read`, sourceOfFile(def)] as const,
        ]),
      ),
    );
    for (const { name, def } of made) {
      const ours = Buffer.from(def.bytes());
      for (const way of ['told', 'printed', 'read']) {
        // the texts tell what differs; the bytes decide, but for the constants of what was read
        const bytes = theirs.get(`${name} ${way}`);
        expect.soft(textOf(bytes), `${name} ${way}`).toBe(textOf(def.bytes()));
        if (way !== 'read') expect.soft(bytes?.equals(ours), `${name} ${way}`).toBe(true);
      }
    }
  });
});
