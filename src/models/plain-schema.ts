type Schema = Readonly<Record<string, unknown>>;

/** What all three providers read of JSON Schema. */
const kept: ReadonlySet<string> = new Set(['type', 'description', 'enum', 'required']);

/**
 * A JSON Schema as every provider reads it: alternatives as `anyOf`, constants as lists of one, references written
 * out, and without what only checks. What lies deeper than `depth` is any value. Answers are checked against the
 * full schema anyway.
 *
 * @example plainSchema({ const: 'a', pattern: 'x' }, 1) // => { enum: ['a'], type: 'string' }
 */
export function plainSchema(schema: Schema, depth: number): Schema {
  const defs = (schema['$defs'] ?? {}) as Readonly<Record<string, Schema>>;
  return plain(schema, depth, defs);
}

function plain(written: Schema, depth: number, defs: Readonly<Record<string, Schema>>): Schema {
  const schema = resolved(written, defs);
  const description = schema['description'];
  const about = description === undefined ? {} : { description };
  if ('const' in schema) return { enum: [schema['const']], type: typeof schema['const'], ...about };
  const list = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(list)) {
    if (depth <= 0) return about;
    const anyOf = alternatives(list.map((each: Schema) => plain(each, depth, defs)));
    return anyOf.length === 1 ? { ...anyOf[0], ...about } : { anyOf, ...about };
  }
  const own = Object.fromEntries(Object.entries(schema).filter(([key]) => kept.has(key)));
  if (schema['type'] === 'array') {
    return depth <= 0 ? own : { ...own, items: itemsOf(schema, depth, defs) };
  }
  if (schema['type'] !== 'object') return own;
  const properties = schema['properties'] as Readonly<Record<string, Schema>> | undefined;
  if (depth <= 0 || properties === undefined) return { type: 'object', ...about };
  const inner = Object.entries(properties).map(([key, each]) => [
    key,
    plain(each, depth - 1, defs),
  ]);
  return { ...own, properties: Object.fromEntries(inner) };
}

/** Alternatives that say something, each once. */
function alternatives(list: readonly Schema[]): readonly Schema[] {
  const texts = new Set(list.map((each) => JSON.stringify(each)));
  return [...texts].map((text) => JSON.parse(text) as Schema);
}

function itemsOf(schema: Schema, depth: number, defs: Readonly<Record<string, Schema>>): Schema {
  const items = schema['items'];
  return typeof items === 'object' && items !== null ? plain(items as Schema, depth - 1, defs) : {};
}

/** What a reference leads to, with its own description; references that do not end are any value. */
function resolved(schema: Schema, defs: Readonly<Record<string, Schema>>): Schema {
  let now = schema;
  for (let hops = 0; hops < 20; hops += 1) {
    const reference = now['$ref'];
    if (typeof reference !== 'string') return now;
    const { $ref: _, ...beside } = now;
    now = { ...defs[reference.replace('#/$defs/', '')], ...beside };
  }
  return {};
}
