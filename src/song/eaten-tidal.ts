import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import { type Problem, type ProblemDetails, problem } from '../base/index.ts';
import { classifyPatternText, type IsTidalName, patternWords } from './pattern-text.ts';
import type { Path } from './positions.ts';
import { quotedForm } from './quoted-form.ts';
import { keyText } from './yaml-data.ts';
import type { YamlSource } from './yaml-source.ts';

/**
 * Finds patterns that YAML read as something else: a null (`pattern: ~`), a list (`[x x]`), a map
 * (`{x x}`), an alias (`*x`), or a text that ends where a comment begins (`n "0 3" # s "x"`). Each
 * Problem shows the same pattern in quotes. What may be meant as YAML is warned of: a comment after
 * a quoted pattern that reads as Tidal (`'n "0 3"' # s "x"`), an anchor that nothing refers to.
 *
 * `isName` tells the words that may follow `#`: Tidal's names and the parameters of instruments.
 *
 * Problem: `song.unquoted-pattern`.
 */
export function eatenTidal(source: YamlSource, isName: IsTidalName): Problem[] {
  const used = new Set(source.aliases.values());
  return patternPlaces(source).flatMap(({ path, key: keyNode, node }) => {
    if (node === null) return [];
    const isPattern = path.includes('pattern');
    const beside =
      besideQuotes(source, { path, node, isPattern }, isName) ??
      (used.has(node) ? undefined : unusedAnchor(source, node, path));
    if (beside !== undefined) return [beside];
    const eaten = eatenComment(source.text, node, isName) ?? eatenNode(source, node);
    if (eaten === undefined || (eaten.isOther && !isPattern)) return [];
    const { message, begin, end } = eaten;
    const text = source.text.slice(begin, end);
    const key = String(path.at(-1));
    const hint =
      text === ''
        ? `Write for example \`${key}: "x*4"\`; for silence \`${key}: "~"\`.`
        : `Quote it: \`${key}: ${quotedForm(text)}\`.`;
    const [from, to] = (text === '' && keyNode?.range) || [begin, end];
    const span = source.lines.span(from, to);
    return [problem('song.unquoted-pattern', message, { path, span, hint })];
  });
}

/** A value in the file, with the way to it and the key it stands under. */
interface Place {
  readonly path: Path;
  readonly key: Node | null;
  readonly node: Node | null;
}

/** Where patterns stand, and tempos and values that may be patterns. */
function patternPlaces(source: YamlSource): Place[] {
  const inside = (place: Place): Place[] => placesIn(source, place);
  const keyed = (places: readonly Place[], name: string): Place[] =>
    places.filter(({ path }) => path.at(-1) === name);
  const fillPatterns = (track: readonly Place[]): Place[] => {
    const fills = keyed(track, 'fills').flatMap(inside);
    return keyed([...fills, ...fills.flatMap(inside)], 'pattern');
  };
  const root = inside({ path: [], key: null, node: source.document.contents });
  const tracks = keyed(root, 'tracks').flatMap(inside).map(inside);
  const sections = keyed(root, 'arrangement').flatMap(inside).map(inside);
  return [
    ...keyed(root, 'bpm'),
    ...keyed(root, 'progression'),
    ...tracks.flatMap((each) => [
      ...keyed(each, 'pattern'),
      ...fillPatterns(each),
      ...keyed(each, 'set').flatMap(inside),
    ]),
    ...sections.flatMap((each) => [
      ...keyed(each, 'bpm').filter(({ node }) => !isWrittenMap(node)),
      ...keyed(each, 'progression'),
      ...keyed(each, 'pattern').flatMap(inside),
      ...keyed(each, 'set').flatMap(inside).flatMap(inside),
    ]),
  ];
}

/** `{from: 170}`, but not `{170 180}`, whose words are keys without values. */
function isWrittenMap(node: Node | null): boolean {
  return isMap<Node, Node | null>(node) && node.items.some(({ value }) => value !== null);
}

function placesIn({ aliases }: YamlSource, { path, node }: Place): Place[] {
  const content = isAlias(node) ? (aliases.get(node) ?? null) : node;
  if (isMap<Node, Node>(content)) {
    return content.items.map(({ key, value }) => ({
      path: [...path, keyText(key) ?? ''],
      key,
      node: value,
    }));
  }
  if (!isSeq(content)) return [];
  return content.items.flatMap((item, at) =>
    isNode(item) ? [{ path: [...path, at], key: null, node: item }] : [],
  );
}

interface Eaten {
  readonly message: string;
  /** The text that was meant as a pattern, in the source. */
  readonly begin: number;
  readonly end: number;
  /** It is no mistake, or another one, where a tempo or a value stands. */
  readonly isOther?: boolean;
}

function eatenNode({ aliases }: YamlSource, node: Node): Eaten | undefined {
  const [begin, end] = node.range ?? [0, 0];
  const found = (what: string): Eaten => ({
    message: `YAML reads this as ${what}; a pattern is text.`,
    begin,
    end,
  });
  if (isAlias(node)) {
    return aliases.has(node) ? undefined : { ...found('an alias'), isOther: true };
  }
  if (!isScalar(node)) return found(isSeq(node) ? 'a list' : 'a map');
  if (node.value !== null) return undefined;
  const nothing = end > begin ? found('nothing') : { message: 'Here is no pattern.', begin, end };
  return { ...nothing, isOther: true };
}

/** A warning of a comment that reads as Tidal, on the line of a pattern in quotes. */
function besideQuotes(
  { text, lines }: YamlSource,
  { path, node, isPattern }: { readonly path: Path; readonly node: Node; isPattern: boolean },
  isName: IsTidalName,
): Problem | undefined {
  if (!isScalar(node) || !/^QUOTE/.test(node.type ?? '')) return undefined;
  const from = node.range?.[1] ?? 0;
  const [, blank = '', said = ''] =
    /^([ \t]+)(#[^\r\n]*)/.exec(text.slice(from, from + 1000)) ?? [];
  const comment = said.trimEnd();
  if (comment === '' || !readsAsTidal(comment, isName)) return undefined;
  const whole = `${asTidal(String(node.value), isName)} ${comment}`;
  const hint = isPattern
    ? `If it is part of the pattern, write \`${String(path.at(-1))}: ${quotedForm(whole)}\`.`
    : `If it is no comment, write \`${comment}\` in the pattern of the track.`;
  const at = from + blank.length;
  const span = lines.span(at, at + comment.length);
  return warnOf(`YAML takes \`${comment.slice(0, 60)}\` for a comment.`, { path, span, hint });
}

/** A pattern as an expression that \`#\` can follow: hits and notes become one. */
function asTidal(text: string, isName: IsTidalName): string {
  if (classifyPatternText(text, isName).kind === 'tidal') return text;
  const isHits = patternWords(text).some(({ word }) => /^x$/i.test(word));
  if (!isHits) return `note "${text}"`;
  return `struct "${text.replaceAll(/\b[xX]\b/g, 't')}" $ velocity 0.8`;
}

function unusedAnchor({ lines }: YamlSource, node: Node, path: Path): Problem | undefined {
  if (isAlias(node) || node.anchor === undefined) return undefined;
  const anchor = `&${node.anchor.slice(0, 40)}`;
  // The anchor stands before what it names.
  const end = node.range?.[0] ?? 0;
  const message = `YAML takes \`${anchor}\` for an anchor, and nothing refers to it.`;
  const hint = 'Leave it out: it is not in the pattern.';
  const begin = Math.max(0, end - anchor.length - 1);
  const span = lines.span(begin, begin + anchor.length);
  return warnOf(message, { path, span, hint });
}

function warnOf(message: string, details: ProblemDetails): Problem {
  return problem('song.unquoted-pattern', message, { ...details, severity: 'warning' });
}

/** The comment that follows a value, on its line or the next ones. */
function commentAt(text: string, from: number): string | undefined {
  const after = text.slice(from, from + 1000);
  return /^\s*(#[^\r\n]*)/.exec(after)?.[1]?.trimEnd();
}

function eatenComment(text: string, node: Node, isName: IsTidalName): Eaten | undefined {
  if (isScalar(node) && node.type !== 'PLAIN') return undefined;
  const [begin, valueEnd] = node.range ?? [0, 0];
  const said = commentAt(text, valueEnd);
  if (said === undefined || !readsAsTidal(said, isName)) return undefined;
  const commentBegin = text.indexOf('#', valueEnd);
  const end = commentBegin + said.length;
  const message = `YAML takes \`${said.slice(0, 60)}\` for a comment: it is not in the pattern.`;
  return { message, begin: valueEnd > begin ? begin : commentBegin, end };
}

/** `# s "x"`, `# drive 3`, but not `# four on the floor` and not `# slow 4 bars`. */
function readsAsTidal(text: string, isName: IsTidalName): boolean {
  const match = /^#\s*([A-Za-z][\w']*)\s+(["(<[$\-.\w].*)$/.exec(text.slice(0, 500));
  const [, name = '', argument = ''] = match ?? [];
  if (match === null || !isName(name)) return false;
  if (argument.startsWith('"')) return true;
  const words = patternWords(argument.replaceAll(/"[^"]*"?/g, ' ')).map(({ word }) => word);
  const hasArgument = /^[-(<[$.\d]/.test(argument) || words.length > 0;
  return hasArgument && words.every(isName);
}
