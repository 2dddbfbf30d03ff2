import { numberOfWord } from './amounts.ts';
import type { Token } from './token.ts';

const parts: Readonly<Record<string, number>> = Object.freeze({
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
  thirds: 1 / 3,
  quarters: 1 / 4,
  double: 2,
  twice: 2,
  triple: 3,
  thrice: 3,
});
const said = new Set(['that', 'it', 'this']);

/**
 * A share of what was done last, and where the words for it end: `a third of that`, `30% of it`, `twice that much`.
 * Undefined where no such words begin.
 */
export function shareAt(
  tokens: readonly Token[],
  at: number,
): { readonly share: number; readonly to: number } | undefined {
  const size = sizeAt(tokens, at);
  if (size === undefined) return undefined;
  const [first = '', second = ''] = tokens.slice(size.to, size.to + 2).map(({ text }) => text);
  if (first === 'of' && said.has(second)) return ended(tokens, size.share, size.to + 2);
  const isMuch = (said.has(first) || first === 'as' || first === 'so') && second === 'much';
  if (isMuch) return ended(tokens, size.share, size.to + 2);
  const isTimes = size.isTimes && said.has(first);
  return isTimes ? ended(tokens, size.share, size.to + 1) : undefined;
}

/** Only at the end of what is said: `half of that reverb` is a share of something else. */
function ended(tokens: readonly Token[], share: number, to: number) {
  const next = tokens[to];
  const isEnd = next === undefined || next.divides === true;
  const isPolite = ['please', 'pls', 'plz', 'then', 'maybe', 'instead'].includes(next?.text ?? '');
  return isEnd || isPolite ? { share, to } : undefined;
}

function sizeAt(
  tokens: readonly Token[],
  at: number,
): { readonly share: number; readonly to: number; readonly isTimes: boolean } | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  const text = first?.text ?? '';
  const own = parts[text];
  if (own !== undefined && second !== undefined)
    return { share: own, to: at + 1, isTimes: own > 1 };
  const count = text === 'a' ? 1 : (first?.number?.value ?? numberOfWord(text));
  if (count === undefined || count <= 0 || second === undefined) return undefined;
  if (first?.number?.unit === 'percent') return { share: count / 100, to: at + 1, isTimes: false };
  if (second.text === 'percent') return { share: count / 100, to: at + 2, isTimes: false };
  if (first?.number?.unit === 'x') return { share: count, to: at + 1, isTimes: true };
  if (second.text === 'times') return { share: count, to: at + 2, isTimes: true };
  const part = parts[second.text];
  if (part === undefined || part > 1 || third === undefined) return undefined;
  return { share: count * part, to: at + 2, isTimes: false };
}
