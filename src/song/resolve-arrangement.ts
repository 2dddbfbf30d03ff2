import { readKey } from './read-key.ts';
import { resolveSectionTempo } from './resolve-tempo.ts';
import { resolveSet } from './resolve-track.ts';
import {
  complain,
  type Path,
  patternOf,
  plainNumber,
  progressionOf,
  type Resolving,
  ranges,
} from './resolving.ts';
import type { Group, PatternText, Section, SettableValue, Song, Track } from './song.ts';
import type { SectionData } from './song-schema.ts';

/** The strips that sections may name. */
export interface Named {
  readonly tracks: readonly Track[];
  readonly groups: readonly Group[];
  readonly returns: readonly { readonly name: string }[];
}

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
  };
}

/** Names of tracks, those of groups replaced by their members. */
function trackNames(
  resolving: Resolving,
  names: readonly string[],
  named: Named,
  path: Path,
): readonly string[] {
  const found = names.flatMap((name, at) => {
    const members = membersOf(name, named);
    if (members === undefined) {
      const known = [...named.tracks, ...named.groups].map((each) => each.name);
      const message = `There is no track or group \`${name.slice(0, 40)}\`.`;
      complain(resolving, 'song.unknown-name', message, [...path, at], resolving.hint(name, known));
    }
    return members ?? [];
  });
  return [...new Set(found)];
}

function membersOf(name: string, { tracks, groups }: Named): readonly string[] | undefined {
  if (tracks.some((each) => each.name === name)) return [name];
  if (!groups.some((each) => each.name === name)) return undefined;
  const seen = new Set([name]);
  const isInside = (strip: Track | Group): boolean =>
    strip.group !== undefined && seen.has(strip.group);
  for (let found: Group | undefined; ; seen.add(found.name)) {
    found = groups.find((each) => !seen.has(each.name) && isInside(each));
    if (found === undefined) break;
  }
  return tracks.filter(isInside).map((each) => each.name);
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
    const instrument =
      track.instrument === undefined ? undefined : resolving.registry.instrument(track.instrument);
    const hasLevel = instrument !== undefined && Object.hasOwn(instrument.parameters, 'level');
    if (level !== undefined && !hasLevel) {
      const hint = `Write \`level: {${name}: ${String(level)}}\` beside \`set\`.`;
      const message = 'A level is no parameter of the instrument.';
      complain(resolving, 'song.unknown-parameter', message, [...path, name, 'level'], hint);
    }
    const written = hasLevel ? values : rest;
    sets[name] = resolveSet(resolving, written, instrument, track.instrument, [...path, name]);
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

function findNamed<T extends { readonly name: string }>(
  resolving: Resolving,
  name: string,
  among: readonly T[],
  kind: string,
  path: Path,
): T | undefined {
  const found = among.find((each) => each.name === name);
  if (found === undefined) {
    const hint = resolving.hint(
      name,
      among.map((each) => each.name),
    );
    const message = `There is no ${kind} \`${name.slice(0, 40)}\`.`;
    complain(resolving, 'song.unknown-name', message, path, hint);
  }
  return found;
}
