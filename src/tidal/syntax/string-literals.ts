/** Where strings end, and what they say. */

/** Where the closing quote stands. A string may go over several lines of mini-notation. */
export function stringEnd(source: string, start: number): number | undefined {
  for (let i = start + 1; i < source.length; i += 1) {
    const c = source[i];
    if (c === '"') return i;
    if (c === '\\') i = afterEscape(source, i);
    if (c === '\n' && !stringGoesOn(source, i)) return undefined;
  }
  return undefined;
}

/** The last offset of an escape; a gap (backslash, white space, backslash) is one escape. */
function afterEscape(source: string, at: number): number {
  const gap = /^\\\s+\\/.exec(source.slice(at, at + 1000));
  return gap === null ? at + 1 : at + gap[0].length - 1;
}

/** After a line break: does the rest look like mini-notation up to a closing quote, or like code? */
function stringGoesOn(source: string, newLine: number): boolean {
  const close = source.indexOf('"', newLine);
  if (close < 0) return false;
  const rest = source.slice(newLine, close);
  return !/\n[ \t\r]*\n|[$=\\]|(^|[\s(|])#(\s|$)|\n(d\d+|hush|once|let)\b/.test(rest);
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\\': '\\',
  '"': '"',
  "'": "'",
  '&': '',
};

/**
 * Resolves escapes, and tells where each UTF-16 unit that results begins and ends in the source, in
 * turn, and last where the text ends.
 */
export function resolveEscapes(raw: string, base: number): { value: string; offsets: number[] } {
  let value = '';
  const offsets: number[] = [];
  const pieces = /\\(?:\s+\\|x[0-9a-fA-F]+|o[0-7]+|\d+|[^\n])|[\s\S]/gu;
  for (const match of raw.matchAll(pieces)) {
    const [piece] = match;
    const text = resolved(piece);
    const at = base + match.index;
    for (let i = 0; i < text.length; i += 1) {
      if (text === piece) offsets.push(at + i, at + i + 1);
      else offsets.push(at, at + piece.length);
    }
    value += text;
  }
  offsets.push(base + raw.length);
  return { value, offsets };
}

function resolved(piece: string): string {
  if (piece[0] !== '\\' || piece.length === 1) return piece;
  const rest = piece.slice(1);
  if (/^\s/.test(rest)) return '';
  const simple = SIMPLE_ESCAPES[rest];
  if (simple !== undefined) return simple;
  const code = /^x/.test(rest)
    ? Number.parseInt(rest.slice(1), 16)
    : /^o/.test(rest)
      ? Number.parseInt(rest.slice(1), 8)
      : Number(rest);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : rest;
}
