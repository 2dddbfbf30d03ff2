import { expect, test } from 'vitest';
import { scdBlocks } from '../../../src/synthdef-files/scd-blocks.ts';

const lines = (source: string): number[] => scdBlocks(source).map(({ line }) => line);

test('one block, or none, is the whole source', () => {
  expect(scdBlocks('a;\n(\nb\n)\n')).toEqual([{ line: 1, code: 'a;\n(\nb\n)\n' }]);
  expect(lines('SynthDef(\\a, {}).add;')).toEqual([1]);
  expect(lines('')).toEqual([1]);
});

test('of several, what stands between them is left out', () => {
  const source = 's.boot;\n(\na\n)\nx = 1;\n( // two\n  (\n  b\n  )\n); // end\n';
  expect(scdBlocks(source)).toEqual([
    { line: 2, code: '(\na\n)' },
    { line: 6, code: '( // two\n  (\n  b\n  )\n); // end' },
  ]);
});

test('a block that is not closed is none', () => {
  expect(lines('(\na\n)\n(\nb\n)\n(\nc\n')).toEqual([1, 4]);
});
