import type { Pcm } from '../audio/index.ts';
import type { Hertz } from '../base/index.ts';
import { analyze } from './analysis.ts';
import type { KickHit } from './kick-hit.ts';
import { measureKicks } from './kicks.ts';

/** What a kick is judged by, as `kickFigures` gives it. */
export type KickFigure =
  | Exclude<keyof KickHit, 'time' | 't20Ms'>
  | 't20Beats'
  | 'centroidHz'
  | 'sub'
  | 'body'
  | 'mid'
  | 'top'
  | 'lufs';

/** Figures of a kick; undefined where one could not be measured. */
export type KickFigures = Readonly<Record<KickFigure, number | undefined>>;

/** As high as the kicks of splittercore are tuned, and as pitches of tails are looked for. */
const highestAlone: Hertz = 120;
/** Peak at which loops of kicks are compared. */
const loopPeakDb = 20 * Math.log10(0.98);

/**
 * The figures of a kick alone, struck on every quarter note at a tempo: the middle of its hits' figures,
 * `t20Beats` in beats, the spectrum of the whole loop, and its loudness at a peak of 0.98.
 *
 * @example kickFigures(loop, 175).f0Hz // => 49
 */
export function kickFigures(loop: Pcm, bpm: number): KickFigures {
  const { lufs, peakDb, onsets, spectrum } = analyze(loop);
  const hits = measureKicks(loop, onsets, highestAlone);
  const t20Ms = middle(hits, 't20Ms');
  const { sub, body, mid, top } = spectrum.bands;
  return {
    f0Hz: middle(hits, 'f0Hz'),
    dropSt: middle(hits, 'dropSt'),
    settleMs: middle(hits, 'settleMs'),
    thdPercent: middle(hits, 'thdPercent'),
    crestDb: middle(hits, 'crestDb'),
    clickDb: middle(hits, 'clickDb'),
    t20Beats: t20Ms === undefined ? undefined : (t20Ms * bpm) / 60_000,
    centroidHz: spectrum.centroidHz ?? undefined,
    sub: sub ?? undefined,
    body: body ?? undefined,
    mid: mid ?? undefined,
    top: top ?? undefined,
    lufs: lufs === null || peakDb === null ? undefined : lufs + loopPeakDb - peakDb,
  };
}

function middle(hits: readonly KickHit[], figure: keyof KickHit): number | undefined {
  const sorted = hits.map((hit) => hit[figure]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
