import { readFileSync } from 'node:fs';
import { type Analysis, kickFigures } from '../../../src/analysis/index.ts';
import { decodeWav, type Pcm } from '../../../src/audio/index.ts';
import { standards } from './standards.ts';

/** Figures by the names that `quality_standards.json` has; silence and absence are undefined. */
export type Figures = Readonly<Record<string, number | undefined>>;

/** The lowest and the highest that a figure may be; null is no limit. */
export type Range = readonly [low: number | null, high: number | null];

/** Reads a WAV file; a test must not go on without its sound. */
export function loadWav(file: string): Pcm {
  const decoded = decodeWav(readFileSync(file));
  if (decoded.ok) return decoded.value;
  throw new Error(`${file}: ${decoded.problems.map(({ message }) => message).join(' ')}`);
}

/** The figures of a mix. */
export function mixFigures(analysis: Analysis): Figures {
  const { lufs, lra, truePeakDb, lowStereoDb, correlation, dc, spectrum } = analysis;
  const { sub, body } = spectrum.bands;
  return {
    lufs: lufs ?? undefined,
    lra,
    truePeakDb: truePeakDb ?? undefined,
    peakToLoudness: lufs === null || truePeakDb === null ? undefined : truePeakDb - lufs,
    subOverBodyDb: sub === null || body === null ? undefined : 10 * Math.log10(sub / body),
    // Bass without sides is as narrow as can be.
    lowStereoDb: lowStereoDb ?? Number.NEGATIVE_INFINITY,
    correlation: correlation ?? undefined,
    dc,
  };
}

/**
 * Which figures lie outside their range, a sentence each: empty when all is well. `widen` is how far
 * outside is still inside, as a share of the range's width.
 */
export function faults(
  figures: Figures,
  ranges: Readonly<Record<string, Range>>,
  widen = 0,
): string[] {
  return Object.entries(ranges).flatMap(([name, [low, high]]) => {
    const value = figures[name];
    if (value === undefined) return [`${name} could not be measured`];
    const slack = low === null || high === null ? 0 : widen * (high - low);
    if (low !== null && value < low - slack) return [`${name} is ${show(value)}, under ${low}`];
    if (high !== null && value > high + slack) return [`${name} is ${show(value)}, over ${high}`];
    return [];
  });
}

/** What is wrong with a kick of a genre, alone and on every quarter note. */
export function kickFaults(pcm: Pcm, genre: string, bpm: number, widen = 0): string[] {
  const ranges = standards.kicks[genre];
  if (ranges === undefined) throw new Error(`there are no ranges for kicks of ${genre}`);
  return faults(kickFigures(pcm, bpm), ranges, widen);
}

/** What would have a mix rejected, whatever its genre. */
export function mixRejections(analysis: Analysis): string[] {
  return faults(mixFigures(analysis), standards.mix.reject);
}

/** What a mix misses of the targets of its genre, and of its tempo where that is given. */
export function mixFaults(analysis: Analysis, genre: string, bpm?: number): string[] {
  const master = standards.masters[genre];
  if (master === undefined) throw new Error(`there is no master target for ${genre}`);
  const { lufsTolerance, tempoToleranceBpm, target } = standards.mix;
  const lufs: Range = [master.lufs - lufsTolerance, master.lufs + lufsTolerance];
  const lra = master.lra ?? target['lra'];
  const mix = faults(mixFigures(analysis), { lufs, ...target, ...(lra && { lra }) });
  if (bpm === undefined) return mix;
  const heard = analysis.tempoBpm ?? undefined;
  const felt = feltTempo(bpm, heard);
  const tempoBpm: Range = [felt - tempoToleranceBpm, felt + tempoToleranceBpm];
  return [...mix, ...faults({ tempoBpm: heard }, { tempoBpm })];
}

/** Above this tempo only every second beat or third is felt. */
const fastestFelt = 240;

/** The tempo that is to be heard of music at a tempo: its own, or the whole part of it that is nearest. */
function feltTempo(bpm: number, heard = bpm): number {
  return bpm > fastestFelt ? bpm / Math.max(1, Math.round(bpm / heard)) : bpm;
}

function show(value: number): string {
  return String(Number(value.toPrecision(4)));
}
