import { patternWords } from './pattern-text.ts';
import type { PatternText, Section, Track } from './song.ts';

/**
 * The control by which an event sends to a return, in dB.
 *
 * @example sendControl('long-hall') // => 'send_long_hall'
 */
export function sendControl(returned: string): string {
  return `send_${returned.replaceAll('-', '_')}`;
}

/** The returns that the patterns of a track name, in the order of the song's. */
export function eventSends(
  track: Pick<Track, 'name' | 'pattern'>,
  arrangement: readonly Pick<Section, 'pattern'>[],
  returns: readonly { readonly name: string }[],
): readonly string[] {
  if (returns.length === 0) return [];
  const texts: readonly (PatternText | undefined)[] = [
    track.pattern,
    ...arrangement.map(({ pattern }) => pattern[track.name]),
  ];
  const words = new Set(
    texts.flatMap((each) => patternWords(each?.text ?? '').map(({ word }) => word)),
  );
  return returns.map(({ name }) => name).filter((name) => words.has(sendControl(name)));
}
