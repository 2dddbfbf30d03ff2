import type { z } from 'zod';

type Schema = z.core.$ZodType;

/** What is used here of a zod definition, whatever its kind. */
interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly getter?: () => Schema;
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly valueType?: Schema;
  readonly element?: Schema;
}

/**
 * The keys that a schema allows in the map at a path; none where it allows any or no map.
 *
 * @example keysAt(z.object({ a: z.object({ b: z.number() }) }), ['a']) // => ['b']
 */
export function keysAt(schema: Schema, path: readonly (string | number)[]): readonly string[] {
  let here = unwrap(schema);
  for (const step of path) here = here.flatMap((each) => stepInto(each, step));
  return [...new Set(here.flatMap((each) => Object.keys(each.shape ?? {})))];
}

function stepInto(definition: Definition, step: string | number): Definition[] {
  const next =
    typeof step === 'number'
      ? definition.element
      : (shapeAt(definition, step) ?? definition.valueType);
  return next === undefined ? [] : unwrap(next);
}

function shapeAt({ shape = {} }: Definition, key: string): Schema | undefined {
  return Object.hasOwn(shape, key) ? shape[key] : undefined;
}

/** The definitions that remain when optional, lazy and union wrappers are taken off. */
function unwrap(schema: Schema): Definition[] {
  const definition = schema._zod.def as Definition;
  if (definition.innerType !== undefined) return unwrap(definition.innerType);
  if (definition.getter !== undefined) return unwrap(definition.getter());
  if (definition.options !== undefined) return definition.options.flatMap(unwrap);
  return [definition];
}
