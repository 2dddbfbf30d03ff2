/**
 * What a word may be a form of: itself, its singular, the positive of a comparative, the verb of `-ing`
 * and `-ed`, the adjective of `-ness`. Whether such words exist is for who asks.
 *
 * @example formsOf('hats') // => ['hats', 'hat']
 */
export function formsOf(word: string): readonly string[] {
  if (word.length < 4)
    return word.length === 3 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
  return [word, ...plurals(word), ...comparatives(word), ...participles(word), ...qualities(word)];
}

function plurals(word: string): string[] {
  if (!word.endsWith('s') || word.endsWith('ss')) return [];
  const bare = word.slice(0, -1);
  return word.endsWith('es') ? [bare, word.slice(0, -2)] : [bare];
}

/** Whether a form is the comparative or superlative of another. */
export function isComparative(word: string, base: string): boolean {
  return (
    word !== base &&
    (word.endsWith('er') || word.endsWith('est')) &&
    comparatives(word).includes(base)
  );
}

function comparatives(word: string): string[] {
  const stem = /^(.+?)(?:er|est)$/.exec(word)?.[1];
  return stem === undefined ? [] : stems(stem);
}

/** `hard`, `wid` → `wide`, `fatt` → `fat`, `dirti` → `dirty`. */
function stems(stem: string): string[] {
  const doubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  const soft = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [];
  return [stem, `${stem}e`, ...doubled, ...soft];
}

/** `brightness`, `muddiness`. */
function qualities(word: string): string[] {
  const stem = /^(.{3,})ness$/.exec(word)?.[1];
  return stem === undefined ? [] : stems(stem);
}

function participles(word: string): string[] {
  const stem = /^(.{2,}?)ing$|^(.{3,}?)ed$/
    .exec(word)
    ?.slice(1)
    .find((each) => each !== undefined);
  return stem === undefined ? [] : stems(stem);
}
