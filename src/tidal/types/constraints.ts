import type { Place } from '../syntax/ast.ts';
import { CONSTRUCTOR_CLASSES, findInstance, type Instance } from './classes.ts';
import type { EvidenceHole } from './core.ts';
import { type Origin, TypeFailure } from './failure.ts';
import { CHAR, constructor_, listOf, prune, spine, type Type, type TypeVariable } from './types.ts';
import { unify } from './unify.ts';

/** That a type must belong to a class, and where the evidence is wanted. */
export interface Wanted {
  readonly className: string;
  readonly type: Type;
  readonly hole: EvidenceHole;
  readonly origin: Origin;
  readonly place: Place;
  /** The type that it was wanted of first, where that type is a part of it. */
  readonly whole?: Type;
}

/** Finds instances for all that is wanted; returns what waits for an unknown to be solved. */
export function solve(wanted: readonly Wanted[]): Wanted[] {
  const waiting: Wanted[] = [];
  const queue = [...wanted];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { head, parameters } = spine(next.type);
    if (head.kind === 'variable') waiting.push(next);
    else if (head.kind === 'constructor') queue.push(...solveOne(next, head.name, parameters));
  }
  return waiting.reverse();
}

function solveOne(wanted: Wanted, typeName: string, parameters: readonly Type[]): Wanted[] {
  const instance = findInstance(wanted.className, typeName, parameters.length);
  if (instance === undefined || instance.length !== parameters.length) throw missing(wanted);
  // A hole may be wanted for several classes of one type: what one of them found is kept.
  const before = wanted.hole.solution;
  const holes = instance.map((requirement, i): EvidenceHole | undefined => {
    const found = before?.kind === 'type' ? before.parameters[i] : undefined;
    if (requirement.kind === 'equal') return equal(wanted, parameters[i], requirement.type);
    return found ?? (requirement.classNames.length > 0 ? { solution: undefined } : undefined);
  });
  wanted.hole.solution = { kind: 'type', name: typeName, parameters: holes };
  return consequences(wanted, instance, parameters, holes);
}

function equal(wanted: Wanted, actual: Type | undefined, required: Type): EvidenceHole {
  if (actual === undefined || unify(actual, required)) throw missing(wanted);
  return closedEvidence(required);
}

function closedEvidence(type: Type): EvidenceHole {
  const { head, parameters } = spine(type);
  const name = head.kind === 'constructor' ? head.name : '()';
  return { solution: { kind: 'type', name, parameters: parameters.map(closedEvidence) } };
}

function consequences(
  wanted: Wanted,
  instance: Instance,
  parameters: readonly Type[],
  holes: readonly (EvidenceHole | undefined)[],
): Wanted[] {
  return instance.flatMap((requirement, i) => {
    const type = parameters[i];
    const hole = holes[i];
    if (requirement.kind !== 'classes' || type === undefined || hole === undefined) return [];
    const { origin, place, whole = wanted.type } = wanted;
    return requirement.classNames.map((className) => {
      return { className, type, hole, origin, place, whole };
    });
  });
}

function missing({ className, type, origin, place, whole = type }: Wanted): TypeFailure {
  return new TypeFailure({ kind: 'no-instance', className, type, whole, origin, place });
}

const NUMERIC = new Set([
  'Num',
  'Real',
  'Integral',
  'Fractional',
  'Floating',
  'RealFrac',
  'RealFloat',
  'Bits',
]);

/** Beside numbers, the classes for which GHCi chooses a type by itself. */
const INTERACTIVE = new Set(['Show', 'Eq', 'Ord', 'Foldable', 'Traversable', 'IsString']);

/** Chooses types for unknowns that nothing else decides, as GHCi does, and solves the rest. */
export function applyDefaults(waiting: readonly Wanted[]): void {
  let rest = [...waiting];
  while (rest.length > 0) {
    const [first] = rest;
    if (first === undefined) return;
    const head = spine(first.type).head;
    if (head.kind === 'variable') chooseType(head, rest, first);
    rest = solve(rest);
  }
}

function chooseType(variable: TypeVariable, waiting: readonly Wanted[], first: Wanted): void {
  const own = waiting.filter((each) => spine(each.type).head === variable);
  const classNames = own.map((each) => each.className);
  if (
    own.some((each) => CONSTRUCTOR_CLASSES.has(each.className) || prune(each.type) !== variable)
  ) {
    unify(variable, constructor_(listLike(classNames) ? '[]' : 'IO'));
    return;
  }
  const blocked = !classNames.some((name) => INTERACTIVE.has(name) || NUMERIC.has(name));
  const candidate = blocked
    ? undefined
    : candidates(classNames).find((type) => fits(type, classNames));
  if (candidate === undefined) {
    const { origin, place } = first;
    throw new TypeFailure({ kind: 'ambiguous', classNames, origin, place });
  }
  unify(variable, candidate);
}

const listLike = (classNames: readonly string[]): boolean =>
  !classNames.every((name) => name === 'Monad' || name === 'Applicative');

function candidates(classNames: readonly string[]): Type[] {
  if (classNames.includes('IsString')) return [listOf(CHAR)];
  const numbers = [constructor_('Integer'), constructor_('Double')];
  return classNames.some((name) => NUMERIC.has(name)) ? numbers : [constructor_('()'), ...numbers];
}

function fits(type: Type, classNames: readonly string[]): boolean {
  const { head, parameters } = spine(type);
  if (head.kind !== 'constructor') return false;
  return classNames.every((name) => findInstance(name, head.name, parameters.length) !== undefined);
}
