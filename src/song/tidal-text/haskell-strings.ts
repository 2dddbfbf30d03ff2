/**
 * Mini-notation as a Haskell string. Lines become one string with gaps, which Haskell has in place
 * of strings over several lines.
 *
 * @example haskellString('x*4') // => '"x*4"'
 */
export function haskellString(text: string): string {
  return `"${stringPiece(text.trim().replaceAll('\\', '\\\\'))}"`;
}

/**
 * A Tidal expression with its strings as Haskell takes them: what stands on several lines has gaps.
 *
 * @example asHaskell('note "0\n 3"') // => 'note "0\\\n \\ 3"'
 */
export function asHaskell(expression: string): string {
  const pieces = expression.matchAll(piece);
  return [...pieces].map(([each]) => (each.startsWith('"') ? stringPiece(each) : each)).join('');
}

const stringPiece = (text: string): string => withGaps(lettersApart(text));

/** A step of one letter that begins a fraction, or its note, behind a number and a space. */
const letterBehindNumber =
  /(?<=(?:^|["\s*/@%[<{(,|])-?\d+(?:\.\d+)?\s+)[whqestfx](?!\p{L})[^\s"[\]<>{}(),|!*/@?%~.]*/gu;

/**
 * Tidal before 1.10 reads a letter behind a number as a fraction of it, be there a space between
 * them or none: `t*4 t` is `t` times four thirds. In brackets the letter is a step in every Tidal.
 */
function lettersApart(text: string): string {
  return text.replaceAll(letterBehindNumber, '[$&]');
}

/** A string, a comment, a character or anything else, whatever comes first. */
const piece = /"(?:\\[\s\S]|[^"\\])*"?|\{-[\s\S]*?-\}|--+(?![!#$%&*+./<=>?@\\^|~:-]).*|'"'|[\s\S]/g;

function withGaps(text: string): string {
  return text.replaceAll(/[ \t]*\r?\n([ \t]*)/g, (_, indent: string) => `\\\n${indent || ' '}\\ `);
}

/** Whether a closing bracket after this text would stand in a comment. */
export function endsInComment(expression: string): boolean {
  const last = [...expression.matchAll(piece)].at(-1)?.[0] ?? '';
  return last.startsWith('--');
}
