import type { SongData } from '../../song/index.ts';

/** What a track alone does not need: other strips, and what happens now and then. */
const left = ['sends', 'duck', 'fills', 'mute', 'solo', 'group', 'humanise', 'groove'] as const;

/**
 * A song of nothing but its kick, struck on every quarter note where its pattern has no notes of its own: what
 * figures of kicks are measured of. Its effects stay; group, sends and master are left out.
 */
export function kickAlone(song: SongData, track: string): SongData {
  const { arrangement: _form, groups: _groups, returns: _returns, ...rest } = song;
  const kick = Object.fromEntries(
    Object.entries(song.tracks[track] ?? {}).filter(
      ([key]) => !(left as readonly string[]).includes(key),
    ),
  ) as SongData['tracks'][string];
  const pattern = quarterNotes(String(kick.pattern ?? 'x*4'));
  return {
    ...rest,
    tracks: { [track]: { ...kick, pattern, level: '0dB' } },
    master: { gain: '-12dB', effects: [] },
  };
}

/**
 * Hits as quarter notes, with the note that is put behind them; anything else as it is.
 *
 * @example quarterNotes('<[x x x x]!3 [x ~ x x]>') // => 'x*4'
 */
function quarterNotes(text: string): string {
  if (/^[\sxX~.*/!@<>[\](){},\d:?|-]*$/.test(text)) return 'x*4';
  const note = /# note \((-?[\d.]+)\)$/.exec(text)?.[1];
  return note === undefined ? text : `note "${note}*4"`;
}
