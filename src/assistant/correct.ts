import { isEveryday } from './everyday-words.ts';
import { formsOf } from './forms.ts';
import {
  adjectiveKinds,
  adjectivesOf,
  isEnglish,
  lexiconWords,
  plainWords,
} from './lexicon/index.ts';

type ByLength = ReadonlyMap<number, readonly string[]>;

let candidates: { readonly known: ByLength; readonly plain: ByLength } | undefined;

/** Words that a typing mistake may have been meant to be, by length: the lexicon's, and those that say nothing to it. */
function candidatesByLength(): { readonly known: ByLength; readonly plain: ByLength } {
  candidates ??= {
    known: byLength([...lexiconWords, ...comparativesOfAdjectives()]),
    plain: byLength(plainWords),
  };
  return candidates;
}

function byLength(words: Iterable<string>): ByLength {
  const result = new Map<number, string[]>();
  for (const word of new Set(words)) {
    if (word.length < 4) continue;
    const list = result.get(word.length);
    if (list === undefined) result.set(word.length, [word]);
    else list.push(word);
  }
  return result;
}

function comparativesOfAdjectives(): string[] {
  const single = adjectiveKinds
    .flatMap((kind) => adjectivesOf(kind))
    .flatMap(({ phrases }) => phrases.filter((phrase) => /^[a-z]{3,}$/.test(phrase)));
  return single.map((word) => (word.endsWith('y') ? `${word.slice(0, -1)}ier` : `${word}er`));
}

const noNames: ReadonlySet<string> = new Set();

/**
 * A word as it was probably meant: the only one of the lexicon that is near enough. Words that are right,
 * short or far from everything stay.
 *
 * @param names words that may be meant too: those of names in the song
 * @example correctWord('distorsion') // => 'distortion'
 */
export function correctWord(word: string, names: ReadonlySet<string> = noNames): string {
  if (word.length < 4 || word.length > 24 || !/^[a-z]+$/.test(word)) return word;
  if (isEveryday(word) || formsOf(word).some(isEnglish)) return word;
  // `yess`, `harderr`
  if (/(.)\1$/.test(word) && formsOf(word.slice(0, -1)).some(isEnglish)) return word.slice(0, -1);
  const { known, plain } = candidatesByLength();
  const meant = nearest(word, known, names);
  const other = nearest(word, plain, noNames);
  return (other.edits < meant.edits ? other : meant).word;
}

/** The nearest word of some, with its distance; the word itself where none is near enough. */
function nearest(
  word: string,
  words: ByLength,
  names: ReadonlySet<string>,
): { readonly word: string; readonly edits: number } {
  const most = word.length < 7 ? 1 : 2;
  const dearest = most + wrong - 1;
  let best = word;
  let edits = dearest + 0.5;
  for (let length = word.length - most; length <= word.length + most; length++) {
    const own = [...names].filter((name) => name.length === length && length >= 4);
    for (const candidate of [...own, ...(words.get(length) ?? [])]) {
      if (!beginsAlike(word, candidate)) continue;
      const found = mistakes(word, candidate, edits + 0.5);
      const isFuller = found === edits && found <= dearest && candidate.length > best.length;
      if (found < Math.min(edits, dearest + 0.1) || isFuller) {
        edits = found;
        best = candidate;
      }
    }
  }
  return { word: best, edits };
}

/** First letters are seldom wrong, but may be swapped with the second. */
function beginsAlike(word: string, candidate: string): boolean {
  const isSwapped = word[0] === candidate[1] && word[1] === candidate[0];
  return word[0] === candidate[0] || isSwapped;
}

/** What a wrong letter counts where one too many counts 1: two of them are another word. */
const wrong = 1.25;
/** Letters that changed places are the likeliest slip. */
const swapped = 0.9;
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const vowels = 'aeiouy';

/** A letter for another: a slip where their keys touch or both are vowels, else hardly one. */
function substitution(a: string, b: string): number {
  if (a === b) return 0;
  const isHeardAlike = vowels.includes(a) && vowels.includes(b);
  return isHeardAlike || areNeighbours(a, b) ? wrong : 2;
}

function areNeighbours(a: string, b: string): boolean {
  const [first, second] = [keys.get(a), keys.get(b)];
  if (first === undefined || second === undefined) return false;
  return Math.abs(first.row - second.row) <= 1 && Math.abs(first.column - second.column) <= 1;
}

const keys = new Map(
  keyboard.flatMap((letters, row) =>
    [...letters].map((letter, column) => [letter, { row, column }] as const),
  ),
);

/** Letters that are wrong, missing, too many or swapped with their neighbour; `limit` where there are as many. */
function mistakes(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const other = substitution(a[row - 1] ?? '', b[column - 1] ?? '');
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + other,
      );
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && isSwap)
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + swapped);
      now.push(cost);
    }
    if (Math.min(...now) >= limit) return limit;
    beforeLast = last;
    last = now;
  }
  return last[b.length] ?? limit;
}
