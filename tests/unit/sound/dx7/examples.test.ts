import { describe, expect, it } from 'vitest';
import * as algorithms from '../../../../src/sound/dx7/algorithms.ts';
import * as envelope from '../../../../src/sound/dx7/envelope.ts';
import * as levels from '../../../../src/sound/dx7/levels.ts';
import * as voice from '../../../../src/sound/dx7/voice.ts';
import { examplesIn, expectExample } from '../../../examples.ts';

const examples = examplesIn('src/sound/dx7');
const scope = { ...algorithms, ...levels, ...envelope, ...voice };

describe('examples in docstrings of the DX7', () => {
  it('are there', () => expect(examples.length).toBeGreaterThan(25));

  it.each(examples)('$file: $expression', (example) => expectExample(example, scope));
});
