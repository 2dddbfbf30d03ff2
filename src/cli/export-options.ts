import { basename, extname } from 'node:path';
import type { AudioFormat } from '../audio/index.ts';
import { type Problem, problem } from '../base/index.ts';
import type { ExtentRequest } from '../render/index.ts';

/** What a song may be written as, in the end. */
export const exportFormats = [
  'tidal',
  'wav',
  'flac',
  'ogg',
  'mp3',
  'stems',
  'midi',
  'scd',
  'yaml',
] as const;

/** What can be written now. */
export type WrittenFormat = 'tidal' | 'scd' | 'midi' | 'stems' | AudioFormat;

/** Whether a format can be written now. */
export function isWritten(format: string): format is WrittenFormat {
  return ['tidal', 'scd', 'midi', 'stems', 'wav', 'flac', 'ogg', 'mp3'].includes(format);
}

/** The options of `gabber export` as the command line gives them. */
export interface ExportOptions {
  readonly output?: string;
  readonly bars?: number;
  readonly seconds?: number;
  readonly fromBar?: number;
}

/**
 * The file that is written where no name is given.
 *
 * @example exportName('songs/a.yaml', 'tidal') // => 'a.tidal'
 * @example exportName('songs/a.yaml', 'midi') // => 'a.mid'
 */
export function exportName(song: string, format: string): string {
  const ending = format === 'midi' ? 'mid' : format;
  return `${basename(song === '-' ? 'song' : song, extname(song))}.${ending}`;
}

/** That a format is still to come, and what to do meanwhile. */
export function notYet(format: string): Problem {
  const hint = 'tidal, scd, midi, wav, flac, ogg, mp3 and stems can be written now.';
  return problem('cli.not-yet', `Songs cannot be exported as ${format} yet.`, { hint });
}

/** The part of a song that the options ask for. */
export function extentOptions({ bars, seconds, fromBar }: ExportOptions): ExtentRequest {
  return {
    ...(bars === undefined ? {} : { bars }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(fromBar === undefined ? {} : { fromBar }),
  };
}
