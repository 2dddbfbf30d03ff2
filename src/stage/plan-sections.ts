import { kickNote } from '../music/index.ts';
import type { Controls, Pattern } from '../pattern/index.ts';
import {
  type PatternText,
  placeSections,
  type SettableValue,
  type Song,
  trackInSection,
} from '../song/index.ts';
import { asksFor } from './form.ts';
import type { PlannedSection, Setting } from './types.ts';

/** How the texts of a section become patterns; Problems are kept by whoever gives these. */
export interface SectionReaders {
  pattern(
    source: PatternText,
    path: readonly (string | number)[],
    track: string,
  ): Pattern<Controls> | undefined;
  settings(
    track: string,
    set: Readonly<Record<string, SettableValue>>,
    path: readonly (string | number)[],
  ): readonly Setting[];
}

/** The sections of a song with their patterns read. */
export function planSections(song: Song, read: SectionReaders): PlannedSection[] {
  return placeSections(song).map(({ section, index, begin, end }) => {
    const path = ['arrangement', index] as const;
    const playing = song.tracks.filter(
      (track) =>
        trackInSection(track, section).plays ||
        (asksFor(section, track.name) && !section.mute.includes(track.name)),
    );
    const patterns = Object.entries(section.pattern).flatMap(([track, source]) => {
      const pattern = read.pattern(source, [...path, 'pattern', track], track);
      return pattern === undefined ? [] : [[track, pattern] as const];
    });
    const settings = Object.entries(section.set).map(
      ([track, set]) => [track, read.settings(track, set, [...path, 'set', track])] as const,
    );
    const levels = Object.entries(section.level).map(
      ([strip, level]) => [strip, { level }] as const,
    );
    return {
      name: section.section,
      begin,
      end,
      plays: new Set(playing.map((track) => track.name)),
      patterns: new Map(patterns),
      settings: new Map(settings),
      strips: new Map(levels),
      kickNote: section.key === undefined ? undefined : kickNote(section.key),
    };
  });
}
