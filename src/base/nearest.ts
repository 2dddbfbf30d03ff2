import { distance } from 'fastest-levenshtein';

/** Longer names than this are no typing mistakes, and would be slow to compare. */
const longestName = 64;

/**
 * The candidate that was most likely meant by a mistyped name, or undefined when none is near:
 * at most one edit for every three letters, a candidate that begins with the name (or the other
 * way round), or the same letters in other case or with other separators.
 *
 * @example nearest('instrumnet', ['instrument', 'effects']) // => 'instrument'
 * @example nearest('cut', ['cutoff', 'drive']) // => 'cutoff'
 * @example nearest('zzz', ['cutoff', 'drive']) // => undefined
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(name);
  if (wanted === '' || name.length > longestName) return undefined;
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const cost = mistakeCost(wanted, fold(candidate));
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

/**
 * A hint that names the nearest candidate, else lists the candidates when they are few, else the
 * first of them; undefined when there are none.
 *
 * @example hintNearest('drvie', ['drive', 'tone']) // => 'Did you mean `drive`?'
 * @example hintNearest('zzz', ['drive', 'tone']) // => 'Known: `drive`, `tone`.'
 */
export function hintNearest(name: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates];
  const meant = nearest(name, known);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  if (known.length === 0) return undefined;
  const shown = known.slice(0, 12).map((each) => `\`${each}\``);
  return `Known: ${shown.join(', ')}${known.length > shown.length ? ', …' : ''}.`;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

function mistakeCost(wanted: string, candidate: string): number {
  if (candidate === '' || candidate.length > longestName) return Number.POSITIVE_INFINITY;
  if (wanted === candidate) return 0;
  const edits = distance(wanted, candidate) - (isSwap(wanted, candidate) ? 1 : 0);
  const length = Math.max(wanted.length, candidate.length);
  const allowed = Math.min(4, Math.max(1, Math.floor(length / 3)));
  if (edits <= allowed && edits < wanted.length) return edits / length;
  const shorter = Math.min(wanted.length, candidate.length);
  const begins = candidate.startsWith(wanted) || wanted.startsWith(candidate);
  // Ranked behind every near spelling, the shortest completion first.
  return shorter >= 3 && begins ? 1 + edits / 100 : Number.POSITIVE_INFINITY;
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
