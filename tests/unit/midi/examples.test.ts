import { expect, test } from 'vitest';
import { examplesIn, expectExample } from '../../examples.ts';

const examples = examplesIn('src/midi');

test('there are examples', () => expect(examples.length).toBeGreaterThan(0));

test.each(examples)('$file: $expression', (example) => expectExample(example, {}));
