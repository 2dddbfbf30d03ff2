/**
 * Values of the language as plain values of TypeScript, and back, by their types. A curried
 * function of unfinished values becomes a plain function of several arguments; lists become
 * arrays, text becomes strings, Maybe becomes a value or undefined. A type variable says nothing,
 * so what it stands for is only finished.
 */
import { fmap, type Pattern } from '../../pattern/index.ts';
import {
  call,
  type Data,
  type Fn,
  force,
  itemsOf,
  just,
  nothing,
  textOf,
  type Value,
} from '../evaluation/values.ts';
import { functionParts, prune, STRING, sameType, spine, type Type } from '../types/types.ts';

type Convert = (value: Value) => unknown;

/** The arguments and the result of a function type, arrow by arrow. */
export function signatureOf(type: Type): { readonly from: readonly Type[]; readonly to: Type } {
  const from: Type[] = [];
  let to = type;
  for (let parts = functionParts(to); parts !== undefined; parts = functionParts(to)) {
    from.push(parts.from);
    to = parts.to;
  }
  return { from, to };
}

/** What is known of types that builtins have: theirs never change. */
const conversions = new WeakMap<Type, { readonly convert: Convert | undefined }>();

/**
 * A plain value, or function of as many arguments as its type has, as a value of the language. The
 * type must be one that never changes, as those of builtins.
 */
export function toValue(type: Type, plain: unknown): Value {
  let known = conversions.get(type);
  if (known === undefined) {
    known = { convert: outOf(type) };
    conversions.set(type, known);
  }
  return known.convert?.(plain) ?? plain;
}

const finish: Convert = (value) => force(value);

/** Unfinished value to plain value. */
function into(type: Type): Convert {
  if (sameType(type, STRING)) return textOf;
  const { from, to } = signatureOf(type);
  if (from.length > 0) return (value) => plainFunction(from, to, force(value));
  const { head, parameters } = spine(type);
  const [first] = parameters;
  if (head.kind !== 'constructor' || first === undefined) return finish;
  const item = deeper(into, first);
  if (head.name === '[]') {
    return (value) => itemsOf(value).map(item ?? finish);
  }
  if (head.name === 'Pattern') {
    if (item === undefined) return finish;
    return (value) => fmap(item, force(value) as Pattern<Value>);
  }
  if (head.name === 'Maybe') return (value) => maybeInto(force(value) as Data, item ?? finish);
  if (head.name.startsWith('(')) {
    const parts = parameters.map((each) => into(each));
    return (value) => (force(value) as readonly Value[]).map((each, i) => parts[i]?.(each));
  }
  return finish;
}

/** The conversion of what is inside something, or undefined where there is nothing to do. */
function deeper(convert: (type: Type) => Convert, type: Type): Convert | undefined {
  return isPlain(type) ? undefined : convert(type);
}

/** Whether finished values of a type are plain values already. */
function isPlain(type: Type): boolean {
  if (sameType(type, STRING) || functionParts(type) !== undefined) return false;
  const { head, parameters } = spine(type);
  if (prune(head).kind !== 'constructor' || parameters.length === 0) return true;
  if (head.kind === 'constructor' && (head.name === 'Map' || head.name === 'Ratio')) return true;
  if (head.kind === 'constructor' && head.name === 'Pattern') return parameters.every(isPlain);
  return head.kind === 'constructor' && !/^(\[\]|Maybe|\(,+\))$/.test(head.name);
}

function maybeInto(value: Data, item: Convert): unknown {
  return value.name === 'Nothing' ? undefined : item(value.fields[0]);
}

function plainFunction(from: readonly Type[], to: Type, fn: Value): Implementation {
  const parameters = from.map(outOf);
  const result = into(to);
  const [first] = parameters;
  if (parameters.length === 1) {
    if (first === undefined) return (a) => result((fn as Fn)(a));
    return (a) => result((fn as Fn)(first(a)));
  }
  return (...given) =>
    result(call(fn, ...given.map((each, i) => (parameters[i] ? parameters[i](each) : each))));
}

type Implementation = (...parameters: unknown[]) => unknown;

/** Plain value to finished value; undefined where they are the same. */
function outOf(type: Type): Convert | undefined {
  const { from, to } = signatureOf(type);
  if (from.length > 0) {
    const parameters = from.map(into);
    const result = outOf(to) ?? finish;
    return (plain) => curry(plain as Implementation, parameters, result);
  }
  const { head, parameters } = spine(type);
  const [first] = parameters;
  if (head.kind !== 'constructor' || first === undefined || sameType(type, STRING))
    return undefined;
  if (head.name.startsWith('(')) {
    const parts = parameters.map(outOf);
    if (parts.every((each) => each === undefined)) return undefined;
    return (plain) => (plain as readonly unknown[]).map((each, i) => parts[i]?.(each) ?? each);
  }
  const item = outOf(first);
  if (head.name === 'Maybe') {
    return (plain) => (plain === undefined ? nothing : just(item ? item(plain) : plain));
  }
  if (item === undefined) return undefined;
  if (head.name === '[]') return (plain) => (plain as readonly unknown[]).map(item);
  if (head.name === 'Pattern') return (plain) => fmap(item, plain as Pattern<unknown>);
  return undefined;
}

/** A function of several plain arguments as a function of one value after another. */
function curry(fn: Implementation, parameters: readonly Convert[], result: Convert): Fn {
  const [first = finish, second = finish, third = finish] = parameters;
  switch (parameters.length) {
    case 1:
      return (a) => result(fn(first(a)));
    case 2:
      return (a) => (b: Value) => result(fn(first(a), second(b)));
    case 3:
      return (a) => (b: Value) => (c: Value) => result(fn(first(a), second(b), third(c)));
    default:
      return collect(fn, parameters, result, []);
  }
}

function collect(
  fn: Implementation,
  parameters: readonly Convert[],
  result: Convert,
  given: readonly Value[],
): Fn {
  return (value) => {
    const all = [...given, value];
    if (all.length < parameters.length) return collect(fn, parameters, result, all);
    return result(fn(...all.map((each, i) => parameters[i]?.(each))));
  };
}

/** A function of several values, as they are, as a function of one after another. */
export function curryRaw(type: Type, value: unknown): Value {
  const { length } = signatureOf(type).from;
  if (length === 0 || typeof value !== 'function') return value;
  const fn = value as (...values: Value[]) => Value;
  return collect(
    fn as Implementation,
    Array.from({ length }, () => (each: Value) => each),
    finish,
    [],
  );
}
