import { parseDocument } from 'yaml';
import { failure, problem, type Result, success } from '../base/index.ts';

/** Aliases that are followed; more would make a short text long. */
const mostAliases = 100;

/**
 * A text of YAML or JSON as a map of plain data. Never throws.
 *
 * Problem: `library.yaml`.
 *
 * @example mapIn('instrument: acid') // => success({ instrument: 'acid' })
 */
export function mapIn(text: string): Result<Readonly<Record<string, unknown>>> {
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) return noMap(error.message);
    const data: unknown = document.toJS({ maxAliasCount: mostAliases });
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      return noMap('it is no map of keys and values');
    }
    return success(data as Record<string, unknown>);
  } catch (error) {
    return noMap(error instanceof Error ? error.message : 'it cannot be read');
  }
}

function noMap(why: string) {
  const short = why.split('\n', 1)[0]?.slice(0, 200) ?? '';
  return failure([problem('library.yaml', `The YAML cannot be read: ${short}`)]);
}
