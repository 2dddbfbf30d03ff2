import {
  type Alias,
  Composer,
  type CST,
  type Document,
  Lexer,
  type Node,
  type ParsedNode,
  Parser,
  visit,
} from 'yaml';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import { syntaxProblems } from './syntax-problems.ts';
import { measureTokens } from './yaml-tokens.ts';

/** A YAML text that was parsed, with what is needed to speak of places in it. */
export interface YamlSource {
  readonly text: string;
  readonly lines: LineIndex;
  readonly document: Document.Parsed;
  /** What each alias stands for; one that stands for nothing is absent. */
  readonly aliases: ReadonlyMap<Alias, Node>;
}

/** Characters in a song file. Real ones have thousands. */
export const longestSong = 1_000_000;
/** Levels of lists and maps: deeper ones would exhaust the stack of the composer. */
export const deepestNesting = 64;
/** Tokens of YAML syntax; the text of patterns hardly counts. */
const mostTokens = 200_000;
export const nestingMessage = `Lists and maps are nested more than ${deepestNesting} levels deep.`;

/**
 * Parses YAML (or JSON), one document, bounded in size, depth and number of parts before anything
 * recursive sees it. Duplicate keys are found later (`readYamlData`): the parser's own check takes
 * quadratic time.
 *
 * Problems: `song.size`, `song.nesting`, `song.yaml`, each with a span.
 */
export function parseYaml(text: string): Result<YamlSource> {
  if (text.length > longestSong) return failure([sizeProblem(text.length)]);
  const lines = indexLines(text);
  const tokens = tokensOf(text);
  if (tokens === undefined) return failure([sizeProblem(text.length)]);
  const size = measureTokens(tokens, { depth: 2 * deepestNesting + 2, tokens: mostTokens });
  if (size.tooDeepAt !== undefined) {
    const span = lines.span(size.tooDeepAt, size.tooDeepAt);
    return failure([problem('song.nesting', nestingMessage, { span })]);
  }
  if (size.tokens > mostTokens) return failure([sizeProblem(text.length)]);
  const [document, second] = [
    ...new Composer<ParsedNode>({ keepSourceTokens: true, uniqueKeys: false }).compose(
      tokens,
      true,
      text.length,
    ),
  ];
  if (document === undefined) {
    return failure([problem('song.yaml', 'This file is empty.', { span: lines.span(0, 0) })]);
  }
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0) return failure(syntaxProblems(wrong, tokens, text, lines));
  if (second !== undefined) {
    const message = 'A song file holds one document.';
    const hint = 'Remove the `---` line and what follows it.';
    const at = second.range[0];
    return failure([problem('song.yaml', message, { span: lines.span(at, at), hint })]);
  }
  return success({ text, lines, document, aliases: aliasesOf(document) });
}

/** The text's syntax; undefined, before the costly part, where there is too much of it. */
function tokensOf(text: string): readonly CST.Token[] | undefined {
  const lexemes: string[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    if (lexemes.push(lexeme) > mostTokens) return undefined;
  }
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of lexemes) for (const token of parser.next(lexeme)) tokens.push(token);
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/**
 * Follows all aliases in one pass, each to the last anchor of its name before it: asking an alias
 * itself walks the whole document every time.
 */
function aliasesOf(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const aliases = new Map<Alias, Node>();
  visit(document, {
    Alias(_key, alias) {
      const target = anchors.get(alias.source);
      if (target !== undefined) aliases.set(alias, target);
    },
    Value(_key, node) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return aliases;
}

function sizeProblem(length: number): Problem {
  const message = `This file is too large for a song: ${length} characters.`;
  const hint = `A song file has at most ${longestSong} characters and ${mostTokens} YAML tokens.`;
  const span = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return problem('song.size', message, { span, hint });
}
