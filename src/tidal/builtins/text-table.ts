import {
  type Drawing,
  draw,
  drawLine,
  type Event,
  type Pattern,
  queryEvents,
  type TimeSpan,
} from '../../pattern/index.ts';
import { EvaluationFailure } from '../evaluation/failure.ts';
import type { TypeRecord } from '../evaluation/records.ts';
import { showEvent } from '../evaluation/records-events.ts';
import { ContextValue } from '../evaluation/special.ts';
import { type Builtin, overloaded, row } from './builtin.ts';

type Read = (text: string) => readonly (readonly [unknown, string])[];

/** How wide Tidal draws lines of cycles. */
const LINE = 78;

const drawingRows: readonly Builtin[] = [
  overloaded(
    'showAll',
    'Show a => Arc -> Pattern a -> String',
    'The events of a span as text, with where they come from.',
    's "bd" # vowel (pure $ take 5 $ showAll (Arc 0 1) $ s "bd")',
    (type: TypeRecord) => (at: TimeSpan, p: Pattern<unknown>) =>
      [...queryEvents(p, at, {})]
        .sort((a, b) => a.part.begin.compare(b.part.begin) || a.part.end.compare(b.part.end))
        .map((event) => placesOf(event) + showEvent(event, type))
        .join('\n'),
  ),
  row(
    'draw',
    'Pattern Char -> Render',
    'The first cycle of a pattern of letters as a drawing.',
    's "bd" # cut (pure $ length $ show $ draw "a b*2")',
    (p: Pattern<string>) => draw(p),
  ),
  row(
    'drawLine',
    'Pattern Char -> Render',
    'Cycles of a pattern of letters as a drawing, side by side.',
    's "bd" # cut (pure $ length $ show $ drawLine "a b*2")',
    (p: Pattern<string>): Drawing => drawLine(LINE, p),
  ),
  row(
    'drawLineSz',
    'Int -> Pattern Char -> Render',
    'Cycles of a pattern of letters as a drawing so many letters wide.',
    's "bd" # cut (pure $ length $ show $ drawLineSz 20 "a b*2")',
    drawLine,
  ),
];

/** Where an event comes from, as Tidal shows it: pairs of columns and lines. */
function placesOf(event: Event<unknown>): string {
  const places = new ContextValue(event.trail).positions() as readonly (readonly unknown[])[];
  return `[${places.map((ends) => `(${ends.map((end) => `(${String(end)})`).join(',')})`).join(',')}]`;
}

/** Texts that a text may begin with, as Haskell's lexer cuts them, after blanks. */
const LEXEMES = [
  /^'(?:[^'\\]|\\.[^']*)'/u,
  /^"(?:[^"\\]|\\.)*"/su,
  /^[,;()[\]{}`]/,
  /^[!@#$%&*+./<=>?\\^|:\-~]+/,
  /^[\p{L}_][\p{L}\p{N}_']*/u,
  /^\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/,
];

/** The first lexeme of a text, and the rest; nothing where none begins. */
export function lex(text: string): readonly (readonly [string, string])[] {
  const rest = text.trimStart();
  if (rest === '') return [['', '']];
  for (const lexeme of LEXEMES) {
    const [found] = lexeme.exec(rest) ?? [];
    if (found !== undefined) return [[found, rest.slice(found.length)]];
  }
  return [];
}

/** A value that a text begins with, and the rest. */
function readsWith(read: (text: string) => unknown): Read {
  return (text) => {
    let taken = 0;
    for (let rest = text; ; ) {
      const [next] = lex(rest);
      if (next === undefined || next[0] === '') return [];
      rest = next[1];
      taken = text.length - rest.length;
      const value = readOr(read, unwrapped(text.slice(0, taken)));
      if (value !== undefined) return [[value, rest]];
    }
  };
}

/** A text without the parentheses around it. */
function unwrapped(text: string): string {
  const inner = /^\s*\((.*)\)\s*$/s.exec(text)?.[1];
  return inner === undefined || inner.trim() === '' ? text : unwrapped(inner);
}

function readOr(read: (text: string) => unknown, text: string): unknown {
  try {
    return read(text);
  } catch (failure) {
    if (failure instanceof EvaluationFailure) return undefined;
    throw failure;
  }
}

function inParentheses(needed: boolean, read: Read): Read {
  const wrapped: Read = (text) =>
    lex(text).flatMap(([open, inside]) =>
      open !== '('
        ? []
        : either(inside).flatMap(([value, after]) =>
            lex(after).flatMap(([close, rest]) => (close === ')' ? [[value, rest] as const] : [])),
          ),
    );
  const either: Read = (text) => [...read(text), ...wrapped(text)];
  return needed ? wrapped : either;
}

/** Items between brackets, with commas. */
function listReader(type: TypeRecord): Read {
  const read = readsWith((text) => type.read(text));
  const items: Read = (text) =>
    read(text).flatMap(([value, after]) =>
      lex(after).flatMap(([sign, rest]): (readonly [unknown, string])[] => {
        if (sign === ']') return [[[value], rest]];
        if (sign !== ',') return [];
        return items(rest).map(([more, end]) => [[value, ...(more as unknown[])], end]);
      }),
    );
  return (text) =>
    lex(text).flatMap(([sign, rest]): readonly (readonly [unknown, string])[] => {
      if (sign !== '[') return [];
      const [[close, end] = ['', '']] = lex(rest);
      return close === ']' ? [[[], end]] : items(rest);
    });
}

const example = (code: string, text: string): string =>
  `s "bd" # n (fromIntegral $ fst $ head $ (${code}) "${text}")`;

const readingRows: readonly Builtin[] = [
  row(
    'lex',
    'String -> [(String, String)]',
    'The first word, number or sign of a text, and the rest.',
    's (pure $ fst $ head $ lex "bd hh")',
    lex,
  ),
  overloaded(
    'reads',
    'Read a => String -> [(a, String)]',
    'A value that a text begins with, and the rest.',
    example('reads :: String -> [(Int, String)]', '3 x'),
    (type: TypeRecord) => readsWith((text) => type.read(text)),
  ),
  overloaded(
    'readsPrec',
    'Read a => Int -> String -> [(a, String)]',
    'A value that a text begins with, and the rest.',
    example('readsPrec 0 :: String -> [(Int, String)]', '3 x'),
    (type: TypeRecord) => (_precedence: number, text: string) =>
      readsWith((part) => type.read(part))(text),
  ),
  overloaded(
    'readList',
    'Read a => String -> [([a], String)]',
    'A list that a text begins with, and the rest.',
    's "bd" # cut (pure $ sum $ fst $ head $ (readList :: String -> [([Int], String)]) "[1, 2] x")',
    listReader,
  ),
  row(
    'readParen',
    'Bool -> (String -> [(a, String)]) -> String -> [(a, String)]',
    'Reads with another function what stands in parentheses, or need not.',
    example('readParen True (readsPrec 0 :: String -> [(Int, String)])', '(3)'),
    (needed: boolean, read: Read, text: string) => inParentheses(needed, read)(text),
  ),
];

const showingRows: readonly Builtin[] = [
  overloaded(
    'shows',
    'Show a => a -> String -> String',
    'A value as text before another text.',
    's "bd" # vowel (pure $ shows 3 "x")',
    (type: TypeRecord) => (value: unknown, rest: string) => type.show(value, 0) + rest,
  ),
  overloaded(
    'showsPrec',
    'Show a => Int -> a -> String -> String',
    'A value as text before another text, in parentheses where an operator binds tighter.',
    's "bd" # vowel (pure $ showsPrec 7 (-5) "x")',
    (type: TypeRecord) => (precedence: number, value: unknown, rest: string) =>
      type.show(value, precedence) + rest,
  ),
  overloaded(
    'showList',
    'Show a => [a] -> String -> String',
    'A list as text before another text.',
    's "bd" # vowel (pure $ showList [1, 2] "x")',
    (type: TypeRecord) => (values: readonly unknown[], rest: string) =>
      `[${values.map((value) => type.show(value, 0)).join(',')}]${rest}`,
  ),
  row(
    'showString',
    'String -> String -> String',
    'A text before another.',
    's (pure $ showString "b" "d")',
    (text: string, rest: string) => text + rest,
  ),
  row(
    'showChar',
    'Char -> String -> String',
    'A letter before a text.',
    's (pure $ showChar \'b\' "d")',
    (letter: string, rest: string) => letter + rest,
  ),
  row(
    'showParen',
    'Bool -> (String -> String) -> String -> String',
    'What a function puts before a text, in parentheses if wanted.',
    's "bd" # vowel (pure $ showParen True (shows 3) "")',
    (wanted: boolean, put: (rest: string) => string, rest: string) =>
      wanted ? `(${put(`)${rest}`)}` : put(rest),
  ),
];

/** Patterns and values as text, and values read from text. */
export const textRows: readonly Builtin[] = [...drawingRows, ...readingRows, ...showingRows];
