import { TextTrail } from './text-trail.ts';

type Style = 'plain' | 'single' | 'double';

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
const digitsOfEscape: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Reads the characters of a plain or quoted scalar, quotes excluded, from `begin` to `end` of a YAML
 * text. A line break folds to a space, more of them to one break less; blanks around are dropped.
 */
export function decodeFlow(text: string, begin: number, end: number, style: Style): TextTrail {
  const trail = new TextTrail(begin);
  let at = begin;
  /** Length up to the last character that a fold must not trim. */
  let solid = 0;
  while (at < end) {
    const character = text[at] ?? '';
    const next = text[at + 1] ?? '';
    if (isBreak(text, at)) {
      trail.cutTo(solid);
      at = fold(trail, text, at, end);
      solid = trail.text.length;
    } else if (style === 'single' && character === "'" && next === "'") {
      trail.add("'", at, at + 2);
      at += 2;
      solid = trail.text.length;
    } else if (style === 'double' && character === '\\') {
      at = isBreak(text, at + 1) ? skipBreak(text, at + 1, end) : addEscape(trail, text, at);
      solid = trail.text.length;
    } else {
      trail.add(character, at, at + 1);
      at += 1;
      if (!isBlank(character)) solid = trail.text.length;
    }
  }
  return trail;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

function isBreak(text: string, at: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n');
}

function afterBreak(text: string, at: number): number {
  return text[at] === '\r' ? at + 2 : at + 1;
}

/** Adds what the line breaks from here stand for; gives where the next line's text begins. */
function fold(trail: TextTrail, text: string, from: number, end: number): number {
  let at = from;
  let breaks = 0;
  while (at < end && (isBreak(text, at) || isBlank(text[at] ?? ''))) {
    if (isBreak(text, at)) {
      breaks += 1;
      if (breaks > 1) trail.add('\n', at, afterBreak(text, at));
      at = afterBreak(text, at);
    } else at += 1;
  }
  if (breaks === 1) trail.add(' ', from, at);
  return at;
}

/** An escaped line break joins two lines without a space. */
function skipBreak(text: string, from: number, end: number): number {
  let at = afterBreak(text, from);
  while (at < end && isBlank(text[at] ?? '')) at += 1;
  return at;
}

function addEscape(trail: TextTrail, text: string, at: number): number {
  const kind = text[at + 1] ?? '';
  const digits = digitsOfEscape[kind];
  if (digits === undefined) {
    trail.add(escapes[kind] ?? kind, at, at + 2);
    return at + 2;
  }
  const end = at + 2 + digits;
  const code = Number.parseInt(text.slice(at + 2, end), 16);
  trail.add(code <= 0x10ffff ? String.fromCodePoint(code) : '', at, end);
  return end;
}
