import { failure, hasErrors, hintNearest, problem, type Result, success } from '../base/index.ts';
import {
  commonTime,
  defaultGenre,
  findGenre,
  type Genre,
  genres,
  type Key,
  loudnessTarget,
  type Meter,
  parseKey,
  parseMeter,
} from '../music/index.ts';
import { isTidalName as isNameOfTidal } from '../tidal/index.ts';
import { checkAutomation, checkLanes } from './automation.ts';
import { deepFreeze } from './deep-freeze.ts';
import { missingSpaceHint } from './missing-space.ts';
import { masterMovables } from './movables.ts';
import type { IsTidalName } from './pattern-text.ts';
import { readKey } from './read-key.ts';
import { checkReferences, groupMembership } from './references.ts';
import type { SongRegistry } from './registry.ts';
import { resolveArrangement } from './resolve-arrangement.ts';
import { resolveChain } from './resolve-chain.ts';
import { resolveFeel } from './resolve-feel.ts';
import { resolveModulators } from './resolve-modulator.ts';
import { resolveStrip } from './resolve-strip.ts';
import { resolveTempo } from './resolve-tempo.ts';
import { resolveTrack } from './resolve-track.ts';
import {
  complain,
  type ProblemInText,
  plainNumber,
  progressionOf,
  type Resolving,
  ranges,
} from './resolving.ts';
import { schemaProblems } from './schema-problems.ts';
import type { Group, Master, Return, Song, Track } from './song.ts';
import { type SongData, songSchema } from './song-schema.ts';
import { numberReader } from './written-patterns.ts';

/** What resolving a song needs from outside. */
export interface SongOptions {
  readonly registry: SongRegistry;
  /** The names of Tidal's language, of which the table of builtins is asked when absent. */
  readonly isTidalName?: IsTidalName;
  /** In place of the song's own seed. */
  readonly seed?: number;
}

/** More would not be read. */
export const mostProblems = 100;
/** Tracks, groups and returns of a song. */
const mostStrips = 1000;

/**
 * Makes a song of a song file's data: checks its shape, then resolves names, quantities and
 * references. Problems carry the path of what they are about, and no span: `readSong` adds it.
 *
 * @example resolveSong({ tracks: {} }, { registry }).ok // => false
 */
export function resolveSong(data: unknown, options: SongOptions): Result<Song> {
  const checked = songSchema.safeParse(data);
  if (!checked.success) {
    return failure(schemaProblems(checked.error.issues, data, mostProblems));
  }
  const strips = countStrips(checked.data);
  if (strips > mostStrips) return failure([stripsProblem(strips)]);
  const problems: ProblemInText[] = [];
  const song = songOf(checked.data, options, {
    report: (each) => problems.push(each),
    hint: (name, known) => {
      if (problems.length >= mostProblems) return undefined;
      return missingSpaceHint(name) ?? hintNearest(name, known);
    },
  });
  const shown = problems.slice(0, mostProblems);
  return hasErrors(problems) ? failure(shown) : success(deepFreeze(song), shown);
}

function countStrips({ tracks, groups = {}, returns = {} }: SongData): number {
  return [tracks, groups, returns].reduce((sum, each) => sum + Object.keys(each).length, 0);
}

function stripsProblem(count: number) {
  const message = `A song has at most ${mostStrips} tracks, groups and returns; here are ${count}.`;
  return problem('song.size', message, { path: ['tracks'] });
}

type Reporting = Pick<Resolving, 'report' | 'hint'>;
type Report = Resolving['report'];

function songOf(data: SongData, options: SongOptions, { report, hint }: Reporting): Song {
  const genre = read(report, data.genre, findGenre, ['genre'], fallbackGenre());
  const meter: Meter = read(report, data.meter, parseMeter, ['meter'], commonTime);
  const key = (data.key && readKey(report, data.key, ['key'])) || keyOf(genre);
  const { registry, isTidalName = isNameOfTidal } = options;
  const bpm = resolveTempo({ isTidalName, genre, report }, data.bpm ?? genre.bpm.typical, ['bpm']);
  const isSteady = typeof bpm === 'number' && !data.arrangement?.some((each) => each.bpm);
  const chords = progressionOf({ report }, data.progression, ['progression']);
  const seed = options.seed ?? data.seed ?? 0;
  const resolving: Resolving = {
    registry,
    isTidalName,
    genre,
    meter,
    key,
    seed,
    devices: data.devices ?? {},
    progression: chords.progression,
    bpm: isSteady ? bpm : undefined,
    report,
    hint,
  };
  const strips = resolveStrips(resolving, data);
  const master = resolveMaster(resolving, data.master ?? {});
  checkReferences(resolving, strips, master);
  const arrangement = resolveArrangement(resolving, data.arrangement ?? [], strips, { bpm });
  checkAutomation(resolving, arrangement, strips);
  checkLanes(resolving, arrangement, strips, master);
  return {
    kind: 'song',
    ...(data.title === undefined ? {} : { title: String(data.title) }),
    genre: genre.id,
    bpm,
    meter,
    key,
    ...chords,
    seed,
    samples: data.samples ?? [],
    synthdefs: data.synthdefs ?? [],
    dx7: data.dx7 ?? [],
    ...strips,
    master,
    arrangement,
  };
}

function read<T>(
  report: Report,
  written: string | undefined,
  reader: (text: string) => Result<T>,
  path: readonly string[],
  fallback: T,
): T {
  if (written === undefined) return fallback;
  const result = reader(written);
  if (result.ok) return result.value;
  for (const each of result.problems) report({ ...each, path });
  return fallback;
}

function fallbackGenre(): Genre {
  const found = genres.find((each) => each.id === defaultGenre);
  if (found === undefined) throw new Error(`the default genre ${defaultGenre} is not in the table`);
  return found;
}

function keyOf(genre: Genre): Key {
  const key = parseKey(genre.key);
  if (!key.ok) throw new Error(`${genre.key}, the key of ${genre.id}, is not a key`);
  return key.value;
}

function resolveStrips(
  resolving: Resolving,
  data: SongData,
): { tracks: readonly Track[]; groups: readonly Group[]; returns: readonly Return[] } {
  if (Object.keys(data.tracks).length === 0) {
    const hint = 'Write for example `kick: {instrument: gabber-kick, pattern: "x*4"}`.';
    const path = ['tracks'];
    resolving.report(problem('song.no-tracks', 'This song has no tracks.', { path, hint }));
  }
  const groupOf = groupMembership(resolving, data);
  const inGroup = (name: string) => {
    const group = groupOf.get(name);
    return group === undefined ? {} : { group };
  };
  const withSectionPattern = new Set(
    (data.arrangement ?? []).flatMap(({ pattern = {}, roll = {}, build = {}, drop = [] }) => [
      ...[pattern, roll, build].flatMap((each) => Object.keys(each)),
      ...drop,
    ]),
  );
  const feel = resolveFeel(resolving, data, []);
  const tracks = Object.entries(data.tracks).map(([name, each]) => {
    const path = ['tracks', name];
    const track = resolveTrack(resolving, name, each, path, withSectionPattern.has(name));
    return { ...track, ...inGroup(name), ...resolveFeel(resolving, each, path, feel) };
  });
  checkFollowed(resolving, data);
  const groups = Object.entries(data.groups ?? {}).map(([name, { of, ...strip }]) => ({
    ...resolveStrip(resolving, name, strip, ['groups', name]),
    of: [...of],
    ...inGroup(name),
  }));
  const returns = Object.entries(data.returns ?? {}).map(([name, each]) =>
    resolveStrip(resolving, name, each, ['returns', name]),
  );
  const strips = { tracks, groups, returns };
  return strips;
}

/** Roots are those of chords: a track that follows them needs some. */
function checkFollowed(resolving: Resolving, { tracks, progression, arrangement = [] }: SongData) {
  if (progression !== undefined || arrangement.some((each) => each.progression !== undefined))
    return;
  for (const [name, { follow }] of Object.entries(tracks)) {
    if (follow !== 'root') continue;
    const message = 'This song has no chords whose roots could be followed.';
    const hint = 'Write for example `progression: "<i VI III VII>"` beside `tracks`.';
    complain(resolving, 'song.follow', message, ['tracks', name, 'follow'], hint);
  }
}

function resolveMaster(resolving: Resolving, data: NonNullable<SongData['master']>): Master {
  const target = data.target ?? 'club';
  const meant = loudnessTarget(target, resolving.genre);
  if (!meant.ok) {
    for (const each of meant.problems) resolving.report({ ...each, path: ['master', 'target'] });
  }
  const loudness = meant.ok ? meant.value : { lufs: -10, ceiling: -1 };
  const number = (key: 'gain' | 'ceiling', fallback: number) =>
    plainNumber(resolving, data[key], ranges[key], ['master', key], fallback);
  const reader = numberReader(resolving, ['master']);
  const effects = resolveChain(resolving, data.effects ?? [], ['master', 'effects'], reader);
  const { patterns: written } = reader;
  return {
    effects,
    modulate: resolveModulators(
      resolving,
      { data: data.modulate, path: ['master', 'modulate'], written },
      () => masterMovables(resolving, effects),
    ),
    target,
    loudness: { lufs: loudness.lufs, ceiling: number('ceiling', loudness.ceiling) },
    ...(data.gain === undefined ? {} : { gain: number('gain', 0) }),
  };
}
