import { kickNote } from '../../music/index.ts';
import { placeSections, trackInSection } from '../arrangement.ts';
import type { PatternText, Section, SettableValue, Song, Strip, Track } from '../song.ts';

/** A way in which a track plays in some bars of the form. */
export interface Variant {
  readonly pattern: PatternText;
  readonly set: Readonly<Record<string, SettableValue>>;
  /** Decibels, of the track and of the groups that it goes through. */
  readonly level: number;
  /** The note of a kick that is given none. */
  readonly kickNote: number;
  /** The sections that play it; empty where the song has no form. */
  readonly sections: readonly string[];
  /** Which bars of the form play it, run by run; empty where all do. */
  readonly bars: readonly Run[];
}

export interface Run {
  readonly plays: boolean;
  readonly bars: number;
}

/** The ways in which a track plays, in the order of the form; none where it is never heard. */
export function variantsOf(song: Song, track: Track): readonly Variant[] {
  const placed = placeSections(song);
  if (placed.length === 0) return variantIn(song, track, undefined);
  const found = new Map<string, Variant>();
  for (const { section } of placed) {
    for (const each of variantIn(song, track, section)) {
      const key = JSON.stringify({ ...each, sections: [] });
      const before = found.get(key)?.sections ?? [];
      found.set(key, { ...each, sections: [...before, section.section] });
    }
  }
  return [...found].map(([key, variant]) => {
    const isHere = (section: Section): boolean =>
      variantIn(song, track, section).some((each) => JSON.stringify(each) === key);
    const runs = placed.map(({ section }) => ({ plays: isHere(section), bars: section.bars }));
    return { ...variant, bars: joined(runs) };
  });
}

function variantIn(song: Song, track: Track, section: Section | undefined): Variant[] {
  const { plays, pattern, set } = trackInSection(track, section);
  if ((section !== undefined && !plays) || pattern === undefined) return [];
  const level = levelIn(song, track, section);
  const key = section?.key ?? song.key;
  return [{ pattern, set, level, kickNote: kickNote(key), sections: [], bars: [] }];
}

/** The fader of a track and those of its groups, as a section leaves them. */
function levelIn(song: Song, strip: Strip & { group?: string }, section?: Section): number {
  const own = section?.level[strip.name] ?? strip.level;
  const group = song.groups.find(({ name }) => name === strip.group);
  return group === undefined ? own : own + levelIn(song, group, section);
}

function joined(runs: readonly Run[]): readonly Run[] {
  const found: Run[] = [];
  for (const { plays, bars } of runs) {
    const last = found.at(-1);
    if (last?.plays === plays) found[found.length - 1] = { plays, bars: last.bars + bars };
    else found.push({ plays, bars });
  }
  return found.every(({ plays }) => plays) ? [] : found;
}
