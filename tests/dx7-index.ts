/** Peak phase deviation in radians of an operator that modulates, by its output level: Dexed's figures. */
export const indexByLevel: readonly (readonly [level: number, radians: number])[] = [
  [99, 12.57],
  [95, 8.89],
  [90, 5.76],
  [85, 3.74],
  [80, 2.42],
  [75, 1.57],
  [70, 1.02],
  [65, 0.66],
  [60, 0.43],
  [50, 0.18],
  [40, 0.076],
];
