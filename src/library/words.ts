import type { Entry, Filter } from './entry.ts';

/** Words of a search beyond these, and letters of a word, are left away. */
const mostWords = 16;
const longestWord = 64;

/**
 * The words of a text as the index has them: lower case, without accents. Everything else divides them.
 *
 * @example wordsOf('Dárk riff: s "bd*4"') // => ['dark', 'riff', 's', 'bd', '4']
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words as somebody typed them, not too many. */
export function typedWords(text: string): readonly string[] {
  return wordsOf(text.slice(0, 2000))
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord));
}

/**
 * An expression of FTS5 that finds entries with all the words, of the last one its beginning, and with all facets.
 * Words are quoted, so that none is part of its syntax. Undefined where nothing is asked for.
 *
 * @example matchOf(['dark', 'ri'], ['kpattern']) // => '{name tags genre text} : ("dark" AND "ri"*) AND facets : ("kpattern")'
 */
export function matchOf(words: readonly string[], facets: readonly string[]): string | undefined {
  const typed = words.map((word, at) => `"${word}"${at === words.length - 1 ? '*' : ''}`);
  const wanted = facets.map((facet) =>
    facet.includes(' ') ? `(${facet.split(' ').map(quoted).join(' OR ')})` : quoted(facet),
  );
  const parts = [
    ...(typed.length === 0 ? [] : [`{name tags genre text} : (${typed.join(' AND ')})`]),
    ...(wanted.length === 0 ? [] : [`facets : (${wanted.join(' AND ')})`]),
  ];
  return parts.length === 0 ? undefined : parts.join(' AND ');
}

function quoted(facet: string): string {
  return `"${facet}"`;
}

/** What an entry is filtered by, as words of a column of its own: filters are searched as fast as words. */
export function facetsOf(
  entry: Pick<Entry, 'kind' | 'tags' | 'bpm' | 'key' | 'genre' | 'uses'>,
): string {
  const { kind, tags, bpm, key, genre, uses } = entry;
  const facets = [
    `k${kind}`,
    `u${useLevel(uses)}`,
    ...tags.map((tag) => `t${oneWord(tag)}`),
    ...(genre === undefined ? [] : [`g${oneWord(genre)}`]),
    ...(key === undefined ? [] : [`y${oneWord(key)}`]),
    ...(bpm === undefined ? [] : [`b${Math.floor(bpm)}`, `d${Math.floor(bpm / 10)}`]),
  ];
  return facets.join(' ');
}

/** The facets that a filter asks for; several in one, where one of them is enough. */
export function facetsOfFilter({ kind, genre, tags = [], key, bpm }: Filter): readonly string[] {
  return [
    ...(kind === undefined ? [] : [`k${kind}`]),
    ...(genre === undefined ? [] : [`g${oneWord(genre)}`]),
    ...tags.map((tag) => `t${oneWord(tag)}`),
    ...(key === undefined ? [] : [`y${oneWord(key)}`]),
    ...(bpm === undefined ? [] : [tempos(bpm)]),
  ];
}

/** Tempos are whole here; the exact ones are compared afterwards. */
const slowest = 1;
const fastest = 1000;

/** Tempos from one to another, both of them too: tens where all of ten are wanted, so that few lists are joined. */
function tempos([from, to]: readonly [number, number]): string {
  const first = Math.max(slowest, Math.floor(Math.min(from, fastest)));
  const last = Math.max(first, Math.min(fastest, Math.floor(to)));
  const wanted: string[] = [];
  for (let bpm = first; bpm <= last; ) {
    const isTen = bpm % 10 === 0 && bpm + 9 <= last;
    wanted.push(isTen ? `d${bpm / 10}` : `b${bpm}`);
    bpm += isTen ? 10 : 1;
  }
  return wanted.join(' ');
}

/**
 * How much an entry was used, in steps of four times: entries of a step are found together.
 *
 * @example [0, 1, 3, 4, 16].map(useLevel) // => [0, 1, 1, 2, 3]
 */
export function useLevel(uses: number): number {
  return uses < 1 ? 0 : Math.floor(Math.log2(uses) / 2 + 1e-9) + 1;
}

/**
 * A text as one word of the index, different for different texts, but for case and accents.
 *
 * @example oneWord('Old-school') // => 'oldx2dxschool'
 */
export function oneWord(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const word = plain.replaceAll(
    /[^\p{L}\p{N}]/gu,
    (sign) => `x${sign.codePointAt(0)?.toString(16)}x`,
  );
  return word === '' ? 'x' : word;
}
