import { describe, expect, test } from 'vitest';
import * as base from '../../../src/base/index.ts';
import * as music from '../../../src/music/index.ts';
import { examplesIn, expectExample } from '../../examples.ts';

const scope = { ...base, ...music };
const examples = examplesIn('src/music');

describe('the examples of docstrings', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  test.each(examples)('$file: $expression', (example) => expectExample(example, scope));
});
