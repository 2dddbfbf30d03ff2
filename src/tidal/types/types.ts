/** Types as inference sees them: constructors, applications of types, and unknowns. */
export type Type = TypeConstructor | TypeApplication | TypeVariable;

export interface TypeConstructor {
  readonly kind: 'constructor';
  readonly name: string;
}

export interface TypeApplication {
  readonly kind: 'application';
  readonly fn: Type;
  readonly argument: Type;
}

/** An unknown. Unification links it to a type; its level says in which `let` it arose. */
export interface TypeVariable {
  readonly kind: 'variable';
  readonly id: number;
  level: number;
  link: Type | undefined;
}

/** That a type belongs to a class: `Num a`. */
export interface Constraint {
  readonly className: string;
  readonly type: Type;
}

/** A type that holds for all values of its variables, under constraints. */
export interface Scheme {
  readonly variables: readonly TypeVariable[];
  readonly constraints: readonly Constraint[];
  readonly type: Type;
}

/** The distinct types that constraints speak of: what evidence is passed for, in this order. */
export function evidenceTypes(constraints: readonly Constraint[]): Type[] {
  const distinct: Type[] = [];
  for (const { type } of constraints) {
    if (!distinct.some((each) => sameType(each, type))) distinct.push(type);
  }
  return distinct;
}

export function constructor_(name: string): TypeConstructor {
  return { kind: 'constructor', name };
}

export function apply(fn: Type, ...parameters: readonly Type[]): Type {
  return parameters.reduce((type, argument) => ({ kind: 'application', fn: type, argument }), fn);
}

const ARROW = constructor_('->');
const LIST = constructor_('[]');

export function arrow(from: Type, to: Type): Type {
  return apply(ARROW, from, to);
}

export function listOf(item: Type): Type {
  return apply(LIST, item);
}

export function tupleOf(items: readonly Type[]): Type {
  return apply(constructor_(`(${','.repeat(Math.max(0, items.length - 1))})`), ...items);
}

export const CHAR: Type = constructor_('Char');
export const BOOL: Type = constructor_('Bool');
export const STRING: Type = listOf(CHAR);
export const UNIT: Type = constructor_('()');
export const VALUE_MAP: Type = apply(constructor_('Map'), STRING, constructor_('Value'));

export function patternOf(item: Type): Type {
  return apply(constructor_('Pattern'), item);
}

export const CONTROL_PATTERN: Type = patternOf(VALUE_MAP);

export function ioOf(item: Type): Type {
  return apply(constructor_('IO'), item);
}

/** Follows links of solved unknowns, and shortens them for the next time. */
export function prune(type: Type): Type {
  let end = type;
  while (end.kind === 'variable' && end.link !== undefined) end = end.link;
  let at = type;
  while (at.kind === 'variable' && at.link !== undefined && at.link !== end) {
    const next: Type = at.link;
    at.link = end;
    at = next;
  }
  return end;
}

/** The outermost constructor or unknown, and what it is applied to. */
export function spine(type: Type): { readonly head: Type; readonly parameters: Type[] } {
  const parameters: Type[] = [];
  let head = prune(type);
  while (head.kind === 'application') {
    parameters.unshift(head.argument);
    head = prune(head.fn);
  }
  return { head, parameters };
}

/** The two sides of a function type, or undefined for other types. */
export function functionParts(type: Type): { from: Type; to: Type } | undefined {
  const outer = prune(type);
  if (outer.kind !== 'application') return undefined;
  const inner = prune(outer.fn);
  if (inner.kind !== 'application') return undefined;
  const head = prune(inner.fn);
  if (head.kind !== 'constructor' || head.name !== '->') return undefined;
  return { from: inner.argument, to: outer.argument };
}

export function sameType(a: Type, b: Type): boolean {
  const left = prune(a);
  const right = prune(b);
  if (left === right) return true;
  if (left.kind === 'constructor') return right.kind === 'constructor' && left.name === right.name;
  if (left.kind !== 'application' || right.kind !== 'application') return false;
  return sameType(left.fn, right.fn) && sameType(left.argument, right.argument);
}

/** The unknowns left in a type, each once. */
export function unknownsOf(type: Type, found = new Set<TypeVariable>()): Set<TypeVariable> {
  for (const at of partsOf(type)) if (at.kind === 'variable') found.add(at);
  return found;
}

/** The parts of a type, each once: a type that holds another twice may share it. */
export function partsOf(type: Type): Set<Type> {
  const parts = new Set<Type>();
  const waiting = [type];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const at = prune(next);
    if (parts.has(at)) continue;
    parts.add(at);
    if (at.kind === 'application') waiting.push(at.argument, at.fn);
  }
  return parts;
}

/** A type of more parts than this is taken for one that never ends. */
const LARGEST_TYPE = 20_000;

/** Whether a type is too large to be written out or compared. */
export function isHuge(type: Type): boolean {
  let left = LARGEST_TYPE;
  const waiting = [type];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    left -= 1;
    if (left < 0) return true;
    const at = prune(next);
    if (at.kind === 'application') waiting.push(at.argument, at.fn);
  }
  return false;
}
