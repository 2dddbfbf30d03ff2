import { extname } from 'node:path';
import { type AudioFormat, audioFormats } from '../audio/index.ts';

/**
 * The format of a file to be written: as asked for by name, or as the file's name ends; else WAV.
 *
 * @example formatOf({ output: 'a.FLAC' }) // => 'flac'
 */
export function formatOf(options: {
  readonly format?: AudioFormat;
  readonly output?: string;
}): AudioFormat {
  return options.format ?? formatOfName(options.output ?? '') ?? 'wav';
}

/**
 * The format that a file's name ends in.
 *
 * @example formatOfName('a.txt') // => undefined
 */
export function formatOfName(name: string): AudioFormat | undefined {
  const ending = extname(name).slice(1).toLowerCase();
  return audioFormats.find((each) => each === ending);
}
