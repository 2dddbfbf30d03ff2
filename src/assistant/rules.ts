import { soundRules } from './rules-of-sound-table.ts';
import { clauseRules } from './rules-table.ts';

/** What says which wish. */
export interface Rule {
  readonly intent: string;
  /** Minus infinity where it says that the wish is not meant. */
  readonly score: number;
  /** Of each of these one alternative has to hold. */
  readonly conditions: readonly (readonly string[])[];
}

let compiled: readonly Rule[] | undefined;

/** The table of rules, read when it is first asked for. */
function rules(): readonly Rule[] {
  compiled ??= (clauseRules + soundRules)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readRule);
  return compiled;
}

/** Reads a line of the table: `fx.add 8: effect !part|section`, `create.element never: there definite`. */
function readRule(line: string): Rule {
  const colon = line.indexOf(': ');
  const [intent = '', score = ''] = line.slice(0, colon).split(' ');
  const conditions = line
    .slice(colon + 2)
    .split(' ')
    .map((condition) => condition.split('|'));
  return {
    intent,
    score: score === 'never' ? Number.NEGATIVE_INFINITY : Number(score),
    conditions,
  };
}

/** A reading of a clause: which wish it may be, and how sure that is. */
export interface Reading {
  readonly intent: string;
  readonly score: number;
}

/** How a clause may be read, the likeliest first, each wish once. */
export function readings(features: ReadonlySet<string>): readonly Reading[] {
  const best = new Map<string, number>();
  const never = new Set<string>();
  for (const { intent, score, conditions } of rules()) {
    const isLess = score > 0 && (best.get(intent) ?? 0) >= score;
    if (isLess || !conditions.every((each) => holds(each, features))) continue;
    if (score > 0) best.set(intent, score);
    else never.add(intent);
  }
  const order = [...best]
    .map(([intent, score]) => ({ intent, score }))
    .filter(({ intent }) => !never.has(intent));
  return order.sort((a, b) => b.score - a.score);
}

/** One of the alternatives has to hold: a feature that is there, or with `!` one that is not. */
function holds(alternatives: readonly string[], features: ReadonlySet<string>): boolean {
  return alternatives.some((each) =>
    each.startsWith('!') ? !features.has(each.slice(1)) : features.has(each),
  );
}
