import { kickNote } from '../music/index.ts';
import type { Controls, Pattern } from '../pattern/index.ts';
import type { Section, Song } from '../song/index.ts';
import type { PlannedSection, Setting } from './types.ts';

/** How the texts of a section become patterns; Problems are collected by whoever gives these. */
export interface SectionReaders {
  readonly pattern: (
    source: Section['pattern'][string],
    path: readonly (string | number)[],
  ) => Pattern<Controls> | undefined;
  readonly settings: (
    track: string,
    set: Section['set'][string],
    path: readonly (string | number)[],
  ) => readonly Setting[];
}

/** The sections of a song, laid out in cycles from the beginning of the form. */
export function planSections(song: Song, read: SectionReaders): PlannedSection[] {
  let begin = 0;
  return song.arrangement.map((section, index) => {
    const path = ['arrangement', index] as const;
    const planned: PlannedSection = {
      name: section.section,
      begin,
      end: begin + section.bars,
      plays: playing(song, section),
      patterns: new Map(
        Object.entries(section.pattern).flatMap(([track, source]) => {
          const pattern = read.pattern(source, [...path, 'pattern', track]);
          return pattern === undefined ? [] : [[track, pattern] as const];
        }),
      ),
      settings: new Map(
        Object.entries(section.set).map(([track, set]) => [
          track,
          read.settings(track, set, [...path, 'set', track]),
        ]),
      ),
      strips: new Map(Object.entries(section.level).map(([strip, level]) => [strip, { level }])),
      kickNote: section.key === undefined ? undefined : kickNote(section.key),
    };
    begin = planned.end;
    return planned;
  });
}

/** `all` is every track that is not muted; a list plays muted tracks too; `mute` takes away. */
function playing(song: Song, section: Section): ReadonlySet<string> {
  const audible = song.tracks.filter((track) => !track.mute).map((track) => track.name);
  const plays = new Set(section.play === 'all' ? audible : section.play);
  for (const name of section.mute) plays.delete(name);
  return plays;
}
