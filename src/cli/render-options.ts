import { basename, extname } from 'node:path';
import type { AudioFormat, WavBits } from '../audio/index.ts';
import { formatOf } from './audio-format.ts';

/** The options of `gabber render` as the command line gives them. */
export interface RenderOptions {
  readonly output?: string;
  readonly bars?: number;
  readonly seconds?: number;
  readonly fromBar?: number;
  readonly tail?: number;
  readonly rate: string;
  /** 24 when absent. */
  readonly bits?: WavBits;
  readonly format?: AudioFormat;
  readonly stems?: string;
  readonly solo?: readonly string[];
  readonly mute?: readonly string[];
  readonly engine: string;
  readonly jobs?: number;
  readonly seed?: number;
  readonly cache: boolean;
}

/** The name of the file that a song is rendered to. */
export function outputName(song: string, options: RenderOptions): string {
  const title = basename(song === '-' ? 'song' : song, extname(song));
  return options.output ?? `${title}.${formatOf(options)}`;
}
