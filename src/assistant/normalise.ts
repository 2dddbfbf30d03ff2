import { readAmount } from './amounts.ts';
import { correctWord } from './correct.ts';
import { isEveryday } from './everyday-words.ts';
import { formsOf } from './forms.ts';
import { isEnglish, lexiconWords } from './lexicon/index.ts';
import type { Token } from './token.ts';
import { isTranslated, translate } from './translate.ts';

/** Longer messages are read as far as this: nobody says more to a studio at once. */
export const longestMessage = 2000;

/** What something may be too much of. */
const describing = new Set(
  `loud quiet much many hard soft harsh bright dark dull muddy thin fat boomy hot wet dry long short fast slow busy weak
  sharp noisy dirty clean wide narrow high low heavy light tight loose`.split(/\s+/),
);
const letters = /[\p{L}\p{N}]/u;
const piece =
  /[+\-−–]?\d+(?:[.,:]\d+)?(?:\s?\/\s?\d+)?\+?[a-zA-Z#%]*|[a-zA-Z]#m?(?![a-zA-Z])|[.xXoO~][.xXoO~\-| ]{6,}[.xXoO~]|[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00ad]*|[,;.!?+&\n]|\S/gu;

/**
 * A message as words: lower case, without accents and apostrophes, Dutch and German in English, typing
 * mistakes mended where only one word of the lexicon is near. Never throws.
 *
 * @param names words that stay as they are, and that typing mistakes may have been meant to be: those of names in the song
 * @example normalise('make Kick hardr').map(({ text }) => text) // => ['make', 'kick', 'harder']
 */
export function normalise(
  message: string,
  names: ReadonlySet<string> = new Set(),
): readonly Token[] {
  const text = message.slice(0, longestMessage);
  const tokens = [...withoutApostrophes(text).matchAll(piece)].map((match) => {
    const start = match.index;
    return readToken(match[0], start, start + match[0].length);
  });
  const seen = new Map<string, string>();
  const isName = ({ text }: Token): boolean => formsOf(text).some((form) => names.has(form));
  const apart = tokens.filter(isUseful).flatMap((token) => (isName(token) ? token : parted(token)));
  const words = translate(apart, isName).map((token) =>
    isName(token) ? token : corrected(token, seen, names),
  );
  return words.map((token, at) => (isTooMeant(words, at) ? { ...token, text: 'too' } : token));
}

const copulas = /^(is|are|its|was|were|sounds?|feels?|hits?|gets?|way|bit|just|masters?)$/;

/** `the pad is to loud`: a `to` between what says how something is and an adjective. */
function isTooMeant(words: readonly Token[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word?.text !== 'to' || !copulas.test(before?.text ?? '')) return false;
  return formsOf(after?.text ?? '').some((form) => describing.has(form));
}

/** Apostrophes join (`what’s` is `whats`); the text keeps its length, so that offsets stay. */
function withoutApostrophes(text: string): string {
  return text
    .replaceAll(/(?<=\p{L})['’`´](?=\p{L})/gu, '\u00ad')
    .replaceAll('_', ' ')
    .replaceAll('->', '→ ');
}

function readToken(written: string, start: number, end: number): Token {
  const raw = written.replaceAll('\u00ad', '');
  const isShortened = raw !== written;
  const place = { raw, start, end, ...(isShortened ? { apostrophe: true as const } : {}) };
  if (/^[,;.!?\n]$/.test(raw)) return { ...place, text: raw, divides: true };
  if (raw === '+' || raw === '&') return { ...place, text: 'and' };
  if (raw === '→') return { ...place, text: 'to' };
  const number = readAmount(raw);
  const text = folded(raw);
  return number === undefined ? { ...place, text } : { ...place, text, number };
}

function isUseful({ text, divides, number }: Token): boolean {
  return divides === true || number !== undefined || letters.test(text) || isGrid(text);
}

/** Whether a word is steps drawn: `x..x..x.`. */
export function isGrid(text: string): boolean {
  return /^[.xo~\-| ]{7,}$/.test(text) && text.includes('x');
}

/** Lower case and plain letters: `Härter` is `harter`. */
function folded(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
  return plain.replaceAll(/(\p{L})\1{2,}/gu, '$1$1');
}

/** `openhat`, `fadeout`: two words of the lexicon without the space between them. */
function parted(token: Token): readonly Token[] {
  const { text } = token;
  const isOne =
    text.length < 6 || !/^[a-z]+$/.test(text) || isEveryday(text) || formsOf(text).some(isEnglish);
  if (isOne || isTranslated(text)) return [token];
  for (let at = text.length - 2; at >= 3; at--) {
    const [first, second] = [text.slice(0, at), text.slice(at)];
    const isEnd = second.length > 2 ? isSpoken(second) : second === 'up' || second === 'in';
    if (isEnd && isSpoken(first)) return [first, second].map((half) => ({ ...token, text: half }));
  }
  return [token];
}

function isSpoken(word: string): boolean {
  return formsOf(word).some((form) => lexiconWords.has(form));
}

/** @param seen what words of the message were corrected to already */
function corrected(token: Token, seen: Map<string, string>, names: ReadonlySet<string>): Token {
  const isRight = token.number !== undefined || token.divides === true || token.apostrophe === true;
  if (isRight || isGrid(token.text)) return token;
  const text = seen.get(token.text) ?? correctWord(token.text, names);
  seen.set(token.text, text);
  return text === token.text ? token : { ...token, text };
}
