/** Where an instrument is played, and what moves its pitch on purpose. */
interface PlayedRange {
  readonly from: number;
  readonly to: number;
  readonly still?: Readonly<Record<string, number>>;
}

export const ranges: Readonly<Record<string, PlayedRange>>;

export function kickPitches(range: readonly [low: number | null, high: number | null]): number[];
