import { isAlias, isMap as isMapNode, isPair, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { success } from '../../base/index.ts';
import type { SongData } from '../song-schema.ts';
import { readYamlData, keyText as textOfKey } from '../yaml-data.ts';
import { parseYaml, type YamlSource } from '../yaml-source.ts';
import { type Difference, difference, type ListStep, type MapStep } from './difference.ts';
import { identicalData, isMap, type Json, type Path } from './plain-data.ts';
import { type Item, restack, type Step } from './restack.ts';
import { checkSplices, type Splice, splice, Unsplicable } from './text-splices.ts';
import {
  behindDash,
  behindKey,
  blockText,
  entryText,
  flowText,
  isBlockText,
  keyText,
  type Language,
  type Quotes,
  scalarText,
} from './yaml-writing.ts';

/**
 * The text of a song file with other content: what is the same keeps its bytes, comments, order, quotes and
 * blocks included; what is new is written as gabber writes, with patterns in quotes or as blocks. A text that
 * is JSON stays JSON.
 *
 * @param text the file, which has no problems
 * @param before what it says: `readSong(…).data`
 * @param after what it shall say
 * @param source the text as `readSong` parsed it, where that is at hand: it need not be parsed again
 */
export function rewriteSong(
  text: string,
  before: SongData,
  after: SongData,
  source?: YamlSource,
): string {
  return rewriteData(text, before, after, source);
}

/**
 * The same of any file of YAML or JSON: what is the same keeps its bytes.
 *
 * @param before what the text says, plain data
 *
 * @example rewriteData('a: 1 # one\n', { a: 1 }, { a: 2 }) // => 'a: 2 # one\n'
 */
export function rewriteData(
  text: string,
  before: object,
  after: object,
  source?: YamlSource,
): string {
  const [from, to] = [before, after] as unknown as readonly [Json, Json];
  for (const way of [spliced, splicedWithoutAliases, topSpliced]) {
    const written = way(text, from, to, source);
    if (written !== undefined && says(written, to)) return written;
  }
  return wholeText(text, to);
}

function says(text: string, wanted: Json): boolean {
  const source = parseYaml(text);
  if (!source.ok) return false;
  const { data, problems } = readYamlData(source.value);
  return problems.length === 0 && identicalData(data, wanted);
}

function wholeText(text: string, data: Json): string {
  if (languageOf(text) === 'json') return `${JSON.stringify(data, null, 2)}\n`;
  const head = /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
  return `${head}${behindKey(data, [], -2, 1000).trimStart()}\n`;
}

function languageOf(text: string): Language {
  try {
    JSON.parse(text);
    return 'json';
  } catch {
    return 'yaml';
  }
}

/** What rewriting a text needs, and the splices so far. */
interface Rewriting {
  readonly text: string;
  readonly language: Language;
  readonly splices: Splice[];
}

function rewritingOf(
  text: string,
  known?: YamlSource,
): Rewriting & { readonly source: YamlSource } {
  const source = known === undefined ? parseYaml(text) : success(known);
  if (!source.ok) throw new Unsplicable('syntax');
  return { text, language: languageOf(text), splices: [], source: source.value };
}

/** The text with a splice for each thing that differs. */
function spliced(text: string, before: Json, after: Json, known?: YamlSource): string | undefined {
  const change = difference(before, after);
  if (change === undefined) return text;
  try {
    const rewriting = rewritingOf(text, known);
    const { contents } = rewriting.source.document;
    const root: Slot = { node: contents, begin: 0, path: [], indent: -2, isFlow: false };
    rewriteValue(rewriting, root, after, change);
    return splice(text, rewriting.splices);
  } catch (error) {
    if (error instanceof Unsplicable) return undefined;
    throw error;
  }
}

/** The same, once every alias is written out: what it stands for may be changed. */
function splicedWithoutAliases(text: string, before: Json, after: Json): string | undefined {
  const source = parseYaml(text);
  if (!source.ok || source.value.aliases.size === 0) return undefined;
  const splices = [...source.value.aliases].map(([alias, node]): Splice => {
    const [begin = 0, end = 0] = alias.range ?? [];
    const { data } = readYamlData({ ...source.value, document: { contents: node } as never });
    return { begin, end, text: flowText(data as Json, []) };
  });
  const written = splice(text, splices);
  return says(written, before) ? spliced(written, before, after) : undefined;
}

/** The text with the values of those of its first keys that differ written anew. */
function topSpliced(text: string, before: Json, after: Json): string | undefined {
  if (!isMap(before) || !isMap(after)) return undefined;
  const change = difference(before, after);
  if (change === undefined || !('map' in change)) return undefined;
  const flat = change.map.map((step): MapStep => {
    if ('add' in step || step.by === undefined) return step;
    return { ...step, by: { replace: after[step.as ?? step.keep] ?? null } };
  });
  try {
    const rewriting = rewritingOf(text);
    const { contents } = rewriting.source.document;
    const root: Slot = { node: contents, begin: 0, path: [], indent: -2, isFlow: false };
    rewriteEntries(rewriting, root, after, { map: flat });
    checkSplices(rewriting.splices);
    return splice(text, rewriting.splices);
  } catch (error) {
    if (error instanceof Unsplicable) return undefined;
    throw error;
  }
}

/** A place of a document in which a value stands. */
interface Slot {
  readonly node: Node | null;
  /** Past the `:` or `-` before the value. */
  readonly begin: number;
  readonly path: Path;
  /** Columns before the key or dash. */
  readonly indent: number;
  /** Whether it stands inside a map or list of one line. */
  readonly isFlow: boolean;
  /** Whether a dash stands before it, and no key. */
  readonly isItem?: boolean;
}

/** Writes a change of a value; where its parts cannot be changed one by one, the whole value. */
function rewriteValue(r: Rewriting, slot: Slot, after: Json, change: Difference): void {
  const made = r.splices.length;
  try {
    if ('replace' in change) throw new Unsplicable('another value');
    rewriteEntries(r, slot, after, change);
    checkSplices(r.splices.slice(made));
  } catch (error) {
    if (!(error instanceof Unsplicable) || slot.path.length === 0) throw error;
    r.splices.length = made;
    replaceValue(r, slot, after);
  }
}

function rewriteEntries(
  r: Rewriting,
  slot: Slot,
  after: Json,
  change: Exclude<Difference, { readonly replace: Json }>,
): void {
  const { node } = slot;
  const isMeant = 'map' in change ? isMapNode(node) : isSeq(node);
  if (!isMeant || node === null) throw new Unsplicable('another kind');
  const isFlow = slot.isFlow || (node as { flow?: boolean }).flow === true;
  const items = isMapNode(node) ? pairItems(r, node.items) : listItems(r, node, slot.begin, isFlow);
  const column = isFlow || items[0] === undefined ? 0 : columnOf(r.text, items[0].begin);
  const context: Context = { r, slot, items, isFlow, column };
  const steps =
    'map' in change
      ? change.map.map((each) => mapStep(context, each, after))
      : change.list.map((each, at) => listStep(context, each, at, after));
  r.splices.push(...restack(r.text, items, steps, { isFlow, column }));
}

interface Context {
  readonly r: Rewriting;
  readonly slot: Slot;
  readonly items: readonly KeyedItem[];
  readonly isFlow: boolean;
  readonly column: number;
}

interface KeyedItem extends Item {
  readonly key?: Scalar;
  readonly name?: string | undefined;
  readonly value: Node | null;
  readonly valueBegin: number;
}

function mapStep({ r, slot, items, isFlow, column }: Context, step: MapStep, after: Json): Step {
  const name = 'add' in step ? step.add : (step.as ?? step.keep);
  const path = [...slot.path, name];
  const value = (after as { readonly [key: string]: Json })[name] ?? null;
  const fresh = (): string =>
    isFlow
      ? `${keyText(name, r.language)}: ${flowText(value, path, r.language)}`
      : entryText(name, value, path, column);
  if ('add' in step) return { fresh };
  const from = items.findIndex((each) => each.name === step.keep);
  const item = items[from];
  if (item === undefined) throw new Unsplicable(step.keep);
  const isSame = step.by === undefined && step.as === undefined;
  const change = (): void => {
    const { key, value: node, valueBegin: begin } = item;
    if (step.as !== undefined && key !== undefined) {
      const [start = 0, end = 0] = key.range ?? [];
      r.splices.push({ begin: start, end, text: keyText(step.as, r.language) });
    }
    if (step.by === undefined) return;
    rewriteValue(r, { node, begin, path, indent: column, isFlow }, value, step.by);
  };
  return { fresh, from, isSame, change };
}

function listStep(
  { r, slot, items, isFlow, column }: Context,
  step: ListStep,
  at: number,
  after: Json,
): Step {
  const path = [...slot.path, at];
  const value = (after as readonly Json[])[at] ?? null;
  const fresh = (): string =>
    isFlow ? flowText(value, path, r.language) : `-${behindDash(value, path, column)}`;
  if ('add' in step) return { fresh };
  const item = items[step.keep];
  if (item === undefined) throw new Unsplicable(String(step.keep));
  const change = (): void => {
    if (step.by === undefined) return;
    const { value: node, valueBegin: begin } = item;
    rewriteValue(r, { node, begin, path, indent: column, isFlow, isItem: true }, value, step.by);
  };
  return { fresh, from: step.keep, isSame: step.by === undefined, change };
}

function pairItems({ text }: Rewriting, pairs: readonly unknown[]): KeyedItem[] {
  return pairs.map((each) => {
    const key = isPair(each) ? each.key : undefined;
    if (!isPair(each) || !isScalar(key)) throw new Unsplicable('a key');
    const [begin = 0, keyEnd = 0] = key.range ?? [];
    const colon = /^\s*:/.exec(text.slice(keyEnd))?.[0].length;
    if (colon === undefined) throw new Unsplicable('a colon');
    const value = each.value as Node | null;
    const valueBegin = keyEnd + colon;
    const end = Math.max(valueBegin, contentEnd(value, text));
    return { key, name: textOfKey(key), value, begin, valueBegin, end };
  });
}

function listItems(r: Rewriting, list: Node, start: number, isFlow: boolean): KeyedItem[] {
  const { text } = r;
  let from = isFlow ? start : (list.range?.[0] ?? start);
  return (
    (list as { readonly items?: readonly unknown[] }).items?.map((each): KeyedItem => {
      if (isPair(each)) throw new Unsplicable('a pair in a list');
      const value = each as Node;
      const [begin = 0] = value.range ?? [];
      const end = contentEnd(value, text);
      if (isFlow) return { value, begin: propsBegin(text, begin), end, valueBegin: begin };
      const dash = dashBefore(text, from, begin);
      from = end;
      return { value, begin: dash, end: Math.max(end, dash + 1), valueBegin: dash + 1 };
    }) ?? []
  );
}

/** Anchors and tags stand before what they belong to. */
function propsBegin(text: string, at: number): number {
  const props = /(?:[&!][^\s,[\]{}]*\s+)+$/.exec(text.slice(Math.max(0, at - 200), at));
  return at - (props?.[0].length ?? 0);
}

/** The dash of an entry between the end of the one before it and its value. */
function dashBefore(text: string, from: number, to: number): number {
  let at = from;
  for (const line of text.slice(from, Math.max(to, from + 1)).split('\n')) {
    const found = /^\s*-(?=\s|$)/.exec(line);
    if (found !== null) return at + found[0].length - 1;
    at += line.length + 1;
  }
  throw new Unsplicable('a dash');
}

/** Where the text of a value ends, without the line break that ends a block. */
function contentEnd(node: Node | null, text: string): number {
  if (node === null) return 0;
  const end = node.range?.[1] ?? 0;
  if (isScalar(node) && node.type?.startsWith('BLOCK')) {
    const past = text[end - 1] === '\n' ? end - 1 : end;
    return text[past - 1] === '\r' ? past - 1 : past;
  }
  const items = (node as { readonly items?: readonly unknown[]; readonly flow?: boolean }).items;
  if (items === undefined || (node as { flow?: boolean }).flow === true) return end;
  const last = items.at(-1);
  if (!isPair(last)) return contentEnd((last ?? null) as Node | null, text);
  const keyEnd = ((last.key as Node | null)?.range?.[1] ?? 0) + 1;
  return Math.max(keyEnd, contentEnd(last.value as Node | null, text));
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** Puts another value where one stands. */
function replaceValue(r: Rewriting, slot: Slot, value: Json): void {
  const { node, begin, path, indent, isFlow, isItem = false } = slot;
  const { text, language } = r;
  const at = node?.range?.[0] ?? begin;
  const props = text.slice(begin, at);
  const isBare = props.trim() === '' || isAlias(node);
  const quotes = isScalar(node) ? quotesOf(node) : 'plain';
  if (isFlow || language === 'json') {
    const end = Math.max(at, node?.range?.[1] ?? at);
    const space = at === begin && text[at - 1] === ':' ? ' ' : '';
    const isPlainYaml = language === 'yaml' && (typeof value !== 'object' || value === null);
    const written = isPlainYaml
      ? scalarText(value, path, { quotes })
      : flowText(value, path, language);
    r.splices.push({ begin: at, end, text: space + written });
    return;
  }
  const end = Math.max(begin, contentEnd(node, text));
  if (typeof value !== 'object' || value === null) {
    const indented = blockIndent(text, node) ?? indent + 2;
    const isBlock = typeof value === 'string' && isBlockText(value);
    const written = isBlock ? blockText(value, indented) : scalarText(value, path, { quotes });
    const start = isBare && !isScalar(node) ? begin : at;
    r.splices.push({ begin: start, end, text: start === begin ? ` ${written}` : written });
    return;
  }
  const used = columnOf(text, begin);
  const written = isItem ? behindDash(value, path, indent) : behindKey(value, path, indent, used);
  r.splices.push({ begin: isBare ? begin : at, end, text: isBare ? written : written.trimStart() });
}

function quotesOf({ type }: Scalar): Quotes {
  if (type === 'QUOTE_DOUBLE') return 'double';
  return type === 'QUOTE_SINGLE' ? 'single' : 'plain';
}

/** How far in the lines of a block scalar stand. */
function blockIndent(text: string, node: Node | null): number | undefined {
  if (!isScalar(node) || !node.type?.startsWith('BLOCK')) return undefined;
  const [begin = 0, end = 0] = node.range ?? [];
  const line = /\n( +)\S/.exec(text.slice(begin, end));
  return line?.[1]?.length;
}
