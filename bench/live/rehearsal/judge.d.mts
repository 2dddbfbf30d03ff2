/** A stretch of a recording in which music should play without a break; see `judge.mjs`. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly cycle: number;
  readonly tracks: readonly string[];
  readonly bpmAt: (position: number) => number;
  readonly isStruck: (track: string, cycle: number, step: number) => boolean;
  readonly isJudged: (track: string, time: number) => boolean;
}

export interface Judged {
  readonly wrong: readonly (readonly [number, number])[];
  readonly reasons: readonly string[];
  readonly bars: number;
  readonly begun: number;
}

export function judge(hits: ReadonlyMap<string, readonly number[]>, stretch: Stretch): Judged;

export function secondsOf(stretches: readonly (readonly [number, number])[]): number;
