/** A line `y` over `x`. */
export interface StraightLine {
  readonly slope: number;
  at(x: number): number;
  /** Root of the mean square of what points are off it. */
  readonly rms: number;
}

/**
 * The line of least squares through at least two points of different `x`.
 *
 * @example straightLine([{x: 0, y: 1}, {x: 1, y: 3}]).at(2) // => 5
 */
export function straightLine(
  points: readonly { readonly x: number; readonly y: number }[],
): StraightLine {
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const middle = mean(({ x }) => x);
  const level = mean(({ y }) => y);
  const slope = mean(({ x, y }) => (x - middle) * (y - level)) / mean(({ x }) => (x - middle) ** 2);
  const at = (x: number): number => level + slope * (x - middle);
  return { slope, at, rms: Math.sqrt(mean(({ x, y }) => (y - at(x)) ** 2)) };
}
