/** Where running code finds its variables: a linked list of cells, innermost first. */
import type { Value } from './values.ts';

/** One variable's value and those further out. */
export class Cell {
  value: Value;
  readonly next: Cell | undefined;

  constructor(value: Value, next: Cell | undefined) {
    this.value = value;
    this.next = next;
  }
}

export type Env = Cell | undefined;
export type Code = (env: Env) => Value;

/** Names in scope, innermost last; known before anything runs, so that they can be counted out. */
export type Scope = readonly string[];

/** The cell that stands `depth` cells further out. */
export function lookup(env: Env, depth: number): Cell | undefined {
  let at = env;
  for (let i = 0; i < depth; i += 1) at = at?.next;
  return at;
}

/** Code that reads the innermost variable of a name in scope. */
export function variable(name: string, scope: Scope): Code {
  const depth = scope.length - 1 - scope.lastIndexOf(name);
  switch (depth) {
    case 0:
      return (env) => env?.value;
    case 1:
      return (env) => env?.next?.value;
    case 2:
      return (env) => env?.next?.next?.value;
    default:
      return (env) => lookup(env, depth)?.value;
  }
}
