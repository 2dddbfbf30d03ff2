import { describe, expect, test } from 'vitest';
import * as adjust from '../../../src/assistant/amounts.ts';
import * as correct from '../../../src/assistant/correct.ts';
import * as forms from '../../../src/assistant/forms.ts';
import * as assistant from '../../../src/assistant/index.ts';
import * as entries from '../../../src/assistant/lexicon/entries.ts';
import { readMoves } from '../../../src/assistant/mapper/moves.ts';
import { examplesIn, expectExample } from '../../examples.ts';

const scope = { ...assistant, ...adjust, ...correct, ...forms, ...entries, readMoves };
const examples = examplesIn('src/assistant');

describe('the examples of docstrings', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  test.each(examples)('$file: $expression', (example) => expectExample(example, scope));
});
