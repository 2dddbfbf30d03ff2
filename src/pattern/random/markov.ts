/** Numbers that follow each other by chances (A. A. Markov's chains), and words that grow. */
import { type Rational, rational } from '../../base/index.ts';
import { Pattern, splitQueries } from '../core.ts';
import { QueryLimit } from '../frame.ts';
import { fastFromList, times } from '../list.ts';
import { patternify2 } from '../structure/patternify.ts';
import { randomAt } from './random.ts';

/** A chain of states: `chances[i][j]` is how likely state j follows state i. */
export function runMarkov(
  length: number,
  chances: readonly (readonly number[])[],
  first: number,
  seed: Rational,
): number[] {
  const states = [first];
  const most = times(length, () => 0).length;
  while (states.length < most) {
    const row = chances[states.at(-1) ?? 0] ?? [];
    const next = nextState(row, randomAt(seed.add(rational(states.length, length))));
    if (next === undefined) break;
    states.push(next);
  }
  return states;
}

/**
 * The state whose sum of chances up to it is the least that a random number reaches. Tidal keeps
 * the states by these sums, so that of a state and those without a chance after it, the last is it.
 */
function nextState(row: readonly number[], random: number): number | undefined {
  let sum = 0;
  const sums = row.map((chance) => {
    sum += chance;
    return sum;
  });
  const reached = random * sums.reduce((most, each) => Math.max(most, each), -Infinity);
  const least = sums.filter((each) => each >= reached).reduce((a, b) => Math.min(a, b), Infinity);
  const last = sums.lastIndexOf(least);
  return last < 0 ? undefined : last;
}

/** A chain of so many states each cycle. */
export function _markovPat(
  length: number,
  first: number,
  chances: readonly (readonly number[])[],
): Pattern<number> {
  const run: Pattern<number>['run'] = (at, frame) => {
    frame.budget.spend(length);
    return fastFromList(runMarkov(length, chances, first, at.begin.floor())).run(at, frame);
  };
  return splitQueries(new Pattern(run, rational(length)));
}

/** A chain of so many states each cycle. */
export function markovPat(
  length: Pattern<number>,
  first: Pattern<number>,
  chances: readonly (readonly number[])[],
): Pattern<number> {
  return patternify2((n, state) => _markovPat(n, state, chances), length, first);
}

/** Rules such as `a:ab,b:a` as pairs. */
export function grammarRules(text: string): (readonly [string, string])[] {
  return text.split(',').map((rule) => {
    const at = rule.indexOf(':');
    return [rule.slice(0, Math.max(0, at)), rule.slice(at + 1)];
  });
}

/** Letters that rules may put in place, in all rounds together. */
const MOST_LETTERS = 500_000;

/**
 * A word after its letters were so often put in place of by rules (A. Lindenmayer's systems).
 * Throws QueryLimit for words that grow without measure.
 */
export function lindenmayer(times: number, rules: string, word: string): string {
  const table = new Map(grammarRules(rules).map(([from, to]) => [from.charAt(0), to]));
  let grown = word;
  let letters = 0;
  for (let i = 0; i < times; i += 1) {
    const next = [...grown].map((letter) => table.get(letter) ?? letter).join('');
    if (next === grown) break;
    grown = next;
    letters += grown.length + 1;
    if (letters > MOST_LETTERS) throw new QueryLimit(MOST_LETTERS);
  }
  return grown;
}
