import { clauseRules } from './rules-table.ts';

/** What says which wish. */
export interface Rule {
  readonly intent: string;
  readonly score: number;
  /** Of each of these one alternative has to hold. */
  readonly conditions: readonly (readonly string[])[];
}

let compiled: readonly Rule[] | undefined;

/** The table of rules, read when it is first asked for. */
function rules(): readonly Rule[] {
  compiled ??= clauseRules
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readRule);
  return compiled;
}

/** Reads a line of the table: `fx.add 8: effect !part|section`. */
function readRule(line: string): Rule {
  const colon = line.indexOf(': ');
  const [intent = '', score = ''] = line.slice(0, colon).split(' ');
  const conditions = line
    .slice(colon + 2)
    .split(' ')
    .map((condition) => condition.split('|'));
  return { intent, score: Number(score), conditions };
}

/** A reading of a clause: which wish it may be, and how sure that is. */
export interface Reading {
  readonly intent: string;
  readonly score: number;
}

/** How a clause may be read, the likeliest first, each wish once. */
export function readings(features: ReadonlySet<string>): readonly Reading[] {
  const best = new Map<string, number>();
  for (const { intent, score, conditions } of rules()) {
    if ((best.get(intent) ?? 0) >= score) continue;
    if (conditions.every((each) => holds(each, features))) best.set(intent, score);
  }
  const order = [...best].map(([intent, score]) => ({ intent, score }));
  return order.sort((a, b) => b.score - a.score);
}

/** One of the alternatives has to hold: a feature that is there, or with `!` one that is not. */
function holds(alternatives: readonly string[], features: ReadonlySet<string>): boolean {
  return alternatives.some((each) =>
    each.startsWith('!') ? !features.has(each.slice(1)) : features.has(each),
  );
}
