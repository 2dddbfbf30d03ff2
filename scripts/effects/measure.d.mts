import type { Effect } from '../../src/sound/index.ts';

/** What is measured, and with which settings. */
export interface Figure {
  readonly kind: string;
  readonly settings: readonly Readonly<Record<string, unknown>>[];
  readonly columns: readonly number[];
}

export function measureFigure(effect: Effect, figure: Figure): Promise<readonly unknown[]>;
