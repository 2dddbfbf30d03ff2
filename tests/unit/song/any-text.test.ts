import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTerminal, formatText, type Problem } from '../../../src/base/index.ts';
import { readSong } from '../../../src/song/index.ts';
import { badSongs } from '../../bad-songs.ts';
import { cases } from '../../cases.ts';
import { mutated } from '../../mutate.ts';
import { registry } from './test-registry.ts';

const file = 'song.yaml';
const whole = readFileSync(new URL('../../fixtures/songs/rotterdam.yaml', import.meta.url), 'utf8');
/** A song in JSON, one in blocks, and pieces of the one that has everything. */
const songs = [
  '{"bpm": 170, "tracks": {"kick": {"instrument": "gabber-kick", "pattern": "x*4"}}}',
  'bpm: "<175 180>"\ntracks:\n  hoover:\n    instrument: hoover\n    pattern: |\n      every 4 rev $\n        note "<f4 ~>"\n    set: {cutoff: 400Hz}\n',
  'tracks:\n  a: &a {instrument: gabber-kick, pattern: >\n    x x, duck: {by: b, depth: 3dB}}\n  b: *a\nmaster: {target: -8 LUFS}\n',
  ...badSongs.map((each) => each.text),
];
/** What means something to YAML, to a song or to a pattern. */
const words = [
  ...[
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ':',
    ': ',
    ', ',
    '#',
    ' # ',
    '~',
    '|',
    '>',
    '- ',
    '\n',
    '\t',
    '\r\n',
  ],
  ...[
    '&a ',
    '*a',
    '!!str ',
    '!x ',
    '? ',
    '---\n',
    '%',
    '@',
    '`',
    '\\',
    '\\u12',
    '<<: ',
    '\ufeff',
    '\0',
  ],
  ...[
    'null',
    'true',
    '.nan',
    '.inf',
    '-1',
    '-0',
    '-0dB',
    'pan: -0',
    '1e999',
    '0',
    '9'.repeat(30),
    '6dB',
    '1/0',
    '2 bars',
    'c5',
  ],
  ...['kick', 'all', 'master', '__proto__', 'constructor', 'split: ', 'set: ', 'duck: {by: kick}'],
];

/** More than this for one small text is a hang. */
const longest = 2000;

function expectSound(text: string): void {
  const start = performance.now();
  const result = readSong(text, { registry, file });
  const shown = formatTerminal(result.problems, { sources: { [file]: text } });
  expect(performance.now() - start).toBeLessThan(longest);
  expect(shown + formatText(result.problems)).not.toMatch(/\n {4}at \S/);
  const lines = text.split('\n');
  for (const each of result.problems) expectPlaced(each, lines);
  if (result.ok) {
    const { song } = result.value;
    expect(JSON.parse(JSON.stringify(song))).toEqual(song);
  } else expect(result.problems.some((each) => each.severity === 'error')).toBe(true);
}

function expectPlaced(each: Problem, lines: readonly string[]): void {
  const { span } = each;
  const isInside =
    span !== undefined &&
    span.line >= 1 &&
    span.column >= 1 &&
    span.endLine <= lines.length &&
    span.endColumn <= (lines[span.endLine - 1]?.length ?? 0) + 1 &&
    (span.endLine > span.line || (span.endLine === span.line && span.endColumn >= span.column));
  if (!isInside) expect.unreachable(`a span outside the text: ${JSON.stringify(each)}`);
  if (each.file !== file || each.message === '' || !/^[a-z]+\.[a-z-]+$/.test(each.code)) {
    expect.unreachable(`not a whole Problem: ${JSON.stringify(each)}`);
  }
}

describe('readSong answers any text with a song or with Problems that have places', () => {
  test('songs with mistakes', () => {
    fc.assert(fc.property(mutated(songs, words), expectSound), { numRuns: cases(3000, 0.6) });
  });

  test('a song of everything with mistakes', () => {
    fc.assert(fc.property(mutated([whole], words), expectSound), { numRuns: cases(3000, 0.05) });
  });

  test('words in any order', () => {
    const text = fc
      .array(fc.constantFrom(...words), { maxLength: 40 })
      .map((each) => each.join(''));
    fc.assert(fc.property(text, expectSound), { numRuns: cases(3000, 0.15) });
  });

  test('characters in any order', () => {
    const text = fc.string({ maxLength: 200, unit: 'binary' });
    fc.assert(fc.property(text, expectSound), { numRuns: cases(3000, 0.15) });
  });
}, 300_000);
