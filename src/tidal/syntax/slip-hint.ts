/** Slips that show in how words stand side by side, whatever types make of them. */
import type { Place } from './ast.ts';
import { pastedHint } from './pasted-hint.ts';
import type { Token } from './token.ts';

/**
 * What to write where a statement that does not fit holds a slip that beginners make: a negative
 * number without parentheses (`note -3`), a quote inside quotes (`"note "f4""`), numbers in a row
 * without quotes (`n (0 3)`), a sum after a tempo (`setcps 120/60/4`), what no name may hold, or a
 * statement that nothing divides from the one above, or of one that stands after `d1 $` or `d1:`.
 */
export function slipHint(
  tokens: readonly Token[],
  place: Place,
  isFunction: (name: string) => boolean,
): string | undefined {
  return (
    pastedHint(tokens) ??
    innerQuote(tokens, place) ??
    badName(tokens, place) ??
    colonAfterTrack(tokens) ??
    statementAfterTrack(tokens, place, isFunction) ??
    newLine(tokens, place, isFunction) ??
    bareNegative(tokens, isFunction) ??
    bareNumbers(tokens) ??
    bareSum(tokens)
  );
}

/** A name between two strings without a space: the quote before it was not meant to end one. */
function innerQuote(tokens: readonly Token[], place: Place): string | undefined {
  const at = tokens.findIndex(({ start }) => start === place.start);
  const before = tokens[at - 1];
  if (before?.kind !== 'string' || before.end !== place.start) return undefined;
  return `A " inside quotes ends them: leave out the outer ones; in YAML write ' in their place.`;
}

/** `let Kick = …` and `my-kick`. */
function badName(tokens: readonly Token[], place: Place): string | undefined {
  const at = tokens.findIndex(({ start }) => start === place.start);
  const [token, second, third] = tokens.slice(Math.max(at, 0));
  if (token?.kind === 'constructor' && second?.text === '=') {
    const name = token.text.charAt(0).toLowerCase() + token.text.slice(1);
    return `Names begin with a small letter: ${name}.`;
  }
  if (token?.kind !== 'name' || second?.text !== '-' || third?.kind !== 'name') return undefined;
  if (token.end !== second.start || second.end !== third.start) return undefined;
  const [initial, rest] = [third.text.charAt(0), third.text.slice(1)];
  const name = token.text + initial.toUpperCase() + rest;
  return `Names hold no hyphen: write ${name}, and define it so.`;
}

const isTrack = (token: Token | undefined): boolean =>
  token?.kind === 'name' && /^d([1-9]|1[0-6])$/.test(token.text);

/** `d1: s "bd"`. */
function colonAfterTrack([track, colon]: readonly Token[]): string | undefined {
  if (!isTrack(track) || colon?.text !== ':') return undefined;
  return `Write ${track?.text} $ … in place of ${track?.text}: ….`;
}

/** `d1 $ xfadeIn 1 4 $ s "bd"`: a transition says itself which track it changes. */
function statementAfterTrack(
  tokens: readonly Token[],
  place: Place,
  isFunction: (name: string) => boolean,
): string | undefined {
  const [track, dollar, name] = tokens;
  if (!isTrack(track) || dollar?.text !== '$' || name?.kind !== 'name') return undefined;
  const at = tokens.findIndex(({ start }) => start === place.start);
  const after = tokens.findIndex(({ text }, i) => i > 2 && text === '$') + 1;
  if (at !== after || !isFunction(`\\${name.text}`)) return undefined;
  const begin = tokens.slice(2, after).map(({ text }) => text);
  return `This is a statement of its own: write ${begin.join(' ')} …, without ${track?.text} $ before it.`;
}

/** A function at the very left, which only goes on with the line before it. */
function newLine(
  tokens: readonly Token[],
  place: Place,
  isFunction: (name: string) => boolean,
): string | undefined {
  const at = tokens.findIndex(({ start }) => start === place.start);
  const [token, base] = [tokens[at], tokens[0]];
  if (at < 1 || !token?.first || token.column !== base?.column || base.text === 'do')
    return undefined;
  if (!isFunction(token.text) || tokens[at - 1]?.kind === 'operator') return undefined;
  const before = tokens.slice(0, at).filter(({ kind }) => kind === 'bracket');
  const open = before.filter(({ text }) => '([{'.includes(text)).length;
  if (open > before.filter(({ text }) => ')]}'.includes(text)).length) return undefined;
  return 'Leave an empty line above it if a new statement begins here.';
}

/** `fast -2`: to Tidal, as to Haskell, it is `fast` less 2. */
function bareNegative(
  tokens: readonly Token[],
  isFunction: (name: string) => boolean,
): string | undefined {
  for (const [i, minus] of tokens.entries()) {
    const number = tokens[i + 1];
    const name = tokens[i - 1];
    if (minus.text !== '-' || minus.kind !== 'operator' || name?.kind !== 'name') continue;
    if (number?.kind !== 'integer' && number?.kind !== 'float') continue;
    if (!isFunction(name.text)) continue;
    return `Write negative numbers in parentheses: ${name.text} (-${number.text})`;
  }
  return undefined;
}

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'integer' || token?.kind === 'float';

/** `n (0 3)`: two numbers in parentheses with nothing between them. */
function bareNumbers(tokens: readonly Token[]): string | undefined {
  const at = tokens.findIndex(
    ({ text }, i) => text === '(' && isNumber(tokens[i + 1]) && isNumber(tokens[i + 2]),
  );
  if (at < 0) return undefined;
  const length = tokens.slice(at + 1).findIndex((token) => !isNumber(token));
  const numbers = tokens.slice(at + 1, at + 1 + length).map(({ text }) => text);
  return `Write a sequence of numbers in quotes: "${numbers.join(' ')}"`;
}

/** `setcps 120/60/4`: the name takes the first number alone. */
function bareSum(tokens: readonly Token[]): string | undefined {
  const [name, number, operator] = tokens;
  if (!/^(set)?(cps|bps|bpm)$/.test(name?.text ?? '') || !isNumber(number)) return undefined;
  if (!['+', '-', '*', '/'].includes(operator?.text ?? '')) return undefined;
  const sum = tokens.slice(1, -1).map(({ text }) => text);
  return `Put the sum in parentheses: ${name?.text} (${sum.join('')})`;
}
