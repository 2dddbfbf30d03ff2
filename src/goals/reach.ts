import { isDeepStrictEqual } from 'node:util';
import { type Result, success } from '../base/index.ts';
import type { Edit, SongData, SongRegistry } from '../song/index.ts';
import type { FigureName, Figures, Listening } from './figures.ts';
import { distanceTo, type Goal, heardFor, outside, type Ranges, rangeOf } from './goal.ts';
import { Hand } from './hand.ts';
import { type Lever, leversFor } from './levers.ts';

/** What is needed to reach a goal. */
export interface Means {
  readonly registry: SongRegistry;
  /** Renders a song and measures what was listened to. */
  readonly measure: (song: SongData, listening: Listening) => Promise<Result<Figures>>;
  readonly apply: (song: SongData, edits: readonly Edit[]) => Result<SongData>;
  /** Renders at most, the first one among them. */
  readonly renders: number;
  /** Ranges that nothing else may leave: those of the genre, for what is listened to. */
  readonly ranges: Ranges;
  /** Of a goal to be like a genre: the ranges of its kick, and edits to begin with. */
  readonly likeness?: { readonly ranges: Ranges; readonly beginWith: readonly Edit[] };
  /** How far a lever moved its figure before, a step. */
  readonly learned?: (lever: string) => number | undefined;
  readonly signal?: AbortSignal;
}

/** One try: what was changed, and what was measured then. */
export interface Step {
  readonly edits: readonly Edit[];
  readonly figures: Figures;
  /** How far it is from the goal, in half widths of what counts as reached; 0 where it is. */
  readonly distance: number;
}

/** How far a lever moved its figure, a step. */
export interface Lesson {
  readonly lever: string;
  readonly slope: number;
}

/** What came of a goal. */
export interface Reached {
  /** `stuck`: nothing is left that could be moved. */
  readonly outcome: 'reached' | 'budget' | 'stuck' | 'stopped';
  /** What was wanted of each figure. */
  readonly wanted: Ranges;
  /** The first is the song as it was. */
  readonly steps: readonly Step[];
  /** The best of them: its place. */
  readonly best: number;
  /** The song of the best. */
  readonly song: SongData;
  /** Figures that left the genre's ranges. */
  readonly left: readonly FigureName[];
  readonly lessons: readonly Lesson[];
}

/**
 * Changes a song until a goal is measured, with at most so many renders: measures, moves what moves the figure, measures
 * again. What lies in the ranges of the genre is held there. What is tried replaces what was tried before. The song
 * of the best try comes back, the one that it was where nothing was better.
 *
 * Problems: those of measuring and of edits.
 */
export async function reach(song: SongData, goal: Goal, means: Means): Promise<Result<Reached>> {
  const listening = heardFor(goal);
  const before = await means.measure(song, listening);
  if (!before.ok) return before;
  const wanted = wantedOf(goal, before.value, means);
  const attempt = new Attempt(wanted, heldOf(before.value, wanted, means));
  attempt.add(song, [], before.value);
  const base = await begin(song, listening, attempt, means);
  if (!base.ok) return base;
  const hands = handsOf(attempt, base.value.song, attempt.latest, means);
  const { beginWith } = base.value;
  let last: readonly (readonly Edit[])[] = [];
  for (;;) {
    const end = attempt.endOr(means);
    const moves = hands.map((hand) => hand.next(attempt.latest));
    const edits = [...beginWith, ...moves.flat()];
    if (end !== undefined || attempt.wasTried(edits)) {
      return success(attempt.result(end ?? 'stuck', song), before.problems);
    }
    const tried = await tryEdits(song, edits, listening, means);
    if (!tried.ok) return tried;
    learnAll(hands, tried.value.figures, { moves, last });
    last = moves;
    attempt.lessons = hands.flatMap((hand) => hand.lesson ?? []);
    attempt.add(tried.value.song, edits, tried.value.figures);
  }
}

/** Tells every hand what was measured, and whether others than itself have moved something for it. */
function learnAll(
  hands: readonly Hand[],
  figures: Figures,
  { moves, last }: Readonly<Record<'moves' | 'last', readonly (readonly Edit[])[]>>,
): void {
  const isMoved = hands.map((_, at) => !isDeepStrictEqual(moves[at] ?? [], last[at] ?? []));
  hands.forEach((hand, at) => {
    const haveOthersMoved = isMoved.some((moved, other) => moved && other !== at);
    hand.learn(figures, haveOthersMoved);
  });
}

/** A goal to be like a genre may begin with edits of its own. */
async function begin(
  song: SongData,
  listening: Listening,
  attempt: Attempt,
  means: Means,
): Promise<Result<{ readonly song: SongData; readonly beginWith: readonly Edit[] }>> {
  const beginWith = means.likeness?.beginWith ?? [];
  if (beginWith.length === 0 || attempt.endOr(means) !== undefined) {
    return success({ song, beginWith: [] });
  }
  const tried = await tryEdits(song, beginWith, listening, means);
  if (!tried.ok) return tried;
  attempt.add(tried.value.song, beginWith, tried.value.figures);
  return success({ song: tried.value.song, beginWith });
}

async function tryEdits(
  song: SongData,
  edits: readonly Edit[],
  listening: Listening,
  means: Means,
): Promise<Result<{ readonly song: SongData; readonly figures: Figures }>> {
  const changed = means.apply(song, edits);
  if (!changed.ok) return changed;
  const measured = await means.measure(changed.value, listening);
  if (!measured.ok) return measured;
  return success({ song: changed.value, figures: measured.value });
}

/** What the song keeps to already, and shall go on keeping to. */
function heldOf(first: Figures, wanted: Ranges, { ranges }: Means): Ranges {
  const isOutside = new Set(outside(first, ranges));
  const held = Object.entries(ranges).filter(
    ([figure]) =>
      wanted[figure as FigureName] === undefined && !isOutside.has(figure as FigureName),
  );
  return Object.fromEntries(held);
}

function wantedOf(goal: Goal, first: Figures, { likeness }: Means): Ranges {
  if (goal.kind === 'kick-like') return likeness?.ranges ?? {};
  const range = rangeOf(goal.figure, goal.aim, first);
  return range === undefined ? {} : { [goal.figure]: range };
}

/**
 * A hand for each figure that something can move. Each has a lever first that no other begins with; what is left over
 * comes next, and those of the others last, which it takes only where they have not moved them.
 */
function handsOf(
  { wanted, held }: Attempt,
  song: SongData,
  first: Figures,
  means: Means,
): readonly Hand[] {
  const request = { song, registry: means.registry, first };
  const taken = new Set<string>();
  const take = (levers: readonly Lever[], most: number): readonly Lever[] => {
    const free = levers.filter(({ name }) => !taken.has(name)).slice(0, most);
    for (const { name } of free) taken.add(name);
    return free;
  };
  const ranges = { ...wanted, ...held };
  const found = (Object.keys(ranges) as FigureName[]).map((figure) => {
    const all = leversFor(figure, request);
    return { figure, all, own: take(all, 1) };
  });
  const owners = new Map<string, Hand>();
  const { learned } = means;
  return found.flatMap(({ figure, all, own }) => {
    const range = ranges[figure];
    const mine = [...own, ...take(all, all.length)];
    const levers = [...mine, ...all.filter((lever) => !mine.includes(lever))];
    const isWish = wanted[figure] !== undefined;
    return range === undefined || levers.length === 0
      ? []
      : [new Hand({ range, levers, held, isWish, owners, learned })];
  });
}

/** The tries so far. */
class Attempt {
  readonly steps: Step[] = [];
  lessons: readonly Lesson[] = [];
  private readonly songs: SongData[] = [];
  readonly wanted: Ranges;
  readonly held: Ranges;

  constructor(wanted: Ranges, held: Ranges) {
    this.wanted = wanted;
    this.held = held;
  }

  /** What is wanted, and what is held. */
  get all(): Ranges {
    return { ...this.wanted, ...this.held };
  }

  add(song: SongData, edits: readonly Edit[], figures: Figures): void {
    this.songs.push(song);
    this.steps.push({ edits, figures, distance: distanceOf(figures, this.wanted) });
  }

  get latest(): Figures {
    return this.steps.at(-1)?.figures ?? {};
  }

  /** Whether the last try was just this: nothing is left to move. */
  wasTried(edits: readonly Edit[]): boolean {
    return JSON.stringify(edits) === JSON.stringify(this.steps.at(-1)?.edits);
  }

  /** Why it ends here, where it does. */
  endOr({ signal, renders }: Means): Reached['outcome'] | undefined {
    if (distanceOf(this.latest, this.all) === 0) return 'reached';
    if (signal?.aborted === true) return 'stopped';
    return this.steps.length >= renders ? 'budget' : undefined;
  }

  result(outcome: Reached['outcome'], asItWas: SongData): Reached {
    const { wanted, held, steps, lessons } = this;
    const best = this.best();
    const step = steps[best];
    const song = this.songs[best] ?? asItWas;
    const isReached = step?.distance === 0;
    const left = outside(step?.figures ?? {}, held);
    const told = isReached ? 'reached' : outcome;
    return { outcome: told, wanted, steps, best, song, left, lessons };
  }

  /** The try that is nearest to the goal; of those that reach it the one that keeps most of what is held. */
  private best(): number {
    const marks = this.steps.map(({ distance, figures }) => [
      distance,
      distanceOf(figures, this.held),
    ]);
    const order = marks
      .map((_, at) => at)
      .sort((a, b) => {
        const [[nearA = 0, keptA = 0] = [], [nearB = 0, keptB = 0] = []] = [marks[a], marks[b]];
        return nearA - nearB || keptA - keptB;
      });
    return order[0] ?? 0;
  }
}

/** How far figures are from ranges, all together; infinity where nothing is asked for. */
function distanceOf(figures: Figures, ranges: Ranges): number {
  const names = Object.keys(ranges) as FigureName[];
  return names.reduce((sum, figure) => {
    const range = ranges[figure];
    return range === undefined ? sum : sum + distanceTo(figure, range, figures[figure]);
  }, 0);
}
