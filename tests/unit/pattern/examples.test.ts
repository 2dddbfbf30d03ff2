import { describe, expect, test } from 'vitest';
import * as base from '../../../src/base/index.ts';
import * as pattern from '../../../src/pattern/index.ts';
import { examplesIn, expectExample } from '../../examples.ts';

const folders = ['', 'control', 'harmony', 'mini', 'random', 'signal', 'structure', 'time'];
const examples = folders.flatMap((folder) =>
  examplesIn(`src/pattern/${folder}`.replace(/\/$/, '')),
);

const { zero, one, half } = base.Rational;
const scope = { ...base, ...pattern, zero, one, half };

describe('the examples of docstrings', () => {
  test('there are some', () => {
    expect(examples.length).toBeGreaterThan(12);
  });

  test.each(examples)('$file: $expression', (example) => expectExample(example, scope));
});
