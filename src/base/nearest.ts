import { distance } from 'fastest-levenshtein';

/** Longer names than this are no typing mistakes, and would be slow to compare. */
const longestName = 64;

/**
 * The candidate that was most likely meant by a mistyped name, or undefined when none is near:
 * at most one edit for every three letters, a candidate that begins with the name (or the other
 * way round), one that has the name in it, or the same letters in other case or with other
 * separators.
 *
 * @example nearest('instrumnet', ['instrument', 'effects']) // => 'instrument'
 * @example nearest('cut', ['cutoff', 'drive']) // => 'cutoff'
 * @example nearest('hat', ['snare', 'open-hat']) // => 'open-hat'
 * @example nearest('zzz', ['cutoff', 'drive']) // => undefined
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  return mostLikely(name, candidates)[0];
}

/**
 * The candidate that was most likely meant, and those that have the name in them as a word too:
 * the nearest first, several at most four.
 */
function mostLikely(name: string, candidates: Iterable<string>): readonly string[] {
  const wanted = fold(name);
  if (wanted === '' || name.length > longestName) return [];
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  const holding = new Set<string>();
  for (const candidate of candidates) {
    if (hasWord(candidate, wanted)) holding.add(candidate);
    const cost = mistakeCost(wanted, candidate);
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  if (best === undefined) return [];
  const others = [...holding].filter((each) => each !== best);
  return bestCost === 0 ? [best] : [best, ...others].slice(0, 4);
}

/**
 * A hint that names the nearest candidate (and others that have the name in them), else lists the
 * candidates when they are few, else the first of them; undefined when there are none.
 *
 * @example hintNearest('drvie', ['drive', 'tone']) // => 'Did you mean `drive`?'
 * @example hintNearest('hat', ['closed-hat', 'open-hat']) // => 'Did you mean `open-hat` or `closed-hat`?'
 * @example hintNearest('zzz', ['drive', 'tone']) // => 'Known: `drive`, `tone`.'
 */
export function hintNearest(name: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates];
  const meant = mostLikely(name, known);
  if (meant.length > 0) return `Did you mean ${meant.map((each) => `\`${each}\``).join(' or ')}?`;
  if (known.length === 0) return undefined;
  const shown = known.slice(0, 12).map((each) => `\`${each}\``);
  return `Known: ${shown.join(', ')}${known.length > shown.length ? ', …' : ''}.`;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** Whether one of several words that a name is made of is the wanted one: `kick` in `gabber-kick`. */
function hasWord(name: string, wanted: string): boolean {
  if (wanted.length < 3 || name.length > longestName) return false;
  const words = name.split(/[\s_-]|(?<=[a-z])(?=[A-Z])/);
  return words.length > 1 && words.some((each) => each.toLowerCase() === wanted);
}

function mistakeCost(wanted: string, name: string): number {
  const candidate = fold(name);
  if (candidate === '' || candidate.length > longestName) return Number.POSITIVE_INFINITY;
  if (wanted === candidate) return 0;
  const edits = distance(wanted, candidate) - (isSwap(wanted, candidate) ? 1 : 0);
  const length = Math.max(wanted.length, candidate.length);
  const allowed = Math.min(4, Math.max(1, Math.floor(length / 3)));
  if (edits <= allowed && edits < wanted.length) return edits / length;
  const shorter = Math.min(wanted.length, candidate.length);
  const begins = candidate.startsWith(wanted) || wanted.startsWith(candidate);
  // Ranked behind every near spelling, the shortest completion first.
  if (shorter >= 3 && begins) return 1 + edits / 100;
  const isInside = hasWord(name, wanted) || (wanted.length >= 4 && candidate.includes(wanted));
  return isInside ? 2 + edits / 100 : Number.POSITIVE_INFINITY;
}

/** Whether two names differ in two neighbouring letters that changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    a[at] !== undefined &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}
