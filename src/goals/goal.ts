import type { FigureName, Figures } from './figures.ts';
import { figures, heardAs, unheard } from './figures.ts';

/** What a wish wants of one figure. */
export type Aim =
  /** A value, met within a tolerance: of a ratio as the logarithm of one. */
  | { readonly kind: 'value'; readonly value: number }
  /** So many times what it was before. */
  | { readonly kind: 'times'; readonly factor: number };

/** A wish that a measurement can answer. */
export type Goal =
  | { readonly kind: 'figure'; readonly figure: FigureName; readonly aim: Aim }
  /** Every figure of the kick as records of a genre have it. */
  | { readonly kind: 'kick-like'; readonly genre: string };

/** Where a figure may lie; both ends belong to it. */
export interface Range {
  readonly min: number;
  readonly max: number;
  /** The very value that is wanted, where it is one. */
  readonly at?: number;
}

/** Ranges of several figures. */
export type Ranges = Readonly<Partial<Record<FigureName, Range>>>;

/** How far from a value counts as reached: LU, a ratio of pitch (15 cents), of others (5 %). */
const tolerances: Readonly<Partial<Record<FigureName, number>>> = {
  lufs: 0.5,
  f0Hz: (15 / 1200) * Math.LN2,
  centroidHz: Math.log(1.05),
  kickCentroidHz: Math.log(1.05),
  t20Beats: Math.log(1.05),
  mudPercent: Math.log(1.08),
  subPercent: Math.log(1.08),
};

/**
 * The range that a goal asks for, seen from what was measured first. Undefined where the figure is missing of which
 * a share is wanted.
 *
 * @example rangeOf('lufs', { kind: 'value', value: -6 }, {}) // => { min: -6.5, max: -5.5, at: -6 }
 */
export function rangeOf(figure: FigureName, aim: Aim, first: Figures): Range | undefined {
  const before = first[figure];
  const wanted = aim.kind === 'value' ? aim.value : before && before * aim.factor;
  if (wanted === undefined) return undefined;
  const heard = heardAs(figure, wanted);
  const tolerance = tolerances[figure] ?? 0.05;
  const [min, max] = [unheard(figure, heard - tolerance), unheard(figure, heard + tolerance)];
  return { min, max, at: wanted };
}

/** The ends of a range as the ear has them. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * A range as the ear has it.
 *
 * @example heardSpan('lufs', { min: -6.5, max: -5.5 }) // => { low: -6.5, high: -5.5 }
 */
export function heardSpan(figure: FigureName, { min, max }: Range): Span {
  return { low: heardAs(figure, min), high: heardAs(figure, max) };
}

/** This share of a range at either end is not aimed at. */
const margin = 0.3;

/**
 * Where to aim from what was heard, as the ear has it: at the range's value, or well inside its nearer end.
 *
 * @example aimInto('lufs', { min: -6.5, max: -5.5 }, -9) // => -6.2
 */
export function aimInto(figure: FigureName, range: Range, heard: number): number {
  if (range.at !== undefined) return heardAs(figure, range.at);
  const { low, high } = heardSpan(figure, range);
  const inside = Number.isFinite(high - low) ? margin * (high - low) : 0;
  return Math.min(Math.max(heard, low + inside), high - inside);
}

/**
 * How far a value lies outside a range, in half widths of it; 0 inside, infinity where nothing was measured.
 *
 * @example distanceTo('lufs', { min: -6.5, max: -5.5 }, -7) // => 1
 */
export function distanceTo(figure: FigureName, range: Range, value: number | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  const [low, high] = [heardAs(figure, range.min), heardAs(figure, range.max)];
  const heard = heardAs(figure, value);
  const outside = Math.max(low - heard, heard - high, 0);
  const half = (high - low) / 2;
  return outside === 0 ? 0 : outside / (Number.isFinite(half) ? Math.max(half, 1e-6) : 1);
}

/** Figures that lie outside their ranges; what was not measured is not judged. */
export function outside(found: Figures, ranges: Ranges): readonly FigureName[] {
  return (Object.keys(ranges) as FigureName[]).filter((figure) => {
    const range = ranges[figure];
    const value = found[figure];
    return range !== undefined && value !== undefined && distanceTo(figure, range, value) > 0;
  });
}

/** What is listened to for a goal. */
export function heardFor(goal: Goal) {
  return goal.kind === 'kick-like' ? 'kick' : figures[goal.figure].heard;
}
