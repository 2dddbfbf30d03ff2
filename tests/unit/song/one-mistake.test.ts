import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/base/index.ts';
import { readSong } from '../../../src/song/index.ts';
import { isTidalName } from '../../../src/tidal/index.ts';
import { registry } from './test-registry.ts';

const track = (...lines: readonly string[]): string =>
  ['tracks:', '  kick:', '    instrument: gabber-kick', ...lines, ''].join('\n');
const beside = (line: string): string => `${line}\n${track('    pattern: "x*4"')}`;
const problemsOf = (text: string): readonly Problem[] =>
  readSong(text, { registry, isTidalName }).problems;
/** Severity, code, line and column of all that is said. */
const said = (text: string): string[] =>
  problemsOf(text).map(
    ({ severity, code, span }) => `${severity} ${code} ${span?.line}:${span?.column}`,
  );

describe('one mistake is one Problem', () => {
  test.each([
    ['binary data', beside('bpm: !!binary x'), 'song.tag 1:15'],
    ['an alias of nothing', beside('arrangement: *x'), 'song.alias 1:14'],
    ['an alias in itself', beside('arrangement: &x [*x]'), 'song.alias 1:17'],
    ['a name that objects hide', 'tracks: {__proto__: {}}\n', 'song.key 1:10'],
    ['a name too long', `tracks: {${'k'.repeat(300)}: {}}\n`, 'song.key 1:10'],
    ['a key too far right', 'title: a\n  bpm: 3\n', 'song.yaml 2:3'],
    ['a quote that is open', 'title: "a\nbpm: 170\n', 'song.yaml 1:8'],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toEqual([`error ${expected}`]);
  });

  test('a flood of aliases is met at the one that is too many', () => {
    const lists = [...'bcdefg'].map((name, at) => {
      const alias = `*${'abcdef'[at]}`;
      return `${name}: &${name} [${Array.from({ length: 10 }, () => alias).join(', ')}]`;
    });
    const text = ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...lists, ''].join('\n');
    expect(said(text)).toEqual(['error song.alias 6:8']);
  });
});

describe('what YAML takes from beside a pattern', () => {
  test.each([
    [`'c4' # pan 0.3`, `pattern: 'note "c4" # pan 0.3'`],
    [`"c4 e4" # pan 0.2`, `pattern: 'note "c4 e4" # pan 0.2'`],
    [`'note "c4"' # pan "0 1"`, `pattern: 'note "c4" # pan "0 1"'`],
    [`"x*4 X" # drive 3 # pan 0`, `pattern: 'struct "t*4 t" $ velocity 0.8 # drive 3 # pan 0'`],
  ])('%s', (written, hint) => {
    const [found, ...more] = problemsOf(track(`    pattern: ${written}`));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: 'warning', code: 'song.unquoted-pattern' });
    expect(found?.hint).toContain(hint);
    const mended = track(`    ${hint}`);
    expect(said(mended)).toEqual([]);
  });

  test.each([
    [
      'a section',
      `arrangement:\n  - section: a\n    bars: 1\n    pattern:\n      kick: "x" # pan 0`,
    ],
    ['a value', 'arrangement:\n  - section: a\n    bars: 1\n    set: {kick: {drive: "3"}} # x'],
  ])('in %s', (_name, text) => {
    const isEaten = text.endsWith('# pan 0');
    expect(said(beside(text))).toEqual(isEaten ? ['warning song.unquoted-pattern 5:17'] : []);
  });

  test('a value of a track', () => {
    const text = track('    pattern: "x*4"', '    set:', '      drive: "<3 6>" # pan 0.2');
    expect(said(text)).toEqual(['warning song.unquoted-pattern 6:22']);
  });

  test.each(['# the kick', '# four on the floor', '# n times', '#1', '# slow 4 bars'])(
    'the comment %s is one',
    (comment) => {
      expect(said(track(`    pattern: 'c4' ${comment}`))).toEqual([]);
    },
  );

  test('an error in the pattern is still told', () => {
    const codes = said(track(`    pattern: 'x hihat' # pan 0.3`));
    expect(codes).toEqual(['error song.pattern-word 4:17', 'warning song.unquoted-pattern 4:24']);
  });

  test('an anchor, unless it is referred to', () => {
    expect(said(track('    pattern: &x x'))).toEqual(['warning song.unquoted-pattern 4:14']);
    expect(said(track('    pattern: ~ x'))).toEqual([]);
    const section = 'arrangement: [{section: a, bars: 1, pattern: {kick: *x}}]\n';
    expect(said(track('    pattern: &x x') + section)).toEqual([]);
  });
});

test('a member that a group lists twice is warned of', () => {
  expect(said(beside('groups: {d: {of: [kick, kick]}}'))).toEqual(['warning song.twice 1:25']);
});
