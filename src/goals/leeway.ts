import { type FigureName, type Figures, heardAs } from './figures.ts';
import { heardSpan, type Range, type Ranges, type Span } from './goal.ts';
import type { Lever } from './levers.ts';

/** Shares of the way to the end of a range that are gone: not quite to it from inside, a little past it from outside. */
const towards = 0.9;
const backInto = 1.1;

/**
 * Where a lever's figure may go, as it is heard, so that what the lever moves along with it stays in what is held, or
 * comes back into it.
 *
 * @example
 * leewayOf(loudness, { lufs: -5, peakToLoudness: 4.6 }, { peakToLoudness: { min: 4, max: 11 } })
 * // => { low: -10.76, high: -4.46 }
 */
export function leewayOf({ figure, along = {} }: Lever, figures: Figures, held: Ranges): Span {
  const own = figures[figure];
  const spans = (Object.keys(along) as FigureName[]).flatMap((other): Span[] => {
    const [range, value, slope] = [held[other], figures[other], along[other]];
    if (range === undefined || value === undefined || own === undefined || !slope) return [];
    const ways = waysTo(other, range, value).map((way) => heardAs(figure, own) + way / slope);
    return [{ low: Math.min(...ways), high: Math.max(...ways) }];
  });
  return {
    low: Math.max(...spans.map(({ low }) => low)),
    high: Math.min(...spans.map(({ high }) => high)),
  };
}

/** How far it is from a value to either end of its range. */
function waysTo(figure: FigureName, range: Range, value: number): readonly number[] {
  const { low, high } = heardSpan(figure, range);
  const heard = heardAs(figure, value);
  const [down, up] = [low - heard, high - heard];
  return [down * (down <= 0 ? towards : backInto), up * (up >= 0 ? towards : backInto)];
}
