import { stringify } from 'yaml';
import type { NewEntry } from './entry.ts';
import { type Role, roleOf } from './roles.ts';

/** What of a song's data entries are made of: as its file has it, not more than that is needed. */
export interface PlainSong {
  readonly title?: string | number | undefined;
  readonly genre?: string | undefined;
  readonly bpm?: number | string | undefined;
  readonly key?: string | undefined;
  readonly tracks?: Readonly<Record<string, PlainTrack>> | undefined;
}

interface PlainTrack {
  readonly instrument?: string | undefined;
  readonly preset?: string | undefined;
  readonly set?: unknown;
  readonly pattern?: string | number | null | undefined;
}

/** What an entry keeps of the song that it is, or comes from. */
type Facts = Pick<NewEntry, 'bpm' | 'key' | 'genre' | 'origin' | 'tags'>;

/** A song as an entry. `title` is its name where it has none. */
export function songEntry(
  song: PlainSong,
  text: string,
  title: string,
  more: Pick<NewEntry, 'origin' | 'tags'> = {},
): NewEntry {
  return { kind: 'song', name: String(song.title ?? title), text, ...factsOf(song), ...more };
}

/** The patterns of a song's tracks as entries, each with the sound that plays it. */
export function trackEntries(
  song: PlainSong,
  title: string,
  more: Pick<NewEntry, 'origin' | 'tags'> = {},
): readonly NewEntry[] {
  const facts: Facts = { ...factsOf(song), ...more };
  return Object.entries(song.tracks ?? {}).flatMap(([track, { pattern, ...rest }]) => {
    if (pattern === undefined || pattern === null || String(pattern).trim() === '') return [];
    const sound = soundOf(rest);
    const name = `${song.title ?? title}: ${track}`;
    const text = `${String(pattern).trim()}\n`;
    return [{ kind: 'pattern' as const, name, text, ...facts, ...(sound && { sound }) }];
  });
}

/** The drums of a song as a kit: their sounds without what they play. Nothing where there are fewer than two. */
export function kitEntry(
  song: PlainSong,
  title: string,
  more: Pick<NewEntry, 'origin' | 'tags'> = {},
): readonly NewEntry[] {
  const drums = Object.entries(song.tracks ?? {}).flatMap(
    ([track, { instrument, preset, set }]) => {
      if (instrument === undefined || !drumRoles.has(roleOf(instrument))) return [];
      return [[track, { instrument, ...(preset && { preset }), ...(set ? { set } : {}) }] as const];
    },
  );
  if (drums.length < 2) return [];
  const name = `${song.title ?? title}: drums`;
  const text = stringify({ tracks: Object.fromEntries(drums) }, { lineWidth: 0 });
  return [{ kind: 'kit', name, text, ...factsOf(song), ...more }];
}

const drumRoles: ReadonlySet<Role> = new Set(['kick', 'drum', 'hat']);

/** A track's sound alone, as YAML; undefined where it has none of its own. */
function soundOf({ instrument, preset, set }: PlainTrack): string | undefined {
  if (instrument === undefined) return undefined;
  const sound = { instrument, ...(preset !== undefined && { preset }), ...(set ? { set } : {}) };
  return yamlOf(sound);
}

/** What YAML reads as a text without quotes. */
const plain = /^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/;

/** A short map as YAML; what is plain is written plainly, which takes no time. */
export function yamlOf(map: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(map);
  const isPlain = entries.every(([, value]) => plain.test(String(value)));
  if (!isPlain) return stringify(map, { lineWidth: 0 });
  return entries.map(([key, value]) => `${key}: ${value}\n`).join('');
}

/** The first number of a tempo that changes. */
function factsOf({ genre, bpm, key }: PlainSong): Facts {
  const tempo = Number.parseFloat(String(bpm).replace(/^[^\d]*/, ''));
  return {
    ...(Number.isFinite(tempo) && { bpm: tempo }),
    ...(key !== undefined && { key }),
    ...(genre !== undefined && { genre }),
  };
}
