import { describe, expect, test } from 'vitest';
import { readSong } from '../../../src/song/index.ts';
import { registry } from './test-registry.ts';

const many = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(', ');
const track = (inside: string): string =>
  `tracks: {a: {instrument: gabber-kick, pattern: "x*4", ${inside}}}\n`;

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  .concat(
    [...'bcdefghij'].map(
      (name, at) => `${name}: &${name} [${many(10, () => `*${'abcdefghi'[at]}`)}]`,
    ),
  )
  .join('\n');

/** Texts that are made to take long, to nest deeply or to grow. */
const floods: readonly (readonly [name: string, text: string, code: string])[] = [
  ['ten megabytes', '- kick\n'.repeat(1_500_000), 'song.size'],
  ['a million brackets', '['.repeat(999_999), 'song.size'],
  ['a thousand brackets', '['.repeat(1000), 'song.nesting'],
  ['half a million lines', 'a: 1\n'.repeat(199_999), 'song.size'],
  ['aliases of aliases', bomb, 'song.alias'],
  [
    'a chain of aliases',
    `? [&a0 x, ${many(9999, (at) => `&a${at + 1} [*a${at}]`)}]\n: x\nb: *a9999\n`,
    'song.nesting',
  ],
  ['thousands of wrong keys', track(many(20_000, (at) => `k${at}: 1`)), 'song.unknown-key'],
  [
    'thousands of wrong values',
    track(`set: {${many(10_000, (at) => `k${at}: [1]`)}}`),
    'song.unquoted-pattern',
  ],
  [
    'thousands of sends',
    track(`sends: {${many(20_000, (at) => `k${at}: 1`)}}`),
    'song.unknown-name',
  ],
  ['thousands of effects', track(`effects: [${many(20_000, () => '{clip: {}}')}]`), 'song.size'],
  ['thousands of tracks', `tracks: {${many(2000, (at) => `t${at}: {}`)}}`, 'song.size'],
  ['a pattern as long as a book', track('').replace('x*4', 'x '.repeat(400_000)), 'song.range'],
];

describe('a file that is made to take long is refused quickly', () => {
  test.each(floods)('%s', (_name, text, code) => {
    const start = performance.now();
    const { ok, problems } = readSong(text, { registry, file: 'song.yaml' });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(ok).toBe(false);
    expect(problems.map((each) => each.code)).toContain(code);
    expect(problems.length).toBeLessThanOrEqual(100);
    expect(problems.every((each) => each.span !== undefined)).toBe(true);
  });
});
