import { numberOfWord, withUnit } from './amounts.ts';
import { formsOf, isComparative } from './forms.ts';
import { type Entry, entriesByWord } from './lexicon/index.ts';
import { separable } from './lexicon/verbs-table.ts';
import { isGrid } from './normalise.ts';
import { shareAt } from './shares.ts';
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
  /** Whether it is a name that the song itself gives. */
  readonly own?: true;
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
  const isNumber = /^\d/.test(text) || isOneOf(tokens, at);
  const found = isNumber || numberOfWord(text) !== undefined ? phrase(tokens, at) : undefined;
  const named = isNumber || found?.some(({ to }) => to > at + 2) ? found : undefined;
  return (
    share(tokens, at) ??
    few(tokens, at) ??
    chordList(tokens, at) ??
    steps(tokens, at) ??
    dotted(tokens, at) ??
    named ??
    key(tokens, at) ??
    roman(tokens, at) ??
    number(tokens, at)
  );
}

function steps(tokens: readonly Token[], at: number): readonly Tag[] | undefined {
  const text = tokens[at]?.text ?? '';
  return isGrid(text) ? [{ kind: 'grid', id: text, from: at, to: at + 1 }] : undefined;
}

/** `a third of that`, `twice that much`. */
function share(tokens: readonly Token[], at: number): readonly Tag[] | undefined {
  const found = shareAt(tokens, at);
  return found === undefined
    ? undefined
    : [{ kind: 'share', id: String(found.share), from: at, to: found.to }];
}

const countWords: Readonly<Record<string, number>> = { couple: 2, few: 3 };
const counted = new Set(['db', 'st', 'bpm', 'percent', 'ms']);

/** `a couple of dB`, `a few semitones`: about so many. */
function few(tokens: readonly Token[], at: number): readonly Tag[] | undefined {
  const texts = tokens.slice(at, at + 4).map(({ text }) => text);
  const count = texts[0] === 'a' ? 1 : 0;
  const value = countWords[texts[count] ?? ''];
  const unit = texts[count + 1] === 'of' ? count + 2 : count + 1;
  const amount = value === undefined ? undefined : withUnit({ value }, texts[unit] ?? '');
  if (amount?.unit === undefined || !counted.has(amount.unit)) return undefined;
  const place = { from: at, to: at + unit + 1, amount };
  return [
    { kind: 'number', id: String(amount.value), ...place },
    { kind: 'unit', id: amount.unit, ...place },
  ];
}

const chordName = /^[a-g](#|b|s|f|is|es)?(m|min|maj|dim)?7?$/;

/** `am f c g`: three or more chords after each other. */
function chordList(tokens: readonly Token[], at: number): readonly Tag[] | undefined {
  let end = at;
  while (chordName.test(tokens[end]?.text ?? '')) end++;
  const isArticle = tokens[at]?.text === 'a' && end - at < 4;
  if (end - at < 3 || isArticle) return undefined;
  return tokens.slice(at, end).map(({ text }, further) => ({
    kind: 'note',
    id: text,
    from: at + further,
    to: at + further + 1,
  }));
}

const fractions: Readonly<Record<string, number>> = {
  half: 2,
  quarter: 4,
  eighth: 8,
  sixteenth: 16,
};

/** `dotted 8th`: half as long again. */
function dotted(tokens: readonly Token[], at: number): readonly Tag[] | undefined {
  if (tokens[at]?.text !== 'dotted') return undefined;
  const next = tokens[at + 1];
  const parts = next?.number?.value ?? fractions[next?.text ?? ''];
  if (parts === undefined || parts < 1) return undefined;
  const amount = { value: 1.5 / parts, unit: 'note' };
  const place = { from: at, to: at + 2, amount };
  return [
    { kind: 'number', id: String(amount.value), ...place },
    { kind: 'unit', id: 'note', ...place },
  ];
}

function number(tokens: readonly Token[], at: number): readonly Tag[] | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const text = token.text === 'a' && tokens[at + 1]?.text === 'couple' ? '' : token.text;
  const word = isOneOf(tokens, at) ? 1 : numberOfWord(text);
  const amount = token.number ?? (word === undefined ? undefined : { value: word });
  if (amount === undefined || token.divides) return undefined;
  const next = tokens[at + 1]?.text ?? '';
  const united = withUnit(amount, next) ?? asHertz(tokens, at, amount);
  if (token.number === undefined && united === undefined && !countsNext(next)) return undefined;
  const isAttached = united !== undefined && withUnit(amount, next) === undefined;
  const to = united === undefined || isAttached ? at + 1 : at + 2;
  const value = signedBy(tokens[at - 1]?.text, united ?? amount);
  const age = united === undefined ? eraOf(amount) : undefined;
  if (age !== undefined) return [{ kind: 'era', id: age, from: at, to }];
  const unit =
    value.unit === undefined ? [] : [{ kind: 'unit', id: value.unit, from: at, to, amount: value }];
  return [{ kind: 'number', id: String(value.value), from: at, to, amount: value }, ...unit];
}

const ofFilters = new Set(
  'cut scoop notch boost dip eq filter cutoff roll pass highpass lowpass hpf lpf'.split(' '),
);
function isDecibels({ number }: Token, next: Token | undefined): boolean {
  if (number === undefined) return false;
  return number.unit === 'db' || withUnit(number, next?.text ?? '')?.unit === 'db';
}

const ofTempo = new Set(['tempo', 'bpm', 'speed', 'faster', 'slower', 'pace']);

/** `cut the pad at 250`, `take some 200 out of it`: bare numbers that can only be frequencies. */
function asHertz(tokens: readonly Token[], at: number, amount: Amount): Amount | undefined {
  const isHertz = amount.unit === undefined && amount.signed !== true && amount.value >= 30;
  if (!isHertz) return undefined;
  const texts = tokens.map(({ text }) => text);
  if (texts.some((text) => ofTempo.has(text))) return undefined;
  const isTaken = texts[at + 1] === 'out' || (texts[at + 1] === 'from' && texts[at - 1] === 'some');
  const isAtBand =
    (texts[at - 1] === 'at' || texts[at - 1] === 'around') &&
    tokens.some((token, place) => place < at && isDecibels(token, tokens[place + 1]));
  if (isAtBand) return { ...amount, unit: 'hz' };
  const isOfFilter = amount.value >= 60 && texts.some((text) => ofFilters.has(text));
  return isTaken || isOfFilter ? { ...amount, unit: 'hz' } : undefined;
}

/** `minus 4 db`. */
function signedBy(before: string | undefined, amount: Amount): Amount {
  if (before !== 'minus' || amount.signed === true) return amount;
  return { ...amount, value: -amount.value, signed: true };
}

/** `a beat of silence`, `a semitone up`: the article counts. */
function isOneOf(tokens: readonly Token[], at: number): boolean {
  const [article = '', unit = '', after = ''] = tokens.slice(at, at + 3).map(({ text }) => text);
  return (
    (article === 'a' || article === 'an') &&
    ['beat', 'bar', 'semitone', 'semi', 'db'].includes(unit) &&
    [
      'of',
      'off',
      'from',
      'louder',
      'quieter',
      'out',
      'without',
      'before',
      'long',
      'longer',
      'shorter',
      'up',
      'down',
      'later',
    ].includes(after)
  );
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

const intervalWords = new Set(['second', 'third', 'sixth', 'seventh', '3rd', '6th', '7th']);

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
  const isInterval = text === 'a' && intervalWords.has(tokens[to + 1]?.text ?? '');
  const hasScale = scaleNames.test(scale) && !isInterval;
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
  // `a couple of dB`; `Db` is a note
  const isUnit = tokens[at]?.text === 'db' && tokens[at]?.raw !== 'Db';
  const isKnown =
    isUnit || ['as', 'be', 'des', 'es', 'af', 'ed', 'dm'].includes(tokens[at]?.text ?? '');
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
/** `quieter please` is no `quiet please`: what is done has no comparative. */
function isComparedVerb({ words, meanings }: Entry, text: string, form: string): boolean {
  const isDone = words.length > 1 && meanings.every(({ kind }) => kind === 'verb');
  return isDone && isComparative(text, form);
}

function phrase(tokens: readonly Token[], at: number): readonly Tag[] | undefined {
  const text = tokens[at]?.text ?? '';
  let best:
    | {
        readonly entry: Entry;
        readonly to: number;
        readonly form: string;
        readonly isExact: boolean;
      }
    | undefined;
  for (const form of formsOf(text)) {
    for (const entry of entriesByWord.get(form) ?? []) {
      const to = isThing(entry, tokens, at) ? undefined : endOf(entry, tokens, at);
      if (to === undefined || isComparedVerb(entry, text, form)) continue;
      // `be quieter` is quieter, and no `be quiet`
      const isExact = tokens[to - 1]?.text === entry.words.at(-1);
      const isBetter =
        best === undefined || to > best.to || (to === best.to && isExact && !best.isExact);
      if (isBetter) best = { entry, to, form, isExact };
    }
  }
  if (best === undefined) return undefined;
  const { entry, to, form } = best;
  const comparative =
    isComparative(text, form) ||
    isComparative(tokens[to - 1]?.text ?? '', entry.words.at(-1) ?? '');
  const meant = isParticiple(text, form) ? entry.meanings.filter(isDone) : entry.meanings;
  return meant.map((meaning) => ({
    ...meaning,
    from: at,
    to,
    ...(comparative && { comparative: true as const }),
  }));
}

const moving = new Set(['change', 'turn', 'make', 'push', 'move', 'convert', 'transform']);

/** `the lead into the background` is the lead, and leads nowhere. */
function isThing({ words, meanings }: Entry, tokens: readonly Token[], at: number): boolean {
  const isPlace = words[0] === 'lead' && meanings.every(({ kind }) => kind === 'where');
  const before = tokens[at - 1]?.text ?? '';
  return isPlace && (skipped.has(before) || moving.has(before));
}

/** `dropped` and `kicking` are no drop and no kick. */
function isParticiple(text: string, form: string): boolean {
  return text !== form && /(ed|ing)$/.test(text);
}

function isDone({ kind }: { readonly kind: string }): boolean {
  return kind !== 'section' && kind !== 'target';
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

/** Most are verbs; `sound:open` says that it is an adjective. */
function meaningOf(id: string): { readonly kind: string; readonly id: string } {
  const [kind = '', name] = id.split(':');
  return name === undefined ? { kind: 'verb', id } : { kind, id: name };
}

/** Meanings of verbs and particles of one clause that belong together. */
export function joinedVerbs(tokens: readonly Token[], from: number, to: number): readonly Tag[] {
  const result: Tag[] = [];
  for (let at = from; at < to; at++) {
    const verb = formsOf(tokens[at]?.text ?? '').find((form) => openVerbs.has(form));
    if (verb === undefined) continue;
    for (let later = at + 1; later < to && later < at + 7; later++) {
      const word = tokens[later]?.text ?? '';
      const ids = pairs.get(`${verb} ${word}`) ?? [];
      for (const id of ids) result.push({ ...meaningOf(id), from: at, to: later + 1 });
      if (ids.length > 0 || ['off', 'out', 'away'].includes(word)) break;
    }
  }
  return result;
}
