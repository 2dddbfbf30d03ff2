/** A stretch of a stage. */
export interface Excerpt {
  readonly first: number;
  readonly frames: number;
}

/** Short, so that there are many; long enough for a compressor to forget what stood before it. */
const excerptSeconds = 1;
/** One part in so many of a song is taken. */
const spacing = 5;
/** Below this a song is as quickly tried as a whole. */
const leastSeconds = 60;

/**
 * Short stretches of a song, evenly spread, which together are nearly as loud as the whole; undefined
 * for a song too short to be worth it.
 *
 * @example excerptsOf(48000 * 10, 48000) // => undefined
 */
export function excerptsOf(frames: number, sampleRate: number): readonly Excerpt[] | undefined {
  if (frames < leastSeconds * sampleRate) return undefined;
  const length = Math.round(excerptSeconds * sampleRate);
  const count = Math.ceil(frames / (spacing * length));
  const room = frames - length;
  return Array.from({ length: count }, (_, index) => ({
    first: Math.floor((room * (index + 0.5)) / count),
    frames: length,
  }));
}
