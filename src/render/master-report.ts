import type { Decibels } from '../base/index.ts';
import type { Plan } from '../stage/index.ts';
import type { FileResult, StageResult } from './jobs.ts';
import { masterOf } from './render-nodes.ts';
import type { GainOfSong } from './scenes.ts';

/** What the master was asked for, and what it did. Levels of silence are null. */
export interface MasterReport {
  /** Integrated loudness aimed at, LUFS; null where the song fixes its gain. */
  readonly targetLufs: number | null;
  /** The true peak that is not to be exceeded, dBTP. */
  readonly ceilingDb: Decibels;
  /** Loudness of what it was given of the whole song, LUFS; null also where that was not needed. */
  readonly inputLufs: number | null;
  readonly gainDb: Decibels;
  readonly trimDb: Decibels;
  /** Loudness of the whole song behind it; of what was rendered where the song fixes its gain. */
  readonly lufs: number | null;
  /** What its clippers and limiters did to the peaks, in the order of its chain. */
  readonly took: readonly PeaksTaken[];
  /** Side over mid below 120 Hz, of what was rendered; null where the low end is without sides. */
  readonly lowStereoDb: Decibels | null;
}

/** What one effect did to the peaks of what was rendered. */
export interface PeaksTaken {
  readonly effect: string;
  readonly peakBeforeDb: Decibels | null;
  readonly peakAfterDb: Decibels | null;
  /** By how much peaks are nearer to the RMS behind it: the loss of crest factor. 0 for silence. */
  readonly tookDb: Decibels;
}

/** What came of the master: the gain, its stage, and the file. */
export interface Mastered {
  readonly gain: GainOfSong;
  readonly stage: Pick<StageResult, 'probes'>;
  readonly file: Pick<FileResult, 'loudness' | 'lowStereoDb'>;
}

/** Puts together what the master did. */
export function masterReport(plan: Plan, { gain, stage, file }: Mastered): MasterReport {
  const { targetLufs, ceilingDb, gainDb } = plan.master;
  const isFixed = gainDb !== undefined || targetLufs === undefined;
  return {
    targetLufs: isFixed ? null : targetLufs,
    ceilingDb,
    inputLufs: gain.inputLufs,
    gainDb: gain.gainDb,
    trimDb: gain.trimDb,
    lufs: isFixed ? (file.loudness?.lufs ?? null) : gain.lufs,
    took: masterOf(plan).probes.map((probe) => peaksTaken(probe, stage.probes ?? [])),
    lowStereoDb: file.lowStereoDb ?? null,
  };
}

function peaksTaken(
  { effect, before, after }: { effect: string; before: number; after: number },
  levels: NonNullable<StageResult['probes']>,
): PeaksTaken {
  const [ahead, behind] = [levels[before], levels[after]];
  return {
    effect,
    peakBeforeDb: ahead?.peakDb ?? null,
    peakAfterDb: behind?.peakDb ?? null,
    tookDb: ahead?.crestDb == null || behind?.crestDb == null ? 0 : ahead.crestDb - behind.crestDb,
  };
}
