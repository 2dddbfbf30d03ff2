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
  type YAMLError,
} from 'yaml';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import { missingSpaceHint } from './missing-space.ts';
import { unquotedHint } from './unquoted-hint.ts';
import { measureTokens, type Token, unclosedBracket } from './yaml-tokens.ts';

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
const mostSyntaxProblems = 5;
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
  const size = measureTokens(tokens, { depth: 4 * deepestNesting, tokens: mostTokens });
  if (size.depth > 2 * deepestNesting + 2) {
    return failure([problem('song.nesting', nestingMessage, { span: lines.span(0, 0) })]);
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
  return [...lexemes.flatMap((each) => [...parser.next(each)]), ...parser.end()];
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

function syntaxProblems(
  wrong: readonly YAMLError[],
  tokens: readonly Token[],
  text: string,
  lines: LineIndex,
): Problem[] {
  const open = unclosedBracket(tokens);
  if (open !== undefined) {
    const closing = open.bracket === '[' ? ']' : '}';
    const hint = unquotedHint(text, wrong[0]?.pos[0] ?? open.at) ?? `Add \`${closing}\`.`;
    const span = lines.span(open.at, open.at + 1);
    return [problem('song.yaml', `This \`${open.bracket}\` is not closed.`, { span, hint })];
  }
  const problems = wrong.slice(0, mostSyntaxProblems).map(({ code, message, pos }) => {
    const row = rowAt(text, pos[0]);
    const joined = missingSpaceHint(row.replace(/^\s*(?:- )*/, ''));
    const word = row.trimEnd().length - row.search(/[A-Za-z]/);
    const end = joined === undefined ? pos[1] : Math.min(pos[1], pos[0] + word);
    const span = lines.span(pos[0], end);
    const hint = joined ?? unquotedHint(text, pos[0]) ?? syntaxHints[code];
    const said =
      joined !== undefined
        ? joinedMessage
        : (syntaxMessages[code] ?? `This is not YAML: ${lowerFirst(message)}`);
    return problem('song.yaml', said.replace(/\.?$/, '.'), hint ? { span, hint } : { span });
  });
  // What one hint mends is one mistake.
  return problems.filter(
    ({ hint }, at) => hint === undefined || problems.findIndex((each) => each.hint === hint) === at,
  );
}

/** The line that a place is in. */
function rowAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end);
}

const joinedMessage = 'This is not YAML: a key and its value are written as one word';

/** Plainer words than the parser's for what people meet most. */
const syntaxMessages: Readonly<Partial<Record<string, string>>> = {
  TAB_AS_INDENT: 'YAML is indented with spaces, and here is a tab',
  TAG_RESOLVE_FAILED: 'A word after `!` is a tag in YAML, and a song has none',
  UNEXPECTED_TOKEN: 'This is not YAML: something stands here that does not belong',
  BLOCK_AS_IMPLICIT_KEY:
    'This is not YAML: a key inside a value (a colon too many, or a line break missing)',
};

const syntaxHints: Readonly<Partial<Record<string, string>>> = {
  TAB_AS_INDENT: 'Replace the tab by spaces.',
  TAG_RESOLVE_FAILED: 'Quote a text that begins with `!`.',
  BAD_INDENT: 'Keys of one map begin in the same column; `{` and `[` are closed.',
  BAD_SCALAR_START: 'Quote this text.',
  BLOCK_AS_IMPLICIT_KEY: 'Quote a text that contains `: `.',
  BAD_DQ_ESCAPE: "In double quotes a backslash begins an escape; use '…' instead.",
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
