import { z } from 'zod';
import type { PatternText } from '../song/index.ts';
import type { JournalLine } from './journal.ts';

const share = z.number().min(0).max(1);
const count = z.int().min(0);

/** How a generation of a pattern came about. */
const how = z.discriminatedUnion('by', [
  /** It was there before anything was written down. */
  z.object({ by: z.literal('first') }),
  /** Somebody edited the file. */
  z.object({ by: z.literal('hand') }),
  z.object({ by: z.literal('vary'), amount: share, seed: count }),
  z.object({
    by: z.literal('evolve'),
    generations: count,
    seed: count,
    bars: count,
    fitness: z.object({ before: share, after: share }),
  }),
  /** An edit, as it was told, or a message in plain words. */
  z.object({ by: z.enum(['edit', 'words']), words: z.string() }),
]);

export type How = z.infer<typeof how>;

const told = z.object({
  track: z.string(),
  number: count,
  parent: count.optional(),
  how,
  kind: z.enum(['tidal', 'mini']),
  text: z.string(),
});
const backTo = z.object({ track: z.string(), number: count });
const renamed = z.object({ track: z.string(), was: z.string() });

/** What a line of a record says of patterns: a new generation, one that a track went back to, or a track’s new name. */
export type PatternLine = z.infer<typeof told> | z.infer<typeof backTo> | z.infer<typeof renamed>;

const line = z.object({
  patterns: z.array(z.union([told, backTo, renamed])),
  at: z.string().optional(),
});

/** A pattern that a track had. */
export interface Generation extends PatternText {
  /** From 0, in the order in which a track’s came about. */
  readonly number: number;
  /** What it was made from; absent for a track’s first. */
  readonly parent?: number;
  readonly how: How;
  /** ISO 8601; absent for one that is not written down yet. */
  readonly at?: string;
}

/** The generations of one track’s pattern, each text once, and which of them it has now. */
export interface Lineage {
  readonly generations: readonly Generation[];
  readonly current: number;
}

/** The generations of a song’s patterns, by track, and by `section/track` where sections have their own. */
export type Ancestry = ReadonlyMap<string, Lineage>;

/** The patterns of a song, by track, and by `section/track`. */
export type Patterns = ReadonlyMap<string, PatternText>;

/**
 * The ancestry that a record tells of. What cannot be read in it is left out; a number that was given twice, by programs
 * that did not know of each other, becomes the next that is free.
 *
 * @example ancestryOf([{ patterns: [{ track: 'a', number: 0, how: { by: 'first' }, kind: 'mini', text: 'x' }] }]).get('a').current // => 0
 */
export function ancestryOf(lines: readonly JournalLine[]): Ancestry {
  const ancestry = new Map<string, Lineage>();
  for (const each of lines) {
    if (each['patterns'] === undefined) continue;
    const read = line.safeParse(each);
    if (read.success) addLines(ancestry, read.data.patterns, read.data.at);
  }
  return ancestry;
}

/** An ancestry with more in it. */
export function withLines(
  ancestry: Ancestry,
  lines: readonly PatternLine[],
  at?: string,
): Ancestry {
  const more = new Map(ancestry);
  addLines(more, lines, at);
  return more;
}

function addLines(
  ancestry: Map<string, Lineage>,
  lines: readonly PatternLine[],
  at: string | undefined,
): void {
  for (const each of lines) {
    if ('was' in each) {
      const lineage = ancestry.get(each.was);
      ancestry.delete(each.was);
      if (lineage !== undefined) ancestry.set(each.track, lineage);
      continue;
    }
    const { generations, current } = ancestry.get(each.track) ?? { generations: [], current: 0 };
    if (!('text' in each)) {
      const isThere = generations.some(({ number }) => number === each.number);
      ancestry.set(each.track, { generations, current: isThere ? each.number : current });
      continue;
    }
    const isTaken = generations.some(({ number }) => number === each.number);
    const number = isTaken ? nextNumber(generations) : each.number;
    const generation = generationOf({ ...each, number }, at);
    ancestry.set(each.track, { generations: [...generations, generation], current: number });
  }
}

function generationOf(
  { number, parent, how: made, kind, text }: z.infer<typeof told>,
  at: string | undefined,
): Generation {
  const beside = { ...(parent !== undefined && { parent }), ...(at !== undefined && { at }) };
  return { number, how: made, kind, text, ...beside };
}

function nextNumber(generations: readonly Generation[]): number {
  return Math.max(-1, ...generations.map(({ number }) => number)) + 1;
}

/** A change of a song’s patterns. */
export interface PatternChange {
  readonly before: Patterns;
  readonly after: Patterns;
  /** How what is after it came about. */
  readonly how: How;
}

/**
 * What is to be written down of a change: what was edited by hand since the last line, then what the change made. A
 * pattern that a track had before is gone back to, and no generation of its own. Nothing for a song whose patterns
 * never changed.
 *
 * @example newGenerations(new Map(), { before: new Map(), after: new Map(), how: { by: 'hand' } }) // => []
 */
export function newGenerations(
  ancestry: Ancestry,
  { before, after, how: made }: PatternChange,
): readonly PatternLine[] {
  const noticed = changes(ancestry, before, before, { by: 'hand' });
  const now = withLines(ancestry, noticed);
  const changed = [...after].filter(([track, { text }]) => !isSame(before.get(track)?.text, text));
  const lines = changes(now, after, new Map(changed), made);
  const isNews = [...noticed, ...lines].some((each) => isNewsIn(ancestry, each));
  return isNews ? [...noticed, ...lines] : [];
}

/** An ancestry with what a song plays now, whether it is written down yet or not. */
export function withSong(ancestry: Ancestry, patterns: Patterns): Ancestry {
  return withLines(ancestry, changes(ancestry, patterns, patterns, { by: 'hand' }));
}

/** Whether a line alone is worth a record: not what was there before, nor a new name of what has no record. */
function isNewsIn(ancestry: Ancestry, each: PatternLine): boolean {
  if ('was' in each) return ancestry.has(each.was);
  return !('how' in each && each.how.by === 'first');
}

/** What tells an ancestry of a song, and of those of its patterns that changed. */
function changes(
  ancestry: Ancestry,
  all: Patterns,
  changed: Patterns,
  made: How,
): readonly PatternLine[] {
  const names = renames(ancestry, all);
  return [...names, ...differences(withLines(ancestry, names), changed, made)];
}

/**
 * Tracks that have another name now: one that is not there any more, and one that was not there, with the same pattern.
 * Where several could be it, none is.
 */
function renames(ancestry: Ancestry, patterns: Patterns): readonly PatternLine[] {
  const old = [...ancestry].filter(([track]) => !patterns.has(track));
  const fresh = [...patterns].filter(([track]) => !ancestry.has(track));
  return fresh.flatMap(([track, { text }]) => {
    const was = old.filter(([, lineage]) => isSame(currentText(lineage), text));
    const [only] = was;
    const isOnly = fresh.filter((each) => isSame(each[1].text, text)).length === 1;
    return only !== undefined && was.length === 1 && isOnly ? [{ track, was: only[0] }] : [];
  });
}

function currentText({ generations, current }: Lineage): string | undefined {
  return generations.find(({ number }) => number === current)?.text;
}

/** Line ends behind a text are those of its notation in a file. */
function isSame(a: string | undefined, b: string): boolean {
  return a?.trimEnd() === b.trimEnd();
}

/** What tells an ancestry of the patterns that tracks have now. */
function differences(ancestry: Ancestry, patterns: Patterns, made: How): readonly PatternLine[] {
  return [...patterns].flatMap(([track, { kind, text }]): PatternLine[] => {
    const { generations, current } = ancestry.get(track) ?? { generations: [], current: 0 };
    const known = generations.filter((each) => isSame(each.text, text)).at(-1);
    if (known !== undefined) {
      return known.number === current ? [] : [{ track, number: known.number }];
    }
    const number = nextNumber(generations);
    if (number === 0) {
      const first: How = made.by === 'hand' ? { by: 'first' } : made;
      return [{ track, number, how: first, kind, text }];
    }
    return [{ track, number, parent: current, how: made, kind, text }];
  });
}
