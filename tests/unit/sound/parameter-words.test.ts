import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { effects, instruments } from '../../../synthdefs/index.ts';

interface Word {
  readonly word: string;
  readonly belongs: string;
  readonly answers: readonly string[];
}

const file = new URL('../../fixtures/parameter_words.tsv', import.meta.url);
const words: readonly Word[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [word = '', belongs = '', answers = ''] = line.split('\t');
    return { word, belongs, answers: answers.split(' ').filter((each) => each !== '') };
  });

/** `owner.parameter` of every instrument and effect. */
const parameters = new Set(
  [...instruments, ...effects].flatMap(({ name, parameters }) =>
    Object.keys(parameters).map((key) => `${name}.${key}`),
  ),
);

describe('what people ask to turn', () => {
  it('is listed once each', () => {
    expect(words.length).toBeGreaterThan(100);
    expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
  });

  it.each(words.filter(({ belongs }) => belongs === 'sound'))(
    '$word is answered by $answers',
    ({ answers }) => {
      expect(answers).not.toEqual([]);
      expect(answers.filter((each) => !parameters.has(each))).toEqual([]);
    },
  );

  it('belongs to pattern, mix or form where no sound answers', () => {
    const others = words.filter(({ belongs }) => belongs !== 'sound');
    const unknown = others.filter(({ belongs }) => !['pattern', 'mix', 'form'].includes(belongs));
    expect(unknown).toEqual([]);
    expect(others.flatMap(({ answers }) => answers)).toEqual([]);
  });
});

describe('a word that moves a parameter', () => {
  const named = [...instruments, ...effects].flatMap(({ name, parameters }) =>
    Object.entries(parameters).map(([key, { words = [] }]) => ({ at: `${name}.${key}`, words })),
  );

  it('is one word in lower case, with a minus where less is meant, and said once', () => {
    const wrong = named.filter(
      ({ words }) =>
        words.some((word) => !/^-?[a-z0-9]+(-[a-z0-9]+)*$/.test(word)) ||
        new Set(words).size < words.length,
    );
    expect(wrong).toEqual([]);
  });

  it('does not ask for more and less of one parameter', () => {
    const torn = named.filter(({ words }) => words.some((word) => words.includes(`-${word}`)));
    expect(torn).toEqual([]);
  });
});
