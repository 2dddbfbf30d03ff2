import { type ControlPattern, filterValues, fmap, Note, type Pattern } from '../pattern/index.ts';
import { compile } from './evaluation/compile.ts';
import type { Linker } from './evaluation/compiler.ts';
import { MiniFailure } from './evaluation/failure.ts';
import { runAction } from './evaluation/records-pattern.ts';
import { force, textOf } from './evaluation/values.ts';
import type { Expression } from './syntax/ast.ts';
import type { Environment } from './types/environment.ts';
import { TypeFailure } from './types/failure.ts';
import { inferExpression } from './types/infer.ts';
import type { Inference } from './types/inference.ts';
import type { Inferred } from './types/inferrer.ts';
import {
  BOOL,
  CONTROL_PATTERN,
  constructor_,
  functionParts,
  ioOf,
  patternOf,
  prune,
  STRING,
  sameType,
  spine,
  type Type,
  UNIT,
} from './types/types.ts';

/** How patterns of other things than controls are played when they stand alone. */
const PLAYABLE: readonly (readonly [Type, (p: Pattern<never>) => ControlPattern])[] = [
  [patternOf(constructor_('Note')), (p) => fmap((note) => ({ note: new Note(note) }), p)],
  [patternOf(constructor_('Double')), (p) => fmap((note) => ({ note }), p)],
  [patternOf(STRING), (p) => fmap((s) => ({ s: textOf(s) }), p)],
  [
    patternOf(BOOL),
    (p) =>
      fmap(
        () => ({}),
        filterValues((hit) => hit === true, p),
      ),
  ],
  [CONTROL_PATTERN, (p) => p],
];

/**
 * Runs an expression as a statement. An action is done and gives nothing; a pattern is given back
 * as a pattern of controls. Other values are passed to `shown` as text. Throws what inference and
 * evaluation throw.
 */
export function runExpression(
  expression: Expression,
  environment: Environment,
  linker: Linker,
  shown: (text: string) => void,
): ControlPattern | undefined {
  let inferred: Inferred | undefined;
  try {
    inferred = inferDecided(expression, environment);
  } catch (failure) {
    if (!isOtherValue(failure)) throw failure;
    shown(showValue(expression, environment, linker, failure));
    return undefined;
  }
  if (inferred === undefined) return playFirst(expression, environment, linker);
  const { core, type } = inferred;
  const isAction = headName(type) === 'IO';
  if (!isAction && !sameType(type, CONTROL_PATTERN)) {
    return playFirst(expression, environment, linker);
  }
  const value = force(compile(core, linker)(undefined));
  if (!isAction) return value as ControlPattern;
  runAction(value);
  return undefined;
}

/** Whether inference found a value that is neither an action, a pattern nor a function. */
function isOtherValue(failure: unknown): failure is TypeFailure {
  if (!(failure instanceof TypeFailure)) return false;
  const { problem } = failure;
  if (problem.kind !== 'mismatch' || problem.role.kind !== 'statement') return false;
  return headName(problem.actual) !== 'Pattern' && functionParts(problem.actual) === undefined;
}

/** A value as GHCi would print it. Throws what was found before where it cannot be printed. */
function showValue(
  expression: Expression,
  environment: Environment,
  linker: Linker,
  found: TypeFailure,
): string {
  const { start, end } = expression;
  const fn: Expression = { kind: 'name', name: 'show', start, end };
  const show: Expression = { kind: 'apply', fn, argument: expression, start, end };
  try {
    return textOf(run(show, environment, linker, STRING));
  } catch (failure) {
    throw failure instanceof TypeFailure ? found : failure;
  }
}

/** The code of an expression, or undefined where nothing decides its type. */
function inferDecided(expression: Expression, environment: Environment): Inferred | undefined {
  try {
    return inferExpression(expression, environment, (type, inference) => {
      inference.improve();
      if (!isDecided(type)) throw new Undecided();
      settle(type, inference, expression);
    });
  } catch (failure) {
    if (failure instanceof Undecided) return undefined;
    throw failure;
  }
}

/** Leaves an inference whose type nothing decides. */
class Undecided extends Error {}

function headName(type: Type): string | undefined {
  const { head } = spine(type);
  return head.kind === 'constructor' ? head.name : undefined;
}

function isDecided(type: Type): boolean {
  const { head, parameters } = spine(type);
  const [first] = parameters;
  if (head.kind !== 'constructor') return false;
  return head.name !== 'Pattern' || first === undefined || prune(first).kind !== 'variable';
}

/** Refuses what is neither an action nor a pattern that can be heard. */
function settle(type: Type, inference: Inference, place: Expression): void {
  if (headName(type) === 'IO') return;
  const fits = PLAYABLE.some(([each]) => headName(type) === 'Pattern' && sameHead(each, type));
  if (!fits) inference.equate(CONTROL_PATTERN, type, place, { kind: 'statement' });
}

function sameHead(wanted: Type, type: Type): boolean {
  const [a] = spine(wanted).parameters;
  const [b] = spine(type).parameters;
  return a !== undefined && b !== undefined && headName(a) === headName(b);
}

/** The value of an expression, of a given type if one is given. */
function run(
  expression: Expression,
  environment: Environment,
  linker: Linker,
  wanted: Type | undefined,
): unknown {
  const { core } = inferExpression(expression, environment, (type, inference) => {
    if (wanted !== undefined) inference.equate(wanted, type, expression, { kind: 'statement' });
  });
  return force(compile(core, linker)(undefined));
}

/** Plays an expression as the first kind of pattern that it can be. */
function playFirst(
  expression: Expression,
  environment: Environment,
  linker: Linker,
): ControlPattern | undefined {
  let first: unknown;
  for (const [type, play] of PLAYABLE) {
    try {
      return play(run(expression, environment, linker, type) as Pattern<never>);
    } catch (failure) {
      if (!(failure instanceof TypeFailure || failure instanceof MiniFailure)) throw failure;
      first = isMore(failure, first) ? failure : first;
    }
  }
  try {
    runAction(run(expression, environment, linker, ioOf(UNIT)));
    return undefined;
  } catch (failure) {
    throw failure instanceof TypeFailure ? first : failure;
  }
}

/** What is wrong inside a string says more than that it is not a pattern of controls. */
function isMore(failure: unknown, first: unknown): boolean {
  return first === undefined || (failure instanceof MiniFailure && !(first instanceof MiniFailure));
}
