import type { PatternText, Song, SongData } from '../../song/index.ts';

/** A pattern of a song, and where it stands. */
export interface PatternPlace {
  /** The track, or `section/track`. */
  readonly name: string;
  readonly track: string;
  readonly pattern: PatternText;
  /** Places in the arrangement of the sections that have it in place of the track’s own; none where it is that. */
  readonly sections: readonly number[];
}

/**
 * All patterns that a song has written: those of its tracks, then those that sections have in their place. Sections of
 * one name with one pattern have it together; of others with that name the second is `drop 2/lead`.
 */
export function patternPlaces(song: Song): readonly PatternPlace[] {
  const places = new Map<string, PatternPlace>();
  for (const { name, pattern } of song.tracks) {
    if (pattern !== undefined) places.set(name, { name, track: name, pattern, sections: [] });
  }
  for (const [at, { section, pattern: own }] of song.arrangement.entries()) {
    for (const [track, pattern] of Object.entries(own)) {
      const name = nameFor(places, section, track, pattern);
      const sections = [...(places.get(name)?.sections ?? []), at];
      places.set(name, { name, track, pattern, sections });
    }
  }
  return [...places.values()];
}

function nameFor(
  places: ReadonlyMap<string, PatternPlace>,
  section: string,
  track: string,
  { text }: PatternText,
): string {
  for (let nth = 1; ; nth += 1) {
    const name = `${section}${nth === 1 ? '' : ` ${nth}`}/${track}`;
    const there = places.get(name);
    if (there === undefined) return name;
    if (there.pattern.text === text && there.sections.length > 0) return name;
  }
}

/** A song with another pattern in the sections that have one. */
export function withSectionPattern(
  data: SongData,
  { track, sections }: Pick<PatternPlace, 'track' | 'sections'>,
  text: string,
): SongData {
  const arrangement = (data.arrangement ?? []).map((section, at) => {
    if (!sections.includes(at)) return section;
    return { ...section, pattern: { ...section.pattern, [track]: text } };
  });
  return { ...data, arrangement };
}
