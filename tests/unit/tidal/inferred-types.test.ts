import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasPeer } from '../../peers.ts';
import { askTypes } from '../../tidal-peer.ts';
import { inferredType, normalType } from '../../types-alike.ts';

/** Expressions, and the types that GHC infers of them, alike with Tidal 1.7.10 and 1.10. */
const fixture = new URL('../../fixtures/tidal/inferred-types.tsv', import.meta.url);
const rows = readFileSync(fixture, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [expression: string, type: string]);

/**
 * Where gabber decides at once what GHC leaves open, and then refuses as ambiguous where it is bound
 * to a name: the number inside the string.
 */
const decided: Readonly<Record<string, string>> = {
  'fromIntegral <$> "1 2"': '(Functor a, Num b, IsString (a Integer)) => a b',
  'ceiling <$> "1.5"': '(Functor a, Integral b, IsString (a Double)) => a b',
};

describe('expressions have the types that GHC infers', () => {
  const alike = rows.filter(([expression]) => decided[expression] === undefined);
  test.each(alike)('%s', (expression, type) => {
    expect(normalType(inferredType(expression))).toBe(normalType(type));
  });

  const unlike = rows.filter(([expression]) => decided[expression] !== undefined);
  test.each(unlike)('%s is decided earlier', (expression, type) => {
    const ours = normalType(inferredType(expression));
    expect(ours).toBe(normalType(decided[expression] ?? ''));
    expect(ours).not.toBe(normalType(type));
  });
});

describe.skipIf(!hasPeer('ghc'))('GHC, asked now', () => {
  test('still infers the types that are kept', () => {
    const answers = askTypes(rows.map(([expression]) => expression));
    const shown = answers.map((each) => (each.ok ? normalType(each.type) : each.rejected));
    expect(shown).toEqual(rows.map(([, type]) => normalType(type)));
  }, 120_000);
});
