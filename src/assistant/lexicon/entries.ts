/** One meaning that words can have: `target:kick`, `verb:add`. */
export interface Meaning {
  readonly kind: string;
  readonly id: string;
}

/** Phrases by meaning, as a table is written: a line each, `id: phrase, phrase`. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a table of phrases; lines of one id are one. The id is no phrase unless it is among them.
 *
 * @example phrasesOf('kick: kick, bass drum').get('kick') // => ['kick', 'bass drum']
 */
export function phrasesOf(table: string): Phrases {
  const rows = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const phrases = new Map<string, string[]>();
  for (const line of rows) {
    const colon = line.indexOf(':');
    const id = line.slice(0, colon).trim();
    const more = line.slice(colon + 1).split(',');
    phrases.set(id, [...(phrases.get(id) ?? []), ...more.map((each) => each.trim())]);
  }
  return phrases;
}
