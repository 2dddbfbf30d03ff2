import type { TypeRecord } from '../evaluation/records.ts';
import type { Performance } from './performance.ts';

/** What the rows of one part of the language are about; help lists them together. */
export type Family =
  | 'chance'
  | 'combining'
  | 'conditions'
  | 'controls'
  | 'events'
  | 'harmony'
  | 'joining'
  | 'legacy'
  | 'performance'
  | 'prelude'
  | 'repetition'
  | 'sampling'
  | 'signals'
  | 'steps'
  | 'structure'
  | 'time'
  | 'transitions'
  | 'values';

/**
 * How a builtin is made. `native` ones take and give plain values of TypeScript: arguments are
 * converted by their types (see marshal.ts). `raw` ones take values as evaluation has them,
 * perhaps unfinished. The `overloaded` kinds are first given a record for each type that their
 * context speaks of; `performance` ones act on what is being performed.
 */
export type Making =
  | { readonly kind: 'native' | 'raw'; readonly value: unknown }
  | { readonly kind: 'overloaded' | 'raw overloaded'; readonly make: MakeOverloaded }
  | { readonly kind: 'performance'; readonly make: (performance: Performance) => unknown };

export type MakeOverloaded = (...records: TypeRecord[]) => unknown;

/** One row of the table: everything gabber knows about one name of the language. */
export interface Builtin {
  readonly name: string;
  /** Its type as Tidal writes it. */
  readonly type: string;
  /** One line of help. */
  readonly doc: string;
  /** A statement that shows it. */
  readonly example: string;
  readonly making: Making;
  /** Whether its values depend on the events before: they are then counted when it is played. */
  readonly remembers?: true;
}

/** A row whose value needs no type to be known: a pattern, or a function of plain arguments. */
export function row(
  name: string,
  type: string,
  doc: string,
  example: string,
  value: unknown,
): Builtin {
  return { name, type, doc, example, making: { kind: 'native', value } };
}

/** A row that depends on the types it is used at: `Num a => …`. */
export function overloaded(
  name: string,
  type: string,
  doc: string,
  example: string,
  make: MakeOverloaded,
): Builtin {
  return { name, type, doc, example, making: { kind: 'overloaded', make } };
}

/** A row whose arguments stay as they are: for functions that must not finish all of them. */
export function raw(
  name: string,
  type: string,
  doc: string,
  example: string,
  value: unknown,
): Builtin {
  return { name, type, doc, example, making: { kind: 'raw', value } };
}

/** `overloaded`, with arguments as they are. */
export function rawOverloaded(
  name: string,
  type: string,
  doc: string,
  example: string,
  make: MakeOverloaded,
): Builtin {
  return { name, type, doc, example, making: { kind: 'raw overloaded', make } };
}
