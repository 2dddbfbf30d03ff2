import type { YAMLError } from 'yaml';
import { type Problem, problem } from '../base/index.ts';
import type { LineIndex } from './line-index.ts';
import { missingSpaceHint } from './missing-space.ts';
import { unquotedHint } from './unquoted-hint.ts';
import { type Token, unclosedBracket, unclosedQuote } from './yaml-tokens.ts';

const mostSyntaxProblems = 5;

/**
 * What the parser found wrong, in plainer words and at the place where it is mended: a bracket or
 * quote that is open, a key that stands in the wrong column, a colon too many.
 *
 * Problem: `song.yaml`.
 */
export function syntaxProblems(
  wrong: readonly YAMLError[],
  tokens: readonly Token[],
  text: string,
  lines: LineIndex,
): Problem[] {
  const quote = unclosedQuote(tokens);
  if (quote !== undefined) return [quoteProblem(quote, text, lines)];
  const open = unclosedBracket(tokens);
  if (open !== undefined) {
    const closing = open.bracket === '[' ? ']' : '}';
    const hint =
      unquotedHint(text, wrong[0]?.pos[0] ?? open.at) ??
      commentHint(text, open.at, closing) ??
      `Add \`${closing}\`.`;
    const span = lines.span(open.at, open.at + 1);
    return [problem('song.yaml', `This \`${open.bracket}\` is not closed.`, { span, hint })];
  }
  const problems = wrong
    .slice(0, mostSyntaxProblems)
    .map((each) => syntaxProblem(each, text, lines));
  // What one hint mends is one mistake.
  return problems.filter(
    ({ hint }, at) => hint === undefined || problems.findIndex((each) => each.hint === hint) === at,
  );
}

function syntaxProblem({ code, message, pos }: YAMLError, text: string, lines: LineIndex): Problem {
  const row = rowAt(text, pos[0]);
  const joined = missingSpaceHint(row.replace(/^\s*(?:- )*/, ''));
  if (joined !== undefined) {
    const word = row.trimEnd().length - row.search(/[A-Za-z]/);
    const span = lines.span(pos[0], Math.min(pos[1], pos[0] + word));
    return problem('song.yaml', joinedMessage, { span, hint: joined });
  }
  const deeper = code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY';
  const below = deeper ? keyBelow(text, pos[0]) : undefined;
  const unquoted = unquotedHint(text, pos[0]);
  if (below !== undefined && unquoted === undefined) {
    const hint = 'Keys of one map begin in the same column.';
    const message = 'This is not YAML: this key stands further right than those above it.';
    return problem('song.yaml', message, { span: lines.span(...below), hint });
  }
  const said = syntaxMessages[code] ?? `This is not YAML: ${lowerFirst(message)}`;
  const mark = markOf(code, text, pos);
  const isMoved = code === 'BAD_INDENT' && mark !== pos;
  const general = afterQuote[text.charAt(pos[0] - 1)] ?? syntaxHints[code];
  const hint = isMoved ? syntaxHints[code] : (unquoted ?? general);
  const span = lines.span(...mark);
  return problem('song.yaml', said.replace(/\.?$/, '.'), hint ? { span, hint } : { span });
}

/** What to write where a text goes on after a quote that ended it. */
const afterQuote: Readonly<Partial<Record<string, string>>> = {
  "'": "In single quotes `'` is written twice: `''`.",
  '"': 'In double quotes `"` is written `\\"`.',
};

/** For a bracket that is closed, but in a comment. */
function commentHint(text: string, at: number, closing: string): string | undefined {
  const comment = /\s(#.*)$/.exec(text.slice(at, Math.min(endOfRow(text, at), at + 2000)))?.[1];
  return comment?.includes(closing)
    ? `The comment \`${shown(comment)}\` takes the \`${closing}\` with it: quote what belongs to a pattern, or end the line there.`
    : undefined;
}

type Range = readonly [begin: number, end: number];

/** What of the text is at fault, where that is not where the parser noticed it. */
function markOf(code: string, text: string, pos: Range): Range {
  const rest = text.slice(pos[0], endOfRow(text, pos[0]));
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const colon = rest.search(/:(?:\s|$)/);
    return colon < 0 ? pos : [pos[0] + colon, pos[0] + colon + 1];
  }
  const [, blank = '', key = ''] = /^( *)([\w-]+)\s*:/.exec(rest.slice(0, 500)) ?? [];
  if (code !== 'BAD_INDENT' || key === '') return pos;
  return [pos[0] + blank.length, pos[0] + blank.length + key.length];
}

/** The key on the next line, where a value seems to go on there: `a: b` and below it `  c: d`. */
function keyBelow(text: string, at: number): Range | undefined {
  const end = endOfRow(text, at);
  if (/:(?:\s|$)/.test(text.slice(at, end))) return undefined;
  const [, blank = '', key = ''] =
    /^(\s+)([\w-]+)\s*:(?:\s|$)/.exec(text.slice(end, end + 500)) ?? [];
  const begin = end + blank.length;
  return key === '' ? undefined : [begin, begin + key.length];
}

function quoteProblem(
  { quote, at, end }: { readonly quote: string; readonly at: number; readonly end: number },
  text: string,
  lines: LineIndex,
): Problem {
  const span = lines.span(at, at + 1);
  const message = 'This quote is not closed.';
  const later = text.slice(end, end + 2000).split(/\n\s*\n|:(?:\s|$)/)[0] ?? '';
  const row = text.slice(at + 1, endOfRow(text, at));
  const inner = quote === '"' ? "'" : '"';
  const whole = /^\s*$|[{}[\],#]/.test(row) ? '' : `: \`${quote}${shown(row)}${quote}\``;
  const hint = later.includes(quote)
    ? `Indent the lines that go on further than the key, up to the one that ends in \`${quote}\`.`
    : `Add \`${quote}\` where the text ends${whole}. A text with \`${quote}\` in it stands in \`${inner}\`.`;
  return problem('song.yaml', message, { span, hint });
}

function shown(row: string): string {
  const text = row.trim();
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function endOfRow(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** The line that a place is in. */
function rowAt(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, endOfRow(text, at));
}

const joinedMessage = 'This is not YAML: a key and its value are written as one word.';

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
