import { parseNoteName } from '../base/index.ts';
import type { PatternText } from './song.ts';

/** Whether a word is a name of Tidal's language: a function, a control, a signal. */
export type IsTidalName = (word: string) => boolean;

/** A word of mini-notation and where it stands in the text. */
export interface Word {
  readonly word: string;
  readonly begin: number;
  readonly end: number;
}

/**
 * Whether a pattern's text is a Tidal expression or bare mini-notation: text without quotes whose
 * words are not Tidal names is mini-notation (`x` hit, `X` accent, `~` rest, note names, numbers).
 *
 * @example classifyPatternText('x*4', () => false) // => { kind: 'mini', text: 'x*4' }
 * @example classifyPatternText('n "0 3"', () => true) // => { kind: 'tidal', text: 'n "0 3"' }
 */
export function classifyPatternText(text: string, isTidalName: IsTidalName): PatternText {
  const isTidal =
    /["$]/.test(text) ||
    patternWords(text).some(({ word }) => !isMiniWord(word) && isTidalName(word));
  return { kind: isTidal ? 'tidal' : 'mini', text };
}

/**
 * Whether a text is a date or a date with a time, which mini-notation would read as numbers and
 * rests.
 *
 * @example isDate('2024-01-01') // => true
 */
export function isDate(text: string): boolean {
  return /^\s*\d{4}-\d\d?-\d\d?(?:[Tt\s]+\d[\d:.]*\s*(?:[Zz]|[+-][\d:]+)?)?\s*$/.test(
    text.slice(0, 60),
  );
}

/**
 * The words of a mini-notation text: letters, then letters, digits and what note and chord names
 * are made of.
 *
 * @example patternWords('x cs5*2')[1] // => { word: 'cs5', begin: 2, end: 5 }
 */
export function patternWords(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}_][\p{L}\p{N}_#']*(?:-\d+)?/gu)].map((match) => ({
    word: match[0],
    begin: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether bare mini-notation knows a word: a hit, a note or a chord (`c'maj7`). */
export function isMiniWord(word: string): boolean {
  if (word === 'x' || word === 'X') return true;
  const [root = '', ...chord] = word.split("'");
  return parseNoteName(root) !== undefined && chord.every((each) => /^\w*$/.test(each));
}

/** The words that bare mini-notation does not know, each where it stands first. */
export function unknownMiniWords(text: string): readonly Word[] {
  // The `e3` of `1e3` and the note lengths of `1q` and `0.5s` are parts of numbers.
  const isInNumber = ({ word, begin }: Word): boolean =>
    /\d/.test(text.charAt(begin - 1)) && /^(?:[whqestfx]|e\d+)$/.test(word);
  const seen = new Set<string>();
  return patternWords(text).filter((each) => {
    const { word } = each;
    if (seen.has(word) || isMiniWord(word) || isInNumber(each)) return false;
    seen.add(word);
    return true;
  });
}
