import type { Cursor, MiniError } from './cursor.ts';

/** The bracket that is waiting to be closed. */
interface Waiting {
  readonly open: number;
  readonly bracket: string;
}

const CLOSERS: Readonly<Record<string, string>> = { ']': '[', '>': '<', '}': '{', ')': '(' };
const WORD = /[\p{L}\d:.\-_#']+/uy;

/** What characters that mean something elsewhere are often meant to say. */
const HINTS: Readonly<Record<string, string>> = {
  '#': 'Sharps are written s, as in cs5; # belongs outside the quotes.',
  '"': 'Quotes end the pattern.',
  '&': 'Write a comma to play things at once, as in [bd,hh].',
  '+': 'Write + between two patterns, outside the quotes.',
  '=': 'Write = outside the quotes.',
  $: 'Write $ outside the quotes.',
  ';': 'Write a space between steps.',
  '%': 'Only polymeters like {a b c}%4 and fractions like 1%8 take %.',
  '|': 'A random choice stands in brackets of its own: [bd|hh].',
  ',': 'Things at once stand in brackets of their own: [bd,hh].',
  '.': 'A dot alone, with spaces around it, separates groups; a range is 0 .. 3.',
  "'": 'Only patterns of numbers have chords, as in note "c\'maj".',
  '*': 'Write the * directly after what it speeds up.',
  '/': 'Write the / directly after what it slows down.',
  '!': 'Write the ! after what it repeats.',
  '@': 'Write the @ after what it makes longer.',
  _: 'Write the _ after what it makes longer.',
  '(': 'A rhythm stands directly after what it plays: bd(3,8).',
  '?': 'Write the ? directly after what may drop out.',
};

/** The error for what stands at the cursor. */
export function unexpected(cursor: Cursor, expected: string, waiting?: Waiting): MiniError {
  const start = cursor.index;
  const character = String.fromCodePoint(cursor.text.codePointAt(start) ?? 0);
  const missing = /^a number after ([*/])/.exec(expected)?.[1];
  const missingHint = missing && `Write a number after ${missing}: bd${missing}2.`;
  if (cursor.atEnd) {
    const message = `The pattern ends where ${expected} should stand.`;
    const from = Math.max(0, start - 1);
    return cursor.error('mini.unexpected-end', message, from, start, missingHint);
  }
  const opener = CLOSERS[character];
  if (opener !== undefined) return strayCloser(cursor, opener, waiting);
  const word = cursor.match(WORD);
  if (word !== undefined && /[\p{L}\d]/u.test(word)) {
    const hint = missingHint ?? hintForWord(word, expected);
    const message = `${word} is not ${expected}.`;
    return cursor.error('mini.not-a-value', message, start, cursor.index, hint);
  }
  const open = waiting && cursor.text.charAt(waiting.open);
  const message = `${character} cannot stand here: ${expected} was expected.`;
  const hint =
    missingHint ??
    hintForSign(character, expected) ??
    (open && `The ${open} before it is still open.`);
  return cursor.error('mini.unexpected', message, start, start + character.length, hint);
}

/** The error for a rhythm whose bracket stands at `open` and that cannot go on at the cursor. */
export function euclidShape(cursor: Cursor, open: number): MiniError {
  if (!cursor.atEnd && ']>}'.includes(cursor.next)) {
    return strayCloser(cursor, CLOSERS[cursor.next] ?? '', { open, bracket: ')' });
  }
  if (!cursor.text.includes(')', open)) {
    const hint = 'Write ) after its numbers, as in bd(3,8).';
    return cursor.error('mini.unclosed', 'This ( is never closed.', open, open + 1, hint);
  }
  const message = 'A rhythm in round brackets is (hits,steps) or (hits,steps,rotation).';
  const end = Math.max(open + 1, Math.min(cursor.index + 1, cursor.text.length));
  return cursor.error('mini.euclid', message, open, end, 'Write for example bd(3,8).');
}

function strayCloser(cursor: Cursor, opener: string, waiting: Waiting | undefined): MiniError {
  const start = cursor.index;
  const character = cursor.next;
  if (waiting) {
    const open = cursor.text.charAt(waiting.open);
    const message = `${character} closes nothing; the ${open} before it is still open.`;
    const hint = `Write ${waiting.bracket} first.`;
    return cursor.error('mini.unclosed', message, start, start + 1, hint);
  }
  const message = `${character} closes nothing.`;
  const hint = `Write ${opener} where the group begins, or leave it out.`;
  return cursor.error('mini.stray-bracket', message, start, start + 1, hint);
}

function hintForSign(character: string, expected: string): string | undefined {
  const isOfChord = /[‘’]/.test(character) && /note|number/.test(expected);
  return isOfChord ? "Write ' in its place, as in c'maj." : HINTS[character];
}

function hintForWord(word: string, expected: string): string | undefined {
  if (word.startsWith('#')) return 'Sharps are written s: cs5, fs.';
  if (expected === 't or f') return 'Write t and f, or 1 and 0.';
  if (/^true$/i.test(word) || /^false$/i.test(word)) return 'Write t for true and f for false.';
  if (/^[a-gA-G]#/.test(word)) return `Sharps are written s: ${word.replace('#', 's')}.`;
  if (/^[a-g]b\d*$/.test(word)) return `Flats are written f: ${word.replace('b', 'f')}.`;
  if (/^[A-G]/.test(word)) return 'Note names are small letters: c5, ds4, bf3.';
  if (/^\.\d/.test(word)) return `Write a digit before the dot: 0${word}.`;
  if (/^[\d.]+$/.test(word)) return undefined;
  return expected.includes('number') ? 'Names of sounds belong to s or sound.' : undefined;
}
