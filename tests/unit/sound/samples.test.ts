import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleFile } from '../../../src/sound/index.ts';

const files = ['a', 'b', 'c'];

test.each([
  [0, 'a'],
  [2, 'c'],
  [3, 'a'],
  [-1, 'c'],
  [-3, 'a'],
  [1.9, 'b'],
  [-0.5, 'a'],
])('n %d is %s of three', (n, file) => {
  expect(sampleFile({ files, ofSong: false }, n)).toBe(file);
});

test('n counts round and round', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: -1000, max: 1000 }), (n, turns) => {
      const folder = { files, ofSong: false };
      expect(sampleFile(folder, n)).toBe(sampleFile(folder, n + 3 * turns));
      expect(files).toContain(sampleFile(folder, n));
    }),
  );
});
