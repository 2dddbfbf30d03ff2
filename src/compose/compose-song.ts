import {
  failure,
  type Problem,
  problem,
  type Random,
  type Result,
  success,
} from '../base/index.ts';
import { findGenre, keyName, parseKey } from '../music/index.ts';
import type { SectionData, SongData } from '../song/index.ts';
import type { Registry } from '../sound/index.ts';
import { pitchedRoles } from './genre-schema.ts';
import type { ComposedGenre } from './read-genre.ts';
import { oneOf } from './rhythm.ts';
import { breakLine, drumLine, kickLine } from './song-drums.ts';
import { placedForm } from './song-form.ts';
import { happens, lineOf } from './song-lines.ts';
import { type Composition, chanceFor, chordsOfSong, type Player } from './song-request.ts';
import { sectionOf } from './song-sections.ts';
import { groupsOf, type Lines, masterOf, returnsOf, tracksOf } from './song-strips.ts';
import { titleBeginnings, titleEndings } from './titles-table.ts';

/** What is wanted of a song. */
export interface ComposeOptions {
  readonly seed: number;
  /** Quarter notes a minute; the genre's usual tempo when absent. */
  readonly bpm?: number;
  /** One of the genre's keys when absent. */
  readonly key?: string;
  /** At least 1; those of one of the genre's forms when absent. */
  readonly bars?: number;
}

/**
 * A whole song in a genre: a kick with turns and fills, drums, a bass in its gaps, riffs that call and answer,
 * chords, and a form with breaks, builds and kick-outs. The same for the same genre and options; another for
 * each seed.
 *
 * Problems: `music.key`, `music.scale`; a warning `compose.tempo` where the tempo is none of the genre's.
 */
export function composeSong(
  genre: ComposedGenre,
  options: ComposeOptions,
  registry: Pick<Registry, 'instrument'>,
): Result<SongData> {
  const { seed, bpm = genre.bpm.usual } = options;
  const random = chanceFor({ genre, seed }, 'song');
  const read = parseKey(options.key ?? oneOf(genre.keys, random.fork('key')));
  if (!read.ok) return failure(read.problems);
  const composition: Composition = {
    genre,
    key: read.value,
    seed,
    chords: chordsOfSong(genre, read.value, random.fork('chords')),
  };
  return success(
    written(composition, { ...options, bpm }, random, registry),
    tempoProblems(genre, bpm),
  );
}

function tempoProblems({ name, bpm: { range } }: ComposedGenre, bpm: number): readonly Problem[] {
  const [low, high] = range;
  if (bpm >= low && bpm <= high) return [];
  const message = `${bpm} bpm is no usual tempo of ${name}: that is ${low} to ${high}.`;
  return [problem('compose.tempo', message, { severity: 'warning' })];
}

function written(
  composition: Composition,
  { bpm, bars }: ComposeOptions & { readonly bpm: number },
  random: Random,
  registry: Pick<Registry, 'instrument'>,
): SongData {
  const { genre, key, seed } = composition;
  const candidates = playersOf(genre, random.fork('players'));
  const lines = linesOf(composition, candidates);
  const form = placedForm(oneOf(genre.forms, random.fork('form')), bars);
  const arranging = {
    players: candidates,
    lines,
    kickLevel: genre.kick.level,
    parametersOf: (instrument: string) =>
      new Set(Object.keys(registry.instrument(instrument)?.parameters ?? {})),
    random: random.fork('sections'),
  };
  const arrangement = form.map((section, at) => sectionOf(section, form[at + 1], arranging));
  const heard = new Set(arrangement.flatMap(namesIn));
  const players = candidates.filter(({ name }) => heard.has(name));
  const groove = oneOf(genre.grooves ?? ['none'], random.fork('groove'));
  return {
    title: titleFor(random.fork('title')),
    genre: nameInSongs(genre),
    bpm,
    key: keyName(key),
    ...(groove === 'none' ? {} : { groove }),
    seed,
    tracks: tracksOf(composition, oneOf(genre.kick.presets, random.fork('kick')), players, lines),
    groups: groupsOf(players),
    returns: returnsOf(composition),
    master: masterOf(targetOf(genre)),
    arrangement,
  };
}

/** The tracks that are heard in a section. */
function namesIn({ play = [], drop = [], roll = {}, build = {} }: SectionData): readonly string[] {
  return [...(play === 'all' ? [] : play), ...drop, ...Object.keys(roll), ...Object.keys(build)];
}

/** Songs name genres that gabber knows. */
function nameInSongs({ id, like }: ComposedGenre): string {
  const known = findGenre(like ?? id);
  return known.ok ? known.value.id : 'gabber';
}

/** `club` is the loudness of the genre that a song names: another one's is written out. */
function targetOf(genre: ComposedGenre): string {
  const known = findGenre(genre.id);
  const isOwn = known.ok && known.value.lufs.integrated === genre.loudness.integrated;
  return isOwn ? 'club' : `${genre.loudness.integrated} LUFS`;
}

function playersOf(genre: ComposedGenre, random: Random): readonly Player[] {
  return Object.entries(genre.parts).flatMap(([name, part]): Player[] => {
    const own = random.fork(name);
    if (!happens(part.often ?? 1, own)) return [];
    const [instrument = '', preset] = oneOf(part.sounds, own).split('/');
    return [{ name, part, instrument, ...(preset === undefined ? {} : { preset }) }];
  });
}

const pitched: ReadonlySet<string> = new Set(pitchedRoles);

function linesOf(composition: Composition, players: readonly Player[]): Lines {
  const chance = (name: string): Random => chanceFor(composition, name);
  const kick = kickLine(composition.genre.kick, chance('kick'));
  const those = (isWanted: (role: string) => boolean) =>
    players.filter(({ part }) => isWanted(part.plays));
  return {
    kick,
    drums: new Map(
      those((role) => role === 'drum').map(({ name, part }) => [
        name,
        drumLine(part.rhythms, chance(name)),
      ]),
    ),
    breaks: new Map(
      those((role) => role === 'break').map(({ name }) => [name, breakLine(chance(name))]),
    ),
    lines: new Map(
      those((role) => pitched.has(role)).map((player) => [
        player.name,
        lineOf(composition, player, kick.rhythm),
      ]),
    ),
  };
}

function titleFor(random: Random): string {
  const title = oneOf(titleBeginnings, random) + oneOf(titleEndings, random);
  return title.charAt(0).toUpperCase() + title.slice(1);
}
