import { expect, test } from 'vitest';
import { examplesIn, expectExample } from '../../examples.ts';

const examples = examplesIn('src/studio');

test('there are examples', () => expect(examples.length).toBeGreaterThan(2));

test.each(examples)('$file: $expression', (example) => {
  const data = { title: 'a', modified: '' };
  return expectExample(example, { data });
});
