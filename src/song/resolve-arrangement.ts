import { readKey } from './read-key.ts';
import { resolveForm } from './resolve-form.ts';
import { resolveSectionTempo } from './resolve-tempo.ts';
import { resolveSet, settableOf } from './resolve-track.ts';
import {
  complain,
  type Path,
  patternOf,
  plainNumber,
  progressionOf,
  type Resolving,
  ranges,
} from './resolving.ts';
import { findNamed, type Named, trackNames } from './section-names.ts';
import type { PatternText, Section, SettableValue, Song } from './song.ts';
import type { SectionData } from './song-schema.ts';

/** Resolves the sections of a song's form. */
export function resolveArrangement(
  resolving: Resolving,
  data: readonly SectionData[],
  named: Named,
  ofSong: Pick<Song, 'bpm'>,
): readonly Section[] {
  let before: Section['bpm'] = ofSong.bpm;
  return data.map((each, at) => {
    const path = ['arrangement', at];
    const bpm = resolveSectionTempo(resolving, each.bpm, before, [...path, 'bpm']);
    before = bpm ?? ofSong.bpm;
    return resolveSection(resolving, each, named, bpm, path);
  });
}

function resolveSection(
  resolving: Resolving,
  data: SectionData,
  named: Named,
  bpm: Section['bpm'],
  path: Path,
): Section {
  const { play = 'all', mute = [] } = data;
  if (data.section.trim() === '') {
    const message = 'The name of this section is blank.';
    complain(resolving, 'song.value', message, [...path, 'section'], 'Name it: `section: intro`.');
  }
  const key =
    data.key === undefined ? undefined : readKey(resolving.report, data.key, [...path, 'key']);
  return {
    section: data.section,
    bars: data.bars,
    play: play === 'all' ? play : trackNames(resolving, play, named, [...path, 'play']),
    mute: trackNames(resolving, mute, named, [...path, 'mute']),
    set: sectionSets(resolving, data.set ?? {}, named, [...path, 'set']),
    level: sectionLevels(resolving, data.level ?? {}, named, [...path, 'level']),
    pattern: sectionPatterns(resolving, data.pattern ?? {}, named, [...path, 'pattern']),
    ...(bpm === undefined ? {} : { bpm }),
    ...(key === undefined ? {} : { key }),
    ...progressionOf(resolving, data.progression, [...path, 'progression']),
    ...resolveForm(resolving, data, named, path),
  };
}

function sectionSets(
  resolving: Resolving,
  data: NonNullable<SectionData['set']>,
  { tracks }: Named,
  path: Path,
): Section['set'] {
  const sets: Record<string, Readonly<Record<string, SettableValue>>> = {};
  for (const [name, values] of Object.entries(data)) {
    const track = findNamed(resolving, name, tracks, 'track', [...path, name]);
    if (track === undefined) continue;
    const { level, ...rest } = values;
    const settable = settableOf(resolving, track);
    const { spec } = settable;
    const hasLevel = spec !== undefined && Object.hasOwn(spec.parameters, 'level');
    if (level !== undefined && !hasLevel) {
      const hint = `Write \`level: {${name}: ${String(level)}}\` beside \`set\`.`;
      const message = 'A level is no parameter of the instrument.';
      complain(resolving, 'song.unknown-parameter', message, [...path, name, 'level'], hint);
    }
    const written = hasLevel ? values : rest;
    sets[name] = resolveSet(resolving, written, settable, [...path, name]);
  }
  return sets;
}

function sectionLevels(
  resolving: Resolving,
  data: NonNullable<SectionData['level']>,
  { tracks, groups, returns }: Named,
  path: Path,
): Section['level'] {
  const strips = [...tracks, ...groups, ...returns];
  const levels: Record<string, number> = {};
  for (const [name, written] of Object.entries(data)) {
    const at = [...path, name];
    if (findNamed(resolving, name, strips, 'track, group or return', at) === undefined) continue;
    levels[name] = plainNumber(resolving, written, ranges.level, at, 0);
  }
  return levels;
}

function sectionPatterns(
  resolving: Resolving,
  data: NonNullable<SectionData['pattern']>,
  { tracks }: Named,
  path: Path,
): Section['pattern'] {
  const patterns: Record<string, PatternText> = {};
  for (const [name, written] of Object.entries(data)) {
    const at = [...path, name];
    if (findNamed(resolving, name, tracks, 'track', at) === undefined) continue;
    patterns[name] = patternOf(resolving, written, at);
  }
  return patterns;
}
