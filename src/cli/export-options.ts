import { basename, extname } from 'node:path';
import type { ExtentRequest } from '../render/index.ts';

/** The formats, as the command line names them. */
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

/** What a song can be written as. */
export type WrittenFormat = (typeof exportFormats)[number];

/** Whether a song can be written so. */
export function isFormat(format: string): format is WrittenFormat {
  return (exportFormats as readonly string[]).includes(format);
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

/** The part of a song that the options ask for. */
export function extentOptions({ bars, seconds, fromBar }: ExportOptions): ExtentRequest {
  return {
    ...(bars === undefined ? {} : { bars }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(fromBar === undefined ? {} : { fromBar }),
  };
}
