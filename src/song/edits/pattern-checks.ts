import { failure, type Problem, type Result, rational, success } from '../../base/index.ts';
import { fmap, type Pattern, parseMini, queryWithin } from '../../pattern/index.ts';
import { evaluateExpression } from '../../tidal/index.ts';
import { sendControl } from '../event-sends.ts';
import type { PatternText, Section, SettableValue, Song } from '../song.ts';
import type { EditSounds } from './edit-kind.ts';
import type { Path } from './plain-data.ts';

/** A pattern of a song and what it is a pattern of. */
export interface SongPattern {
  readonly path: Path;
  readonly source: PatternText;
  readonly of: 'events' | 'numbers' | 'words';
}

/** The patterns of a song, with the paths at which its file has them. */
export function patternsOf(song: Song): readonly SongPattern[] {
  const tracks = song.tracks.flatMap(({ name, pattern, set, fills = [] }) => {
    const path = ['tracks', name];
    return [
      ...one([...path, 'pattern'], 'events', pattern),
      ...values([...path, 'set'], set),
      ...fills.flatMap((fill, at) =>
        one([...path, 'fills', at, 'pattern'], 'events', fill.pattern),
      ),
    ];
  });
  const strips = [
    ...song.tracks.map((strip) => ({ strip, path: ['tracks', strip.name] })),
    ...song.groups.map((strip) => ({ strip, path: ['groups', strip.name] })),
    ...song.returns.map((strip) => ({ strip, path: ['returns', strip.name] })),
    { strip: song.master, path: ['master'] },
  ];
  const moved = strips.flatMap(({ strip, path }) =>
    strip.modulate.flatMap((each) =>
      each.kind === 'pattern'
        ? one([...path, 'modulate', each.entry, 'pattern'], 'numbers', each.pattern)
        : [],
    ),
  );
  const sections = song.arrangement.flatMap((section, at) =>
    ofSection(section, ['arrangement', at]),
  );
  return [
    ...one(['bpm'], 'numbers', song.bpm),
    ...one(['progression'], 'words', song.progression),
    ...tracks,
    ...moved,
    ...sections,
  ];
}

function ofSection({ pattern, set, bpm, progression }: Section, path: Path): SongPattern[] {
  return [
    ...one([...path, 'bpm'], 'numbers', bpm),
    ...one([...path, 'progression'], 'words', progression),
    ...Object.entries(pattern).flatMap(([name, each]) =>
      one([...path, 'pattern', name], 'events', each),
    ),
    ...Object.entries(set).flatMap(([name, each]) => values([...path, 'set', name], each)),
  ];
}

function values(path: Path, set: Readonly<Record<string, SettableValue>>): SongPattern[] {
  return Object.entries(set).flatMap(([key, value]) => one([...path, key], 'numbers', value));
}

function one(path: Path, of: SongPattern['of'], value: unknown): SongPattern[] {
  const isPattern = typeof value === 'object' && value !== null && 'text' in value;
  return isPattern ? [{ path, of, source: value as PatternText }] : [];
}

/** What patterns of a song may use beside Tidal: parameters, harmony, sends. */
export interface PatternNames {
  readonly controls: readonly string[];
  readonly texts: readonly string[];
}

/** The names that patterns of a song may use. */
export function patternNames({ registry }: EditSounds, returns: readonly string[]): PatternNames {
  const parameters = registry
    .instruments()
    .flatMap((name) => Object.keys(registry.instrument(name)?.parameters ?? {}));
  const ofEvents = (registry.eventEffects ?? []).flatMap((each) => Object.keys(each.parameters));
  const controls = [...parameters, ...ofEvents, 'degree', 'chordnote', ...returns.map(sendControl)];
  return { controls: [...new Set(controls)].filter((each) => each !== 'chord'), texts: ['chord'] };
}

/** Reads a pattern of any kind. Problems have spans that count within its text. */
export function readPattern(
  { source: { kind, text }, of }: Pick<SongPattern, 'source' | 'of'>,
  names: PatternNames,
): Result<Pattern<unknown>> {
  if (kind === 'tidal') {
    const { pattern, problems } = evaluateExpression(text, names);
    return pattern === undefined ? failure(problems) : success(pattern, problems);
  }
  if (of === 'events' && !/(^|[^A-Za-z0-9'])[xX](?![A-Za-z0-9'])/.test(text)) {
    return parseMini(text, 'note');
  }
  const read = parseMini(text, of === 'numbers' ? 'number' : 'string');
  return read.ok
    ? success(
        fmap((each: unknown) => each, read.value),
        read.problems,
      )
    : read;
}

/** Cycles that a new pattern is asked for, and what each may hold and cost. */
const checkedCycles = 8;
const limits = { events: 40_000, steps: 100_000 };

/** What is wrong with a pattern: its text, or that it is too dense in its first eight cycles. */
export function patternProblems(pattern: SongPattern, names: PatternNames): readonly Problem[] {
  const read = readPattern(pattern, names);
  const placed = (each: Problem): Problem => ({ ...each, path: pattern.path });
  if (!read.ok) return read.problems.map(placed);
  for (let cycle = 0; cycle < checkedCycles; cycle += 1) {
    const asked = queryWithin(read.value, rational(cycle), rational(cycle + 1), limits);
    if (!asked.ok) return asked.problems.map(placed);
  }
  return read.problems.map(placed);
}
