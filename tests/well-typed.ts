import { builtins } from '../src/tidal/builtins/table.ts';
import { findInstance } from '../src/tidal/types/classes.ts';
import { solve, type Wanted } from '../src/tidal/types/constraints.ts';
import { TypeFailure } from '../src/tidal/types/failure.ts';
import { parseScheme, showType } from '../src/tidal/types/type-text.ts';
import {
  type Constraint,
  functionParts,
  prune,
  spine,
  type Type,
  unknownsOf,
} from '../src/tidal/types/types.ts';
import { unify } from '../src/tidal/types/unify.ts';

/** Gives a number below a bound; 0 once nothing is left to choose, which is the simplest. */
export type Choose = (bound: number) => number;

/** Choices from a list of numbers, so that shorter lists make smaller programs. */
export function choicesFrom(numbers: readonly number[]): Choose {
  let next = 0;
  return (bound) => {
    const number = numbers[next] ?? 0;
    next += 1;
    return number % bound;
  };
}

/** An expression of a type, as deep as is allowed, made of names of the table of builtins. */
export function wellTyped(type: string, depth: number, choose: Choose): string {
  return expressionOf(parseScheme(type).type, depth, choose) ?? 'silence';
}

/** Types' simplest expressions: several, of which one is chosen. */
const LEAVES: Readonly<Record<string, readonly string[]>> = {
  Int: ['1', '2', '4', '0', '(-1)'],
  Integer: ['1', '3', '0'],
  Double: ['1', '0.25', '(-0.5)', '0'],
  Note: ['0', '7', '(-12)'],
  Ratio: ['(1/8)', '0', '1.5', '(-2)'],
  Word8: ['1', '200'],
  Char: ["'a'", "'x'"],
  Bool: ['True', 'False'],
  Ordering: ['LT'],
  '()': ['()'],
  Map: ['mempty'],
  Value: ['(VF 1)', '(VS "bd")'],
  ArcF: ['(Arc 0 1)'],
  ID: ['"x"'],
};

/** The same of patterns, by what they hold. */
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  Int: ['1', '"1 <2 3>"', '"0 .. 3"', '"3(3,8)"'],
  Integer: ['2', '"1 <2 3>"'],
  Double: ['1', '"0.25 1"', 'sine', 'rand', '"<0 1>*2"'],
  Note: ['0', '"0 <3 7>"', `"c'maj e4"`],
  Ratio: ['"0.25 <1%8 e>"', '2'],
  Bool: ['"t f"', '"t(3,8)"', '"1 0"'],
  '[]': ['"bd*2 <sn cp>"', '"a ~ b?"'],
  Map: ['(s "bd*2 sn")', '(n "0 .. 3")', '(s "bd? hh(3,8)" # speed 2)'],
};

const CANDIDATES = ['Double', 'Int', 'Note', 'String', 'Bool', 'Rational', 'ValueMap', 'Integer'];
const CONTAINERS = ['[]', 'Pattern', 'Maybe'];

function expressionOf(type: Type, depth: number, choose: Choose): string | undefined {
  const made = depth > 0 && choose(4) > 0 ? applicationOf(type, depth, choose) : undefined;
  return made ?? annotated(leafOf(type, depth, choose), type, choose);
}

/** Texts and `mempty` may be of many types: half of them say which. */
function annotated(leaf: string | undefined, type: Type, choose: Choose): string | undefined {
  const isOpen = leaf !== undefined && /^"|^mempty$/.test(leaf);
  return isOpen && choose(2) > 0 ? `(${leaf} :: ${showType(type)})` : leaf;
}

function leafOf(type: Type, depth: number, choose: Choose): string | undefined {
  const { head, parameters } = spine(type);
  if (head.kind !== 'constructor') return undefined;
  const [first, second] = parameters;
  const part = (each: Type): string | undefined => expressionOf(each, depth - 1, choose);
  const wrapped = (before: string, each: string | undefined, after = ')'): string | undefined =>
    each && `${before}${each}${after}`;
  if (first === undefined) return oneOf(LEAVES[head.name] ?? [], choose);
  switch (head.name) {
    case '->':
      return second && wrapped('(\\_ -> ', part(second));
    case '[]':
      if (headName(first) === 'Char') return oneOf(['"bd"', '"sn"', '"1 2"'], choose);
      return wrapped('[', part(first), ']');
    case 'Pattern':
      return oneOf(PATTERNS[headName(first) ?? ''] ?? [], choose) ?? wrapped('(pure ', part(first));
    case 'Ratio':
      // The numbers of a fraction are whole, which the type of `numerator` does not say.
      return headName(first) === 'Integer' ? oneOf(LEAVES['Ratio'] ?? [], choose) : undefined;
    case 'Maybe':
    case 'Either':
      return wrapped(head.name === 'Maybe' ? '(Just ' : '(Left ', part(first));
    case 'IO':
      return wrapped('(return ', part(first));
    default:
      if (!head.name.startsWith('(,')) return oneOf(LEAVES[head.name] ?? [], choose);
      return tupleFrom(parameters.map(part));
  }
}

function tupleFrom(parts: readonly (string | undefined)[]): string | undefined {
  return parts.every((each) => each !== undefined) ? `(${parts.join(', ')})` : undefined;
}

function oneOf(texts: readonly string[], choose: Choose): string | undefined {
  return texts.length === 0 ? undefined : texts[choose(texts.length)];
}

function headName(type: Type): string | undefined {
  const { head } = spine(type);
  return head.kind === 'constructor' ? head.name : undefined;
}

/** A builtin, and how many arguments it is given. */
interface Head {
  readonly name: string;
  readonly type: string;
  readonly count: number;
}

let known: ReadonlyMap<string, readonly Head[]> | undefined;

/** Builtins by the type that they give when so many arguments are there; `*` may give any type. */
function headsOf(typeName: string): readonly Head[] {
  known ??= readHeads();
  return [...(known.get(typeName) ?? []), ...(known.get('*') ?? [])];
}

function readHeads(): Map<string, Head[]> {
  const heads = new Map<string, Head[]>();
  for (const { name, type } of builtins().all()) {
    if (name.startsWith('\\')) continue;
    let result: Type | undefined = parseScheme(type).type;
    for (let count = 0; result !== undefined; count += 1) {
      const key = headName(result) ?? '*';
      heads.set(key, [...(heads.get(key) ?? []), { name, type, count }]);
      result = functionParts(result)?.to;
    }
  }
  return heads;
}

/** Tries that a fitting builtin is looked for in. */
const TRIES = 6;

function applicationOf(type: Type, depth: number, choose: Choose): string | undefined {
  const heads = headsOf(headName(type) ?? '*');
  for (let i = 0; i < TRIES; i += 1) {
    const head = heads[choose(heads.length)];
    const wanted = head && parametersOf(head, type, choose);
    const made = wanted?.map((each) => expressionOf(each, depth - 1, choose));
    if (head === undefined || made === undefined || made.includes(undefined)) continue;
    const name = /^[\w']/.test(head.name) ? head.name : `(${head.name})`;
    return made.length === 0 ? name : `(${[name, ...made].join(' ')})`;
  }
  return undefined;
}

/** The types of a builtin's arguments where it gives a type, or undefined where it cannot. */
function parametersOf(head: Head, wanted: Type, choose: Choose): Type[] | undefined {
  const { type, constraints } = parseScheme(head.type);
  const parameters: Type[] = [];
  let result = type;
  while (parameters.length < head.count) {
    const parts = functionParts(result);
    if (parts === undefined) return undefined;
    parameters.push(parts.from);
    result = parts.to;
  }
  if (unify(result, wanted) !== undefined) return undefined;
  return decide(parameters, constraints, choose) ? parameters : undefined;
}

/** Chooses types for what is left open, within the constraints. */
function decide(
  types: readonly Type[],
  constraints: readonly Constraint[],
  choose: Choose,
): boolean {
  const containers = new Set(types.flatMap(appliedUnknowns));
  for (const unknown of new Set(types.flatMap((each) => [...unknownsOf(each)]))) {
    const classNames = constraints
      .filter(({ type }) => prune(type) === unknown)
      .map(({ className }) => className);
    const isContainer = containers.has(unknown) || classNames.includes('Functor');
    const fitting = (isContainer ? CONTAINERS : CANDIDATES)
      .map((name) => parseScheme(name).type)
      .filter((each) => classNames.every((name) => belongs(each, name)));
    const chosen = fitting[choose(Math.max(1, fitting.length))];
    if (chosen === undefined || unify(unknown, chosen) !== undefined) return false;
  }
  return holds(constraints);
}

/** Unknowns that stand before an argument: `t` of `t a`. */
function appliedUnknowns(type: Type): Type[] {
  const { head, parameters } = spine(type);
  const own = head.kind === 'variable' && parameters.length > 0 ? [head] : [];
  return [...own, ...parameters.flatMap(appliedUnknowns)];
}

function belongs(type: Type, className: string): boolean {
  const { head, parameters } = spine(type);
  return (
    head.kind === 'constructor' &&
    findInstance(className, head.name, parameters.length) !== undefined
  );
}

function holds(constraints: readonly Constraint[]): boolean {
  const place = { start: 0, end: 0 };
  const wanted = constraints.map((each): Wanted => {
    return { ...each, hole: { solution: undefined }, origin: { kind: 'name', name: '' }, place };
  });
  try {
    return solve(wanted).length === 0;
  } catch (failure) {
    if (failure instanceof TypeFailure) return false;
    throw failure;
  }
}
