import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as base from '../../../src/base/index.ts';
import * as music from '../../../src/music/index.ts';
import * as song from '../../../src/song/index.ts';
import { examplesIn, expectExample } from '../../examples.ts';
import { registry } from './test-registry.ts';

const read = song.readSong('bpm: 175\ntracks: {kick: {instrument: gabber-kick, pattern: "x*4"}}', {
  registry,
});
if (!read.ok) throw new Error('The song that examples use has problems.');
const scope = {
  ...base,
  ...music,
  ...song,
  z,
  registry,
  song: read.value.song,
  data: read.value.data,
};
const examples = ['src/song', 'src/song/edits', 'src/song/tidal-text'].flatMap(examplesIn);

describe('the examples of docstrings', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  test.each(examples)('$file: $expression', (example) => expectExample(example, scope));
});
