import type { Explained } from './explain-syntax.ts';
import type { Token } from './token.ts';
import type { SyntaxFailure } from './token-stream.ts';

/**
 * `` sound `bd` `` and `` sound `bd sn` ``, where double quotes are meant: what stands in
 * backquotes there is no operator with a value after it, or no name at all.
 */
export function backquoted(
  { token }: SyntaxFailure,
  tokens: readonly Token[],
): Explained | undefined {
  const at = token.kind === 'end' ? tokens.length - 1 : tokens.indexOf(token);
  const marks = [...tokens.keys()].filter((i) => tokens[i]?.text === '`');
  const pair = marks.findIndex((i, n) => n % 2 === 0 && i < at && (marks[n + 1] ?? at) >= at - 1);
  const [opener, closer] = [marks[pair], marks[pair + 1]];
  if (opener === undefined || closer === undefined || closer - opener < 2) return undefined;
  const inside = tokens.slice(opener + 1, closer);
  const text = inside.map((each, i) => gap(inside[i - 1], each) + each.text).join('');
  const message =
    inside.length === 1
      ? `Backquotes make \`${text}\` an operator, and nothing stands after it.`
      : 'Backquotes hold the name of one function, which becomes an operator.';
  const place = { start: tokens[opener]?.start ?? 0, end: tokens[closer]?.end ?? 0 };
  return { code: 'tidal.syntax', message, hint: `Write double quotes: "${text}"`, place };
}

/** The spaces between two tokens. */
function gap(before: Token | undefined, { start }: Token): string {
  return ' '.repeat(before === undefined ? 0 : start - before.end);
}
