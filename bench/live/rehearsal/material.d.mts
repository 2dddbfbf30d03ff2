/** What plays at some time; see `material.mjs`. */
export interface Version {
  readonly bpm: number;
  readonly muted: readonly string[];
  readonly steps: Readonly<Record<string, readonly (readonly boolean[])[]>>;
  readonly chains: readonly string[];
  readonly heavy: boolean;
  readonly midi: boolean;
}

export const tracks: readonly {
  readonly name: string;
  readonly note: number;
  readonly hertz: number;
}[];

export function firstVersion(seed: number, options?: { midi?: boolean }): Version;

export function isStruck(version: Version, track: string, cycle: number, step: number): boolean;

export function songOf(version: Version): string;
