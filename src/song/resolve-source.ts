import { findGenre, type Meter, parseKey, readNote } from '../music/index.ts';
import type { EventSource, GenerateChoice, MidiChoice } from './event-source.ts';
import type { SoundSpec } from './registry.ts';
import {
  complain,
  keep,
  type Path,
  patternOf,
  plainNumber,
  type Resolving,
  ranges,
} from './resolving.ts';
import type { PatternText } from './song.ts';
import type { SourceData } from './source-schema.ts';

/** The track that a source is for. */
export interface SourceOwner {
  readonly name: string;
  readonly instrument: SoundSpec | undefined;
  /** Its own meter, or the song's. */
  readonly meter: Meter;
}

/** Where a track's events come from, and what that plays where it is known before the song plays. */
export interface ResolvedSource {
  readonly source: EventSource;
  readonly pattern?: PatternText;
}

/** What says which kind a source is, and the keys that only that kind has. */
const kinds = {
  tidal: [],
  'midi-input': ['channel', 'transpose'],
  'midi-file': ['track', 'channel', 'hits', 'from', 'loop', 'transpose', 'bars'],
  generate: ['seed', 'key', 'genre', 'density', 'range', 'bars', 'generations', 'of'],
} as const satisfies Record<string, readonly (keyof SourceData)[]>;
type Kind = keyof typeof kinds;

/**
 * What a track's `source` means. Problems: `song.source`, `song.not-yet`, those of the file that it names
 * and of what generates.
 */
export function resolveSource(
  resolving: Resolving,
  data: SourceData | undefined,
  owner: SourceOwner,
  path: Path,
): ResolvedSource | undefined {
  if (data === undefined) return undefined;
  const kind = kindOf(resolving, data, path);
  if (kind === undefined) return undefined;
  checkKeys(resolving, data, kind, path);
  if (kind === 'midi-file') return fromMidiFile(resolving, data, owner, path);
  if (kind === 'generate') return generated(resolving, data, owner, path);
  if (kind === 'tidal') return { source: { kind, name: data.tidal ?? '' } };
  const { channel, transpose = 0 } = data;
  const port = data[kind] ?? '';
  return { source: { kind, port, transpose, ...(channel === undefined ? {} : { channel }) } };
}

function kindOf(resolving: Resolving, data: SourceData, path: Path): Kind | undefined {
  const names = Object.keys(kinds) as Kind[];
  const [kind, other] = names.filter((each) => data[each] !== undefined);
  if (kind !== undefined && other === undefined) return kind;
  const hint =
    'Write one of `tidal: d5`, `midi-file: riff.mid`, `midi-input: "Keys"`, `generate: riff`.';
  complain(resolving, 'song.source', 'A source is one place events come from.', path, hint);
  return undefined;
}

function checkKeys(resolving: Resolving, data: SourceData, kind: Kind, path: Path): void {
  const own: readonly string[] = [kind, ...kinds[kind]];
  for (const key of Object.keys(data)) {
    if (own.includes(key)) continue;
    const owners = (Object.keys(kinds) as Kind[]).filter((each) =>
      (kinds[each] as readonly string[]).includes(key),
    );
    const message = `\`${key}\` belongs to \`${owners.join('` and `')}\`, and this source is \`${kind}\`.`;
    complain(resolving, 'song.source', message, [...path, key], `Leave out \`${key}\`.`);
  }
}

function fromMidiFile(
  resolving: Resolving,
  data: SourceData,
  { meter }: SourceOwner,
  path: Path,
): ResolvedSource {
  const file = data['midi-file'] ?? '';
  const { track, channel, hits, bars, from = 1, loop = true, transpose = 0 } = data;
  const choice: MidiChoice = {
    from,
    loop,
    transpose,
    ...(track === undefined ? {} : { track }),
    ...(channel === undefined ? {} : { channel }),
    ...(hits === undefined ? {} : { hits }),
    ...(bars === undefined ? {} : { bars }),
  };
  const at = [...path, 'midi-file'];
  const read = noteFileOf(resolving, file, at);
  const pattern = read && keep(resolving, read.pattern(choice, meter), at);
  return { source: { kind: 'midi-file', file, ...choice }, ...(pattern && { pattern }) };
}

/** A MIDI file that the song names; undefined after a Problem. */
export function noteFileOf(resolving: Resolving, file: string, path: Path) {
  const read = resolving.registry.noteFiles?.get(file);
  if (read !== undefined) return keep(resolving, read, path);
  const message = `The MIDI file ${file.slice(0, 100)} was not read.`;
  complain(resolving, 'song.not-read', message, path, 'Give it to `readSong` in `noteFiles`.');
  return undefined;
}

function generated(
  resolving: Resolving,
  data: SourceData,
  { name, instrument, meter }: SourceOwner,
  path: Path,
): ResolvedSource | undefined {
  const choice = choiceOf(resolving, data, path);
  if (choice === undefined) return undefined;
  const source: EventSource = { kind: 'generate', ...choice };
  const { generate } = resolving.registry;
  const at = [...path, 'generate'];
  if (generate === undefined) {
    const message = 'There is nothing here that generates patterns.';
    complain(resolving, 'song.not-read', message, at, 'Give `readSong` one in `generate`.');
    return { source };
  }
  const { genre, key, seed, progression } = resolving;
  const request = {
    ...{ genre: genre.id, key, seed },
    ...choice,
    ...(progression === undefined ? {} : { progression }),
    meter,
    track: name,
    isPitched: (instrument?.pitch?.kind ?? 'note') === 'note',
  };
  const pattern = keep(resolving, generate(request), at);
  return { source, ...(pattern && { pattern }) };
}

function choiceOf(resolving: Resolving, data: SourceData, path: Path): GenerateChoice | undefined {
  const { generate: generator, seed, bars, generations, of, density } = data;
  if (generator === undefined) return undefined;
  const key =
    data.key === undefined ? undefined : keep(resolving, parseKey(data.key), [...path, 'key']);
  const genre =
    data.genre === undefined
      ? undefined
      : keep(resolving, findGenre(data.genre), [...path, 'genre']);
  const range = rangeOf(resolving, data.range, [...path, 'range']);
  const isOnlyOfEvolve = generator !== 'evolve' && (generations ?? of) !== undefined;
  if (isOnlyOfEvolve) {
    const message = '`generations` and `of` belong to `generate: evolve`.';
    complain(resolving, 'song.source', message, [...path, of === undefined ? 'generations' : 'of']);
  }
  if (of !== undefined) patternOf(resolving, of, [...path, 'of']);
  return {
    generator,
    ...(seed === undefined ? {} : { seed }),
    ...(key && { key }),
    ...(genre && { genre: genre.id }),
    ...(density === undefined
      ? {}
      : { density: plainNumber(resolving, density, ranges.amount, [...path, 'density'], 0.5) }),
    ...(range && { range }),
    ...(bars === undefined ? {} : { bars }),
    ...(generations === undefined ? {} : { generations }),
    ...(of === undefined ? {} : { of }),
  };
}

function rangeOf(resolving: Resolving, written: SourceData['range'], path: Path) {
  if (written === undefined) return undefined;
  const [low, high] = written.map((each, at) =>
    typeof each === 'number' ? each : keep(resolving, readNote(each), [...path, at]),
  );
  if (low === undefined || high === undefined) return undefined;
  if (low <= high) return { low, high };
  const message = 'The lowest note of this range is above the highest.';
  complain(resolving, 'song.source', message, path, 'Write the lower one first: `[f4, f6]`.');
  return undefined;
}
