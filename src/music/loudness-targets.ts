import {
  type Decibels,
  failure,
  hintNearest,
  parseQuantity,
  problem,
  type Result,
  success,
} from '../base/index.ts';
import type { Genre } from './genre-table.ts';

/** Where a master should end: integrated loudness in LUFS and true peak in dBTP. */
export interface LoudnessTarget {
  readonly lufs: number;
  readonly ceiling: Decibels;
}

/** True peak of a master meant for clubs and files that are not encoded again. */
const clubCeiling: Decibels = -0.3;
/** True peak that leaves room for lossy encoders. */
const encoderCeiling: Decibels = -1;

/** The named targets; `club` is the genre's own loudness. */
export const targetNames = ['club', 'stream', 'vintage', 'draft'] as const;

/** Lowest and highest loudness that a target in LUFS may ask for. */
export const lufsRange = Object.freeze({ min: -30, max: -2 });

/**
 * The loudness and true peak that a song's `master.target` asks for: `club`, `stream`, `vintage`,
 * `draft` or a number of LUFS (`-8 LUFS`).
 *
 * Problems: `music.target`, `quantity.range`.
 *
 * @example loudnessTarget('stream', genres[0]) // => success({ lufs: -9, ceiling: -1 })
 */
export function loudnessTarget(
  target: string | number,
  genre: Pick<Genre, 'lufs'>,
): Result<LoudnessTarget> {
  switch (target) {
    case 'club':
      return success({ lufs: genre.lufs.integrated, ceiling: clubCeiling });
    case 'stream':
      return success({ lufs: -9, ceiling: encoderCeiling });
    case 'vintage':
      return success({ lufs: -11, ceiling: clubCeiling });
    case 'draft':
      return success({ lufs: -14, ceiling: encoderCeiling });
    default:
      return loudnessInLufs(target);
  }
}

function loudnessInLufs(target: string | number): Result<LoudnessTarget> {
  const lufs = parseQuantity(target, 'LUFS', { ...lufsRange, name: 'target' });
  if (lufs.ok) return success({ lufs: lufs.value.value, ceiling: clubCeiling });
  const isNumber = typeof target === 'number' || /^[\s−+-]*[\d.]/.test(target);
  if (isNumber) return lufs;
  const message = `\`${target.slice(0, 40)}\` is not a loudness target.`;
  const hint = hintNearest(target, targetNames) ?? '';
  return failure([problem('music.target', message, { hint: `${hint} Or write \`-8 LUFS\`.` })]);
}
