/**
 * Values of the language at run time. Types are checked before anything runs, so a value needs no
 * tag that its type tells already: numbers are numbers, Char and String are strings, a tuple is an
 * array, a function is a function of one argument. A value may be unfinished (a Thunk).
 */
import { EvaluationFailure } from './failure.ts';

/** Anything; what it is follows from its type. */
export type Value = unknown;

/** A function: takes a value, perhaps unfinished, and gives a finished one. */
export type Fn = (argument: Value) => Value;

/** A value to be worked out when it is first needed. */
export class Thunk {
  private work: (() => Value) | undefined;
  private value: Value;

  constructor(work: () => Value) {
    this.work = work;
  }

  get(): Value {
    if (this.work !== undefined) {
      const { work } = this;
      // A value that needs itself would otherwise run until the stack ends.
      this.work = loop;
      try {
        this.value = force(work());
      } catch (failure) {
        this.work = work;
        throw failure;
      }
      this.work = undefined;
    }
    return this.value;
  }
}

function loop(): never {
  throw new EvaluationFailure(
    'This value is defined by itself alone, so it has none.',
    'Look for a definition that names itself, and give one of the two another name.',
  );
}

/** The finished form of a value. */
export function force(value: Value): Value {
  let at = value;
  while (at instanceof Thunk) at = at.get();
  return at;
}

/** Calls a function value. */
export function call(fn: Value, ...parameters: readonly Value[]): Value {
  let at = force(fn);
  for (const each of parameters) at = (force(at) as Fn)(each);
  return force(at);
}

/** A constructor of a data type with its fields, where no plain value does. */
export class Data {
  readonly name: string;
  readonly fields: readonly Value[];

  constructor(name: string, fields: readonly Value[]) {
    this.name = name;
    this.fields = fields;
  }
}

export const nothing: Data = new Data('Nothing', []);
export const just = (value: Value): Data => new Data('Just', [value]);
/** The one value of type (). */
export const unit: readonly Value[] = [];

/** A list cell; the rest may be unfinished, so lists may be endless. */
export class Cons {
  readonly head: Value;
  readonly tail: Value;

  constructor(head: Value, tail: Value) {
    this.head = head;
    this.tail = tail;
  }
}

/** A list: finished ones are arrays, and strings for [Char]; others are cells. */
export type List = readonly Value[] | string | Cons;

/** The first item and the rest, or undefined for the empty list. */
export function uncons(value: Value): Cons | undefined {
  const list = force(value) as List;
  if (list instanceof Cons) return list;
  if (list.length === 0) return undefined;
  if (typeof list !== 'string') return cell(list, 0);
  const first = String.fromCodePoint(list.codePointAt(0) ?? 0);
  return new Cons(first, list.slice(first.length));
}

function cell(items: readonly Value[], at: number): Cons {
  const rest = at + 1 < items.length ? new Thunk(() => cell(items, at + 1)) : [];
  return new Cons(items[at], rest);
}

/** Longer lists than this are taken for endless where all of one is needed. */
const LONGEST_LIST = 100_000;

/** All items of a list, which must end; items may be unfinished. */
export function itemsOf(value: Value): readonly Value[] {
  const list = force(value) as List;
  if (typeof list === 'string') return [...list];
  if (!(list instanceof Cons)) return list;
  const items: Value[] = [];
  for (let at: Cons | undefined = list; at !== undefined; at = uncons(at.tail)) {
    items.push(at.head);
    if (items.length > LONGEST_LIST) {
      throw new EvaluationFailure(`This list has no end, or more than ${LONGEST_LIST} items.`);
    }
    const rest: Value = force(at.tail);
    if (Array.isArray(rest)) {
      for (const each of rest) items.push(each);
      break;
    }
  }
  return items;
}

/** A list of characters as text. */
export function textOf(value: Value): string {
  const list = force(value);
  if (typeof list === 'string') return list;
  return itemsOf(list).map(force).join('');
}

/** Items one after another while there are any; worked out as they are needed. */
export function unfold(next: () => Value | undefined, more: () => boolean): Value {
  if (!more()) return [];
  const head = next();
  return new Cons(head, new Thunk(() => unfold(next, more)));
}

/** The items of one list and then those of another. */
export function appendLists(first: Value, second: Value): Value {
  const left = force(first) as List;
  if (left instanceof Cons) {
    return new Cons(left.head, new Thunk(() => appendLists(left.tail, second)));
  }
  if (left.length === 0) return force(second);
  if (typeof left === 'string') {
    const right = force(second);
    if (typeof right === 'string') return left + right;
  }
  return linked([...left], second);
}

function linked(items: readonly Value[], tail: Value): Value {
  return items.reduceRight<Value>((rest, item) => new Cons(item, rest), tail);
}
