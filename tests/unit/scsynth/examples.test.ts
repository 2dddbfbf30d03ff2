import { describe, expect, test } from 'vitest';
import * as osc from '../../../src/osc/index.ts';
import * as scsynth from '../../../src/scsynth/index.ts';
import { examplesIn, expectExample } from '../../examples.ts';

const scope = { ...osc, ...scsynth };
const folders = ['', '/connection', '/embedded', '/native', '/remote'];
const examples = folders.flatMap((folder) => examplesIn(`src/scsynth${folder}`));

describe('the examples of docstrings', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  test.each(examples)('$file: $expression', (example) => expectExample(example, scope));
});
