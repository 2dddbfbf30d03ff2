import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Problem, Span } from '../base/index.ts';
import { indexLines } from './line-index.ts';
import type { ProblemInText } from './resolving.ts';
import { mapScalar, type ScalarMap } from './scalar-map.ts';
import { keyText } from './yaml-data.ts';
import type { YamlSource } from './yaml-source.ts';

export type Path = readonly (string | number)[];

/** Finds the places of a song's parts in its file. */
export interface Positions {
  /**
   * Where a path's value (or its key) stands. A path that leads past what the file says gives the
   * nearest part that is there; `[0]` of what is written without a list is the thing itself.
   */
  locate(path: Path, part?: 'value' | 'key'): Span;
  /**
   * Where a piece of a text value stands, given as offsets into the value: through quotes, escapes
   * and blocks. Where it cannot be told exactly it is the whole value.
   */
  locateText(path: Path, begin: number, end: number): Span;
  /** A Problem with its file, and with the span of its path (or text) when it has none. */
  place(problem: ProblemInText): Problem;
  /** A Problem whose span counts lines and columns inside the text at a path, placed in the file. */
  placeInText(path: Path, problem: Problem): Problem;
}

/** The positions of a parsed song file. */
export function makePositions(source: YamlSource, file?: string): Positions {
  const { lines } = source;
  const locate = (path: Path, part: 'value' | 'key' = 'value'): Span => {
    const [begin, end] = rangeOf(find(source, path), part);
    // The range of a block goes on to where the next thing begins.
    return lines.span(begin, begin + source.text.slice(begin, end).trimEnd().length);
  };
  const maps = new Map<Scalar, ScalarMap | undefined>();
  const mapOf = (node: Scalar): ScalarMap | undefined => {
    if (!maps.has(node)) maps.set(node, mapScalar(node, source.text));
    return maps.get(node);
  };
  const locateText = (path: Path, begin: number, end: number): Span => {
    const { node, rest } = find(source, path);
    const map = rest.length === 0 && isScalar(node) ? mapOf(node) : undefined;
    if (map === undefined) return locate(path);
    return lines.span(map.sourceOffset(begin), map.sourceEnd(begin, end));
  };
  const inFile = (problem: Problem): Problem =>
    file === undefined ? problem : { ...problem, file: problem.file ?? file };
  return {
    locate,
    locateText,
    place(problem) {
      const { within, ...rest } = problem;
      const { span, path, code } = rest;
      if (span !== undefined || path === undefined) return inFile(rest);
      if (within !== undefined) return inFile({ ...rest, span: locateText(path, ...within) });
      return inFile({ ...rest, span: locate(path, partOf(code, path)) });
    },
    placeInText(path, problem) {
      const { node } = find(source, path);
      const text = isScalar(node) ? String(node.value) : '';
      const inner = indexLines(text);
      const span = problem.span;
      const begin = span === undefined ? 0 : inner.offset(span.line, span.column);
      const end = span === undefined ? text.length : inner.offset(span.endLine, span.endColumn);
      return inFile({ ...problem, path, span: locateText(path, begin, end) });
    },
  };
}

/** Keys whose values are names of other strips. */
const namingKeys: ReadonlySet<unknown> = new Set(['by', 'group']);

function partOf(code: string, path: Path): 'key' | 'value' {
  if (code === 'song.unknown-name' && namingKeys.has(path.at(-1))) return 'value';
  if (code === 'song.name' && path.at(-1) === 'id' && path.includes('effects')) return 'value';
  if (code === 'song.cycle' && path.at(-2) === 'sends') return 'key';
  return problemsAboutKeys.has(code) ? 'key' : 'value';
}

/** Problems about a name that is written as a key, or about what a thing with that name lacks. */
const problemsAboutKeys: ReadonlySet<string> = new Set([
  'song.missing',
  'song.unknown-key',
  'song.unknown-effect',
  'song.unknown-parameter',
  'song.unknown-name',
  'song.name',
  'song.indent',
]);

interface Found {
  readonly node: Node | null;
  /** The pair it is the value of, when it is. */
  readonly pair: Pair<Node | null, Node | null> | undefined;
  /** What of the path the file does not say. */
  readonly rest: Path;
}

/** The node at a path, or the nearest one on the way to it. */
function find(source: YamlSource, path: Path): Found {
  let found: Found = { node: source.document.contents, pair: undefined, rest: [] };
  for (const [at, step] of path.entries()) {
    const next = stepInto(source, found, step);
    if (next === undefined) return { ...found, rest: path.slice(at) };
    found = next;
  }
  return found;
}

function stepInto(source: YamlSource, from: Found, step: string | number): Found | undefined {
  const node = resolved(source, from.node);
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    if (item === undefined) return undefined;
    if (!isPair(item)) return { node: item as Node | null, pair: undefined, rest: [] };
    const pair = item as Pair<Node | null, Node | null>;
    return { node: pair.value, pair, rest: [] };
  }
  if (isMap(node)) {
    const pairs = node.items as readonly Pair<Node | null, Node | null>[];
    const pair = pairs.findLast((each) => keyText(each.key) === String(step));
    if (pair !== undefined) return { node: pair.value, pair, rest: [] };
  }
  // `[a: 1]` is a list of pairs in YAML, of one-key maps as data: the pair is both.
  const isOwnKey = from.pair !== undefined && keyText(from.pair.key) === step;
  return isOwnKey || step === 0 ? from : undefined;
}

function resolved({ aliases }: YamlSource, node: Node | null): Node | null {
  return isAlias(node) ? (aliases.get(node) ?? null) : node;
}

function rangeOf({ node, pair, rest }: Found, part: 'value' | 'key'): readonly [number, number] {
  // What is missing altogether is missing where the file begins.
  if (part === 'key' && pair === undefined && rest.length > 0 && !isScalar(node)) {
    const begin = node?.range?.[0] ?? 0;
    return [begin, begin];
  }
  const wanted = part === 'key' ? (pair?.key ?? node) : node;
  const range = wanted?.range;
  const isThere = range !== undefined && range !== null && range[1] > range[0];
  const shown = isThere ? range : (pair?.key?.range ?? range ?? [0, 0]);
  return [shown[0], shown[1]];
}
