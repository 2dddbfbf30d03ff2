import type { EditSounds } from '../edits/edit-kind.ts';
import { briefly } from '../edits/fields.ts';
import { findParameter } from '../edits/parameter-path.ts';
import { patternNames } from '../edits/pattern-checks.ts';
import { identicalData, isMap, type Json, type JsonMap, valueAt } from '../edits/plain-data.ts';
import { sectionNames } from '../edits/sections.ts';
import { capital, type StripKind, type StripPlace } from '../edits/strips.ts';
import { changeText, readShown } from '../edits/values.ts';
import type { SectionData, SongData } from '../song-schema.ts';
import { type Comparison, compareStrips, patternChange } from './compare-strips.ts';
import { changed, type SongDifference } from './song-difference.ts';

/**
 * In what two songs differ, in musical words: tempo and key, tracks that came and went, sounds and
 * parameters, patterns (denser, sparser, another rhythm), the form. Nothing where they are the same song.
 *
 * @param before what the first song's file says: `readSong(…).data`
 *
 * @example compareSongs(data, { ...data, bpm: 180 }, { registry }).map(({ text }) => text)
 * // => ['Tempo 175 → 180 bpm']
 */
export function compareSongs(
  before: SongData,
  after: SongData,
  sounds: EditSounds,
): readonly SongDifference[] {
  const returns = [before, after].flatMap((each) => Object.keys(each.returns ?? {}));
  const comparison = { before, after, sounds, names: patternNames(sounds, returns) };
  return [
    ...wholeSong(comparison),
    ...(['tracks', 'groups', 'returns'] as const).flatMap((kind) => strips(comparison, kind)),
    ...compareStrips(comparison, masterOf(before), masterOf(after)),
    ...form(comparison),
  ];
}

const about = { about: 'song' } as const;

function wholeSong({ before, after, sounds }: Comparison): SongDifference[] {
  const scenes = [before, after].map((song) => ({ song, sounds }));
  const words = {
    title: 'Title',
    genre: 'Genre',
    bpm: 'Tempo',
    key: 'Key',
    meter: 'Meter',
    seed: 'Seed',
  };
  const said = Object.entries(words).flatMap(([key, label]) => {
    const [old, now] = scenes.map((scene) => {
      const place = findParameter(scene, key);
      if (!place.ok) return undefined;
      const written = valueAt(scene.song, place.value.path) ?? place.value.rest;
      return readShown(scene, place.value, written);
    });
    if (old === now) return [];
    const text = changeText(old ?? 'none', now ?? 'none', key === 'bpm' ? 'bpm' : '');
    return [changed(about, key, `${label} ${text}`)];
  });
  const others = (
    ['progression', 'groove', 'humanise', 'samples', 'synthdefs', 'dx7'] as const
  ).flatMap((key) => {
    const [old, now] = [before[key], after[key]] as unknown as readonly (Json | undefined)[];
    if (identicalData(old, now)) return [];
    const [a, b] = [old, now].map((each) => (each === undefined ? 'none' : briefly(each)));
    return [changed(about, key, `${capital(key)} ${a} → ${b}`)];
  });
  return [...said, ...others];
}

function masterOf(song: SongData): StripPlace {
  return { kind: 'master', name: 'master', path: ['master'], data: (song.master ?? {}) as JsonMap };
}

type Kind = Exclude<StripKind, 'master'>;

function strips(comparison: Comparison, kind: Kind): SongDifference[] {
  const { before, after } = comparison;
  const [old, now] = [before, after].map(
    (song) => (song[kind] ?? {}) as Readonly<Record<string, unknown>>,
  );
  if (old === undefined || now === undefined) return [];
  const renamed = renames(old, now);
  const word = kind.slice(0, -1) as 'track' | 'group' | 'return';
  const came = Object.keys(now).filter((name) => !Object.hasOwn(old, name) && !renamed.has(name));
  const from = new Set(renamed.values());
  const went = Object.keys(old).filter((name) => !Object.hasOwn(now, name) && !from.has(name));
  const placeOf = (map: Readonly<Record<string, unknown>>, name: string): StripPlace => ({
    kind,
    name,
    path: [kind, name],
    data: map[name] as JsonMap,
  });
  return [
    ...went.map((name): SongDifference => {
      return { about: word, name, kind: 'removed', text: `${capital(word)} ${name} is gone` };
    }),
    ...came.map((name): SongDifference => {
      const sound = (now[name] as { readonly instrument?: string }).instrument;
      const what = sound === undefined ? '' : ` (${sound})`;
      return { about: word, name, kind: 'added', text: `New ${word} ${name}${what}` };
    }),
    ...[...renamed].map(([name, old]): SongDifference => {
      return { about: word, name, kind: 'renamed', text: `${capital(old)} is called ${name}` };
    }),
    ...Object.keys(now).flatMap((name) => {
      const first = renamed.get(name) ?? name;
      if (!Object.hasOwn(old, first)) return [];
      return compareStrips(comparison, placeOf(old, first), placeOf(now, name));
    }),
  ];
}

/** Strips of the second song that stood under another name in the first, all else the same. */
function renames(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const found = new Map<string, string>();
  for (const [name, strip] of Object.entries(after)) {
    if (Object.hasOwn(before, name)) continue;
    const at = gone.findIndex((each) => identicalData(before[each], strip));
    const [old] = at < 0 ? [] : gone.splice(at, 1);
    if (old !== undefined) found.set(name, old);
  }
  return found;
}

function form(comparison: Comparison): SongDifference[] {
  const [old, now] = [comparison.before, comparison.after].map((song) => song.arrangement ?? []);
  if (old === undefined || now === undefined || identicalData(old, now)) return [];
  const [oldNames, newNames] = [sectionNames(old), sectionNames(now)];
  const [was, is] = [old, now].map((each) => each.reduce((sum, { bars }) => sum + bars, 0));
  const length =
    was === is ? [] : [changed({ about: 'form' }, 'length', `Form ${was} → ${is} bars`)];
  const gone = oldNames.filter((name) => !newNames.includes(name));
  const come = newNames.filter((name) => !oldNames.includes(name));
  const kept = newNames.filter((name) => oldNames.includes(name));
  const inOrder = oldNames.filter((name) => newNames.includes(name));
  const isMoved = kept.some((each, at) => each !== inOrder[at]);
  const barsOf = (names: readonly string[], sections: readonly SectionData[], name: string) =>
    sections[names.indexOf(name)]?.bars;
  return [
    ...length,
    ...gone.map((name): SongDifference => {
      const text = `Section ${name} is gone (${barsOf(oldNames, old, name)} bars)`;
      return { about: 'form', name, kind: 'removed', text };
    }),
    ...come.map((name): SongDifference => {
      const text = `New section ${name} (${barsOf(newNames, now, name)} bars)`;
      return { about: 'form', name, kind: 'added', text };
    }),
    ...(isMoved
      ? [changed({ about: 'form' }, 'order', `Form in another order: ${newNames.join(', ')}`)]
      : []),
    ...kept.flatMap((name) => {
      const [a, b] = [old[oldNames.indexOf(name)], now[newNames.indexOf(name)]];
      return a === undefined || b === undefined ? [] : section(comparison, name, a, b);
    }),
  ];
}

function section(
  { sounds, names }: Comparison,
  name: string,
  before: SectionData,
  after: SectionData,
): SongDifference[] {
  const [old, now] = [before, after] as unknown as readonly [JsonMap, JsonMap];
  const place = { about: 'form', name } as const;
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return keys.flatMap((key): SongDifference[] => {
    const [was, is] = [old[key], now[key]];
    if (key === 'section' || identicalData(was, is)) return [];
    if (key === 'pattern') {
      const tracks = [...new Set([was, is].flatMap((each) => Object.keys(Object(each))))];
      return tracks.flatMap((track) => {
        const [a, b] = [was, is].map((each) => (isMap(each) ? each[track] : undefined));
        if (identicalData(a, b)) return [];
        const how =
          a === undefined || b === undefined
            ? `${b === undefined ? 'its own' : 'another'} there`
            : (patternChange(String(a), String(b), sounds, names) ?? 'heard the same');
        return [
          changed(place, `pattern of ${track}`, `${capital(name)}: pattern of ${track} ${how}`),
        ];
      });
    }
    const [a, b] = [was, is].map((each) => (each === undefined ? 'none' : briefly(each)));
    return [changed(place, key, `${capital(name)}: ${key} ${a} → ${b}`)];
  });
}
