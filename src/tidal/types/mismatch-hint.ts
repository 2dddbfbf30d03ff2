/** What to write where the type of an expression does not fit. */
import type { Expression, Literal } from '../syntax/ast.ts';
import type { Role } from './failure.ts';
import { showType } from './type-text.ts';
import {
  capital,
  headOf,
  isControlPattern,
  isNumber,
  itemOf,
  nameOf,
  sourceOf,
} from './type-words.ts';
import { functionParts, type Type } from './types.ts';

type Argument = Role & { readonly kind: 'argument' };

/** The likeliest slip behind a type that does not fit, and its remedy. */
export function mismatchHint(expected: Type, actual: Type, role: Role): string | undefined {
  const argument = role.kind === 'argument' ? role : undefined;
  const wantsFunction = functionParts(expected) !== undefined;
  if (functionParts(actual) !== undefined) {
    return wantsFunction
      ? lacking(expected, actual, argument)
      : unwanted(expected, actual, argument);
  }
  if (wantsFunction) return functionWanted(actual, argument);
  return plainHint(expected, actual, argument);
}

/** A function that still takes more than the one that is wanted. */
function lacking(expected: Type, actual: Type, argument: Argument | undefined): string | undefined {
  if (argument === undefined) return undefined;
  if (isControl(actual)) return `Write # before it, in parentheses: (# ${withNext(argument)}).`;
  if (arity(actual) <= arity(expected)) return undefined;
  return `Write it in parentheses with what belongs to it: (${bare(argument.argument)} …).`;
}

/** Whether a type is that of a function such as `speed`, which makes controls of values. */
function isControl(type: Type): boolean {
  const parts = functionParts(type);
  return parts !== undefined && isControlPattern(parts.to) && !isControlPattern(parts.from);
}

/** An argument with the one that follows it, where the two are short enough to be shown. */
function withNext({ argument, next }: Argument): string {
  const shown = next?.kind === 'literal' ? sourceOf(next.literal) : '…';
  return `${bare(argument)} ${shown}`;
}

function arity(type: Type): number {
  const parts = functionParts(type);
  return parts === undefined ? 0 : 1 + arity(parts.to);
}

/** A function where a value is wanted. */
function unwanted(expected: Type, actual: Type, argument: Argument | undefined): string {
  const missing = 'An argument is missing here, or a pattern after the last $.';
  if (argument === undefined) return missing;
  const given = bare(argument.argument);
  const operator = nameOf(argument.fn);
  if (/^`\W+`$/.test(operator) && argument.index === 0) {
    const besideOperator = leftOf(operator.replaceAll('`', ''), given, actual);
    if (besideOperator !== undefined) return besideOperator;
  }
  if (argument.next !== undefined) {
    const shown = given === '…' ? '(…)' : `${given} …`;
    return `Write a $ before it, or put it in parentheses with what belongs to it: $ ${shown}`;
  }
  if (headOf(expected) === 'ID') return TRACK;
  const isName = argument.argument.kind === 'name';
  return isName && itemOf(expected) === 'String' ? `Names stand in quotes: "${given}".` : missing;
}

const TRACK = 'Write the number or the name of a track: solo 1, xfade 1 $ …, p "drums" $ ….';

/** `off 0.25 # n 12 $ …` and `d1 # s "bd"`. */
function leftOf(operator: string, given: string, actual: Type): string | undefined {
  const parts = functionParts(actual);
  if (parts === undefined) return undefined;
  if (headOf(parts.to) === 'IO') {
    return `Write ${given} $ … in place of ${given} ${operator} ….`;
  }
  if (functionParts(parts.from) === undefined) return undefined;
  return `Put ${operator} and what belongs to it in parentheses: ${given} … (${operator} …) $ ….`;
}

function functionWanted(actual: Type, argument: Argument | undefined): string {
  const fn = argument === undefined ? 'this' : nameOf(argument.fn);
  if (fn === '`.`') {
    return 'A . stands between functions, and a $ before the pattern: rev . fast 2 $ s "bd".';
  }
  const given = argument?.argument;
  if (given?.kind === 'parentheses' && given.inner.kind === 'apply' && isControlPattern(actual)) {
    return `Write # before it: (# ${bare(given)} …).`;
  }
  return `${capital(fn)} takes a function before its pattern, as in every 4 (rev) $ s "bd": write it in parentheses, without a $ inside.`;
}

const LIST = 'Lists stand in square brackets: [a, b].';

/** The literal in `("bd" :: String)`. */
function annotated(expression: Expression): Literal | undefined {
  if (expression.kind === 'parentheses') return annotated(expression.inner);
  if (expression.kind !== 'typed' || expression.body.kind !== 'literal') return undefined;
  return expression.body.literal;
}

/** One kind of value where another is wanted. */
function plainHint(
  expected: Type,
  actual: Type,
  argument: Argument | undefined,
): string | undefined {
  const [wanted, given] = [headOf(expected), headOf(actual)];
  const literal = argument && annotated(argument.argument);
  if (literal !== undefined && wanted === 'Pattern') {
    return `Leave the type out: ${sourceOf(literal)} becomes what is wanted here.`;
  }
  if (given === 'Char') return 'Texts stand in double quotes: "a", not \'a\'.';
  if (isControlPattern(expected)) {
    const item = itemOf(actual);
    if (item === 'String' || item === '[Char]')
      return 'Names of sounds become controls with s: s "bd".';
    if (item !== undefined) return 'Numbers become controls with a name: n "0 3", speed 2.';
  }
  if (wanted === 'ID') return TRACK;
  if (given?.startsWith('(,')) {
    return wanted === '[]'
      ? LIST
      : 'Arguments stand one after the other, without commas: range 0 1 sine.';
  }
  if (wanted === '[]') return LIST;
  if (isControlPattern(actual)) return controlsHint(wanted, argument);
  if (wanted !== 'Pattern') return undefined;
  if (showType(actual) === 'String') {
    return 'Write the text in quotes here, or have it read as a pattern with parseBP_E.';
  }
  if (given === '[]')
    return 'Write a sequence in quotes: "0 1". A list becomes one by fastFromList.';
  return isNumber(given)
    ? 'Make it a pattern with pure, or with fromIntegral if it is a whole number.'
    : undefined;
}

/** A pattern of controls where plain values are wanted. */
function controlsHint(
  wanted: string | undefined,
  argument: Argument | undefined,
): string | undefined {
  const given = argument?.argument;
  if (given === undefined || isAtomic(given)) {
    return wanted === 'Pattern'
      ? 'Here stand plain values, without the name of a control: fast 2, not fast (speed 2).'
      : undefined;
  }
  // What is not in parentheses stands after a $.
  const fn = argument === undefined ? 'this' : nameOf(argument.fn);
  return given.kind === 'infix' && given.operator.name !== '$'
    ? `All that follows the $ belongs to ${fn}: write ${fn.replaceAll('`', '')} (…) ${given.operator.name} ….`
    : `${capital(fn)} takes another value before its pattern, as 2 in fast 2 $ s "bd".`;
}

function isAtomic({ kind }: Expression): boolean {
  return kind !== 'apply' && kind !== 'infix' && kind !== 'lambda';
}

/** The name of a function as it is written, or dots. */
function bare(expression: Expression): string {
  const name = nameOf(expression);
  return name === 'this' ? '…' : name.replaceAll('`', '');
}
