/** One meaning that words can have: `target:kick`, `verb:add`. */
export interface Meaning {
  readonly kind: string;
  readonly id: string;
}

/** Phrases by meaning, as a table is written: a line each, `id: phrase, phrase`. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a table of phrases. The id is not a phrase unless it is among them.
 *
 * @example phrasesOf('kick: kick, bass drum').get('kick') // => ['kick', 'bass drum']
 */
export function phrasesOf(table: string): Phrases {
  const rows = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return new Map(
    rows.map((line) => {
      const colon = line.indexOf(':');
      const phrases = line.slice(colon + 1).split(',');
      return [line.slice(0, colon).trim(), phrases.map((each) => each.trim())];
    }),
  );
}
