import { describe, expect, test } from 'vitest';
import { success } from '../../../src/base/index.ts';
import * as tidal from '../../../src/library/entries-of-tidal.ts';
import * as listed from '../../../src/library/listed-entries.ts';
import * as open from '../../../src/library/open-library.ts';
import * as roles from '../../../src/library/roles.ts';
import * as same from '../../../src/library/same-text.ts';
import * as words from '../../../src/library/words.ts';
import * as write from '../../../src/library/write-entries.ts';
import * as yaml from '../../../src/library/yaml-map.ts';
import { examplesIn, expectExample } from '../../examples.ts';

const scope = {
  success,
  ...listed,
  ...tidal,
  ...open,
  ...roles,
  ...same,
  ...words,
  ...write,
  ...yaml,
};
const examples = examplesIn('src/library');

describe('the examples of docstrings', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThan(8);
  });

  test.each(examples)('$file: $expression', (example) => expectExample(example, scope));
});
