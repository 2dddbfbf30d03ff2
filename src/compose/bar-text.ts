import { type NoteNumber, noteName } from '../base/index.ts';
import type { PatternText } from '../song/index.ts';

/** What a step of a bar begins: a rest, a hit, or notes together, and how many steps it lasts. */
export interface Stroke {
  /** None for a hit without a pitch. */
  readonly notes: readonly NoteNumber[];
  readonly isAccent?: boolean;
  /** Steps, at least 1. */
  readonly length: number;
}

/** A bar as strokes at its steps; undefined where none begins. */
export type Bar = readonly (Stroke | undefined)[];

/** Lowest octave that has a name: note numbers stand below it. */
const lowestNamed = -60;

/**
 * A note as mini-notation writes it.
 *
 * @example noteWord(-7) // => 'f4'
 */
export function noteWord(note: NoteNumber): string {
  return note < lowestNamed ? String(note) : noteName(note);
}

/**
 * Bars as mini-notation: one is a sequence, several stand in `<>`, and those that repeat are written once.
 *
 * @example barsText([[{ notes: [-7], length: 2 }, undefined, undefined, undefined]]) // => 'f4@2 ~ ~'
 */
export function barsText(bars: readonly Bar[]): string {
  const texts = bars.map(barText);
  const [first = '~'] = texts;
  if (texts.every((each) => each === first)) return first;
  const written: string[] = [];
  for (let at = 0; at < texts.length; ) {
    let times = 1;
    while (texts[at + times] === texts[at]) times += 1;
    written.push(`[${texts[at]}]${times === 1 ? '' : `!${times}`}`);
    at += times;
  }
  return `<${written.join(' ')}>`;
}

function barText(bar: Bar): string {
  const words: string[] = [];
  for (let step = 0; step < bar.length; ) {
    const stroke = bar[step];
    const length = stroke === undefined ? 1 : lengthAt(bar, step, stroke);
    words.push(`${wordOf(stroke)}${length === 1 ? '' : `@${length}`}`);
    step += length;
  }
  return words.join(' ');
}

/** A stroke ends where the next begins, and with its bar. */
function lengthAt(bar: Bar, step: number, { length }: Stroke): number {
  const next = bar.findIndex((stroke, at) => at > step && stroke !== undefined);
  return Math.max(1, Math.min(length, (next < 0 ? bar.length : next) - step));
}

function wordOf(stroke: Stroke | undefined): string {
  if (stroke === undefined) return '~';
  const { notes, isAccent } = stroke;
  if (notes.length === 0) return isAccent ? 'X' : 'x';
  const words = notes.map(noteWord);
  return words.length === 1 ? words.join() : `[${words.join(',')}]`;
}

/** Mini-notation as a song's pattern. */
export function asPattern(text: string): PatternText {
  return { kind: 'mini', text };
}
