import { numberOfWord, withUnit } from './amounts.ts';
import { formsOf, isComparative } from './forms.ts';
import { type Entry, entriesByWord } from './lexicon/index.ts';
import { separable } from './lexicon/verbs-table.ts';
import { isGrid } from './normalise.ts';
import type { Amount, Token } from './token.ts';

/** What some words of a message may mean. */
export interface Tag {
  readonly kind: string;
  readonly id: string;
  /** The tokens that say it, the end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly amount?: Amount;
  /** Whether it was a comparative: `harder`. */
  readonly comparative?: true;
}

const skipped = new Set(['the', 'a', 'an', 'my', 'da', 'teh']);

/**
 * What the words of a message may mean: of phrases that begin at a word the longest, with all its meanings;
 * numbers with their units; notes and keys; steps that are drawn.
 */
export function tagTokens(tokens: readonly Token[]): readonly Tag[] {
  const tags: Tag[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = special(tokens, at) ?? phrase(tokens, at);
    if (found === undefined) {
      at++;
      continue;
    }
    tags.push(...found);
    at = Math.max(at + 1, ...found.map(({ to }) => to));
  }
  return tags;
}

/** Numbers, keys, chords and steps, which no table can list. */
function special(tokens: readonly Token[], at: number): readonly Tag[] | undefined {
  const text = tokens[at]?.text ?? '';
  const isNumber = /^\d/.test(text);
  const found = isNumber || numberOfWord(text) !== undefined ? phrase(tokens, at) : undefined;
  const named = isNumber || found?.some(({ to }) => to > at + 2) ? found : undefined;
  return steps(tokens, at) ?? named ?? key(tokens, at) ?? roman(tokens, at) ?? number(tokens, at);
}

function steps(tokens: readonly Token[], at: number): readonly Tag[] | undefined {
  const text = tokens[at]?.text ?? '';
  return isGrid(text) ? [{ kind: 'grid', id: text, from: at, to: at + 1 }] : undefined;
}

function number(tokens: readonly Token[], at: number): readonly Tag[] | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const text = token.text === 'a' && tokens[at + 1]?.text === 'couple' ? '' : token.text;
  const word = numberOfWord(text);
  const amount = token.number ?? (word === undefined ? undefined : { value: word });
  if (amount === undefined || token.divides) return undefined;
  const next = tokens[at + 1]?.text ?? '';
  const united = withUnit(amount, next);
  if (token.number === undefined && united === undefined && !countsNext(next)) return undefined;
  const to = united === undefined ? at + 1 : at + 2;
  const value = united ?? amount;
  const age = united === undefined ? eraOf(amount) : undefined;
  if (age !== undefined) return [{ kind: 'era', id: age, from: at, to }];
  const unit =
    value.unit === undefined ? [] : [{ kind: 'unit', id: value.unit, from: at, to, amount: value }];
  return [{ kind: 'number', id: String(value.value), from: at, to, amount: value }, ...unit];
}

/** A year is an age: 1985 to 2005 are old. */
function eraOf({ value, unit, signed }: Amount): string | undefined {
  if (unit !== undefined || signed || !Number.isInteger(value) || value < 1985 || value > 2035)
    return undefined;
  return value <= 2005 ? 'oldschool' : 'modern';
}

/** Whether a number as a word counts what follows: `three variations`. */
function countsNext(word: string): boolean {
  return /^(steps?|changes?|versions?|variations?|ideas?|notes?|chords?|more|times|octaves?|tracks?|hits?|of)$/.test(
    word,
  );
}

const scaleNames =
  /^(minor|min|moll|major|maj|dur|m|dorian|phrygian|lydian|mixolydian|locrian|harmonic|mineur|majeur)$/;

/** `g minor`, `f#m`, `in a`, `key of d`, `am` after `in`. */
function key(tokens: readonly Token[], at: number): readonly Tag[] | undefined {
  const text = tokens[at]?.text ?? '';
  const match = /^([a-g])(is|es|s|b|f|#|sharp|flat)?(m|min|minor|maj|major)?$/.exec(text);
  if (match === null || isWord(tokens, at)) return undefined;
  const [, letter = '', sign = '', mode] = match;
  let to = at + 1;
  let accidental =
    sign === 'is' || sign === '#' || sign === 'sharp'
      ? 's'
      : sign === ''
        ? ''
        : sign === 's'
          ? 's'
          : 'f';
  const next = tokens[to]?.text;
  if (next === 'sharp' || next === 'flat') {
    accidental = next === 'sharp' ? 's' : 'f';
    to++;
  }
  const scale = tokens[to]?.text ?? '';
  const hasScale = scaleNames.test(scale);
  const before = tokens[at - 1]?.text ?? '';
  const isAsked = /^(in|to|key|of|at|note|from|tune|tuned|auf)$/.test(before);
  const isAlone = letter === 'a' && text === 'a' && !hasScale && !isAsked;
  const isPlain = text.length === 1 && !hasScale && mode === undefined && accidental === '';
  if (
    isAlone ||
    (isPlain && !isAsked) ||
    (text === 'a' && !hasScale && next !== undefined && to < tokens.length && !tokens[to]?.divides)
  ) {
    return undefined;
  }
  const isShort = mode === 'm' && accidental === '' && !isAsked;
  if (isShort && !/^[A-G]/.test(tokens[at]?.raw ?? '') && ['am', 'fm', 'em'].includes(text))
    return undefined;
  if (hasScale) to++;
  const second = tokens[to]?.text ?? '';
  const isLonger = hasScale && /^(minor|dominant)$/.test(second);
  if (isLonger) to++;
  const name = scaleName(hasScale ? scale : (mode ?? ''), isLonger ? second : '');
  const note = `${letter}${accidental}`;
  return [
    { kind: 'note', id: note, from: at, to },
    ...(name === '' ? [] : [{ kind: 'key', id: `${note} ${name}`, from: at, to }]),
  ];
}

/** Whether letters that could be a note are a word here: `as`, `af`, `be`. */
function isWord(tokens: readonly Token[], at: number): boolean {
  const isKnown = ['as', 'be', 'des', 'es', 'af', 'ed', 'dm'].includes(tokens[at]?.text ?? '');
  return isKnown && !scaleNames.test(tokens[at + 1]?.text ?? '');
}

function scaleName(scale: string, second: string): string {
  if (/^(m|min|minor|moll|mineur)$/.test(scale)) return 'minor';
  if (/^(maj|major|dur|majeur)$/.test(scale)) return 'major';
  return second === '' ? scale : `${scale} ${second}`;
}

/** Degrees of a key: `i`, `bII`, `VI`; `i` alone is a person. */
function roman(tokens: readonly Token[], at: number): readonly Tag[] | undefined {
  const raw = tokens[at]?.raw ?? '';
  const isDegree = /^b?(i{1,3}|iv|vi{0,3}|I{1,3}|IV|VI{0,3})$/.test(raw);
  if (!isDegree || /^I?$/i.test(raw)) return undefined;
  return [{ kind: 'degree-of-key', id: raw, from: at, to: at + 1 }];
}

/** The longest phrase of the lexicon that begins at a word, in all its meanings. */
function phrase(tokens: readonly Token[], at: number): readonly Tag[] | undefined {
  const text = tokens[at]?.text ?? '';
  let best: { readonly entry: Entry; readonly to: number; readonly form: string } | undefined;
  for (const form of formsOf(text)) {
    for (const entry of entriesByWord.get(form) ?? []) {
      const to = endOf(entry, tokens, at);
      if (to !== undefined && (best === undefined || to > best.to)) best = { entry, to, form };
    }
  }
  if (best === undefined) return undefined;
  const { entry, to, form } = best;
  const comparative =
    isComparative(text, form) ||
    isComparative(tokens[to - 1]?.text ?? '', entry.words.at(-1) ?? '');
  return entry.meanings.map((meaning) => ({
    ...meaning,
    from: at,
    to,
    ...(comparative && { comparative: true as const }),
  }));
}

/** Where a phrase that begins at a word ends; articles inside it do not count. */
function endOf({ words }: Entry, tokens: readonly Token[], at: number): number | undefined {
  let place = at + 1;
  for (const word of words.slice(1)) {
    while (skipped.has(tokens[place]?.text ?? '') && tokens[place]?.text !== word) place++;
    if (!formsOf(tokens[place]?.text ?? '').includes(word)) return undefined;
    place++;
  }
  return place;
}

const pairs = new Map<string, string[]>();
for (const [id, phrases] of Object.entries(separable)) {
  for (const phrase of phrases) pairs.set(phrase, [...(pairs.get(phrase) ?? []), id]);
}

/** Verbs whose particle stands later: `take the vocal out`. */
const openVerbs = new Set([...pairs.keys()].map((pair) => pair.split(' ')[0] ?? ''));

/** Meanings of verbs and particles of one clause that belong together. */
export function joinedVerbs(tokens: readonly Token[], from: number, to: number): readonly Tag[] {
  const result: Tag[] = [];
  for (let at = from; at < to; at++) {
    const verb = formsOf(tokens[at]?.text ?? '').find((form) => openVerbs.has(form));
    if (verb === undefined) continue;
    for (let later = at + 1; later < to && later < at + 7; later++) {
      const word = tokens[later]?.text ?? '';
      const ids = pairs.get(`${verb} ${word}`) ?? [];
      for (const id of ids) result.push({ kind: 'verb', id, from: at, to: later + 1 });
      if (ids.length > 0 || ['off', 'out', 'away'].includes(word)) break;
    }
  }
  return result;
}
