import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { type Event, queryWithin } from '../../../src/pattern/index.ts';
import { evaluate, functionHelp } from '../../../src/tidal/index.ts';

const CYCLES = 4;

/** The events of every track of a text. */
function eventsOf(source: string, cycles = CYCLES): Event<unknown>[] {
  const { patterns, live, problems } = evaluate(source);
  const [error] = problems.filter(({ severity }) => severity === 'error');
  if (error !== undefined) throw new Error(`${source}: ${error.message}`);
  return [...patterns.values()].flatMap((pattern) =>
    Array.from({ length: cycles }, (_, i) => {
      const answer = queryWithin(pattern, rational(i), rational(i + 1), { controls: live });
      return answer.ok ? answer.value : [];
    }).flat(),
  );
}

/** The texts that each event of the first cycle came from, in order of time. */
function sources(source: string): string[] {
  return eventsOf(source, 1)
    .sort((a, b) => a.part.begin.compare(b.part.begin))
    .map(({ context }) => context.map(({ start, end }) => source.slice(start, end)).join(' '));
}

interface Literal {
  readonly start: number;
  readonly end: number;
}

/** The insides of the strings of a text. */
function literalsIn(source: string): Literal[] {
  return [...source.matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(({ index, 1: inside = '' }) => {
    return { start: index + 1, end: index + 1 + inside.length };
  });
}

/** What a text plays, or undefined where it is an error. */
function played(source: string): string | undefined {
  if (evaluate(source).problems.some(({ severity }) => severity === 'error')) return undefined;
  return eventsOf(source)
    .map(({ part, value }) => `${part.begin} ${part.end} ${JSON.stringify(value)}`)
    .join('\n');
}

/** The text with other mini-notation in one of its strings. */
function withString(source: string, { start, end }: Literal, text: string): string {
  return source.slice(0, start) + text + source.slice(end);
}

/** Whether a string is mini-notation, and makes a difference to what the whole text plays. */
function isHeard(source: string, literal: Literal, whole: string | undefined): boolean {
  const broken = evaluate(withString(source, literal, '['));
  if (!broken.problems.some(({ code }) => code.startsWith('mini.'))) return false;
  return played(withString(source, literal, '~')) !== whole;
}

/** A word, a number, a note, a part of a chord. */
const ATOM = /^[-+~^]?[\p{L}\d][\p{L}\d:.\-_%]*$/u;

/** What is wrong with the places that the events of a text tell. */
function faults(source: string): string[] {
  const literals = literalsIn(source);
  const whole = played(source);
  const heard = literals.filter((each) => isHeard(source, each, whole));
  const words = heard.flatMap(({ start, end }) => source.slice(start, end).split(/[^\p{L}\d:_]+/u));
  const lit = new Set<Literal | undefined>();
  const found = new Set<string>();
  for (const { context, value } of eventsOf(source)) {
    if (context.length === 0 && heard.length > 0) found.add('an event without places');
    const texts = context.map(({ start, end }) => source.slice(start, end));
    for (const [index, { start, end }] of context.entries()) {
      const literal = literals.find((each) => each.start <= start && end <= each.end);
      const text = texts[index] ?? '';
      if (literal === undefined || !ATOM.test(text)) found.add(`not an atom: ${text}`);
      lit.add(literal);
    }
    const { s } = value as { s?: unknown };
    if (typeof s === 'string' && words.includes(s) && !texts.includes(s))
      found.add(`not from ${s}`);
  }
  for (const each of heard) {
    if (!lit.has(each)) found.add(`never lit: ${source.slice(each.start, each.end)}`);
  }
  return [...found].map((each) => `${source.replaceAll('\n', ' ')} → ${each}`);
}

/** Rows whose example takes places away, or looks at a pattern without playing it. */
const withoutPlaces = new Set(
  `Context context= setContext deconstruct steps stepcount setStepsFrom State queryArc showAll
  showStateful draw drawLine drawLineSz`.split(/\s+/),
);

const rows = functionHelp().filter(
  ({ name, example }) => example !== '' && !withoutPlaces.has(name),
);

/** Numbers, and strings to leave alone. */
const NUMBER = /"(?:[^"\\]|\\.)*"|(?<![\w."'%^:])\d+(?:\.\d+)?(?![\w.%':])/gs;

/** The text with each of its numbers in turn as a string of one step, and of two. */
function withNumbersAsStrings(source: string): string[] {
  const numbers = [...source.matchAll(NUMBER)].filter(([text]) => !text.startsWith('"'));
  return numbers.flatMap(({ 0: number, index }) => {
    const place = { start: index, end: index + number.length };
    return [`"${number}"`, `"<${number} ${number}>"`].map((text) =>
      withString(source, place, text),
    );
  });
}

describe('events know the atoms that they came from', () => {
  const patience = 120_000;

  test(
    'in the example of every row',
    () => {
      expect(rows.flatMap(({ example }) => faults(example))).toEqual([]);
    },
    patience,
  );

  test(
    'where a number of an example is a string',
    () => {
      const texts = rows.flatMap(({ example }) => withNumbersAsStrings(example));
      const playing = texts.filter((each) => played(each) !== undefined);
      expect(playing.length).toBeGreaterThan(800);
      expect(playing.flatMap(faults)).toEqual([]);
    },
    patience,
  );

  test.each([
    ['s "bd sn" # n "1 2"', ['bd 1', 'sn 2']],
    ['s "bd*2 sn"', ['bd 2', 'bd 2', 'sn']],
    ['s "bd(3,8)"', ['bd 3 8', 'bd 3 8', 'bd 3 8']],
    ['s "bd!2 . [cp | cp]"', ['bd', 'bd', 'cp']],
    ['n "0 .. 2"', ['0 2', '0 2', '0 2']],
    ['n "c\'maj\'ii"', ['c maj ii', 'c maj ii', 'c maj ii']],
    ['n "\'maj"', ['maj', 'maj', 'maj']],
    ['speed "1%8 3e -0.5"', ['1%8', '3e', '-0.5']],
    ['n "cs5 -1 1e1"', ['cs5', '-1', '1e1']],
    ['s "<bd sn>"', ['bd']],
    ['s "{bd sn}%4"', ['bd 4', 'sn 4', 'bd 4', 'sn 4']],
    ['fast 2 $ s "bd"', ['bd', 'bd']],
    ['fast "2" $ s "bd"', ['bd 2', 'bd 2']],
    ['every "<1 2>" (# n "3") $ s "bd"', ['bd 3 1']],
    ['sew "t f" (s "bd*2") (s "hh*2")', ['bd 2 t', 'hh 2 f']],
    ['while "1 0" (# n 1) $ s "bd sn"', ['bd 1', 'sn 0']],
    ['squeeze "0 1" [s "bd", s "hh"]', ['bd 0', 'hh 1']],
    ['struct "t*2" $ s "bd"', ['t 2 bd', 't 2 bd']],
    ['n ("0 1" + "<10 20>")', ['0 10', '1 10']],
    ['n (scale "major" "0 4")', ['0 major', '4 major']],
    ['fix (# crush "4") (s "bd") $ s "bd sn"', ['bd bd 4', 'sn bd']],
    ['euclid "3" "8" $ s "bd"', ['bd 3 8', 'bd 3 8', 'bd 3 8']],
    ['chop "2" $ s "bd"', ['bd 2', 'bd 2']],
    ['steptake "1 2" $ s "bd sn"', ['bd 1', 'bd 2', 'sn 2']],
    ['substruct "t f" $ s "bd sn"', ['bd t', 'sn t']],
    ['protate 1 1 $ s "bd sn"', ['bd sn', 'sn bd']],
  ])('%s', (source, expected) => {
    expect(sources(source)).toEqual(expected);
  });

  test('a live value comes from its name in the string', () => {
    expect(sources('do { setF "foo" 3; d1 $ n "^foo 1" }')).toEqual(['^foo', '1']);
  });

  test('a text that code made has no places', () => {
    expect(sources('s (parseBP_E "bd sn") # n "1"')).toEqual(['1', '1']);
  });
});

describe('places are those of the source', () => {
  test.each([
    ['several lines', 'd1\n  $ s "bd*2\n    sn"\n', ['bd 2', 'bd 2', 'sn']],
    ['several statements', 'hush\n\nd1 $ s "bd"', ['bd']],
    ['a definition', 'let drum = "bd sn"\n\nd1 $ s drum', ['bd', 'sn']],
    ['a function', 'let f x = s x # n "1"\n\nd1 $ f "bd"', ['bd 1']],
    ['escapes', 'd1 $ s "bd\\n sn\\t\\116om"', ['bd', 'sn', '\\116om']],
    ['gaps', 'd1 $ s "bd\\  \n  \\ sn\\  \\ hh"', ['bd', 'sn', 'hh']],
    ['Windows line ends', 'hush\r\n\r\nd1\r\n  $ s "bd\r\n  sn"\r\n', ['bd', 'sn']],
    ['tabs', '\td1 $ s\t"bd\tsn"', ['bd', 'sn']],
    ['other alphabets before it', '{- é 𝄞 -} d1 $ s "ドラム bd"', ['ドラム', 'bd']],
    ['GHCi', ':{\nd1 $ s "bd"\n:}', ['bd']],
  ])('through %s', (_, source, expected) => {
    expect(sources(source)).toEqual(expected);
  });
});
