import type { Edit } from '../song/index.ts';
import { type Figures, heardAs } from './figures.ts';
import { aimInto, distanceTo, heardSpan, outside, type Range, type Ranges } from './goal.ts';
import { leewayOf } from './leeway.ts';
import type { Lever } from './levers.ts';
import type { Lesson } from './reach.ts';

/** A place of a lever, and the figure as it was heard there. */
interface Point {
  readonly at: number;
  readonly heard: number;
  /** Whether other hands have moved something since: the figure may be another there by now. */
  readonly isOld?: boolean;
}

/** What a hand is for, and what it may take. */
export interface HandWork {
  readonly range: Range;
  /** The first the best; the next are taken at the end of those before. */
  readonly levers: readonly Lever[];
  /** What levers may move along with the figure, but not out of these. */
  readonly held: Ranges;
  /** Whether the range goes over what is held: that of a wish does. */
  readonly isWish: boolean;
  /** Whose each lever is that was moved, of all hands by the names of levers. */
  readonly owners: Map<string, Hand>;
  readonly learned?: ((lever: string) => number | undefined) | undefined;
}

/** Steps smaller than this share of a lever's way are none. */
const leastStep = 1e-4;
/** Inside its range a figure gives way to what is held in steps of this share of it at least. */
const leastRetreat = 0.02;
/** As near to the ends of a wish's range as its figure may be aimed at: this share of the range. */
const nearEnd = 0.05;
/** A slope is believed from this share of the guess on, the other way from this one, and up to so many times it. */
const leastEffect = 0.05;
const leastReverse = 0.3;
const steepest = 4;
/** What was learned of other sounds is believed to so many times the table's slope, and from as small a part of it on. */
const mostLearned = 8;

/**
 * Moves one figure into a range by one lever: along the slope of the last two points, between the nearest points
 * below and above once there are both. At a lever's end the next one is taken that no other hand has moved. Inside
 * its range the figure gives way where the lever has moved something out of what is held.
 */
export class Hand {
  private readonly work: HandWork;
  private current = 0;
  private at: number;
  private points: Point[] = [];
  /** Where levers that are at their end stay. */
  private readonly kept: Edit[] = [];

  constructor(work: HandWork) {
    this.work = work;
    this.at = work.levers[0]?.now ?? 0;
  }

  /** The edits for the next try, from what was measured last; those of the last one where it is well. */
  next(figures: Figures): readonly Edit[] {
    this.skipOthers();
    const { lever } = this;
    const value = lever && figures[lever.figure];
    if (lever === undefined || value === undefined) return this.edits();
    if (this.points.length === 0) this.points.push({ at: this.at, heard: this.heard(value) });
    const goal = this.goal(lever, figures, this.heard(value));
    if (this.isWell(lever, figures, goal)) return this.edits();
    const wanted = this.keeping(lever, figures, this.aim(lever, goal));
    if (Math.abs(wanted - this.at) > leastStep * (lever.max - lever.min)) {
      this.at = wanted;
      this.work.owners.set(lever.name, this);
      return this.edits();
    }
    return distanceTo(lever.figure, this.work.range, value) === 0
      ? this.edits()
      : this.takeNext(figures);
  }

  /** Takes in what the last edits came to, and whether other hands have moved something with them. */
  learn(figures: Figures, haveOthersMoved: boolean): void {
    const value = this.lever && figures[this.lever.figure];
    if (value === undefined) return;
    // what was heard here before holds no more
    const others = this.points.filter(({ at }) => at !== this.at);
    const before = haveOthersMoved ? others.map((point) => ({ ...point, isOld: true })) : others;
    this.points = [...before, { at: this.at, heard: this.heard(value) }];
  }

  /** How far the lever moved its figure between the first and the last try. */
  get lesson(): Lesson | undefined {
    const { lever } = this;
    const [first, last] = [this.points[0], this.points.at(-1)];
    if (lever === undefined || first === undefined || last === undefined) return undefined;
    const way = last.at - first.at;
    const slope = (last.heard - first.heard) / way;
    const isPlain = Number.isFinite(slope) && slope * lever.slope > 0;
    return isPlain ? { lever: lever.name, slope } : undefined;
  }

  private get lever(): Lever | undefined {
    return this.work.levers[this.current];
  }

  /** Goes past levers that another hand has moved meanwhile. */
  private skipOthers(): void {
    for (;;) {
      const owner = this.lever && this.work.owners.get(this.lever.name);
      if (owner === undefined || owner === this) return;
      this.goOn();
    }
  }

  private goOn(): void {
    this.current += 1;
    this.points = [];
    this.at = this.lever?.now ?? 0;
  }

  private heard(value: number): number {
    return this.lever === undefined ? value : heardAs(this.lever.figure, value);
  }

  private edits(): readonly Edit[] {
    const { lever } = this;
    const isMoved = lever !== undefined && this.at !== lever.now;
    return [...this.kept, ...(isMoved ? lever.edits(this.at) : [])];
  }

  private takeNext(figures: Figures): readonly Edit[] {
    const { lever } = this;
    if (lever !== undefined && this.at !== lever.now) this.kept.push(...lever.edits(this.at));
    this.goOn();
    return this.next(figures);
  }

  /** What the figure should come to: in its range, and where what the lever moves along stays in what is held. */
  private goal(lever: Lever, figures: Figures, heard: number): number {
    const { range, held, isWish } = this.work;
    const { low, high } = leewayOf(lever, figures, held);
    const goal = Math.max(Math.min(aimInto(lever.figure, range, heard), high), low);
    if (!isWish) return goal;
    // what is wished goes over what is held; where it is reached already it gives way, and no more
    const span = heardSpan(lever.figure, range);
    const width = span.high - span.low;
    const inside = Number.isFinite(width) ? nearEnd * width : 0;
    const isReached = heard >= span.low && heard <= span.high;
    const [least, most] = [span.low + inside, span.high - inside];
    return Math.max(
      Math.min(goal, isReached ? Math.max(most, heard) : most),
      isReached ? Math.min(least, heard) : least,
    );
  }

  /** Where what is held of one figure may move a lever at most for what is held of others, by the table's slope. */
  private keeping(lever: Lever, figures: Figures, wanted: number): number {
    const { held, isWish } = this.work;
    const own = figures[lever.figure];
    if (isWish || own === undefined) return wanted;
    const { low, high } = leewayOf(lever, figures, held);
    const ends = [low, high].map((end) => this.at + (end - this.heard(own)) / lever.slope);
    return Math.max(Math.min(wanted, Math.max(...ends)), Math.min(...ends));
  }

  /** Whether there is nothing to do: all is in its range, or cannot be better from within it. */
  private isWell(lever: Lever, figures: Figures, goal: number): boolean {
    const { range, held } = this.work;
    const value = figures[lever.figure];
    if (value === undefined || distanceTo(lever.figure, range, value) > 0) return false;
    const along = Object.keys(lever.along ?? {});
    if (!outside(figures, held).some((figure) => along.includes(figure))) return true;
    const { low, high } = heardSpan(lever.figure, range);
    return Math.abs(goal - this.heard(value)) <= leastRetreat * (high - low);
  }

  /** Where the goal should be reached, by what is known. */
  private aim(lever: Lever, goal: number): number {
    const last = this.points.at(-1) as Point;
    const fresh = this.points.filter(({ isOld }) => isOld !== true);
    const [below, above] = nearest(fresh, goal);
    const slope = this.slope(lever);
    const guess = last.at + (goal - last.heard) / slope;
    const bounded = Math.min(Math.max(guess, lever.min), lever.max);
    if (below === undefined || above === undefined) return bounded;
    const [low, high] = [Math.min(below.at, above.at), Math.max(below.at, above.at)];
    const share = (goal - below.heard) / (above.heard - below.heard);
    const between = below.at + share * (above.at - below.at);
    return bounded > low && bounded < high ? bounded : between;
  }

  /** What was learned of a lever, as far as that is no other by orders of magnitude than the table has it. */
  private guess({ name, slope }: Lever): number {
    const learned = this.work.learned?.(name);
    if (learned === undefined || learned * slope <= 0) return slope;
    const times = Math.min(Math.max(learned / slope, 1 / mostLearned), mostLearned);
    return times * slope;
  }

  /** Of the last two points where they differ, whichever way; or what was learned, or the table's. */
  private slope(lever: Lever): number {
    const [before, last] = this.points.slice(-2);
    const guess = this.guess(lever);
    if (before === undefined || last === undefined) return guess;
    const slope = (last.heard - before.heard) / (last.at - before.at);
    // what hardly moves may seem to go the other way: other hands move the figure, too
    const least = (slope * guess < 0 ? leastReverse : leastEffect) * Math.abs(guess);
    const isPlain = Number.isFinite(slope) && Math.abs(slope) > least;
    // what hardly moves is not thrown to its end at once: another such step, then longer ones
    if (!isPlain) return this.points.length > 2 ? guess / 2 : guess;
    return Math.sign(slope) * Math.min(Math.abs(slope), steepest * Math.abs(guess));
  }
}

/** The points next to a height, below it and above it. */
function nearest(
  points: readonly Point[],
  goal: number,
): readonly [Point | undefined, Point | undefined] {
  const below = points.filter(({ heard }) => heard <= goal).sort((a, b) => b.heard - a.heard);
  const above = points.filter(({ heard }) => heard > goal).sort((a, b) => a.heard - b.heard);
  return [below[0], above[0]];
}
