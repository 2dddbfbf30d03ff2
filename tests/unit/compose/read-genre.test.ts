import { describe, expect, test } from 'vitest';
import { editsOfWord } from '../../../src/compose/genre-vocabulary.ts';
import { readGenre } from '../../../src/compose/index.ts';
import { genreNamed, genreNames, genreText, registry } from './genre-files.ts';

const gabber = genreText('gabber');

function problemsOf(text: string) {
  return readGenre(text, { id: 'mine', file: 'mine.yaml', registry }).problems;
}

test.each(genreNames)('%s ships without a Problem', (id) => {
  expect(genreNamed(id).id).toBe(id);
});

test.each(genreNames)('%s ships with its history and the words of its people', (id) => {
  const { history, vocabulary = {} } = genreNamed(id);
  expect(history?.text?.length).toBeGreaterThan(100);
  expect(history?.artists?.length).toBeGreaterThan(1);
  expect(history?.years?.[0]).toBeGreaterThan(1985);
  expect(Object.keys(vocabulary).length).toBeGreaterThan(2);
  for (const changes of Object.values(vocabulary)) {
    expect(editsOfWord(changes)).toHaveLength(changes.length);
  }
});

test('no two genres share a history', () => {
  const texts = genreNames.map((id) => genreNamed(id).history?.text);
  expect(new Set(texts).size).toBe(genreNames.length);
});

describe('a genre that cannot be so', () => {
  test.each([
    ['range: [150, 220]', 'range: [220, 150]', 'genre.contradiction', 'Write `[150, 220]`.'],
    ['usual: 175', 'usual: 100', 'genre.contradiction', undefined],
    ['hertz: [46, 55]', 'hertz: [55, 46]', 'genre.contradiction', 'Write `[46, 55]`.'],
    ['drop: -8', 'drop: -12', 'genre.contradiction', undefined],
    ['leaps: 0.35', 'leeps: 0.35', 'genre.unknown-key', 'Did you mean `leaps`?'],
    ['plays: riff', 'plays: rif', 'genre.value', 'Did you mean `riff`?'],
    ['hoover/rave', 'hover/rave', 'genre.sound', 'Did you mean `hoover`?'],
    ['hoover/rave', 'hoover/raev', 'genre.sound', 'Did you mean `rave`?'],
    ['also:', 'like: gaber\nalso:', 'music.genre', 'Did you mean `gabber`?'],
    ['keys: [g minor', 'keys: [h minor', 'music.key', undefined],
    ['[i i VII VI', '[i i VIIII VI', 'music.numeral', undefined],
    ["['X...X...X...X...']", "['X...X...']", 'genre.value', undefined],
    ["rhythms: ['..x...x...x...x.']", 'energy: 0.1', 'genre.contradiction', undefined],
    ['mentasm:\n    plays', 'kick:\n    plays', 'genre.contradiction', undefined],
    ['name: early', 'nam: early', 'genre.unknown-key', 'Did you mean `name`?'],
    ['keys: [', 'keys: [[', 'genre.yaml', undefined],
  ])('%s as %s', (before, after, code, hint) => {
    expect(gabber).toContain(before);
    const problems = problemsOf(gabber.replace(before, after));
    const found = problems.find((each) => each.code === code);
    expect(problems.map((each) => each.code)).toContain(code);
    expect(found?.file).toBe('mine.yaml');
    expect(found?.span?.line).toBeGreaterThan(0);
    if (hint !== undefined) expect(found?.hint).toContain(hint);
  });
});

test('what is missing is named', () => {
  const [first] = problemsOf('name: mine');
  expect(first?.message).toBe('A genre needs `bpm`: a map.');
});

test('the place of a Problem is where the value stands', () => {
  const [found] = problemsOf(gabber.replace('range: [150, 220]', 'range: [220, 150]'));
  expect(found?.path).toEqual(['bpm', 'range']);
  expect([found?.span?.line, found?.span?.column]).toEqual([3, 26]);
});
