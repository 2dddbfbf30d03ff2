import {
  type Alias,
  isAlias,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Problem, problem } from '../base/index.ts';
import { deepestNesting, nestingMessage, type YamlSource } from './yaml-source.ts';

/** Plain data as JSON has it. Maps have own properties only. */
export type Data =
  | null
  | boolean
  | number
  | string
  | readonly Data[]
  | { readonly [key: string]: Data };

/** Values after aliases are expanded: a bound on alias bombs. */
const mostValues = 200_000;

interface Reading {
  readonly source: YamlSource;
  readonly problems: Problem[];
  /** Nodes that are being read, so that an alias to one of them is seen as a loop. */
  readonly open: Set<Node>;
  values: number;
  /** The alias of the text that is being expanded, or that there were too many values in. */
  alias: Alias | undefined;
}

/**
 * The content of a YAML document as plain data, with Problems for what a song cannot hold:
 * duplicate keys, keys that are no text, values that are no JSON, loops and floods of aliases.
 *
 * Problems: `song.duplicate-key`, `song.key`, `song.tag`, `song.alias`, `song.nesting`.
 */
export function readYamlData(source: YamlSource): {
  readonly data: Data;
  readonly problems: readonly Problem[];
} {
  const reading: Reading = { source, problems: [], open: new Set(), values: 0, alias: undefined };
  const data = readNode(reading, source.document.contents, []);
  if (reading.values > mostValues) {
    const message = `Aliases make this file larger than ${mostValues} values.`;
    const [begin, end] = reading.alias?.range ?? [0, 0];
    const span = source.lines.span(begin, end);
    return { data: null, problems: [problem('song.alias', message, { span })] };
  }
  return { data, problems: reading.problems };
}

const otherName = 'Give it another name.';

type Path = readonly (string | number)[];

function readNode(reading: Reading, node: Node | null, path: Path): Data {
  reading.values += 1;
  if (node === null || reading.values > mostValues) return null;
  if (isAlias(node)) return readAlias(reading, node, path);
  if (isScalar(node)) return readScalar(reading, node, path);
  if (reading.open.has(node)) {
    return report(reading, node, path, 'song.alias', 'An alias contains itself.');
  }
  // Aliases can nest deeper than the text does.
  if (reading.open.size >= deepestNesting) {
    return report(reading, node, path, 'song.nesting', nestingMessage);
  }
  reading.open.add(node);
  const data = isSeq(node)
    ? readList(reading, node as YAMLSeq<Node | null>, path)
    : readMap(reading, node as YAMLMap<Node | null, Node | null>, path);
  reading.open.delete(node);
  return data;
}

function readAlias(reading: Reading, alias: Alias, path: Path): Data {
  const target = reading.source.aliases.get(alias);
  if (target === undefined) {
    const name = alias.source.slice(0, 40);
    const hint = `An alias repeats what an anchor before it names: \`&${name}\`. A text that begins with \`*\` needs quotes.`;
    return report(reading, alias, path, 'song.alias', `Nothing is called \`&${name}\`.`, hint);
  }
  const outer = reading.alias;
  reading.alias ??= alias;
  const data = readNode(reading, target, path);
  if (reading.values <= mostValues) reading.alias = outer;
  return data;
}

function readScalar(reading: Reading, node: Scalar, path: Path): Data {
  const { value } = node;
  if (value === null || typeof value === 'boolean') return value;
  // JSON has no -0.
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (typeof value === 'string') return value;
  return report(
    reading,
    node,
    path,
    'song.tag',
    `A song has no values of the kind \`${node.tag}\`.`,
  );
}

function readList(reading: Reading, list: YAMLSeq<Node | null>, path: Path): Data {
  return list.items.map((item, at) => {
    // `[a: 1]` is a list of one-key maps.
    if (isPair(item))
      return readPairs(reading, [item as Pair<Node | null, Node | null>], [...path, at]);
    return readNode(reading, item, [...path, at]);
  });
}

function readMap(reading: Reading, map: YAMLMap<Node | null, Node | null>, path: Path): Data {
  return readPairs(reading, map.items, path);
}

function readPairs(
  reading: Reading,
  pairs: readonly Pair<Node | null, Node | null>[],
  path: Path,
): Data {
  const entries = new Map<string, Data>();
  for (const pair of pairs) {
    const key = readKey(reading, pair.key, path);
    if (key === undefined) continue;
    if (entries.has(key)) {
      report(reading, pair.key, [...path, key], 'song.duplicate-key', `\`${key}\` is here twice.`);
    }
    entries.set(key, readNode(reading, pair.value, [...path, key]));
  }
  return Object.fromEntries(entries);
}

function readKey(reading: Reading, key: Node | null, path: Path): string | undefined {
  const name = keyText(key);
  if (name === undefined) {
    report(reading, key, path, 'song.key', 'A key must be text.');
    return undefined;
  }
  if (name === '__proto__' || name.length > 200) {
    const why = name === '__proto__' ? 'has a meaning of its own' : 'has more than 200 characters';
    const shown = name.length > 40 ? `${name.slice(0, 40)}…` : name;
    report(reading, key, path, 'song.key', `\`${shown}\` cannot be a key: it ${why}.`, otherName);
    return undefined;
  }
  return name;
}

/** The text of a key as it stands in the file: `303:` is '303'. Undefined when it is no scalar. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key) || key.value === null) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

function report(
  reading: Reading,
  node: Node | null,
  path: Path,
  code: string,
  message: string,
  hint?: string,
): null {
  const [begin, end] = node?.range ?? [0, 0];
  const span = reading.source.lines.span(begin, end);
  reading.problems.push(
    problem(code, message, { span, path, ...(hint === undefined ? {} : { hint }) }),
  );
  return null;
}
