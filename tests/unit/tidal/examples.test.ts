import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { queryWithin } from '../../../src/pattern/index.ts';
import { evaluate, functionHelp } from '../../../src/tidal/index.ts';

const rows = functionHelp().filter(({ example }) => example !== '');

/** Rows whose example would be an error: what they do is to refuse. */
const withoutExample = functionHelp().filter(({ example }) => example === '');

describe('the examples of the table', () => {
  test('only what cannot be shown has none', () => {
    expect(withoutExample.filter(({ name }) => !name.endsWith('bus'))).toEqual([]);
  });

  test.each(rows.map((each) => [each.name, each] as const))('%s', (_name, { example }) => {
    const { patterns, problems } = evaluate(example);
    expect(problems.filter((each) => each.severity === 'error')).toEqual([]);
    let events = 0;
    for (const pattern of patterns.values()) {
      for (let cycle = 0; cycle < 4; cycle += 1) {
        const answer = queryWithin(pattern, rational(cycle), rational(cycle + 1));
        expect(answer.ok).toBe(true);
        if (answer.ok) events += answer.value.length;
      }
    }
    expect(events).toBeGreaterThan(0);
  });

  test('each row says in a line what it does, and has a family', () => {
    for (const { name, doc, family } of functionHelp()) {
      expect(`${name}: ${doc}`).toMatch(/^.*: [A-Z`0-9_-][^\n]{2,200}[.…]$/s);
      expect(family.length).toBeGreaterThan(0);
    }
  });
});
