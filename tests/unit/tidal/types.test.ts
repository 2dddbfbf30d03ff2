import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { functionHelp } from '../../../src/tidal/index.ts';
import { parseScheme, showScheme } from '../../../src/tidal/types/type-text.ts';

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

/** A type in one way of writing: the same names for unknowns, constraints in order. */
function normal(type: string): string {
  const shown = showScheme(parseScheme(type));
  const [context, body] = shown.includes('=>') ? shown.split(' => ') : ['', shown];
  const constraints = (context ?? '').replaceAll(/[()]/g, '').split(', ').sort();
  return `${constraints.join(', ')} => ${body}`;
}

const rows = functionHelp().filter(({ name }) => exported.has(name) && !ours.has(name));

describe('the types of the table', () => {
  test.each(rows.map(({ name, type }) => [name, type] as const))('%s', (name, type) => {
    expect(normal(type)).toBe(normal(exported.get(name) ?? ''));
  });

  test('nearly every name that Tidal exports is there', () => {
    const known = new Set(functionHelp().map(({ name }) => name));
    const missing = [...exported.keys()].filter((name) => !known.has(name));
    expect(missing.length / exported.size).toBeLessThan(0.06);
  });
});
