import type { ParameterSpec } from './registry.ts';

/** A JSON Schema, or a part of one, as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Text that is more than letters: digits, blanks, brackets, quotes, operators may make a pattern. */
const patternText = { type: 'string', pattern: "[^\\p{L}_#']" };

/**
 * The JSON Schema of a parameter's value: a number in its unit and range, text (a quantity), the name
 * of an option, a switch, or a pattern.
 *
 * @example parameterSchema({ unit: 'count', min: 1, max: 8, default: 1, curve: 'lin', doc: 'Voices.' })['description']
 * // => 'Voices. 1 to 8; 1 unless set.'
 */
export function parameterSchema(spec: ParameterSpec): JsonSchema {
  return { description: describe(spec), default: initial(spec), ...valueSchema(spec) };
}

function valueSchema(spec: ParameterSpec): JsonSchema {
  const { unit, min, max, options } = spec;
  if (options !== undefined) {
    // YAML reads `2` as a number, and it names the option `2` all the same.
    const names = options.flatMap((each) => (/^\d+$/.test(each) ? [each, Number(each)] : [each]));
    return { anyOf: [{ enum: names }, patternText] };
  }
  if (unit === 'switch') {
    return {
      anyOf: [{ type: 'boolean' }, { enum: ['on', 'off', 'yes', 'no', 1, 0] }, patternText],
    };
  }
  const type = unit === 'count' ? 'integer' : 'number';
  return { anyOf: [{ type, minimum: min, maximum: max }, { type: 'string' }] };
}

function initial({ default: value, unit, options }: ParameterSpec): unknown {
  if (options !== undefined) return options[value];
  return unit === 'switch' ? value === 1 : value;
}

const wordless: ReadonlySet<string> = new Set(['ratio', 'count', 'switch', 'choice']);

function describe(spec: ParameterSpec): string {
  const { doc, unit, min, max, options } = spec;
  const usual = `${String(initial(spec))} unless set.`;
  if (options !== undefined || unit === 'switch') return `${doc} ${usual}`;
  return `${doc} ${min} to ${max}${wordless.has(unit) ? '' : ` ${unit}`}; ${usual}`;
}
