import { failure, problem, type Result, success } from '../base/index.ts';
import type { TidalSong } from './song.ts';
import { longestSong } from './yaml-source.ts';

/**
 * A `.tidal` file as a song. Its statements are read and evaluated by the stage; here only its size
 * is checked.
 *
 * Problem: `song.size`.
 *
 * @example songFromTidal('d1 $ s "bd*4"') // => success({ kind: 'tidal', source: 'd1 $ s "bd*4"' })
 */
export function songFromTidal(
  source: string,
  options: { readonly file?: string } = {},
): Result<TidalSong> {
  if (source.length <= longestSong) return success(Object.freeze({ kind: 'tidal', source }));
  const message = `This file is too large for a song: ${source.length} characters.`;
  const hint = `A song file has at most ${longestSong} characters.`;
  const { file } = options;
  return failure([problem('song.size', message, file === undefined ? { hint } : { file, hint })]);
}
