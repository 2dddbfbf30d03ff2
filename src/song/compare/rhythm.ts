import { rational } from '../../base/index.ts';
import { type Pattern, queryWithin } from '../../pattern/index.ts';

/** Bars that are compared. */
const comparedBars = 16;
const limits = { events: 40_000, steps: 200_000 };

/** When a pattern strikes, and with what, in its first bars. */
export interface Rhythm {
  /** Onsets a bar, on average. */
  readonly hits: number;
  /** The beginnings of its onsets, as text. */
  readonly onsets: readonly string[];
  readonly values: readonly string[];
}

/** The rhythm of a pattern; undefined where it is too dense to be asked. */
export function rhythmOf(pattern: Pattern<unknown>): Rhythm | undefined {
  const onsets: string[] = [];
  const values: string[] = [];
  for (let bar = 0; bar < comparedBars; bar += 1) {
    const asked = queryWithin(pattern, rational(bar), rational(bar + 1), limits);
    if (!asked.ok) return undefined;
    const struck = asked.value
      .filter(({ hasOnset }) => hasOnset)
      .map(({ wholeOrPart, value }) => ({
        at: String(wholeOrPart.begin),
        value: JSON.stringify(value),
      }));
    struck.sort((a, b) => (a.at + a.value < b.at + b.value ? -1 : 1));
    onsets.push(...struck.map(({ at }) => at));
    values.push(...struck.map(({ value }) => value ?? ''));
  }
  return { hits: onsets.length / comparedBars, onsets, values };
}

/**
 * How a rhythm differs from another in words; undefined where nothing that is heard does.
 *
 * @example rhythmChange({ hits: 4, onsets: [], values: [] }, { hits: 6, onsets: [], values: [] })
 * // => 'denser, 4 → 6 hits a bar'
 */
export function rhythmChange(before: Rhythm, after: Rhythm): string | undefined {
  const [old, now] = [brief(before.hits), brief(after.hits)];
  if (old !== now) {
    return `${after.hits > before.hits ? 'denser' : 'sparser'}, ${old} → ${now} hits a bar`;
  }
  const isSame = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((each, at) => each === b[at]);
  if (!isSame(before.onsets, after.onsets)) return `another rhythm, ${now} hits a bar as before`;
  return isSame(before.values, after.values) ? undefined : 'the same rhythm, otherwise played';
}

function brief(value: number): string {
  return String(Number(value.toFixed(2)));
}
