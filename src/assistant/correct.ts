import { formsOf } from './forms.ts';
import { adjectiveKinds, adjectivesOf, isEnglish, lexiconWords } from './lexicon/index.ts';

let candidates: ReadonlyMap<number, readonly string[]> | undefined;

/** Words that a typing mistake may have been meant to be, by length. */
function candidatesByLength(): ReadonlyMap<number, readonly string[]> {
  if (candidates !== undefined) return candidates;
  const words = new Set([...lexiconWords, ...comparativesOfAdjectives()]);
  const byLength = new Map<number, string[]>();
  for (const word of words) {
    if (word.length < 4) continue;
    const list = byLength.get(word.length);
    if (list === undefined) byLength.set(word.length, [word]);
    else list.push(word);
  }
  candidates = byLength;
  return byLength;
}

function comparativesOfAdjectives(): string[] {
  const single = adjectiveKinds
    .flatMap((kind) => adjectivesOf(kind))
    .flatMap(({ phrases }) => phrases.filter((phrase) => /^[a-z]{3,}$/.test(phrase)));
  return single.map((word) => (word.endsWith('y') ? `${word.slice(0, -1)}ier` : `${word}er`));
}

/**
 * A word as it was probably meant: the only one of the lexicon that is near enough. Words that are right,
 * short or far from everything stay.
 *
 * @example correctWord('distorsion') // => 'distortion'
 */
export function correctWord(word: string): string {
  if (word.length < 4 || word.length > 24 || !/^[a-z]+$/.test(word)) return word;
  if (formsOf(word).some(isEnglish)) return word;
  const most = word.length < 7 ? 1 : 2;
  let best = word;
  let nearest = most + 1;
  for (let length = word.length - most; length <= word.length + most; length++) {
    for (const candidate of candidatesByLength().get(length) ?? []) {
      if (candidate[0] !== word[0] && word.length < 6) continue;
      const edits = mistakes(word, candidate, nearest + 1);
      const isFuller = edits === nearest && edits <= most && candidate.length > best.length;
      if (edits < nearest || isFuller) {
        nearest = edits;
        best = candidate;
      }
    }
  }
  return best;
}

/** Letters that are wrong, missing, too many or swapped with their neighbour; `limit` where there are as many. */
function mistakes(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      now.push(cost);
    }
    if (Math.min(...now) >= limit) return limit;
    beforeLast = last;
    last = now;
  }
  return last[b.length] ?? limit;
}
