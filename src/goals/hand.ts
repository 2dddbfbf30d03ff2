import type { Edit } from '../song/index.ts';
import { type Figures, heardAs } from './figures.ts';
import { aimInto, distanceTo, type Range } from './goal.ts';
import type { Lever } from './levers.ts';
import type { Lesson } from './reach.ts';

/** A place of a lever, and the figure as it was heard there. */
interface Point {
  readonly at: number;
  readonly heard: number;
}

/** Steps smaller than this share of a lever's way are none. */
const leastStep = 1e-4;
/** A slope is believed from this share of the guess on, and up to so many times it. */
const leastEffect = 0.05;
const steepest = 4;

/**
 * Moves one figure into a range by one lever: along the slope of the last two points, between the nearest points
 * below and above once there are both. At a lever's end the next one is taken.
 */
export class Hand {
  private readonly range: Range;
  private readonly levers: readonly Lever[];
  private readonly learned: ((lever: string) => number | undefined) | undefined;
  private current = 0;
  private at: number;
  private points: Point[] = [];
  /** Where levers that are at their end stay. */
  private readonly kept: Edit[] = [];

  constructor(range: Range, levers: readonly Lever[], learned?: Hand['learned']) {
    this.range = range;
    this.levers = levers;
    this.learned = learned;
    this.at = levers[0]?.now ?? 0;
  }

  /** The edits for the next try, from what was measured last; those of the last one where it is well. */
  next(figures: Figures): readonly Edit[] {
    const lever = this.lever;
    const value = lever && figures[lever.figure];
    if (lever === undefined || value === undefined) return this.edits();
    if (this.points.length === 0) this.points.push({ at: this.at, heard: this.heard(value) });
    if (distanceTo(lever.figure, this.range, value) === 0) return this.edits();
    const wanted = this.aim(lever);
    if (Math.abs(wanted - this.at) > leastStep * (lever.max - lever.min)) {
      this.at = wanted;
      return this.edits();
    }
    return this.takeNext(figures);
  }

  /** Takes in what the last edits came to. */
  learn(figures: Figures): void {
    const value = this.lever && figures[this.lever.figure];
    if (value === undefined) return;
    // other hands may have moved the figure too: what was heard here before holds no more
    const others = this.points.filter(({ at }) => at !== this.at);
    this.points = [...others, { at: this.at, heard: this.heard(value) }];
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
    return this.levers[this.current];
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
    this.current += 1;
    const next = this.lever;
    if (next === undefined) return [...this.kept];
    this.points = [];
    this.at = next.now;
    return this.next(figures);
  }

  /** Where the range should be reached, by what is known. */
  private aim(lever: Lever): number {
    const last = this.points.at(-1) as Point;
    const goal = aimInto(lever.figure, this.range, last.heard);
    const [below, above] = nearest(this.points, goal);
    const slope = this.slope(lever);
    const guess = last.at + (goal - last.heard) / slope;
    const bounded = Math.min(Math.max(guess, lever.min), lever.max);
    if (below === undefined || above === undefined) return bounded;
    const [low, high] = [Math.min(below.at, above.at), Math.max(below.at, above.at)];
    const share = (goal - below.heard) / (above.heard - below.heard);
    const between = below.at + share * (above.at - below.at);
    return bounded > low && bounded < high ? bounded : between;
  }

  /** Of the last two points where they differ, whichever way; or what was learned, or the table's. */
  private slope(lever: Lever): number {
    const [before, last] = this.points.slice(-2);
    const guess = this.learned?.(lever.name) ?? lever.slope;
    if (before === undefined || last === undefined) return guess;
    const slope = (last.heard - before.heard) / (last.at - before.at);
    const isPlain = Number.isFinite(slope) && Math.abs(slope) > leastEffect * Math.abs(guess);
    // what hardly moves is not thrown to its end at once
    if (!isPlain) return guess / 2;
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
