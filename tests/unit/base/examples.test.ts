import { describe, expect, test } from 'vitest';
import * as base from '../../../src/base/index.ts';
import { examplesIn, expectExample } from '../../examples.ts';

const { Rational } = base;
const scope = { ...base, half: Rational.half, one: Rational.one };
const examples = examplesIn('src/base');

describe('the examples of docstrings', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThan(40);
  });

  test.each(examples)('$file: $expression', (example) => expectExample(example, scope));
});
