import { describe, expect, test } from 'vitest';
import * as rate from '../../../src/synthdef/rate.ts';
import { examplesIn, expectExample } from '../../examples.ts';

const examples = [...examplesIn('src/synthdef'), ...examplesIn('src/synthdef/sclang')];

describe('the examples of docstrings', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThan(12);
  });

  test.each(examples)('$file: $expression', (example) => expectExample(example, rate));
});
