import { describe, expect, it } from 'vitest';
import { type Problem, problem } from '../../../src/base/index.ts';
import { atTypedChange, atTypedWords } from '../../../src/cli/typed-words.ts';

/** The words at which a Problem is placed. */
function wordsOf(found: Problem, text: string): string | undefined {
  const { file, span, path } = atTypedWords(found, text, 'song.yaml');
  expect({ file, path }).toEqual({ file: 'typed', path: undefined });
  return span && text.split('\n')[span.line - 1]?.slice(span.column - 1, span.endColumn - 1);
}

describe('what is wrong with an edit that was typed', () => {
  it('stands at the words that it quotes', () => {
    const found = problem('edit.path', 'gabber-kick has no parameter `drve`.', {
      path: ['edits', 0, 'path'],
      file: 'song.yaml',
    });
    expect(wordsOf(found, 'kick.drve = 3')).toBe('drve');
    expect(wordsOf({ ...found, message: 'No `kick.drve`.' }, '  kick.drve = 3')).toBe('kick.drve');
    expect(wordsOf({ ...found, message: 'No track `drve`.' }, 'drve.drve = 3')).toBe('drve');
  });

  it('stands at the value, or at what is to be set, where it quotes nothing', () => {
    const found = problem('edit.value', 'This is too much.', { path: ['edits', 0, 'value'] });
    expect(wordsOf(found, 'kick.drive =  400dB ')).toBe('400dB');
    expect(wordsOf({ ...found, path: ['edits', 0] }, 'kick.drive = 400dB')).toBe('kick.drive');
    expect(wordsOf({ ...found, path: ['edits', 0] }, 'kick.drive@drop = 4dB')).toBe('kick.drive');
  });

  it('stands where it is in a pattern', () => {
    const span = { line: 1, column: 3, endLine: 1, endColumn: 6 };
    const found = problem('pattern.syntax', 'What is this?', { file: 'edits.0.pattern', span });
    expect(wordsOf(found, 'kick.pattern = x ~~~ x')).toBe('~~~');
  });

  it('stays where it stands in the file', () => {
    const span = { line: 7, column: 3, endLine: 7, endColumn: 6 };
    const found = problem('song.key', 'What is this?', { file: 'song.yaml', span });
    expect(atTypedWords(found, 'kick.drive = 3', 'song.yaml')).toEqual(found);
  });
});

describe('what is wrong with one of several changes', () => {
  const changes = ['bpm=180', 'kick.drive=loud', 'hat.pattern=x*4 [x'];

  it.each([
    ['an edit', { path: ['edits', 1, 'value'] }, 'loud'],
    ['what a song would be', { path: ['tracks', 'hat', 'pattern'] }, 'hat.pattern'],
  ])('of %s stands at its words in the line', (_of, where, words) => {
    const found = problem('edit.value', 'This will not do.', where);
    const { file, span } = atTypedChange(found, changes, 'song.yaml');
    const typed = changes.join(' ');
    expect(file).toBe('typed');
    expect(typed.slice((span?.column ?? 1) - 1, (span?.endColumn ?? 1) - 1)).toBe(words);
  });

  it('counts the lines of what stands before it', () => {
    const found = problem('edit.value', 'This will not do.', { path: ['edits', 1, 'value'] });
    const { span } = atTypedChange(found, ['a.pattern=x\nx', 'b.level=loud'], 'song.yaml');
    expect(span).toMatchObject({ line: 2, column: 11 });
  });

  it('stays where it is, of what was not typed', () => {
    const found = problem('edit.value', 'This will not do.', { path: ['edits', 3, 'value'] });
    expect(atTypedChange(found, changes, 'song.yaml')).toEqual(found);
  });
});
