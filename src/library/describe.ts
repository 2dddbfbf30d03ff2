import { type Rational, rational } from '../base/index.ts';
import { type Controls, type Pattern, queryWithin } from '../pattern/index.ts';
import { readSong, type Song, type SongRegistry, type Track } from '../song/index.ts';
import type { Registry } from '../sound/index.ts';
import { parameterNames, readPattern } from '../stage/index.ts';
import { evaluate } from '../tidal/index.ts';
import type { NewEntry } from './entry.ts';
import { songOfEntry } from './entry-song.ts';
import { type Band, heardCycles, type Onset, rhythmBytes } from './rhythm.ts';
import { type Role, roleOf } from './roles.ts';
import { type Heard, parameterShares, soundBytes } from './sound-bytes.ts';
import { rhythmSize, vectorSize } from './vector.ts';

/** What entries may name. */
export type Sounds = Registry & Pick<SongRegistry, 'sampleFolders' | 'noteFiles' | 'generate'>;

/** Events and steps of a cycle; what is heavier is left out. */
const limits = { events: 2000, steps: 200_000 };

/** What a track plays, and with what. */
interface Part {
  readonly pattern: Pattern<Controls>;
  readonly instrument: string | undefined;
  readonly parameters: Readonly<Record<string, number>>;
}

/**
 * What an entry sounds like, from its four first cycles: a vector. Presets and kits have no rhythm of their own.
 * Undefined for an entry that cannot be read.
 */
export function describeEntry(entry: NewEntry, registry: Sounds): Uint8Array | undefined {
  const parts = partsOf(entry, registry);
  if (parts === undefined) return undefined;
  const vector = new Uint8Array(vectorSize);
  const played = parts.map((part) => ({ part, onsets: onsetsOf(part, registry) }));
  if (entry.kind === 'pattern' || entry.kind === 'song') {
    vector.set(rhythmBytes(played.flatMap(({ onsets }) => onsets.map(({ onset }) => onset))), 0);
  }
  vector.set(soundBytes(played.flatMap(({ part, onsets }) => heardIn(part, onsets))), rhythmSize);
  return vector;
}

/** Entries with what they sound like. */
export function described(entries: readonly NewEntry[], registry: Sounds): readonly NewEntry[] {
  return entries.map((entry) => {
    const vector = describeEntry(entry, registry);
    return vector === undefined ? entry : { ...entry, vector };
  });
}

function partsOf(entry: NewEntry, registry: Sounds): readonly Part[] | undefined {
  const text = songOfEntry(entry);
  if (!text.ok) return undefined;
  const read = readSong(text.value, { registry });
  if (read.ok)
    return read.value.song.tracks.flatMap((track) => partOf(track, read.value.song, registry));
  return entry.kind === 'song' ? tidalParts(entry.text, registry) : undefined;
}

function partOf(track: Track, song: Song, registry: Sounds): readonly Part[] {
  if (track.pattern === undefined || track.mute) return [];
  const read = readPattern(track.pattern, song, registry);
  if (!read.ok) return [];
  const { instrument: name, preset = '', set } = track;
  const instrument = name === undefined ? undefined : registry.instrument(name);
  const numbers = Object.entries(set).flatMap(([parameter, value]) =>
    typeof value === 'number' ? [[parameter, value] as const] : [],
  );
  const values = { ...instrument?.presets[preset]?.values, ...Object.fromEntries(numbers) };
  const parameters = instrument === undefined ? {} : parameterShares(instrument, values);
  return [{ pattern: read.value, instrument: name, parameters }];
}

function tidalParts(source: string, registry: Sounds): readonly Part[] | undefined {
  const { patterns } = evaluate(source, { controls: parameterNames(registry) });
  if (patterns.size === 0) return undefined;
  return [...patterns.values()].map((pattern) => {
    return { pattern, instrument: undefined, parameters: {} };
  });
}

/** An onset and the sound that it strikes. */
interface Struck {
  readonly onset: Onset;
  readonly sound: string;
}

function onsetsOf({ pattern, instrument }: Part, registry: Sounds): readonly Struck[] {
  const struck: Struck[] = [];
  for (let cycle = 0; cycle < heardCycles; cycle += 1) {
    const read = queryWithin(pattern, rational(cycle), rational(cycle + 1), limits);
    if (!read.ok) continue;
    for (const { whole, value, hasOnset } of read.value) {
      if (!hasOnset || whole === undefined) continue;
      struck.push(struckAt(whole.begin, value, instrument, registry));
    }
  }
  return struck;
}

function struckAt(
  begin: Rational,
  { s, note }: Controls,
  instrument: string | undefined,
  registry: Sounds,
): Struck {
  const named = typeof s === 'string' ? (registry.sound(s)?.instrument.name ?? s) : undefined;
  const sound = named ?? instrument ?? 'supersaw';
  const pitch = typeof note === 'number' ? note : undefined;
  const at = begin.toNumber();
  const band = bandOf(roleOf(sound), pitch);
  return { sound, onset: { at, band, ...(pitch !== undefined && { note: pitch }) } };
}

const bandOfRole: Readonly<Record<Role, Band | undefined>> = {
  kick: 'low',
  bass: 'low',
  drum: 'mid',
  hat: 'high',
  noise: 'high',
  voice: 'mid',
  lead: undefined,
  stab: undefined,
  pad: undefined,
};

/** What plays tunes is where its notes are. */
function bandOf(role: Role, note = 0): Band {
  const fixed = bandOfRole[role];
  if (fixed !== undefined) return fixed;
  if (note < -12) return 'low';
  return note > 12 ? 'high' : 'mid';
}

/** The sounds of a part, each as often as it is struck. */
function heardIn({ instrument, parameters }: Part, struck: readonly Struck[]): readonly Heard[] {
  const counts = new Map<string, number>();
  for (const { sound } of struck) counts.set(sound, (counts.get(sound) ?? 0) + 1);
  return [...counts].map(([name, weight]) => {
    const own = name === instrument ? parameters : {};
    return { role: roleOf(name), name, parameters: own, weight };
  });
}
