import type { SongRegistry } from '../registry.ts';
import type { Song, Track } from '../song.ts';

/** Whether a pattern says its notes in the song's key and chords. */
export function namesHarmony(text: string): boolean {
  return /\b(?:chord|degree|chordnote)\b/.test(text);
}

/** What of a track lives on the song's key and chords, which Tidal does not know. */
export function leftOfHarmony(track: Track, song: Song, registry: SongRegistry): string[] {
  const texts = [track.pattern, ...song.arrangement.map(({ pattern }) => pattern[track.name])];
  const isSaid = texts.some((each) => each !== undefined && namesHarmony(each.text));
  const pitch = registry.instrument(track.instrument ?? '')?.pitch?.kind;
  const follows =
    pitch === 'kick' && track.follow !== 'key' && [song, ...song.arrangement].some(hasChords);
  return [
    ...(isSaid ? ['notes by degrees and chords of the key'] : []),
    ...(follows ? ['the roots of the progression'] : []),
  ];
}

function hasChords({ progression }: Pick<Song, 'progression'>): boolean {
  return progression !== undefined;
}
