import type { Span } from './problem.ts';

/**
 * Where a word stands first in a text, lines and columns counted from 1; undefined where it does not.
 *
 * @example wordSpan('s "bd\n sn"', 'sn') // => { line: 2, column: 2, endLine: 2, endColumn: 4 }
 */
export function wordSpan(text: string, word: string): Span | undefined {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = `${text.charAt(at - 1)}${text.charAt(at + word.length)}`;
    if (word !== '' && !/[\w']/.test(around)) return spanInText(text, at, at + word.length);
  }
  return undefined;
}

/**
 * Where offsets of a text that lie in one line are, lines and columns counted from 1.
 *
 * @example spanInText('a\nbc', 2, 4) // => { line: 2, column: 1, endLine: 2, endColumn: 3 }
 */
export function spanInText(text: string, begin: number, end: number): Span {
  const before = text.slice(0, begin);
  const line = before.split('\n').length;
  const column = begin - before.lastIndexOf('\n');
  return { line, column, endLine: line, endColumn: column + end - begin };
}
