/** Slips that show in how words stand side by side, whatever types make of them. */
import type { Place } from './ast.ts';
import type { Token } from './token.ts';

/**
 * What to write where a statement that does not fit holds a slip that beginners make: a negative
 * number without parentheses (`note -3`), or a quote inside quotes (`"note "f4""`).
 */
export function slipHint(
  tokens: readonly Token[],
  place: Place,
  isFunction: (name: string) => boolean,
): string | undefined {
  return innerQuote(tokens, place) ?? bareNegative(tokens, isFunction);
}

/** A name between two strings without a space: the quote before it was not meant to end one. */
function innerQuote(tokens: readonly Token[], place: Place): string | undefined {
  const at = tokens.findIndex(({ start }) => start === place.start);
  const before = tokens[at - 1];
  if (before?.kind !== 'string' || before.end !== place.start) return undefined;
  return `A " inside quotes ends them: leave out the outer ones; in YAML write ' in their place.`;
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
