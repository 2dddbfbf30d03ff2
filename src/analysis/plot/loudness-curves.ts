import type { Pcm } from '../../audio/index.ts';
import { createLoudnessMeter } from '../loudness-meter.ts';

/** Loudness over time, in LUFS: a value for each column of a picture, null where there is none. */
export interface LoudnessCurves {
  /** Of 400 ms, ending in the column: the loudest of them. */
  readonly momentary: readonly (number | null)[];
  /** Of 3 s. */
  readonly shortTerm: readonly (number | null)[];
  readonly integrated: number | null;
}

const stepSeconds = 0.1;
const momentarySeconds = 0.4;
const shortTermSeconds = 3;

/**
 * Momentary, short-term and integrated loudness of a sound, in so many columns.
 *
 * @example loudnessCurves(pcm, 1000).shortTerm.at(-1) // => -8.2
 */
export function loudnessCurves(pcm: Pcm, columns: number): LoudnessCurves {
  const meter = createLoudnessMeter(pcm.sampleRate, pcm.channels.length, { truePeak: false });
  meter.push(pcm.channels);
  const seconds = (pcm.channels[0]?.length ?? 0) / pcm.sampleRate;
  const series = meter.series();
  const spread = (values: readonly number[], first: number) =>
    inColumns(values, first, seconds / columns, columns);
  const integrated = meter.integrated();
  return {
    momentary: spread(series.momentary, momentarySeconds),
    shortTerm: spread(series.shortTerm, shortTermSeconds),
    integrated: Number.isFinite(integrated) ? integrated : null,
  };
}

/**
 * The loudest value whose window ends in each column, or the one before where none does.
 *
 * @param first where the first window ends, seconds; the others follow 0.1 s apart
 * @param width of a column, seconds
 */
function inColumns(
  values: readonly number[],
  first: number,
  width: number,
  columns: number,
): (number | null)[] {
  const indexAt = (time: number) => Math.floor((time - first) / stepSeconds + 1e-9);
  return Array.from({ length: columns }, (_, column) => {
    const last = Math.min(values.length - 1, indexAt((column + 1) * width));
    if (last < 0) return null;
    const from = Math.min(last, Math.max(0, indexAt(column * width) + 1));
    const loudest = Math.max(...values.slice(from, last + 1));
    return Number.isFinite(loudest) ? loudest : null;
  });
}
