import { isDeepStrictEqual } from 'node:util';
import { resolveSong, type Song, type SongData } from '../../../src/song/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();

type Tracks = SongData['tracks'];

/** A song before and after a message. */
export interface BeforeAndAfter {
  readonly before: SongData;
  readonly after: SongData;
}

/**
 * What of a check does not hold; undefined where it does. Checks are a line of words, as the fixtures have
 * them: `kick.drive up`, `bpm = 190`, `gone hat`, `solo kick|bass`, `new hoover|mentasm`, `effect lead reverb`,
 * `nothing`.
 */
export function failing(check: string, songs: BeforeAndAfter): string | undefined {
  return holds(check.split(' '), songs) ? undefined : check;
}

/** Wishes that are about more than the tracks that their checks name. */
const wide = new Set([
  'key',
  'tempo',
  'bpm',
  'groove',
  'kickout',
  'section',
  'target',
  'new',
  'pattern',
]);

/**
 * Tracks that are otherwise afterwards although no check names them. A solo turns others off: that is what was asked
 * for, and no stray change.
 */
export function strays(
  checks: readonly string[],
  { before, after }: BeforeAndAfter,
): readonly string[] {
  if (checks.some((check) => check.split(' ').some((word) => wide.has(word)))) {
    return gone(checks, before, after);
  }
  const named = new Set(checks.flatMap((check) => check.split(/[\s.|]/)));
  const isSolo = checks.some((check) => check.startsWith('solo '));
  const told = (track: Tracks[string] | undefined): unknown =>
    isSolo ? { ...track, mute: undefined } : track;
  return Object.keys(before.tracks).filter(
    (name) =>
      !named.has(name) && !isDeepStrictEqual(told(before.tracks[name]), told(after.tracks[name])),
  );
}

/** Tracks that are gone although nothing says so: whatever is wide, nothing may vanish. */
function gone(checks: readonly string[], before: SongData, after: SongData): readonly string[] {
  const isNew = checks.some((check) => check.startsWith('bpm') || check.startsWith('key'));
  if (isNew && !isDeepStrictEqual(before.title, after.title)) return [];
  const named = new Set(
    checks.filter((each) => each.startsWith('gone')).map((each) => each.slice(5)),
  );
  return Object.keys(before.tracks).filter(
    (name) => after.tracks[name] === undefined && !named.has(name),
  );
}

function holds(words: readonly string[], { before, after }: BeforeAndAfter): boolean {
  const [kind = '', name = '', third = ''] = words;
  const names = name.split('|');
  switch (kind) {
    case 'nothing':
      return isDeepStrictEqual(before, after);
    case 'gone':
      return before.tracks[name] !== undefined && after.tracks[name] === undefined;
    case 'new':
      return Object.entries(after.tracks).some(
        ([each, { instrument }]) =>
          before.tracks[each] === undefined && names.includes(String(instrument)),
      );
    case 'muted':
      return after.tracks[name]?.mute === true;
    case 'solo':
      return isAlone(names, after);
    case 'unmuted':
      return after.tracks[name]?.mute !== true;
    case 'pattern':
      return playsOtherwise(name, before, after);
    case 'pitched':
      return after.tracks[name]?.pattern !== before.tracks[name]?.pattern;
    case 'preset':
    case 'instrument':
      return after.tracks[name]?.[kind] !== before.tracks[name]?.[kind];
    case 'effect':
      return gained(name, third.split('|'), before, after);
    case 'noeffect':
      return !effectsOf(after, name).includes(third) && effectsOf(before, name).includes(third);
    case 'eq':
      return tonesOf(before, name) !== tonesOf(after, name);
    case 'send':
      return moved(sendOf(before, name), sendOf(after, name), words);
    case 'duck':
      return third === ''
        ? after.tracks[name]?.duck !== undefined
        : moved(duckOf(before, name), duckOf(after, name), words);
    case 'noduck':
      return after.tracks[name]?.duck === undefined;
    case 'modulated':
      return (after.tracks[name]?.modulate ?? []).length > 0;
    case 'groove':
      return !isDeepStrictEqual(
        [before.groove, before.humanise, feelOf(before)],
        [after.groove, after.humanise, feelOf(after)],
      );
    case 'kickout':
      return !isDeepStrictEqual(before.arrangement, after.arrangement);
    case 'section':
      return sectionHolds(words.slice(1), before, after);
    case 'tempo':
      return (after.arrangement ?? []).some(({ bpm }) => typeof bpm === 'object');
    case 'target':
    case 'ceiling':
      return after.master?.[kind] !== undefined && after.master[kind] !== before.master?.[kind];
    default:
      return valueHolds(words, before, after);
  }
}

/** Whether some tracks are heard, and no others. */
function isAlone(names: readonly string[], { tracks }: SongData): boolean {
  const heard = Object.keys(tracks).filter((name) => tracks[name]?.mute !== true);
  return isDeepStrictEqual(heard.toSorted(), names.toSorted());
}

function feelOf({ tracks }: SongData): unknown {
  return Object.values(tracks).map(({ groove, humanise, pattern }) => [groove, humanise, pattern]);
}

function playsOtherwise(name: string, before: SongData, after: SongData): boolean {
  const own = (song: SongData): unknown => [
    song.tracks[name]?.pattern,
    song.tracks[name]?.fills,
    song.arrangement?.map(({ pattern, roll }) => [pattern?.[name], roll?.[name]]),
  ];
  return !isDeepStrictEqual(own(before), own(after));
}

function stripOf(song: SongData, name: string): Tracks[string] | undefined {
  if (name === 'master') return song.master as Tracks[string] | undefined;
  return song.tracks[name] ?? (song.returns?.[name] as Tracks[string] | undefined);
}

function effectsOf(song: SongData, name: string): readonly string[] {
  return (stripOf(song, name)?.effects ?? []).flatMap((each) => Object.keys(each));
}

function gained(
  name: string,
  effects: readonly string[],
  before: SongData,
  after: SongData,
): boolean {
  const count = (song: SongData): number =>
    effectsOf(song, name).filter((each) => effects.includes(each)).length;
  if (count(after) > count(before)) return true;
  const changed =
    JSON.stringify(stripOf(before, name)?.effects) !==
    JSON.stringify(stripOf(after, name)?.effects);
  const isSent =
    effects.some((each) => each === 'reverb' || each === 'delay') &&
    !isDeepStrictEqual(stripOf(before, name)?.sends, stripOf(after, name)?.sends);
  return (
    isSent ||
    (changed && count(after) > 0) ||
    (effects.includes('chorus') && name === 'hoover' && changed)
  );
}

function tonesOf(song: SongData, name: string): string {
  const strip = stripOf(song, name);
  return JSON.stringify([strip?.effects, strip?.set]);
}

function sendOf(song: SongData, name: string): number {
  return Number.parseFloat(String(song.tracks[name]?.sends?.['hall'] ?? -90));
}

function duckOf(song: SongData, name: string): number {
  const duck = song.tracks[name]?.duck as { readonly depth?: unknown } | undefined;
  return duck === undefined ? 0 : Number.parseFloat(String(duck.depth ?? 8));
}

function moved(before: number, after: number, words: readonly string[]): boolean {
  return words.at(-1) === 'up' ? after > before : after < before;
}

function sectionHolds(
  [name = '', way = '', value = '']: readonly string[],
  before: SongData,
  after: SongData,
): boolean {
  const bars = (song: SongData): number | undefined =>
    song.arrangement?.find(({ section }) => section === name)?.bars;
  const count = (song: SongData): number => song.arrangement?.length ?? 0;
  if (name === 'new' || name === 'copy') return count(after) === count(before) + 1;
  if (name === 'gone')
    return (
      count(after) === count(before) - 1 &&
      !after.arrangement?.some(({ section }) => section === way)
    );
  if (name === 'moved')
    return (
      count(after) === count(before) && !isDeepStrictEqual(before.arrangement, after.arrangement)
    );
  if (way === '=') return bars(after) === Number(value);
  const [old = 0, now = 0] = [bars(before), bars(after)];
  return way === 'up' ? now > old : now < old;
}

/** `kick.drive up`, `bpm = 190`, `hall.reverb.time = 4`; a bare `kick.drive` is that it differs. */
function valueHolds(
  [path = '', way = '', ...rest]: readonly string[],
  before: SongData,
  after: SongData,
): boolean {
  if (path === 'key')
    return resolved(after)?.key.tonic !== undefined && keyText(after) === rest.join(' ');
  const [old, now] = [numberAt(before, path), numberAt(after, path)];
  if (way === '') return !isDeepStrictEqual(before, after);
  if (now === undefined) return false;
  if (way === '=') return Math.abs(now - Number(rest[0])) < 1e-6 * Math.max(1, Math.abs(now));
  return way === 'up' ? now > (old ?? 0) : now < (old ?? 0);
}

function keyText(song: SongData): string {
  return String(song.key);
}

/** Songs as they play; each is asked about by many checks, the one before by every message about it. */
const songs = new WeakMap<SongData, Song | undefined>();

function resolved(song: SongData): Song | undefined {
  if (songs.has(song)) return songs.get(song);
  const result = resolveSong(song, { registry });
  const whole = result.ok ? result.value : undefined;
  songs.set(song, whole);
  return whole;
}

/** A number of the song as it plays: of an instrument with its preset and default. */
function numberAt(song: SongData, path: string): number | undefined {
  const whole = resolved(song);
  const [name = '', key = '', inner] = path.split('.');
  if (name === 'bpm') return Number(song.bpm ?? 0);
  const strip = [...(whole?.tracks ?? []), ...(whole?.returns ?? [])].find(
    (each) => each.name === name,
  );
  if (strip === undefined) return undefined;
  if (inner !== undefined) {
    const effect = strip.effects.find((each) => each.kind === 'effect' && each.effect === key);
    return effect?.kind === 'effect' ? Number(effect.set[inner]) : undefined;
  }
  if (key === 'level' || key === 'pan' || key === 'width') return strip[key];
  const track = song.tracks[name];
  const instrument = registry.instrument(String(track?.instrument));
  const set = whole?.tracks.find((each) => each.name === name)?.set[key];
  if (typeof set === 'number') return set;
  return (
    instrument?.presets[String(track?.preset)]?.values[key] ?? instrument?.parameters[key]?.default
  );
}
