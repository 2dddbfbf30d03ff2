import { failure, hintNearest, problem, type Result, success } from '../../base/index.ts';
import { defaultGenre, findGenre } from '../../music/index.ts';
import type { Range } from '../parameter-value.ts';
import type { SoundSpec } from '../registry.ts';
import { effectParameter } from '../resolve-chain.ts';
import { deviceSpec } from '../resolve-device.ts';
import { ranges } from '../resolving.ts';
import type { ChainData, ModulatorData, SongData } from '../song-schema.ts';
import { type EffectPlace, effectsIn, findEffect } from './chains.ts';
import type { Scene } from './edit-kind.ts';
import { isList, isMap, type Json, type Path, valueAt } from './plain-data.ts';
import { findSection } from './sections.ts';
import { capital, findStrip, orderOf, type StripPlace, stripNames } from './strips.ts';

/** A value of a song that a path leads to. */
export interface ParameterPlace {
  /** As sentences call it: `Kick drive`. */
  readonly label: string;
  /** Where the song's data has it, or would. */
  readonly path: Path;
  /** The order of the keys beside it. */
  readonly order: readonly string[];
  /** Its unit and range; absent where it is a name or other text. */
  readonly range?: Range;
  /** Its value where the song does not say. */
  readonly rest?: Json;
  /** Whether a song says it with a number alone, and never with a unit. */
  readonly isBare?: true;
  /** Whether it may be a pattern. */
  readonly patterned?: true;
  /** What has to stand at a place before a value can be put inside it. */
  readonly prepare?: { readonly path: Path; readonly value: Json };
}

const switchRange: Range = { unit: 'switch', min: 0, max: 1 };
const stripRanges: Readonly<Record<string, Range>> = {
  level: ranges.level,
  gain: ranges.gain,
  pan: { unit: 'ratio', min: -1, max: 1 },
  width: { unit: 'ratio', min: 0, max: 2 },
  mute: switchRange,
};
const stripRest: Readonly<Record<string, Json>> = {
  level: 0,
  gain: 0,
  pan: 0,
  width: 1,
  mute: false,
};
const trackTexts = ['instrument', 'preset', 'pattern', 'group', 'groove', 'meter', 'follow'];
const songTexts = ['title', 'genre', 'key', 'meter', 'progression', 'groove'];
const uneven = { time: ranges.unevenTime, velocity: ranges.unevenVelocity };

/**
 * The value that a path means, as the song file has it: of a strip its own keys come before the parameters of
 * its instrument, which are also `kick.set.drive`. Such paths are `kick.drive`, `kick.level`, `kick.effects.delay#2.time`, `kick.sends.hall`,
 * `kick.duck.depth`, `kick.modulate.cutoff.to`, `master.target`, `returns.hall.level`, `bpm`.
 *
 * Problems: `edit.unknown-name`, `edit.path`.
 */
export function findParameter(scene: Scene, path: string): Result<ParameterPlace> {
  const { song } = scene;
  const [first = '', ...rest] = path.split('.');
  if (!stripNames(song).includes(first)) {
    const kind = (['tracks', 'groups', 'returns'] as const).find((each) => each === first);
    if (kind !== undefined && rest.length > 1) {
      const strip = findStrip(song, rest[0] ?? '', [kind]);
      return strip.ok ? ofStrip(scene, strip.value, rest.slice(1)) : strip;
    }
    const ofSong = songParameter(song, [first, ...rest]);
    if (ofSong !== undefined) return success(ofSong);
  }
  if (rest.length === 0) return noPath(path, [...songTexts, 'bpm', 'seed', ...stripNames(song)]);
  const strip = findStrip(song, first);
  return strip.ok ? ofStrip(scene, strip.value, rest) : strip;
}

function noPath(path: string, known: readonly string[]): Result<never> {
  const hint = hintNearest(path, known) ?? 'Write for example `kick.drive`.';
  const message = `\`${path.slice(0, 80)}\` leads to nothing in this song.`;
  return failure([problem('edit.path', message, { hint })]);
}

function songParameter(song: SongData, keys: readonly string[]): ParameterPlace | undefined {
  const [key = '', inner, more] = keys;
  const place = { label: key === 'bpm' ? 'Tempo' : capital(key), path: keys, order: orderOf.song };
  if (key === 'humanise' && inner !== undefined && more === undefined) {
    return unevenness(place, inner);
  }
  if (inner !== undefined) return undefined;
  const genre = findGenre(song.genre ?? defaultGenre);
  const usual = genre.ok ? genre.value : undefined;
  if (key === 'bpm') {
    return { ...place, range: ranges.bpm, patterned: true, ...restOf(usual?.bpm.typical) };
  }
  if (key === 'seed') {
    return { ...place, range: { unit: 'count', min: 0, max: 2 ** 31 - 1 }, rest: 0 };
  }
  if (key === 'key') return { ...place, ...restOf(usual?.key) };
  return songTexts.includes(key) ? place : undefined;
}

function restOf(rest: Json | undefined): { readonly rest?: Json } {
  return rest === undefined ? {} : { rest };
}

function unevenness(place: ParameterPlace, key: string): ParameterPlace | undefined {
  const range = key === 'time' || key === 'velocity' ? uneven[key] : undefined;
  const label = `${place.label} ${key}`;
  return range && { ...place, label, range, rest: 0, order: ['time', 'velocity'] };
}

function ofStrip(scene: Scene, strip: StripPlace, keys: readonly string[]): Result<ParameterPlace> {
  const [key = '', ...rest] = keys;
  const [inner] = rest;
  const found =
    inner === undefined
      ? (ownParameter(strip, key) ?? instrumentParameter(scene, strip, key))
      : innerParameter(scene, strip, key, rest);
  if (found !== undefined) return success(found);
  return noPath([strip.name, ...keys].join('.'), knownPaths(scene, strip));
}

function innerParameter(
  scene: Scene,
  strip: StripPlace,
  key: string,
  rest: readonly string[],
): ParameterPlace | undefined {
  const [inner = '', last] = rest;
  switch (key) {
    case 'set':
      return last === undefined ? instrumentParameter(scene, strip, inner) : undefined;
    case 'strip':
      return last === undefined ? ownParameter(strip, inner) : undefined;
    case 'sends':
      return sendParameter(strip, inner, last);
    case 'duck':
      return duckParameter(strip, rest);
    case 'modulate':
      return modulatorParameter(strip, rest);
    case 'humanise': {
      const place = { label: `${capital(strip.name)} humanise`, path: [...strip.path, key, inner] };
      return unevenness({ ...place, order: [] }, inner);
    }
    case 'effects':
      return rest.length === 2 ? effectValue(scene, strip, inner, last ?? '') : undefined;
    default:
      return rest.length === 1 ? effectValue(scene, strip, key, inner) : undefined;
  }
}

function placeIn(strip: StripPlace, key: string, path: Path = [key]): ParameterPlace {
  const label = `${capital(strip.name)} ${key}`;
  return { label, path: [...strip.path, ...path], order: orderOf[strip.kind] };
}

function ownParameter(strip: StripPlace, key: string): ParameterPlace | undefined {
  const place = placeIn(strip, key);
  if (strip.kind === 'master') {
    if (key === 'target') return { ...place, rest: 'club' };
    if (key === 'gain' || key === 'ceiling') return { ...place, range: ranges[key] };
    return undefined;
  }
  const range = Object.hasOwn(stripRanges, key) ? stripRanges[key] : undefined;
  const bare = key === 'pan' || key === 'width' ? ({ isBare: true } as const) : {};
  if (range !== undefined) return { ...place, range, ...bare, ...restOf(stripRest[key]) };
  return strip.kind === 'tracks' && trackTexts.includes(key) ? place : undefined;
}

/** What a track plays: its instrument, or a MIDI device with names for its controllers. */
function playedSpec(
  registry: Scene['sounds']['registry'],
  { devices = {} }: SongData,
  { kind, data }: StripPlace,
): SoundSpec | undefined {
  if (kind !== 'tracks') return undefined;
  const { instrument, output } = data as SongData['tracks'][string];
  return registry.instrument(String(instrument)) ?? deviceSpec(output, devices, registry);
}

function instrumentParameter(
  { sounds, song }: Scene,
  strip: StripPlace,
  key: string,
): ParameterPlace | undefined {
  const spec = playedSpec(sounds.registry, song, strip);
  const range =
    spec !== undefined && Object.hasOwn(spec.parameters, key) ? spec.parameters[key] : undefined;
  if (spec === undefined || range === undefined) return undefined;
  const chosen = spec.presets[String(strip.data['preset'])]?.values?.[key];
  const place = placeIn(strip, key, ['set', key]);
  return { ...place, range, rest: written(range, chosen ?? range.default), patterned: true };
}

/** A value in a parameter's unit as a song writes it: the name of an option, `true`, a number. */
function written({ options, unit }: Range, value: number): Json {
  if (options !== undefined) return options[value] ?? value;
  return unit === 'switch' ? value === 1 : value;
}

function effectValue(
  { sounds }: Scene,
  strip: StripPlace,
  name: string,
  key: string,
): ParameterPlace | undefined {
  const found = findEffect((strip.data['effects'] ?? []) as ChainData, name);
  const spec = found && sounds.registry.effect(found.effect);
  if (found === undefined || spec === undefined) return undefined;
  const path = [...strip.path, 'effects', ...found.entry, found.effect, key];
  const place = { label: `${capital(strip.name)} ${name} ${key}`, path, order: [] };
  const range = effectParameter(spec, key);
  if (range === undefined) return ['preset', 'id', 'by'].includes(key) ? place : undefined;
  const chosen = spec.presets[String(found.settings['preset'])]?.values?.[key];
  const usual = key === 'wet' && !Object.hasOwn(spec.parameters, key) ? spec.wet : undefined;
  return { ...place, range, rest: written(range, chosen ?? usual ?? range.default) };
}

function sendParameter(
  strip: StripPlace,
  to: string,
  key: string | undefined,
): ParameterPlace | undefined {
  const send = valueAt(strip.data, ['sends', to]);
  const label = `${capital(strip.name)} send to ${to}`;
  const path = [...strip.path, 'sends', to];
  const isBare = !isMap(send);
  if (key === undefined || key === 'level') {
    return { label, path: isBare ? path : [...path, 'level'], order: [], range: ranges.level };
  }
  if (key !== 'pre') return undefined;
  const place = { label: `${label}, before the fader`, path: [...path, key], order: [] };
  const prepare = isBare && send !== undefined ? { path, value: { level: send } } : undefined;
  return { ...place, range: switchRange, rest: false, ...(prepare && { prepare }) };
}

const duckRest: Readonly<Record<string, Json>> = { depth: 8, attack: 0.001, hold: 0.03 };

function duckParameter(strip: StripPlace, rest: readonly string[]): ParameterPlace | undefined {
  const [by, key] = rest.length === 1 ? [undefined, rest[0] ?? ''] : [rest[0], rest[1] ?? ''];
  const duck = strip.data['duck'];
  const ducks = isList(duck) ? duck : [duck];
  const at = ducks.findIndex((each) => isMap(each) && (by === undefined || each['by'] === by));
  if (at < 0 || rest.length > 2) return undefined;
  const path = [...strip.path, 'duck', ...(isList(duck) ? [at] : []), key];
  const place = { label: `${capital(strip.name)} duck ${key}`, path, order: [] };
  if (key === 'curve' || key === 'by') return place;
  const isRanged = key === 'depth' || key === 'attack' || key === 'hold' || key === 'release';
  return isRanged ? { ...place, range: ranges[key], ...restOf(duckRest[key]) } : undefined;
}

/** `modulate.cutoff.to`: a field of the entry that moves a parameter. */
function modulatorParameter(
  strip: StripPlace,
  rest: readonly string[],
): ParameterPlace | undefined {
  const key = rest.at(-1) ?? '';
  const param = rest.slice(0, -1).join('.');
  const entries = (strip.data['modulate'] ?? []) as readonly ModulatorData[];
  const at = entries.findIndex((each) => each.param === param);
  if (at < 0) return undefined;
  const label = `${capital(strip.name)} ${param}, ${key} of its modulator`;
  const place = { label, path: [...strip.path, 'modulate', at, key], order: [] };
  if (key === 'rate') return { ...place, range: ranges.rate };
  if (key === 'phase') return { ...place, range: ranges.amount, isBare: true, rest: 0 };
  return ['from', 'to', 'glide', 'pattern', 'lfo', 'by', 'curve'].includes(key) ? place : undefined;
}

/** What can be set of a strip, for hints. */
function knownPaths({ sounds, song }: Scene, strip: StripPlace): string[] {
  const instrument = playedSpec(sounds.registry, song, strip);
  const own = strip.kind === 'master' ? ['target', 'gain', 'ceiling'] : Object.keys(stripRanges);
  const effects = effectsIn((strip.data['effects'] ?? []) as ChainData).flatMap((each) =>
    effectPaths(sounds.registry, each),
  );
  const sends = Object.keys(Object(strip.data['sends'] ?? {})).map((to) => `sends.${to}`);
  const ofInstrument = Object.keys(instrument?.parameters ?? {}).map((key) =>
    own.includes(key) ? `set.${key}` : key,
  );
  return [...ofInstrument, ...own, ...effects, ...sends].map((each) => `${strip.name}.${each}`);
}

function effectPaths(registry: Scene['sounds']['registry'], { effect, names }: EffectPlace) {
  const parameters = Object.keys(registry.effect(effect)?.parameters ?? {});
  return [...parameters, 'wet'].map((key) => `effects.${names[0]}.${key}`);
}

/**
 * The same value in one section: a parameter of an instrument, a level, a pattern.
 *
 * Problems: those of `findParameter`, `edit.unknown-name`, `edit.refused`.
 */
export function inSection(
  { song }: Scene,
  place: ParameterPlace,
  name: string,
): Result<ParameterPlace> {
  const section = findSection(song, name);
  if (!section.ok) return section;
  const [kind, strip = '', key = '', inner] = place.path;
  const isSet = kind === 'tracks' && key === 'set' && inner !== undefined;
  const isOwn = key === 'level' || (key === 'pattern' && kind === 'tracks');
  if (!isSet && !(isOwn && kind !== 'master')) {
    const message = `A section sets parameters of instruments, levels and patterns, not ${place.label}.`;
    const hint = 'A `lane` with `section` moves any parameter there.';
    return failure([problem('edit.refused', message, { hint })]);
  }
  const tail = isSet ? [key, strip, inner] : [key, strip];
  const rest = valueAt(song, place.path) ?? place.rest;
  return success({
    ...place,
    label: `${place.label} in ${name}`,
    path: ['arrangement', section.value.at, ...tail],
    order: tail.length === 1 ? orderOf.arrangement : [],
    ...restOf(rest),
  });
}
