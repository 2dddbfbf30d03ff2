import { type NoteNumber, parseNoteName, type Random } from '../base/index.ts';
import { isInKey, type Key } from '../music/index.ts';
import { noteWord } from './bar-text.ts';
import { ladderOf, type Range, rungNear } from './ladder.ts';
import { oneOf } from './rhythm.ts';
import type { Target } from './vary-targets.ts';

/** A piece of text to be replaced. */
export interface TextEdit {
  readonly begin: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
}

/** What the notes of a variation are held to. */
export interface Bounds {
  /** Notes of the key stay in it; the pattern's own notes are all there is where it is unknown. */
  readonly key?: Key;
  /** The lowest and the highest note, and others come into the key too; those of the pattern when absent. */
  readonly range?: Range;
}

/** How much of what is varied becomes what: the rest are changed. */
const dropped = 0.15;
const filled = 0.3;
const doubled = 0.42;

/**
 * So many edits of words and rests, each of another one: words become others, rests, or two of a kind;
 * rests become words.
 */
export function proposeEdits(
  targets: readonly Target[],
  count: number,
  bounds: Bounds,
  random: Random,
): readonly TextEdit[] {
  const words = shuffled(
    targets.filter(({ word }) => word !== undefined),
    random,
  );
  const rests = shuffled(
    targets.filter(({ word }) => word === undefined),
    random,
  );
  const edits: TextEdit[] = [];
  while (edits.length < count && words.length + rests.length > 0) {
    const chance = random.next();
    const fills = chance >= dropped && chance < filled;
    const target = (fills || words.length === 0 ? rests : words).pop();
    const text = target && textFor(target, chance, targets, bounds, random);
    if (target !== undefined && text !== undefined && text !== target.word) {
      // a rest is no two rests
      const end = text === '~' ? target.speedEnd : target.end;
      edits.push({ begin: target.begin, end, text });
    }
    if (fills && rests.length === 0 && words.length === 0) break;
  }
  return edits;
}

function textFor(
  target: Target,
  chance: number,
  targets: readonly Target[],
  bounds: Bounds,
  random: Random,
): string | undefined {
  const { word, passage } = target;
  const others = targets.flatMap((each) =>
    each.passage === passage && each.word !== undefined && each.word !== word ? [each.word] : [],
  );
  const beside = others.length === 0 ? word : oneOf(others, random);
  if (word === undefined) return beside;
  if (chance < dropped) return '~';
  if (chance < doubled && target.speedEnd === target.end) return `${word}*2`;
  if (passage.kind === 'hit') return word === 'x' ? 'X' : 'x';
  if (passage.kind === 'note') return otherNote(word, others, bounds, random) ?? beside;
  if (passage.kind === 'degree' && /^-?\d+$/.test(word)) {
    return String(Math.max(0, Number(word) + (random.int(2) === 0 ? -1 : 1)));
  }
  return beside;
}

/** A note a step or two away in the key; undefined where it is not of the key or no note. */
function otherNote(
  word: string,
  others: readonly string[],
  { key, range }: Bounds,
  random: Random,
): string | undefined {
  const note = noteOf(word);
  if (note === undefined || key === undefined) return undefined;
  if (range === undefined && !isInKey(key, note)) return undefined;
  const notes = [note, ...others.flatMap((each) => noteOf(each) ?? [])];
  const ladder = ladderOf(
    key,
    range ?? { low: Math.min(...notes) - 2, high: Math.max(...notes) + 2 },
  );
  const rung = rungNear(ladder, note);
  const steps = (1 + random.int(2)) * (random.int(2) === 0 ? -1 : 1);
  const moved = ladder[rung + steps] ?? ladder[rung - steps];
  if (moved === undefined) return undefined;
  return /^[a-g]/i.test(word) ? noteWord(moved) : String(moved);
}

function noteOf(word: string): NoteNumber | undefined {
  const named = parseNoteName(word);
  if (named !== undefined) return named;
  return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : undefined;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = random.int(at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

/**
 * A text with pieces of it replaced; they do not overlap.
 *
 * @example withEdits('c4 e4', [{ begin: 3, end: 5, text: '~' }]) // => 'c4 ~'
 */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.begin - b.begin)) {
    pieces.push(text.slice(at, edit.begin), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}
