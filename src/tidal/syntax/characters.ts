/** Kinds of characters, as the language sees them. */

const SYMBOLS = new Set('!#$%&*+./<=>?@\\^|-~:');
export const BRACKETS = new Set('()[]{},;`');
export const CURLY_QUOTES = new Set('“”„«»‘’');

export const isDigit = (c: string): boolean => c >= '0' && c <= '9';
export const isSymbol = (c: string): boolean =>
  SYMBOLS.has(c) || (c > '\x7f' && /[\p{S}\p{P}]/u.test(c));
export const isNameStart = (c: string): boolean =>
  (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c === '_' || (c > '\x7f' && /\p{L}/u.test(c));
export const isNamePart = (c: string): boolean => isNameStart(c) || isDigit(c) || c === "'";
export const isUpper = (c: string): boolean =>
  (c >= 'A' && c <= 'Z') || (c > '\x7f' && /\p{Lu}/u.test(c));
export const isSpace = (c: string): boolean =>
  c === ' ' || c === '\t' || c === '\r' || c === '\f' || c === '\v' || (c > '\x7f' && /\s/.test(c));
