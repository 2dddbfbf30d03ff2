import { type EffectPlace, effectsIn } from '../edits/chains.ts';
import type { EditSounds, Scene } from '../edits/edit-kind.ts';
import { briefly } from '../edits/fields.ts';
import { findParameter } from '../edits/parameter-path.ts';
import { type PatternNames, readPattern } from '../edits/pattern-checks.ts';
import {
  identicalData,
  isList,
  isMap,
  type Json,
  type JsonMap,
  valueAt,
} from '../edits/plain-data.ts';
import { capital, type StripPlace } from '../edits/strips.ts';
import { changeText, readShown } from '../edits/values.ts';
import { classifyPatternText } from '../pattern-text.ts';
import type { ChainData, SongData } from '../song-schema.ts';
import { rhythmChange, rhythmOf } from './rhythm.ts';
import { type About, changed, type SongDifference } from './song-difference.ts';

/** Two songs that are compared, and what their patterns may name. */
export interface Comparison {
  readonly before: SongData;
  readonly after: SongData;
  readonly sounds: EditSounds;
  readonly names: PatternNames;
}

/** In what a strip differs between two songs, under the name that it has in the second. */
export function compareStrips(
  comparison: Comparison,
  before: StripPlace,
  after: StripPlace,
): SongDifference[] {
  const kinds = { tracks: 'track', groups: 'group', returns: 'return', master: 'master' } as const;
  const about: About = {
    about: kinds[after.kind],
    ...(after.kind === 'master' ? {} : { name: after.name }),
  };
  return [
    ...texts(about, before, after),
    ...patterns(comparison, about, before, after),
    ...values(comparison, about, before, after),
    ...effects(comparison, about, before, after),
    ...others(about, before, after),
  ];
}

function texts(about: About, before: StripPlace, after: StripPlace): SongDifference[] {
  return ['instrument', 'preset', 'output', 'source', 'group', 'of'].flatMap((key) => {
    const [old, now] = [before.data[key], after.data[key]];
    if (identicalData(old, now)) return [];
    const text = `${capital(after.name)} ${key === 'of' ? 'members' : key} ${shift(old, now)}`;
    return [changed(about, key, text)];
  });
}

/** `a → b`, where either may be nothing. */
function shift(old: Json | undefined, now: Json | undefined): string {
  const [a, b] = [old, now].map((each) => (each === undefined ? 'none' : briefly(each)));
  return `${a} → ${b}`;
}

function patterns(
  { sounds, names }: Comparison,
  about: About,
  before: StripPlace,
  after: StripPlace,
): SongDifference[] {
  const [old, now] = [before.data['pattern'], after.data['pattern']];
  if (identicalData(old, now)) return [];
  const name = `${capital(after.name)} pattern`;
  if (old === undefined || now === undefined) {
    return [
      changed(about, 'pattern', `${name}: ${now === undefined ? 'none any more' : 'a new one'}`),
    ];
  }
  const how = patternChange(String(old), String(now), sounds, names);
  return [changed(about, 'pattern', `${name}: ${how ?? 'written otherwise, heard the same'}`)];
}

/** How one pattern's text differs from another in what is heard; undefined where it does not. */
export function patternChange(
  before: string,
  after: string,
  { isTidalName = () => true }: EditSounds,
  names: PatternNames,
): string | undefined {
  const [old, now] = [before, after].map((text) => {
    const source = classifyPatternText(text, isTidalName);
    const read = readPattern({ source, of: 'events' }, names);
    return read.ok ? rhythmOf(read.value) : undefined;
  });
  return old === undefined || now === undefined ? 'another one' : rhythmChange(old, now);
}

function values(
  { before, after, sounds }: Comparison,
  about: About,
  old: StripPlace,
  now: StripPlace,
): SongDifference[] {
  const isMaster = now.kind === 'master';
  const own = isMaster ? ['target', 'gain', 'ceiling'] : ['level', 'gain', 'pan', 'width', 'mute'];
  const keysOf = (key: string): string[] =>
    [...new Set([old, now].flatMap(({ data }) => Object.keys(Object(data[key] ?? {}))))].map(
      (each) => `${key}.${each}`,
    );
  const sets = old.data['instrument'] === now.data['instrument'] ? keysOf('set') : [];
  return [...sets, ...own, ...keysOf('sends')].flatMap((path) => {
    const text = valueChange(
      { song: before, sounds },
      { song: after, sounds },
      `${old.name}.${path}`,
      `${now.name}.${path}`,
    );
    return text === undefined ? [] : [changed(about, path.replace(/^set\./, ''), text)];
  });
}

/** The change of one value; undefined where it is the same, or nowhere. */
function valueChange(
  before: Scene,
  after: Scene,
  oldPath: string,
  newPath: string,
): string | undefined {
  const [a, b] = [findParameter(before, oldPath), findParameter(after, newPath)];
  if (!a.ok || !b.ok) return undefined;
  const old = valueAt(before.song, a.value.path) ?? a.value.rest;
  const now = valueAt(after.song, b.value.path) ?? b.value.rest;
  const [was, is] = [readShown(before, a.value, old), readShown(after, b.value, now)];
  if (was === is) return undefined;
  const unit = b.value.range?.unit ?? '';
  return `${b.value.label} ${is === undefined ? `${changeText(undefined, was ?? '', unit)} → none` : changeText(was ?? 'none', is, unit)}`;
}

function effects(
  { before, after, sounds }: Comparison,
  about: About,
  old: StripPlace,
  now: StripPlace,
): SongDifference[] {
  const [was, is] = [chainOf(old), chainOf(now)];
  const nameOf = ({ names }: EffectPlace): string => names[0] ?? '';
  const [oldNames, newNames] = [was.map(nameOf), is.map(nameOf)];
  const strip = capital(now.name);
  const gone = oldNames.filter((each) => !newNames.includes(each));
  const come = newNames.filter((each) => !oldNames.includes(each));
  const kept = newNames.filter((each) => oldNames.includes(each));
  const inOrder = oldNames.filter((each) => newNames.includes(each));
  const isMoved = kept.some((each, at) => each !== inOrder[at]);
  return [
    ...gone.map((each) => changed(about, each, `${strip} loses ${each}`)),
    ...come.map((each) => changed(about, each, `${strip} gets ${each}`)),
    ...(isMoved ? [changed(about, 'effects', `${strip} effects in another order`)] : []),
    ...kept.flatMap((effect) => {
      const settings = [...was, ...is].filter((each) => nameOf(each) === effect);
      const keys = new Set(settings.flatMap((each) => Object.keys(each.settings)));
      return [...keys].flatMap((key) => {
        const path = `effects.${effect}.${key}`;
        const text = valueChange(
          { song: before, sounds },
          { song: after, sounds },
          `${old.name}.${path}`,
          `${now.name}.${path}`,
        );
        return text === undefined ? [] : [changed(about, `${effect} ${key}`, text)];
      });
    }),
  ];
}

function chainOf({ data }: StripPlace): readonly EffectPlace[] {
  return effectsIn((data['effects'] ?? []) as ChainData);
}

/** What moves, ducks, fills and bends time: said in few words. */
function others(about: About, before: StripPlace, after: StripPlace): SongDifference[] {
  const words: Readonly<Record<string, string>> = {
    duck: 'ducking',
    modulate: 'movements',
    fills: 'fills',
    groove: 'groove',
    humanise: 'unevenness',
    meter: 'meter',
    follow: 'notes of the kick',
  };
  return Object.entries(words).flatMap(([key, word]) => {
    const [old, now] = [before.data[key], after.data[key]];
    if (identicalData(old, now)) return [];
    return [changed(about, key, `${capital(after.name)} ${word}: ${otherwise(old, now)}`)];
  });
}

function otherwise(old: Json | undefined, now: Json | undefined): string {
  if (now === undefined) return 'none any more';
  if (old === undefined) return `new (${named(now)})`;
  return `changed (${named(now)})`;
}

/** What lists of movements and duckings are about. */
function named(value: Json): string {
  const list = isList(value) ? value : [value];
  const names = list.map((each) => {
    if (!isMap(each)) return briefly(each);
    const { param, by } = each as JsonMap;
    return briefly(param ?? by ?? each);
  });
  return names.join(', ');
}
