import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  extendGenre,
  type GenreTopic,
  genreTopics,
  proveGenre,
} from '../../../src/compose/index.ts';
import { genreNamed, plainGenreText, registry } from './genre-files.ts';

// a comment in the middle has to stay
const text = plainGenreText('gabber').replace('melody:', '# how it moves\nmelody:   # all of it');

function extended(topic: GenreTopic, fragment: unknown) {
  const done = extendGenre({ text, id: 'gabber', registry }, topic, fragment);
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value;
}

function codes(topic: GenreTopic, fragment: unknown): readonly string[] {
  const done = extendGenre({ text, id: 'gabber', registry }, topic, fragment);
  expect(done.ok).toBe(false);
  return done.problems.map(({ code }) => code);
}

describe('a genre gets more', () => {
  test('lists grow, the rest is put in its place, comments and all else stay', () => {
    const {
      text: after,
      genre,
      changes,
    } = extended('kick', {
      kick: { fills: ['X...X...X...XXXX', 'X...X...X.X.X.XX'], drive: [24, 42] },
    });
    expect(genre.kick.fills).toEqual([
      'X...X...X.X.X.XX',
      'X...X...X.X.XXXX',
      'X..XX..XX.X.XXXX',
      'X...X...X...XXXX',
    ]);
    expect(genre.kick.drive).toEqual([24, 42]);
    expect(changes).toEqual(['kick.drive', 'kick.fills']);
    const lines = text.split('\n');
    const others = after.split('\n').filter((line) => !lines.includes(line));
    expect(others.map((line) => line.trim().split(':')[0])).toEqual(['drive', 'fills']);
    expect(after).toContain('# how it moves\nmelody:   # all of it');
  });

  test.each<[GenreTopic, object, readonly string[]]>([
    [
      'rhythm',
      {
        melody: { riff: ['x.x...x.x.x...x.'], notes: [4, 10] },
        parts: { hat: { rhythms: ['x.x.x.xxx.x.x.xx'] } },
      },
      ['melody.riff', 'melody.notes', 'parts.hat.rhythms'],
    ],
    ['harmony', { keys: ['e minor'], progressions: ['i bII i VII'] }, ['keys', 'progressions']],
    [
      'arrangement',
      {
        forms: [
          [
            { section: 'intro', bars: 16, energy: 0.4 },
            { section: 'drop', bars: 32, energy: 1 },
          ],
        ],
      },
      ['forms'],
    ],
    [
      'sound',
      {
        parts: {
          metal: {
            plays: 'drum',
            sounds: ['metal-hit'],
            level: -14,
            in: ['drop'],
            rhythms: ['....x.......x.x.'],
          },
        },
      },
      ['parts.metal'],
    ],
    [
      'mixing',
      { parts: { stab: { sends: { room: -14 }, duck: 3 } }, mix: { hall: 3.2 } },
      ['parts.stab.sends.room', 'parts.stab.duck', 'mix.hall'],
    ],
    [
      'history',
      { history: { text: 'Rotterdam, 1991.', years: [1991, 1998], labels: ['Mokum'] } },
      ['history'],
    ],
    [
      'vocabulary',
      { vocabulary: { stampend: ['kick.drive+=4dB', 'hoover.level-=1dB'] } },
      ['vocabulary'],
    ],
  ])('about %s', (topic, fragment, changes) => {
    const done = extended(topic, fragment);
    expect(done.changes).toEqual(changes);
    expect(done.text).toContain('# how it moves');
    expect(proveGenre(done.genre, registry).ok).toBe(true);
    // what was said once is nothing new
    const again = extendGenre({ text: done.text, id: 'gabber', registry }, topic, fragment);
    expect(again.problems.map(({ code }) => code)).toEqual(['genre.fragment']);
  });
});

describe('what does not hold changes nothing', () => {
  test.each<[string, GenreTopic, unknown, string]>([
    ['nothing', 'kick', undefined, 'genre.fragment'],
    ['a text', 'kick', 'kick: {}', 'genre.fragment'],
    ['a list', 'harmony', ['c minor'], 'genre.fragment'],
    ['nothing new', 'harmony', { keys: ['g minor'] }, 'genre.fragment'],
    ['another topic', 'harmony', { kick: { drive: [0, 1] } }, 'genre.fragment'],
    ['a field that the topic has not', 'kick', { kick: { level: 0 } }, 'genre.fragment'],
    ['numbers out of range', 'kick', { kick: { drive: [0, 900] } }, 'genre.fragment'],
    ['bounds upside down', 'kick', { kick: { hertz: [60, 40] } }, 'genre.contradiction'],
    ['a preset that there is not', 'kick', { kick: { presets: ['nuclear'] } }, 'genre.sound'],
    [
      'an instrument that there is not',
      'sound',
      { parts: { hoover: { sounds: ['vacuum'] } } },
      'genre.sound',
    ],
    [
      'a file for an instrument',
      'sound',
      { parts: { hoover: { sounds: ['../../etc/passwd'] } } },
      'genre.fragment',
    ],
    ['half a part', 'sound', { parts: { new: { level: -3 } } }, 'genre.missing'],
    [
      'a name that songs have',
      'sound',
      { parts: { hall: { plays: 'pad', sounds: ['choir'], level: -9, in: ['drop'] } } },
      'genre.contradiction',
    ],
    ['a chord that is none', 'harmony', { progressions: ['i IX'] }, 'music.numeral'],
    [
      'a rhythm that is code',
      'rhythm',
      { melody: { riff: ['require("fs")//x'] } },
      'genre.fragment',
    ],
    [
      'a text that steers a terminal',
      'history',
      { history: { text: 'a\u001b[2Jb' } },
      'genre.fragment',
    ],
    [
      'a text that turns around',
      'history',
      { history: { labels: ['a\u202eb'] } },
      'genre.fragment',
    ],
    [
      'years that cannot be',
      'history',
      { history: { years: [1998, 1991] } },
      'genre.contradiction',
    ],
    [
      'a word for no part',
      'vocabulary',
      { vocabulary: { fat: ['tuba.level+=1dB'] } },
      'genre.vocabulary',
    ],
    [
      'a word for no parameter',
      'vocabulary',
      { vocabulary: { fat: ['kick.fatness+=1'] } },
      'genre.vocabulary',
    ],
    [
      'a word that is another edit',
      'vocabulary',
      { vocabulary: { fat: ['kick.pattern=x*64'] } },
      'genre.vocabulary',
    ],
    [
      'a word that adds an instrument',
      'vocabulary',
      { vocabulary: { fat: ['kick.instrument=hoover'] } },
      'genre.vocabulary',
    ],
    [
      'a value that is none',
      'vocabulary',
      { vocabulary: { fat: ['kick.drive=loud'] } },
      'genre.vocabulary',
    ],
    [
      'a word that is a path',
      'vocabulary',
      { vocabulary: { '../x': ['kick.drive+=1dB'] } },
      'genre.fragment',
    ],
  ])('%s', (_, topic, fragment, code) => {
    expect(codes(topic, fragment)).toContain(code);
  });

  test('what is huge', () => {
    const labels = Array.from({ length: 5000 }, (_, at) => `label number ${at}`);
    expect(codes('history', { history: { labels } })).toEqual(['genre.fragment']);
    const fills = Array.from({ length: 70 }, (_, at) => at.toString(2).padStart(16, '0'));
    const many = fills.map((each) => each.replaceAll('0', '.').replaceAll('1', 'x'));
    expect(codes('kick', { kick: { fills: many.slice(0, 63) } })).toContain('genre.range');
  });

  test('keys that objects have anyway', () => {
    const evil = JSON.parse(
      '{"parts": {"__proto__": {"level": -3}}, "__proto__": {"polluted": 1}}',
    );
    expect(codes('mixing', evil)).toContain('genre.fragment');
    expect('polluted' in {}).toBe(false);
  });
});

test('every topic has its prompt, which names what it may say', () => {
  for (const topic of genreTopics) {
    const file = new URL(`../../../patterns/research/${topic}.md`, import.meta.url);
    expect(readFileSync(file, 'utf8').length).toBeGreaterThan(500);
  }
});

test('the rhythms, forms and words of a genre are proved on songs', () => {
  expect(proveGenre(genreNamed('terror'), registry)).toMatchObject({ ok: true, value: 5 });
});
