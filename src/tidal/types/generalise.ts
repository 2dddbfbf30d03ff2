import { applyDefaults, solve, type Wanted } from './constraints.ts';
import type { Inference } from './inference.ts';
import {
  type Constraint,
  evidenceTypes,
  type Scheme,
  sameType,
  spine,
  type Type,
  type TypeVariable,
  unknownsOf,
} from './types.ts';

/** What a group of bindings takes and what each of its names is to those who use it. */
interface Generalised {
  /** Names of the evidence that each binding takes. */
  readonly evidence: readonly string[];
  readonly schemes: ReadonlyMap<string, Scheme>;
}

/**
 * Turns unknowns that are a group's own into variables of its schemes, and the constraints on them
 * into parameters; constraints on other unknowns wait further out.
 */
export function generalise(
  inference: Inference,
  types: ReadonlyMap<string, Type>,
  wanted: readonly Wanted[],
): Generalised {
  const { own, others } = divide(inference, types, wanted);
  inference.postpone(others);
  const evidence = parameterise(inference, own);
  const constraints = distinct(own.map(({ className, type }) => ({ className, type })));
  const schemes = new Map(
    [...types].map(([name, type]) => [name, close(inference, type, constraints)]),
  );
  return { evidence, schemes };
}

/** The constraints on a group's own unknowns, and those on others. */
function divide(
  inference: Inference,
  types: ReadonlyMap<string, Type>,
  wanted: readonly Wanted[],
): { readonly own: readonly Wanted[]; readonly others: readonly Wanted[] } {
  const isInner = (each: Wanted): boolean => {
    const { head } = spine(each.type);
    return head.kind === 'variable' && inference.isInner(head);
  };
  let waiting = solve(wanted);
  const reachable = new Set<TypeVariable>();
  for (const type of types.values()) unknownsOf(type, reachable);
  // An unknown that no name's type mentions can be decided by nobody who uses the names.
  const lost = waiting.filter(
    (each) => isInner(each) && ![...unknownsOf(each.type)].some((v) => reachable.has(v)),
  );
  if (lost.length > 0) {
    applyDefaults(lost);
    const decided = new Set(lost);
    waiting = solve(waiting.filter((each) => !decided.has(each)));
  }
  const own = waiting.filter(isInner);
  return { own, others: waiting.filter((each) => !isInner(each)) };
}

/** Fills the holes with parameters, one for each type that the constraints speak of. */
function parameterise(inference: Inference, own: readonly Wanted[]): string[] {
  const types = evidenceTypes(own);
  const names = types.map(() => inference.evidenceName());
  for (const each of own) {
    const index = types.findIndex((type) => sameType(type, each.type));
    each.hole.solution = { kind: 'parameter', name: names[index] ?? '' };
  }
  return names;
}

function distinct(constraints: readonly Constraint[]): Constraint[] {
  const kept: Constraint[] = [];
  for (const each of constraints) {
    const known = kept.some((k) => k.className === each.className && sameType(k.type, each.type));
    if (!known) kept.push(each);
  }
  return kept;
}

function close(inference: Inference, type: Type, constraints: readonly Constraint[]): Scheme {
  const variables = unknownsOf(type);
  for (const each of constraints) unknownsOf(each.type, variables);
  const own = [...variables].filter((each) => inference.isInner(each));
  return { variables: own, constraints, type };
}
