/** What the parser found wrong, in words. */
import type { Place } from './ast.ts';
import { backquoted } from './backquoted.ts';
import { MixtureFailure } from './parse-infix.ts';
import { pastedHint } from './pasted-hint.ts';
import type { Token } from './token.ts';
import { SyntaxFailure } from './token-stream.ts';

export interface Explained {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly place: Place;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '`': '`' };
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** A failure of the parser in words; `tokens` are those of the statement. */
export function explainSyntax(
  failure: SyntaxFailure | MixtureFailure | RangeError,
  tokens: readonly Token[],
): Explained {
  const code = 'tidal.syntax';
  if (failure instanceof MixtureFailure) return mixture(failure, tokens);
  const whole = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  if (!(failure instanceof SyntaxFailure)) {
    return { code, message: 'This is nested too deeply.', hint: undefined, place: whole };
  }
  const quoted = pastedHint(tokens) === undefined ? backquoted(failure, tokens) : undefined;
  if (quoted !== undefined) return quoted;
  const open = unclosed(tokens);
  const { token, expected, opener } = failure;
  if (open !== undefined && (token.kind === 'end' || opener !== undefined))
    return neverClosed(open);
  if (token.kind === 'end') return endsEarly(expected, tokens);
  const place = { start: token.start, end: Math.max(token.end, token.start + 1) };
  if (token === tokens[0] && token.kind === 'operator') {
    return nothingBefore(token, place, pastedHint(tokens));
  }
  const partner = OPENERS[token.text];
  if (
    token.kind === 'bracket' &&
    partner !== undefined &&
    expected.includes('end of the statement')
  ) {
    const hint = `Write ${partner} where the group begins, or leave it out.`;
    return { code, message: `${token.text} closes nothing.`, hint, place };
  }
  const message = `\`${token.text}\` cannot stand here: ${expected} was expected.`;
  const hint = pastedHint(tokens) ?? wordHint(failure, tokens) ?? hintFor(token, tokens);
  return { code, message, hint, place };
}

/** The innermost bracket that nothing closes. */
function unclosed(tokens: readonly Token[]): Token | undefined {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'bracket') continue;
    if (CLOSERS[token.text] !== undefined && token.text !== '`') open.push(token);
    else if (OPENERS[token.text] === open.at(-1)?.text) open.pop();
  }
  return open.at(-1);
}

function neverClosed(open: Token): Explained {
  const message = `This ${open.text} is never closed.`;
  const hint = `Write ${CLOSERS[open.text] ?? ')'} where the group ends.`;
  return { code: 'tidal.unclosed', message, hint, place: { start: open.start, end: open.end } };
}

function endsEarly(expected: string, tokens: readonly Token[]): Explained {
  const last = tokens.filter((each) => each.kind !== 'end').at(-1);
  const place = { start: last?.start ?? 0, end: last?.end ?? 0 };
  const message = `The statement ends after \`${last?.text ?? ''}\`, where ${expected} should follow.`;
  const hint =
    last?.kind === 'operator' ? 'Write what belongs after it, or leave it out.' : undefined;
  return { code: 'tidal.unfinished', message, hint: pastedHint(tokens) ?? hint, place };
}

function nothingBefore({ text, afterBlank }: Token, place: Place, pasted?: string): Explained {
  if (!afterBlank) {
    const message = `Nothing stands before \`${text}\` here.`;
    const comment = /^(#|\/\/)/.test(text) ? 'Comments begin with --.' : undefined;
    const hint = pasted ?? comment ?? 'Take it out, or write what belongs before it.';
    return { code: 'tidal.syntax', message, hint, place };
  }
  const message = `Nothing stands before \`${text}\` here: an empty line ends a statement.`;
  const hint = 'Take out the empty line above, or this line.';
  return { code: 'tidal.syntax', message, hint, place };
}

/** Words that never are values, so that they were meant as names. */
const NO_VALUES = /^(class|data|default|deriving|import|instance|module|newtype|type)$/;

/** A word of the language, or a number, where a name is meant. */
function wordHint(
  { token, expected }: SyntaxFailure,
  tokens: readonly Token[],
): string | undefined {
  const before = tokens[tokens.indexOf(token) - 1];
  if (token.kind === 'name' && before?.kind === 'integer' && before.end === token.start) {
    return `Names begin with a letter: ${token.text}${before.text}.`;
  }
  if (token.kind !== 'keyword') return undefined;
  if (expected === 'a name' || (expected === 'a value' && NO_VALUES.test(token.text))) {
    return `\`${token.text}\` is a word of the language: choose another name, as ${token.text}1.`;
  }
  if (token.text !== 'where' || !expected.includes('end of the statement')) return undefined;
  return '`where` belongs to definitions. Write let and in after the $: d1 $ let x = 1 in n x.';
}

function hintFor(token: Token, tokens: readonly Token[]): string | undefined {
  const before = tokens[tokens.indexOf(token) - 1];
  if (token.kind === 'operator' && before?.kind === 'operator') {
    return `Something is missing between ${before.text} and ${token.text}.`;
  }
  if (token.kind === 'operator' && before?.text === ',') {
    return `Something is missing between the comma and ${token.text}.`;
  }
  if (token.text === ',') {
    const lists = 'Commas belong in lists [a, b] and tuples (a, b)';
    return before?.kind === 'integer'
      ? `${lists}; decimals are written with a point: 0.8.`
      : `${lists}.`;
  }
  if (token.text === ';') {
    return unclosed(tokens.slice(0, tokens.indexOf(token)))?.text === '['
      ? 'Write a comma between the items of a list.'
      : 'Begin the next statement on a line of its own.';
  }
  if (token.text === '=') {
    return before?.kind === 'name' && tokens[1]?.text === '$'
      ? `\`${before.text}\` takes its value without a sign between: ${before.text} 1.`
      : 'Give something a name with let: let x = 1.';
  }
  return undefined;
}

function mixture({ first, second }: MixtureFailure, tokens: readonly Token[]): Explained {
  const message = `It is not clear whether ${first.name} or ${second.name} comes first here.`;
  const number = tokens.find(({ start }) => second.name === '.' && start === second.end);
  const hint =
    number?.kind === 'integer'
      ? `Write a 0 before the point: 0.${number.text}`
      : 'Put parentheses around one of the two.';
  return {
    code: 'tidal.precedence',
    message,
    hint,
    place: { start: first.start, end: second.end },
  };
}
