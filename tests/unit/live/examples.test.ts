import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { steadyTempo } from '../../../src/stage/index.ts';
import { examplesIn, expectExample } from '../../examples.ts';

const examples = [...examplesIn('src/live'), ...examplesIn('src/live/sound')];

describe('the examples of docstrings', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  test.each(examples)('$file: $expression', (example) =>
    expectExample(example, { rational, steadyTempo }),
  );
});
