import { describe, expect, test } from 'vitest';
import { examplesIn, expectExample } from '../../examples.ts';

const folders = ['src/tidal', 'src/tidal/types', 'src/tidal/syntax', 'src/tidal/evaluation'];
const examples = folders.flatMap(examplesIn);

describe('the examples of docstrings', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThan(4);
  });

  test.each(examples)('$file: $expression', (example) => expectExample(example, {}));
});
