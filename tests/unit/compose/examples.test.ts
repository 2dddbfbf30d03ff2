import { expect, test } from 'vitest';
import * as base from '../../../src/base/index.ts';
import * as music from '../../../src/music/index.ts';
import { examplesIn, expectExample } from '../../examples.ts';

const key = { tonic: 5, scale: 'minor', intervals: [0, 2, 3, 5, 7, 8, 10] };
const examples = examplesIn('src/compose');

test('there are examples', () => expect(examples.length).toBeGreaterThan(8));

test.each(examples)('$file: $expression', (example) =>
  expectExample(example, { ...base, ...music, key }),
);
