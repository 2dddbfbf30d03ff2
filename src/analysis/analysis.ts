import type { Pcm } from '../audio/index.ts';
import { type Decibels, dbToGain, type Seconds } from '../base/index.ts';
import { countClipRuns } from './clip-runs.ts';
import { finitePcm } from './finite-pcm.ts';
import { estimateKeyName } from './key-estimate.ts';
import { type Kick, measureKicks, medianKick } from './kicks.ts';
import { type Levels, measureLevels } from './levels.ts';
import { createLoudnessMeter } from './loudness-meter.ts';
import { onsetStrength } from './onset-strength.ts';
import { findOnsets } from './onsets.ts';
import { averageSpectrum, describeSpectrum, type Spectrum } from './spectrum.ts';
import { measureStereo, type Stereo } from './stereo.ts';
import { findTempo } from './tempo.ts';

/** All that gabber measures of a sound. Every number is finite; levels of silence are null. */
export interface Analysis extends Levels, Stereo {
  readonly seconds: Seconds;
  readonly sampleRate: number;
  readonly channels: number;
  /** Integrated loudness (BS.1770-4); null under 0.4 s. */
  readonly lufs: number | null;
  /** Loudness range in LU (EBU Tech 3342); 0 under 3 s. */
  readonly lra: number;
  readonly truePeakDb: Decibels | null;
  /** Places where the wave was clipped. */
  readonly clipRuns: number;
  readonly spectrum: Spectrum;
  /** When something begins, ascending. */
  readonly onsets: readonly Seconds[];
  /** Beats a minute; null where nothing repeats. */
  readonly tempoBpm: number | null;
  /** The major or minor key that its notes fit best, by its name; null where none stands out. */
  readonly key: string | null;
  /** Absent where no hit of a kick was found. */
  readonly kick?: Kick;
}

/**
 * Measures a sound: loudness, levels, spectrum, onsets, tempo, kick. Samples that are not finite
 * count as 0. Five minutes take about four seconds.
 *
 * @example analyze(pcm).lufs // => -7.9
 */
export function analyze(sound: Pcm): Analysis {
  const { pcm } = finitePcm(sound);
  const levels = measureLevels(pcm);
  const meter = createLoudnessMeter(pcm.sampleRate, pcm.channels.length);
  meter.push(pcm.channels);
  const peak = levels.peakDb === null ? 0 : dbToGain(levels.peakDb);
  const strength = onsetStrength(pcm, peak);
  const onsets = findOnsets(pcm, strength);
  const kick = medianKick(measureKicks(pcm, onsets));
  return {
    seconds: (pcm.channels[0]?.length ?? 0) / pcm.sampleRate,
    sampleRate: pcm.sampleRate,
    channels: pcm.channels.length,
    lufs: finite(meter.integrated()),
    lra: meter.range(),
    truePeakDb: finite(meter.truePeakDb()),
    ...levels,
    clipRuns: countClipRuns(pcm),
    ...measureStereo(pcm),
    spectrum: describeSpectrum(averageSpectrum(pcm)),
    onsets,
    tempoBpm: findTempo(strength),
    key: estimateKeyName(pcm),
    ...(kick === undefined ? {} : { kick }),
  };
}

function finite(level: number): number | null {
  return Number.isFinite(level) ? level : null;
}
