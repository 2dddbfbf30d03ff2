import { expect, test } from 'vitest';
import * as base from '../../../src/base/index.ts';
import * as music from '../../../src/music/index.ts';
import { readSong } from '../../../src/song/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { examplesIn, expectExample } from '../../examples.ts';

const key = { tonic: 5, scale: 'minor', intervals: [0, 2, 3, 5, 7, 8, 10] };
const registry = makeDefaultRegistry();
const read = readSong('key: f minor\ntracks: {lead: {instrument: acid, pattern: f5 af5 c6 f5}}', {
  registry,
});
if (!read.ok) throw new Error('no song');
const file = read.value;
const examples = examplesIn('src/compose');

test('there are examples', () => expect(examples.length).toBeGreaterThan(8));

test.each(examples)('$file: $expression', (example) =>
  expectExample(example, { ...base, ...music, key, file, registry }),
);
