import { wordsOf } from './words.ts';

/** What of an entry words are looked for in. */
export interface Worded {
  readonly name: string;
  readonly tags: string;
  readonly genre: string | null;
  readonly text: string;
}

/** Weights of the columns: a name says more than what stands in a text. */
const weights = { name: 8, tags: 4, genre: 3, text: 1 } as const;

/** BM25's own numbers (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009). */
const saturation = 1.2;
const lengthShare = 0.75;

/** Words of a text that are compared: more would take long and say little. */
const mostCharacters = 2000;

/**
 * How well entries fit words: BM25 over weighted columns (BM25F). As every entry found has all the words, how rare a
 * word is in the library plays no part. The last word counts where something begins with it.
 *
 * @returns a number for each entry, higher for those that fit better
 */
export function rank(entries: readonly Worded[], words: readonly string[]): readonly number[] {
  const texts = entries.map(tokens);
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
  return texts.map(({ columns, length }) => {
    const norm = 1 - lengthShare + (lengthShare * length) / Math.max(1, mean);
    return words.reduce((sum, word, at) => {
      const count = weightedCount(columns, word, at === words.length - 1) / norm;
      return sum + (count * (saturation + 1)) / (count + saturation);
    }, 0);
  });
}

interface Column {
  readonly words: readonly string[];
  readonly weight: number;
}

function tokens({ name, tags, genre, text }: Worded) {
  const columns: readonly Column[] = [
    { words: wordsOf(name), weight: weights.name },
    { words: wordsOf(tags), weight: weights.tags },
    { words: wordsOf(genre ?? ''), weight: weights.genre },
    { words: wordsOf(text.slice(0, mostCharacters)), weight: weights.text },
  ];
  return { columns, length: columns.reduce((sum, { words }) => sum + words.length, 0) };
}

/** A word that is whole counts for more than a beginning. */
function weightedCount(columns: readonly Column[], word: string, isPrefix: boolean): number {
  let count = 0;
  for (const { words, weight } of columns) {
    for (const each of words) {
      if (each === word) count += weight;
      else if (isPrefix && each.startsWith(word)) count += weight / 2;
    }
  }
  return count;
}
