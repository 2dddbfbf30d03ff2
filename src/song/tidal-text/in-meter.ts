import { rational } from '../../base/index.ts';
import type { Meter } from '../../music/index.ts';
import type { WrittenPattern } from './expression.ts';

/**
 * A track's pattern whose cycle is a bar of the track's own meter, beside a song's.
 *
 * @example inOwnMeter({ kind: 'notes', text: 'note "0"' }, { beats: 3, unit: 4 }, commonTime).text // => 'fast (4/3) (note "0")'
 */
export function inOwnMeter(
  played: WrittenPattern,
  own: Meter | undefined,
  ofSong: Meter,
): WrittenPattern {
  if (own === undefined) return played;
  const times = rational(ofSong.beats * own.unit, ofSong.unit * own.beats);
  const faster = times.d === 1 ? `fast ${times.n}` : `fast (${times.n}/${times.d})`;
  const text =
    played.kind === 'rhythm' ? `${faster} . ${played.text}` : `${faster} (${played.text})`;
  return { ...played, text };
}
