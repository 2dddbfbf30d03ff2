import type { Figure } from './measure.mjs';

interface Shown {
  readonly family: string;
  readonly figure: Figure;
}

export const shown: ReadonlyMap<string, Shown>;
