import type { Token } from './token.ts';

/** Which beats of which bars are meant: `the third beat of every second bar`. */
export interface Beats {
  /** From 1; absent where whole bars are meant. */
  readonly beat?: number;
  /** Of how many bars the last one is meant; 1 is each. */
  readonly every: number;
}

const ordinals: Readonly<Record<string, number>> = Object.freeze({
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  other: 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  eighth: 8,
  '8th': 8,
  sixteenth: 16,
  '16th': 16,
});
const numbers: Readonly<Record<string, number>> = Object.freeze({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  eight: 8,
});
const skipping = /^(skip|miss|omit|rest|pause|remove|lose|mute)(s|es|ing)?$/;
const skippingWith = /^(drop|leave|let|cut|take|pull)(s|ting|ing)?$/;
const refusing = new Set(['no', 'without']);
const each = new Set(['every', 'each']);

/** Whether words say that beats or bars are left out. */
export function leavesOut(tokens: readonly Token[]): boolean {
  const texts = tokens.map(({ text }) => text);
  const isOut = ['out', 'away', 'off'].some((each) => texts.includes(each));
  return texts.some(
    (text, at) =>
      skipping.test(text) ||
      refusing.has(text) ||
      (isOut && skippingWith.test(text)) ||
      (text === 'drops' && ['the', 'a', 'beat', 'every'].includes(texts[at + 1] ?? '')),
  );
}

/** The beats that words name, or the bars where they name no beat; undefined where they name neither. */
export function beatsOf(tokens: readonly Token[]): Beats | undefined {
  const texts = tokens.map(({ text }) => text);
  const bars = barsOf(tokens, texts);
  const beat = beatOf(tokens, texts, bars !== undefined);
  if (beat === undefined) return bars === undefined || bars < 2 ? undefined : { every: bars };
  return { beat, every: bars ?? 1 };
}

/** How many bars go by until it is so again: of `every second bar` two; undefined where none are counted. */
export function barsNamed(tokens: readonly Token[]): number | undefined {
  return barsOf(
    tokens,
    tokens.map(({ text }) => text),
  );
}

/** `every second bar`, `every 4 bars`, `each bar`. */
function barsOf(tokens: readonly Token[], texts: readonly string[]): number | undefined {
  const at = texts.findIndex((text) => each.has(text));
  if (at < 0) return undefined;
  if (texts[at + 1] === 'bar') return 1;
  const count = ordinals[texts[at + 1] ?? ''] ?? countAt(tokens, at + 1);
  const isBar = /^bars?$/.test(texts[at + 2] ?? '') || tokens[at + 1]?.number?.unit === 'bars';
  return isBar && count !== undefined && count >= 1 && count <= 64 ? count : undefined;
}

function countAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.number?.value ?? numbers[token?.text ?? ''];
}

/** `the third beat`, `beat 3`; `the last beat` of bars that are named. */
function beatOf(
  tokens: readonly Token[],
  texts: readonly string[],
  isOfBars: boolean,
): number | undefined {
  const at = texts.findIndex((text) => text === 'beat' || text === 'kick');
  for (let place = at; place >= 0; place = texts.indexOf('beat', place + 1)) {
    const before = texts[place - 1] ?? '';
    const isEach = each.has(texts[place - 2] ?? '');
    if (before === 'last' && isOfBars) return 4;
    const ordinal = isEach || texts[place] === 'kick' ? undefined : ordinals[before];
    const count = texts[place] === 'beat' ? countAt(tokens, place + 1) : undefined;
    const beat = ordinal ?? count;
    if (beat !== undefined && beat >= 1 && beat <= 4) return beat;
  }
  return undefined;
}
