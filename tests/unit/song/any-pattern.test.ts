import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSong } from '../../../src/song/index.ts';
import { planSong } from '../../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { cases } from '../../cases.ts';
import { mutated } from '../../mutate.ts';

const registry = makeDefaultRegistry();
const songs = [
  '\'every 4 rev $ note "<f4 ~ [af4 gs4]>" # drive 3\'',
  '"x*4 [~ X]"',
  '\'s "bd*4, ~ cp" # n "<0 1>"\'',
  '"f4 e(3,8) c4? d4!2"',
  '|\n      stack [\n        n "0 .. 3",\n        n "7" |+| note 2\n        ]',
  '>-\n      euclid 3 8 $\n      note (scale "minor" "0 .. 4")',
  '"x*4"\n    set: {drive: "<3 4>", snap: "range 0.002 0.02 sine"}',
  '"x"\nbpm: "<170 180>"',
  '"x"\narrangement: [{section: a, bars: 1, pattern: {a: "x x"}, bpm: 200}]',
].map((pattern) => `tracks:\n  a:\n    instrument: gabber-kick\n    pattern: ${pattern}\n`);
const words = [
  ...[
    '"',
    "'",
    '[',
    ']',
    '<',
    '>',
    '{',
    '}',
    '(',
    ')',
    '*',
    '!',
    '?',
    '@',
    '~',
    '..',
    ',',
    '.',
    '|',
  ],
  ...[
    '$',
    '#',
    ' # ',
    '1',
    '99999999',
    '-1',
    '0',
    '1e9',
    'rev ',
    'fast 2 ',
    'x',
    'X',
    'c4',
    "'maj",
  ],
  ...[
    'n ',
    's ',
    '\n',
    '\\',
    '->',
    'where',
    'let ',
    '::',
    '(3,8)',
    '%',
    '/0',
    ' ',
    '\t',
    '\\u0041',
  ],
];

/** Only few mutants are still songs, and those that are not are another test's. */
test('any pattern in a song plays, or its Problems have places in the file', () => {
  const numRuns = cases(6000, 0.05);
  let read = 0;
  fc.assert(
    fc.property(mutated(songs, words), (text) => {
      const file = readSong(text, { registry, file: 'song.yaml' });
      if (!file.ok) return;
      read += 1;
      const { song, positions } = file.value;
      const start = performance.now();
      const plan = planSong(song, {
        registry,
        layout: 'apart',
        locate: (each, path) => positions.placeInText(path, each),
      });
      expect(performance.now() - start).toBeLessThan(5000);
      const lines = text.split('\n');
      for (const { span, message } of plan.problems) {
        const isInside =
          span !== undefined &&
          span.endLine <= lines.length &&
          span.endColumn <= lines[span.endLine - 1]!.length + 1;
        expect(isInside, message).toBe(true);
      }
      expect(plan.ok || plan.problems.length > 0).toBe(true);
    }),
    { numRuns },
  );
  // about a tenth of the mutants are songs
  expect(read).toBeGreaterThan(numRuns / 30);
}, 300_000);
