/** Mini-notation's grammar: text to syntax tree. */
import { Rational } from '../../base/index.ts';
import { type MiniNode, type MiniStep, ONE_A_CYCLE } from './ast.ts';
import { readRational } from './atoms.ts';
import type { Cursor } from './cursor.ts';
import { grammarOfNames, grammars, type MiniGrammar, modifierGrammar } from './kinds.ts';
import { warnOfNothing } from './nothing.ts';
import { euclidShape, unexpected } from './unexpected.ts';

/** Steps that one sequence may hold after `!` has repeated them. */
const MOST_STEPS = 10_000;

/** Modifiers such as `'i` that one chord may have. */
const MOST_MODIFIERS = 100;

const chordNames = grammarOfNames('chord');

const REST = { kind: 'rest' } as const;
const COUNT = /\d+/y;
const PROBABILITY = /\d+\.\d+/y;
const VARIABLE = /[\p{L}0-9:.\-_]*/uy;

/** A whole string. Throws MiniError. */
export function parseText<T>(cursor: Cursor, grammar: MiniGrammar<T>): MiniNode<T> {
  const node = parseLayers(cursor, grammar);
  cursor.skipSpace();
  if (!cursor.atEnd) throw unexpected(cursor, grammar.expected);
  return node;
}

/** `a b, c d` or `a b | c d`, at the top or in square brackets. */
function parseLayers<T>(cursor: Cursor, grammar: MiniGrammar<T>): MiniNode<T> {
  const first = parseSequence(cursor, grammar);
  const separator = cursor.next;
  if (separator !== ',' && separator !== '|') return parseSpeed(cursor, first);
  const layers = [first];
  while (cursor.take(separator)) layers.push(parseSequence(cursor, grammar));
  const joined: MiniNode<T> =
    separator === ','
      ? { kind: 'stack', layers }
      : { kind: 'choose', seed: cursor.newSeed(), options: layers };
  return parseSpeed(cursor, joined);
}

/** `a b@3 . c d`, up to whatever cannot go on with it. Takes the white space around it. */
function parseSequence<T>(cursor: Cursor, grammar: MiniGrammar<T>): MiniNode<T> {
  cursor.skipSpace();
  const feet: MiniStep<T>[][] = [];
  let steps: MiniStep<T>[] = [];
  let count = 0;
  for (;;) {
    const start = cursor.index;
    const step = parseStep(cursor, grammar);
    if (step) {
      count += step.times;
      if (count > MOST_STEPS) throw tooManySteps(cursor, start);
      steps.push(step);
    } else if (takeDot(cursor)) {
      feet.push(steps);
      steps = [];
    } else break;
  }
  if (feet.length === 0) return parseDegrade(cursor, { kind: 'sequence', steps });
  if (steps.length > 0) feet.push(steps);
  if (feet.length < 2) throw unexpected(cursor, `${grammar.expected} after the dot`);
  const groups = feet.map((foot): MiniStep<T> => {
    return { node: { kind: 'sequence', steps: foot }, weight: Rational.one, times: 1 };
  });
  return parseDegrade(cursor, { kind: 'sequence', steps: groups });
}

/** Takes a dot between groups, as in `a b . c d`. Two dots are a range. */
function takeDot(cursor: Cursor): boolean {
  if (cursor.next !== '.' || cursor.peek(1) === '.') return false;
  cursor.take('.');
  cursor.skipSpace();
  return true;
}

function tooManySteps(cursor: Cursor, start: number) {
  const message = `A sequence may hold at most ${MOST_STEPS} steps.`;
  return cursor.error('mini.too-many-steps', message, start, cursor.index);
}

/** A part with `.. b`, `@3`, `_` or `!2` after it; undefined where no part begins. */
function parseStep<T>(cursor: Cursor, grammar: MiniGrammar<T>): MiniStep<T> | undefined {
  const node = parsePart(cursor, grammar);
  if (!node) return undefined;
  cursor.skipSpace();
  const next = cursor.next;
  if (next === '.' && cursor.peek(1) === '.') {
    return { node: parseRange(cursor, grammar, node), weight: Rational.one, times: 1 };
  }
  if (next === '@' || next === '_') return { node, weight: parseWeight(cursor), times: 1 };
  if (next === '!') return { node, weight: Rational.one, times: parseRepeats(cursor) };
  return { node, weight: Rational.one, times: 1 };
}

function parseRange<T>(cursor: Cursor, grammar: MiniGrammar<T>, from: MiniNode<T>): MiniNode<T> {
  cursor.index += 2;
  cursor.skipSpace();
  const to = parsePart(cursor, grammar);
  if (!to) throw unexpected(cursor, `${grammar.expected} after ..`);
  cursor.skipSpace();
  return { kind: 'range', from, to };
}

/** `@3`, `_ _` and mixtures: `@` gives a length, each `_` adds a step. */
function parseWeight(cursor: Cursor): Rational {
  let weight = Rational.one;
  for (;;) {
    const start = cursor.index;
    if (!cursor.take('@') && !cursor.take('_')) return weight;
    const given = readRational(cursor);
    if (given && given.sign() < 0) {
      throw cursor.error('mini.weight', 'A length cannot be negative.', start, cursor.index);
    }
    weight = weight.add(given ? given.sub(Rational.one) : Rational.one);
    cursor.skipSpace();
  }
}

/** `!3`, `! !` and mixtures: `!` alone adds one more. */
function parseRepeats(cursor: Cursor): number {
  let times = 1;
  const start = cursor.index;
  while (cursor.take('!')) {
    const count = cursor.match(COUNT);
    times += count === undefined ? 1 : Number(count) - 1;
    cursor.skipSpace();
  }
  if (times > MOST_STEPS) throw tooManySteps(cursor, start);
  return Math.max(0, times);
}

/** A value, rest, group or variable with its modifiers; undefined where none begins. */
function parsePart<T>(cursor: Cursor, grammar: MiniGrammar<T>): MiniNode<T> | undefined {
  const opening = cursor.next;
  const primary = parsePrimary(cursor, grammar);
  if (!primary) return undefined;
  const group = '[<{'.includes(opening) && opening !== '';
  const node = parseModifiers(cursor, primary, group);
  if (!grammar.chords || cursor.next !== "'") return node;
  return parseModifiers(cursor, parseChord(cursor, node as MiniNode<number>), false);
}

function parsePrimary<T>(cursor: Cursor, grammar: MiniGrammar<T>): MiniNode<T> | undefined {
  switch (cursor.next) {
    case '':
      return undefined;
    case '[':
      return cursor.nested(() => parseGroup(cursor, grammar));
    case '<':
      return cursor.nested(() => parseAlternation(cursor, grammar));
    case '{':
      return cursor.nested(() => parsePolymeter(cursor, grammar));
    case '^':
      return parseVariable(cursor);
    case '~':
      cursor.take('~');
      return REST;
    case "'":
      // A chord without a root stands on c.
      return grammar.chords ? chordOnC(cursor) : undefined;
    default:
      return parseAtom(cursor, grammar);
  }
}

/** A value, or `-` alone, which is a rest. */
function parseAtom<T>(cursor: Cursor, grammar: MiniGrammar<T>): MiniNode<T> | undefined {
  const start = cursor.index;
  const value = grammar.read(cursor);
  if (value !== undefined) {
    if (grammar.chords && cursor.next === 'b') warnOfFlat(cursor, start);
    if (typeof value === 'string' && value.endsWith(':')) {
      const message = `${value} has no number after the colon.`;
      const hint = `Write the number of a sound after it: ${value}2`;
      cursor.warn('mini.sample-number', message, hint, start, cursor.index);
    }
    return { kind: 'atom', value, at: cursor.at(start, cursor.index) };
  }
  return cursor.take('-') ? REST : undefined;
}

const FLAT = /b\d*(?![\p{L}\d])/uy;

/** `ab3` reads as a and b3, where a flat is meant. */
function warnOfFlat(cursor: Cursor, start: number): void {
  const { index } = cursor;
  const letter = cursor.text.slice(start, index);
  const rest = cursor.match(FLAT);
  cursor.index = index;
  if (rest === undefined || !/^[a-g]$/.test(letter)) return;
  const message = `${letter}${rest} reads as two notes, ${letter} and ${rest}.`;
  const hint = `Flats are written f: ${letter}f${rest.slice(1)}`;
  cursor.warn('mini.flat', message, hint, start, index + rest.length);
}

function chordOnC<T>(cursor: Cursor): MiniNode<T> {
  const { index } = cursor;
  return parseChord(cursor, { kind: 'atom', value: 0, at: cursor.at(index, index) });
}

/** `'maj'5'i` after a root. */
function parseChord<T>(cursor: Cursor, root: MiniNode<number>): MiniNode<T> {
  const start = cursor.index;
  cursor.take("'");
  const name = parsePart(cursor, chordNames);
  if (!name) throw unexpected(cursor, "a chord's name, as in c'maj");
  const modifiers = [];
  while (cursor.take("'")) {
    const modifier = parsePart(cursor, modifierGrammar);
    if (!modifier) throw unexpected(cursor, modifierGrammar.expected);
    modifiers.push(modifier);
    if (modifiers.length > MOST_MODIFIERS) {
      const message = `A chord may have at most ${MOST_MODIFIERS} modifiers.`;
      throw cursor.error('mini.chord', message, start, cursor.index);
    }
  }
  return { kind: 'chord', root, name, modifiers };
}

function parseGroup<T>(cursor: Cursor, grammar: MiniGrammar<T>): MiniNode<T> {
  const open = cursor.index;
  cursor.take('[');
  const node = parseLayers(cursor, grammar);
  close(cursor, ']', open, grammar.expected);
  return node;
}

/** `<a b, c>`: one step of each layer a cycle. */
function parseAlternation<T>(cursor: Cursor, grammar: MiniGrammar<T>): MiniNode<T> {
  const open = cursor.index;
  cursor.take('<');
  const layers = parseCommaLayers(cursor, grammar);
  close(cursor, '>', open, grammar.expected);
  refuseEmptyLayer(cursor, layers, open);
  return { kind: 'polymeter', pace: ONE_A_CYCLE, layers };
}

/** `{a b, c d e}` and `{a b c}%4`. */
function parsePolymeter<T>(cursor: Cursor, grammar: MiniGrammar<T>): MiniNode<T> {
  const open = cursor.index;
  cursor.take('{');
  const layers = parseCommaLayers(cursor, grammar);
  close(cursor, '}', open, grammar.expected);
  refuseEmptyLayer(cursor, layers, open);
  const pace = cursor.take('%') ? parsePace(cursor) : undefined;
  return { kind: 'polymeter', pace, layers };
}

/** The steps a cycle after `}%`: as in Tidal, all numbers that follow belong to it. */
function parsePace(cursor: Cursor): MiniNode<Rational> {
  const start = cursor.index;
  const pace = parseSequence(cursor, grammars.rational);
  if (pace.kind === 'sequence' && pace.steps.length === 0) {
    cursor.index = start;
    throw unexpected(cursor, 'the number of steps a cycle, as in {a b c}%4');
  }
  return pace;
}

function parseCommaLayers<T>(cursor: Cursor, grammar: MiniGrammar<T>): MiniNode<T>[] {
  const layers = [parseSequence(cursor, grammar)];
  while (cursor.take(',')) layers.push(parseSequence(cursor, grammar));
  return layers;
}

/** A layer without steps would take no time at all to go round. */
function refuseEmptyLayer<T>(cursor: Cursor, layers: MiniNode<T>[], open: number): void {
  const empty = layers.some((each) => each.kind === 'sequence' && each.steps.length === 0);
  if (!empty) return;
  const text = cursor.text.slice(open, cursor.index);
  const message = `There is nothing to play in ${text.length > 20 ? 'a part of this' : text}.`;
  throw cursor.error('mini.empty', message, open, cursor.index, 'Write ~ for a rest.');
}

function close(cursor: Cursor, bracket: string, open: number, expected: string): void {
  cursor.skipSpace();
  if (cursor.take(bracket)) return;
  if (!cursor.atEnd) throw unexpected(cursor, expected, { open, bracket });
  const message = `This ${cursor.text.charAt(open)} is never closed.`;
  const hint = `Write ${bracket} where the group ends.`;
  throw cursor.error('mini.unclosed', message, open, open + 1, hint);
}

function parseVariable(cursor: Cursor): MiniNode<never> {
  const start = cursor.index;
  cursor.take('^');
  const name = cursor.match(VARIABLE) ?? '';
  return { kind: 'variable', name, at: cursor.at(start, cursor.index) };
}

/**
 * `?`, `*2`, `(3,8)` and `?` again, one each in this order, applied to what stands before them.
 * What is left over belongs to the whole sequence where it ends there, as in Tidal; elsewhere,
 * where Tidal gives up, it goes on with this part.
 */
function parseModifiers<T>(cursor: Cursor, primary: MiniNode<T>, group: boolean): MiniNode<T> {
  let node = group ? primary : parseDegrade(cursor, primary);
  node = parseSpeed(cursor, node);
  if (cursor.next === '(') node = parseEuclid(cursor, node);
  node = parseDegrade(cursor, node);
  while (!endsSequence(cursor)) {
    const next = cursor.next;
    if (next === '*' || next === '/') node = parseSpeed(cursor, node);
    else if (next === '(') node = parseEuclid(cursor, node);
    else if (next === '?') node = parseDegrade(cursor, node);
    else return node;
  }
  return node;
}

const LAST_MODIFIER = /[*/]\s*(?:[\d.%]+[whqestfx]?|<[^<>]*>|\[[^[\]]*\])\s*(?=[\],|]|$)/y;

/** Whether one `*2` or `/2` is all that is left of a sequence. */
function endsSequence(cursor: Cursor): boolean {
  const { index } = cursor;
  const ends = cursor.match(LAST_MODIFIER) !== undefined;
  cursor.index = index;
  return ends;
}

/** `*amount` or `/amount`, if one stands here. */
function parseSpeed<T>(cursor: Cursor, of: MiniNode<T>): MiniNode<T> {
  const sign = cursor.next;
  if (sign !== '*' && sign !== '/') return of;
  warnOfNothing(cursor, of);
  cursor.take(sign);
  cursor.skipSpace();
  const amount = parseAmount(cursor);
  if (!amount) throw unexpected(cursor, `a number after ${sign}, as in ${sign}2`);
  return { kind: sign === '*' ? 'fast' : 'slow', amount, of };
}

/** A number, without modifiers of its own (`bd*2?` drops events of bd*2), or a group of them. */
function parseAmount(cursor: Cursor): MiniNode<Rational> | undefined {
  const next = cursor.next;
  if (next !== '[' && next !== '<' && next !== '{') {
    const start = cursor.index;
    const value = readRational(cursor);
    return value && { kind: 'atom', value, at: cursor.at(start, cursor.index) };
  }
  const group = parsePrimary(cursor, grammars.rational);
  // As in Tidal, *[2 3]*2 doubles the numbers.
  return group && parseSpeed(cursor, group);
}

/** `?` or `?0.3`, if one stands here. */
function parseDegrade<T>(cursor: Cursor, of: MiniNode<T>): MiniNode<T> {
  if (cursor.next !== '?') return of;
  warnOfNothing(cursor, of);
  cursor.take('?');
  const start = cursor.index;
  const amount = cursor.match(PROBABILITY);
  if (amount === undefined && /\d/.test(cursor.next)) {
    cursor.match(COUNT);
    const hint = 'Write ?0.5 for one half; ? alone means the same.';
    const message = 'A probability after ? has a dot.';
    throw cursor.error('mini.probability', message, start, cursor.index, hint);
  }
  cursor.skipSpace();
  return { kind: 'degrade', seed: cursor.newSeed(), amount: Number(amount ?? 0.5), of };
}

/** `(pulses, steps)` or `(pulses, steps, rotation)`. */
function parseEuclid<T>(cursor: Cursor, of: MiniNode<T>): MiniNode<T> {
  return cursor.nested(() => parseEuclidArguments(cursor, of));
}

function parseEuclidArguments<T>(cursor: Cursor, of: MiniNode<T>): MiniNode<T> {
  const open = cursor.index;
  cursor.take('(');
  const pulses = parseEuclidNumber(cursor, open);
  if (!cursor.take(',')) throw euclidShape(cursor, open);
  const steps = parseEuclidNumber(cursor, open);
  const rotation = cursor.take(',') ? parseEuclidNumber(cursor, open) : undefined;
  if (!cursor.take(')')) throw euclidShape(cursor, open);
  return { kind: 'euclid', pulses, steps, rotation, of };
}

function parseEuclidNumber(cursor: Cursor, open: number): MiniNode<number> {
  const sequence = parseSequence(cursor, grammars.int);
  if (sequence.kind === 'sequence' && sequence.steps.length === 0) throw euclidShape(cursor, open);
  return sequence;
}
