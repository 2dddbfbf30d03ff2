import { z } from 'zod';
import { isMap, type Json, type JsonMap, put, remove } from './plain-data.ts';

type Nullable<Shape extends z.core.$ZodLooseShape> = {
  [Key in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[Key]>>;
};

/** The schema of changes of a map: each of its keys with a new value, or null, or left out. */
export function withFields<Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
): z.ZodObject<Nullable<Shape>, z.core.$strict> {
  const fields = Object.entries(schema.shape).map(([key, each]) => {
    const field = each as z.ZodType;
    const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
    const described = field.description === undefined ? inner : inner.describe(field.description);
    return [key, described.nullable().optional()];
  });
  return z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodObject<
    Nullable<Shape>,
    z.core.$strict
  >;
}

/** A map with some of its keys changed, and how that is said. */
export function changedFields(
  data: JsonMap,
  changes: Readonly<Record<string, unknown>>,
  order: readonly string[],
): { readonly value: JsonMap; readonly words: string } {
  const wanted = Object.entries(changes).filter(([, value]) => value !== undefined);
  const value = wanted.reduce<JsonMap>(
    (map, [key, each]) =>
      (each === null ? remove(map, [key]) : put(map, [key], each as Json, order)) as JsonMap,
    data,
  );
  const words = wanted.map(([key, each]) => fieldText(key, data[key], each as Json));
  return { value, words: words.length === 0 ? 'nothing changed' : words.join('; ') };
}

function fieldText(key: string, before: Json | undefined, after: Json): string {
  if (after === null) return `no ${key} any more`;
  const now = briefly(after);
  return before === undefined || isMap(before)
    ? `${key} ${now}`
    : `${key} ${briefly(before)} → ${now}`;
}

/**
 * A value in a few words.
 *
 * @example briefly(['kick', 'hat']) // => 'kick, hat'
 */
export function briefly(value: Json): string {
  if (Array.isArray(value)) {
    const isSimple = value.every((each) => typeof each !== 'object');
    return isSimple ? value.join(', ') : `${value.length} entries`;
  }
  if (isMap(value)) {
    const entries = Object.entries(value).map(([key, each]) => `${key} ${briefly(each)}`);
    return entries.length === 0 ? 'nothing' : entries.join(', ');
  }
  const text = String(value).trim().replaceAll(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
