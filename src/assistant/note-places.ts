import { barsNamed } from './beats.ts';
import type { Tag } from './tag.ts';
import type { Token } from './token.ts';

/** Notes of a pattern by their place: `the second note`, `the last two hits`. */
export interface NotePlaces {
  /** The first that is meant: from 0, or from −1 counted from the end. */
  readonly first: number;
  /** How many from there on; from the end backwards. */
  readonly count: number;
  /** In the last of every so many bars; absent where the whole pattern is meant. */
  readonly every?: number;
  /** Of so many notes each time the last: of `every second note` two. */
  readonly step?: number;
}

const ordinals = [
  ...[
    ['first', '1st'],
    ['second', '2nd'],
    ['third', '3rd'],
    ['fourth', '4th'],
    ['fifth', '5th'],
  ],
  ...[
    ['sixth', '6th'],
    ['seventh', '7th'],
    ['eighth', '8th'],
    ['ninth', '9th'],
    ['tenth', '10th'],
  ],
];
const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const noteWords = /^(notes?|hits?|strikes?|stabs?|strokes?)$/;
const drumWords = /^(kick|snare|clap|hat|hihat|ride|tom|stab)s?$/;
const takingVerbs = new Set(['remove', 'mute', 'cut']);

/**
 * The notes that words name by their place, or undefined; beats are no notes (`beats.ts`).
 *
 * @example notesNamed(normalise('the second note of the lead')) // => { first: 1, count: 1 }
 */
export function notesNamed(tokens: readonly Token[]): NotePlaces | undefined {
  const texts = tokens.map(({ text }) => text);
  const step = stepNamed(texts);
  if (step !== undefined) return { first: 0, count: 1, step };
  const at = texts.findIndex((text) => noteWords.test(text));
  if (at < 0) return undefined;
  const every = barsNamed(tokens);
  const bars = every === undefined ? {} : { every };
  const counted = countAt(tokens[at - 1]);
  const count = counted ?? 1;
  const first = placeBefore(texts, counted === undefined ? at - 1 : at - 2);
  if (first !== undefined) return { first, count, ...bars };
  const numbered = countAt(tokens[at + 1]);
  return numbered === undefined || texts[at]?.endsWith('s') === true
    ? undefined
    : { first: numbered - 1, count: 1, ...bars };
}

/** `every second note`, `every 4th kick`, `every other hat`. */
function stepNamed(texts: readonly string[]): number | undefined {
  const at = texts.indexOf('every');
  const [word = '', thing = ''] = at < 0 ? [] : texts.slice(at + 1, at + 3);
  const place = ordinals.findIndex((names) => names.includes(word));
  const step = word === 'other' ? 2 : place + 1;
  return step > 1 && (noteWords.test(thing) || drumWords.test(thing)) ? step : undefined;
}

/** `second`, `last`, `second last` that end at a word. */
function placeBefore(texts: readonly string[], at: number): number | undefined {
  const [word = '', before = ''] = [texts[at], texts[at - 1]];
  if (before === 'every' || before === 'each') return undefined;
  const place = ordinals.findIndex((names) => names.includes(word));
  if (word !== 'last' && word !== 'final') return place < 0 ? undefined : place;
  const fromEnd = ordinals.findIndex((names) => names.includes(before));
  return fromEnd < 0 ? -1 : -1 - fromEnd;
}

function countAt(token: Token | undefined): number | undefined {
  const word = counts.indexOf(token?.text ?? '');
  const value = word < 0 ? token?.number?.value : word + 1;
  const isCount = value !== undefined && Number.isInteger(value) && value >= 1 && value <= 64;
  return isCount && token?.number?.unit === undefined ? value : undefined;
}

/** Whether words say that notes which they name are not to be played. */
export function leavesOutNotes(tokens: readonly Token[], tags: readonly Tag[]): boolean {
  const isTaken =
    tokens[0]?.text === 'drop' ||
    tokens[0]?.text === 'skip' ||
    tokens.some(({ text }) => text === 'no' || text === 'without') ||
    tokens.some(({ text }, at) => text === 'go' && tokens[at - 1]?.text === 'to') ||
    tags.some(({ kind, id }) => kind === 'verb' && takingVerbs.has(id));
  return isTaken && notesNamed(tokens) !== undefined;
}
