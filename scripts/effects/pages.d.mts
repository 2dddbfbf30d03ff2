import type { Effect } from '../../src/sound/index.ts';

export function writtenPage(of: {
  /** The text of docs/effects.md. */
  readonly page: string;
  readonly effects: readonly Effect[];
  readonly figures: Readonly<Record<string, unknown>>;
}): string;
