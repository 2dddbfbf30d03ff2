import {
  commentStart,
  isFirstOnLine,
  lineEnd,
  lineStart,
  nextLine,
  type Splice,
  Unsplicable,
} from './text-splices.ts';

/** An entry of a map or list in a text: from its key or dash to the end of its value. */
export interface Item {
  readonly begin: number;
  readonly end: number;
}

/** An entry as it shall be: one that is there, or a new one. */
export interface Step {
  /** The entry written anew. */
  readonly fresh: () => string;
  /** Which entry of the text it is. */
  readonly from?: number;
  /** Whether it stays as it is. */
  readonly isSame?: boolean;
  /** Writes what changes in it. */
  readonly change?: () => void;
}

interface Shape {
  readonly isFlow: boolean;
  /** Columns before the entries of a block. */
  readonly column: number;
}

/**
 * The splices that make the entries of a map or list those that are wanted, in their order. As many as can
 * stay where they are; one that goes elsewhere takes its text with it.
 */
export function restack(
  text: string,
  items: readonly Item[],
  steps: readonly Step[],
  shape: Shape,
): Splice[] {
  const staying = longestRise(steps.map(({ from }) => from));
  if (staying.size === 0) throw new Unsplicable('nothing stays');
  const kept = new Set([...staying].map((at) => steps[at]?.from));
  const gone = items.flatMap((_each, at) => (kept.has(at) ? [] : [at]));
  const first = Math.min(...[...kept].map(Number));
  const inserts: Splice[] = [];
  const moving = new Set<number>();
  let last: Item | undefined;
  for (const [at, step] of steps.entries()) {
    const item = step.from === undefined ? undefined : items[step.from];
    if (staying.has(at)) {
      step.change?.();
      last = item;
      continue;
    }
    const moved = item !== undefined && step.isSame ? ownText(text, item, shape) : undefined;
    if (moved !== undefined && step.from !== undefined) moving.add(step.from);
    inserts.push(
      insertion(text, moved ?? step.fresh(), [last, items[first]], {
        ...shape,
        isSpaced: isSpaced(text, items, last),
      }),
    );
  }
  const removals = shape.isFlow
    ? flowRemovals(items, gone)
    : gone.map((at) => blockRemoval(text, items, at, moving.has(at) && shape.column > 0));
  return [...inserts, ...removals];
}

/** Whether an empty line stands where an entry of a block comes: behind one, or before the first. */
function isSpaced(text: string, items: readonly Item[], last: Item | undefined): boolean {
  const at = Math.max(0, last === undefined ? 0 : items.indexOf(last));
  const [from, to] = at + 1 < items.length ? [at, at + 1] : [at - 1, at];
  const gap = text.slice(items[from]?.end ?? 0, items[to]?.begin ?? 0);
  return from >= 0 && /\n[ \t]*\r?\n/.test(gap);
}

/** The places of the longest row of numbers that rises; undefined ones are in none. */
function longestRise(values: readonly (number | undefined)[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const before: number[] = [];
  for (const [at, value] of values.entries()) {
    lengths[at] = value === undefined ? 0 : 1;
    before[at] = -1;
    if (value === undefined) continue;
    for (let other = 0; other < at; other += 1) {
      const length = (lengths[other] ?? 0) + 1;
      const less = values[other];
      if (less === undefined || less >= value || length <= (lengths[at] ?? 0)) continue;
      lengths[at] = length;
      before[at] = other;
    }
  }
  const places = new Set<number>();
  const longest = Math.max(0, ...lengths);
  for (let at = longest > 0 ? lengths.indexOf(longest) : -1; at >= 0; at = before[at] ?? -1) {
    places.add(at);
  }
  return places;
}

/**
 * The text of an entry with the comments right above it and the rest of its last line; undefined where it does
 * not begin its line.
 */
function ownText(
  text: string,
  { begin, end }: Item,
  { isFlow, column }: Shape,
): string | undefined {
  if (isFlow) return text.slice(begin, end);
  if (!isFirstOnLine(text, begin)) return undefined;
  const start = column === 0 ? begin : commentStart(text, begin) + column;
  return text.slice(start, lineEnd(text, end));
}

/** Puts an entry behind another, or before the first that stays. */
function insertion(
  text: string,
  entry: string,
  [last, first]: readonly [Item | undefined, Item | undefined],
  { isFlow, column, isSpaced: spaced }: Shape & { readonly isSpaced: boolean },
): Splice {
  const at = (place: number, written: string): Splice => ({
    begin: place,
    end: place,
    text: written,
  });
  const neighbour = last ?? first;
  if (neighbour === undefined) throw new Unsplicable('no neighbour');
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = entry.replaceAll(/\r?\n/g, eol);
  if (isFlow) {
    const isOwnLine = isFirstOnLine(text, neighbour.begin);
    const start = lineStart(text, neighbour.begin);
    const gap = isOwnLine ? eol + text.slice(start, neighbour.begin) : ' ';
    return last === undefined
      ? at(neighbour.begin, `${lines},${gap}`)
      : at(last.end, `,${gap}${lines}`);
  }
  const margin = ' '.repeat(column);
  const gap = spaced ? eol + eol : eol;
  if (last !== undefined) return at(lineEnd(text, last.end), `${gap}${margin}${lines}`);
  if (!isFirstOnLine(text, neighbour.begin)) return at(neighbour.begin, `${lines}${eol}${margin}`);
  const place =
    column === 0 ? lineStart(text, neighbour.begin) : commentStart(text, neighbour.begin);
  return at(place, `${margin}${lines}${gap}`);
}

/** Takes an entry out of a block; comments above it stay, unless they go elsewhere with it. */
function blockRemoval(
  text: string,
  items: readonly Item[],
  at: number,
  hasComments: boolean,
): Splice {
  const { begin, end } = items[at] ?? { begin: 0, end: 0 };
  if (!isFirstOnLine(text, begin)) {
    const after = items[at + 1];
    if (after === undefined) throw new Unsplicable('the only entry on its line');
    return { begin, end: after.begin, text: '' };
  }
  const start = hasComments ? commentStart(text, begin) : lineStart(text, begin);
  const next = nextLine(text, end);
  if (next === text.length && !text.endsWith('\n')) {
    return { begin: Math.max(0, start - 1), end: next, text: '' };
  }
  // of empty lines above and below, one stays; below the key of a block, none
  const isOpen = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, start));
  const isFirst = at === 0 && start === commentStart(text, begin);
  const isGap = (isOpen || isFirst) && /^[ \t]*\r?\n/.test(text.slice(next));
  return { begin: start, end: isGap ? nextLine(text, next) : next, text: '' };
}

/** Takes entries out of a map or list of one line, each with one comma. */
function flowRemovals(items: readonly Item[], gone: readonly number[]): Splice[] {
  const set = new Set(gone);
  return gone.flatMap((at) => {
    if (set.has(at - 1)) return [];
    let end = at;
    while (set.has(end + 1)) end += 1;
    const [first, last, next, before] = [items[at], items[end], items[end + 1], items[at - 1]];
    if (first === undefined || last === undefined) return [];
    if (next !== undefined) return [{ begin: first.begin, end: next.begin, text: '' }];
    return before === undefined ? [] : [{ begin: before.end, end: last.end, text: '' }];
  });
}
