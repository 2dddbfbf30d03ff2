import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { functionHelp } from '../../../src/tidal/index.ts';
import { normalType } from '../../types-alike.ts';

/** Names and types as GHCi prints them with Tidal 1.10 loaded. */
const fixture = new URL('../../fixtures/tidal/types-1.10.tsv', import.meta.url);
const exported = new Map(
  readFileSync(fixture, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string]),
);

/** Names that statements give another meaning than the modules, or that are not Tidal's. */
const ours = new Set(['all', '\\cps']);

/** Names that Tidal exports and gabber has not, each with the reason. */
const absent: Readonly<Record<string, readonly string[]>> = {
  'Reads or writes files or the terminal, which no pattern does.': [
    ...['appendFile', 'getChar', 'getContents', 'getLine', 'interact', 'ioError', 'readFile'],
    'writeFile',
  ],
  "Insides of Tidal's reader of mini-notation, over its own tree of a text.": [
    ...['Negative', 'Positive', 'applySign', 'code', 'resolve_seq', 'resolve_size', 'resolve_tpat'],
    ...['steps_seq', 'steps_size', 'steps_tpat', 'tShow', 'tShowList', 'toPat'],
  ],
};

const rows = functionHelp().filter(({ name }) => exported.has(name) && !ours.has(name));

describe('the types of the table', () => {
  test.each(rows.map(({ name, type }) => [name, type] as const))('%s', (name, type) => {
    expect(normalType(type)).toBe(normalType(exported.get(name) ?? ''));
  });

  test('is of every name that Tidal exports, but for those that are named here', () => {
    const known = new Set(functionHelp().map(({ name }) => name));
    const missing = [...exported.keys()].filter((name) => !known.has(name));
    expect(missing.toSorted()).toEqual(Object.values(absent).flat().toSorted());
  });
});
