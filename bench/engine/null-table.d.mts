/** How one sound is on two engines; see `nullTable`. */
export interface NullRow {
  readonly name: string;
  readonly nullDb: number;
  readonly restDb: number;
  readonly levelDb: number;
  readonly cents: number | undefined;
  readonly onset: number;
  readonly differing: readonly string[];
}

export function nullTable(options?: {
  seconds?: number;
  only?: readonly string[];
}): Promise<NullRow[] | undefined>;

export function holds(row: NullRow, mostDb?: number): boolean;
