import { describe, expect, test } from 'vitest';
import { examplesIn, expectExample } from '../../examples.ts';

const examples = examplesIn('src/cli');

describe('the examples of docstrings', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  test.each(examples)('$file: $expression', (example) => expectExample(example, {}));
});
