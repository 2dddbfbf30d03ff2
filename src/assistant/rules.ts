import { clauseRules } from './rules-table.ts';

/** What says which wish. */
export interface Rule {
  readonly intent: string;
  readonly score: number;
  /** All of these have to hold: any of a list present, or none of it where it is negated. */
  readonly conditions: readonly Condition[];
}

interface Condition {
  readonly any: readonly string[];
  readonly absent: boolean;
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

/**
 * Reads a line of the table. In `a|b|!c` it is enough that one holds, `!c` that `c` is absent.
 *
 * @example readRule('fx.add 8: effect !part').score // => 8
 */
function readRule(line: string): Rule {
  const colon = line.indexOf(': ');
  const [intent = '', score = ''] = line.slice(0, colon).split(' ');
  const conditions = line
    .slice(colon + 2)
    .split(' ')
    .map(readCondition);
  return { intent, score: Number(score), conditions };
}

function readCondition(text: string): Condition {
  const absent = text.startsWith('!');
  return { any: (absent ? text.slice(1) : text).split('|'), absent };
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

/** `!a|b` is that neither is there where it has parts, or that `a` is missing while `b` excuses it. */
function holds({ any, absent }: Condition, features: ReadonlySet<string>): boolean {
  const [first = '', ...others] = any;
  if (absent) return !features.has(first) || others.some((each) => features.has(each));
  return any.some((each) =>
    each.startsWith('!') ? !features.has(each.slice(1)) : features.has(each),
  );
}
