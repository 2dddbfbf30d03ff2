import { parse } from 'yaml';
import { isList, isMap, type Json, type Path } from './plain-data.ts';

/** How values are written: as a song file of gabber's, or as JSON. */
export type Language = 'yaml' | 'json';

/** Columns that one line may have. */
const widest = 100;

/** Maps and lists that have a line for each of their entries, however short. */
const tallKeys: ReadonlySet<unknown> = new Set(['tracks', 'groups', 'returns', 'arrangement']);

/**
 * A value as it stands behind `key:` or `-`, with the space or line break before it: on one line where it
 * fits, else as a block.
 *
 * @param indent spaces before the key
 * @param used columns of the line that are taken up to the value
 */
export function behindKey(value: Json, path: Path, indent: number, used: number): string {
  if (typeof value !== 'object' || value === null) {
    return ` ${scalarText(value, path, { indent: indent + 2 })}`;
  }
  const flow = flowText(value, path);
  if (Object.keys(value).length === 0 || (!isTall(value, path) && used + flow.length < widest)) {
    return ` ${flow}`;
  }
  return `\n${blockLines(value, path, indent + 2).join('\n')}`;
}

function isTall(value: Json, path: Path): boolean {
  return (path.length === 1 && tallKeys.has(path[0])) || hasLines(value);
}

/** Whether some text in a value has several lines, which only a block shows. */
function hasLines(value: Json): boolean {
  if (typeof value === 'string') return isBlockText(value);
  if (isList(value)) return value.some(hasLines);
  return isMap(value) && Object.values(value).some(hasLines);
}

/** The lines of a map or list as a block. */
function blockLines(value: Json, path: Path, indent: number): string[] {
  const margin = ' '.repeat(indent);
  if (isList(value)) {
    return value.map((each, at) => `${margin}-${behindDash(each, [...path, at], indent)}`);
  }
  return Object.entries(value as { readonly [key: string]: Json }).map(
    ([key, each]) => `${margin}${entryText(key, each, [...path, key], indent)}`,
  );
}

/** A key and its value. */
export function entryText(key: string, value: Json, path: Path, indent: number): string {
  const name = keyText(key, 'yaml');
  return `${name}:${behindKey(value, path, indent, indent + name.length + 2)}`;
}

/** What stands behind the `-` of a list: a map's first key on the same line. */
export function behindDash(value: Json, path: Path, indent: number): string {
  const isOpen = isMap(value) && Object.keys(value).length > 0;
  const flow = flowText(value, path);
  if (!isOpen || (!hasLines(value) && indent + 2 + flow.length < widest)) {
    return behindKey(value, path, indent, indent + 2);
  }
  return ` ${blockLines(value, path, indent + 2)
    .join('\n')
    .trimStart()}`;
}

/** A value on one line. */
export function flowText(value: Json, path: Path, language: Language = 'yaml'): string {
  const inner = (each: Json, key: string | number) => flowText(each, [...path, key], language);
  if (isList(value)) return `[${value.map(inner).join(', ')}]`;
  if (isMap(value)) {
    const entries = Object.entries(value).map(
      ([key, each]) => `${keyText(key, language)}: ${inner(each, key)}`,
    );
    return `{${entries.join(', ')}}`;
  }
  return language === 'json' ? JSON.stringify(value) : scalarText(value, path, {});
}

/** A key; in quotes where it could be read as something else. */
export function keyText(key: string, language: Language): string {
  if (language === 'json') return JSON.stringify(key);
  const isPlain = /^[\p{L}\p{N}_][\p{L}\p{N}_./-]*$/u.test(key) && !ambiguous.test(key);
  return isPlain ? key : quoted(key, 'single');
}

const ambiguous = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

export type Quotes = 'plain' | 'single' | 'double';

interface ScalarOptions {
  /** Indentation of the lines of a block; no blocks where there is none. */
  readonly indent?: number;
  /** How the value before it was quoted. */
  readonly quotes?: Quotes;
}

/** A single value: patterns in quotes or as a block, other text in quotes where it must be. */
export function scalarText(
  value: null | boolean | number | string,
  path: Path,
  { indent, quotes = 'plain' }: ScalarOptions,
): string {
  if (typeof value !== 'string') return String(value);
  if (indent !== undefined && isBlockText(value)) return blockText(value, indent);
  if (quotes === 'plain' && !isPattern(path) && isPlainText(value)) return value;
  return quoted(value, quotes === 'double' ? 'double' : 'single');
}

/** Whether what stands at a path is a pattern. */
function isPattern(path: Path): boolean {
  const isOfSection = path[0] === 'arrangement' && path[2] === 'pattern';
  return isOfSection || ['pattern', 'progression'].includes(String(path.at(-1)));
}

/** Text that needs no quotes in a map or list of one line either. */
function isPlainText(text: string): boolean {
  const isSimple = /^[\p{L}\p{N}_.+/-][\p{L}\p{N} _.+/%#'-]*$/u.test(text);
  if (!isSimple || /^[-.]\s|\s$|\s#/.test(text) || ambiguous.test(text) || text.length > 80) {
    return false;
  }
  return parse(text) === text;
}

function quoted(text: string, quotes: Exclude<Quotes, 'plain'>): string {
  const isPrintable = /^[\t\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFC]*$/.test(text);
  if (quotes === 'double' || !isPrintable) return JSON.stringify(text);
  return `'${text.replaceAll("'", "''")}'`;
}

/** Whether text has several lines that can stand as a block just as they are. */
export function isBlockText(text: string): boolean {
  const isPrintable = /^[\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFC]*$/.test(text);
  return isPrintable && text.includes('\n') && /^\S/.test(text) && !/\n\n$/.test(text);
}

/** A block scalar, its first line behind the key. */
export function blockText(text: string, indent: number): string {
  const isClosed = text.endsWith('\n');
  const lines = (isClosed ? text.slice(0, -1) : text).split('\n');
  const margin = ' '.repeat(indent);
  return [isClosed ? '|' : '|-', ...lines.map((each) => (each === '' ? '' : margin + each))].join(
    '\n',
  );
}
