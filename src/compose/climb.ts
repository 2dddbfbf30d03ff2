import type { Variations } from './vary.ts';
import { withEdits } from './vary-edits.ts';

/** Children of each generation. */
const children = 8;
/** Share of a pattern that a child differs in. */
export const childDiffers = 0.15;
export const usualGenerations = 20;

/** What comes about by variation, and what judges it. */
export interface Climb {
  /** What it begins with. */
  readonly text: string;
  readonly generations: number;
  /** Patterns of other seeds come about otherwise. */
  readonly seed: string;
  readonly variationsOf: (parent: string) => Variations;
  /** How good a text is, 0 to 1. */
  readonly markOf: (text: string) => number;
}

/** A text and how good it is. */
export interface Marked {
  readonly text: string;
  /** 0 to 1. */
  readonly mark: number;
}

/**
 * The best that came about: in each generation the best so far has some children, and the one that is judged best is
 * the next to have some. Never worse than what it begins with.
 */
export function climb({ text, generations, seed, variationsOf, markOf }: Climb): Marked {
  let best: Marked = { text, mark: markOf(text) };
  for (let generation = 0; generation < generations; generation += 1) {
    const parent = best.text;
    const variations = variationsOf(parent);
    for (let child = 0; child < children; child += 1) {
      const tried = withEdits(parent, variations(`${seed}/${generation}/${child}`));
      const mark = markOf(tried);
      // as good is enough: so it wanders where it cannot climb
      if (tried !== parent && mark >= best.mark) best = { text: tried, mark };
    }
  }
  return best;
}
