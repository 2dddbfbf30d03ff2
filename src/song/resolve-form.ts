import {
  complain,
  type Path,
  patternOf,
  plainNumber,
  type Resolving,
  ranges,
} from './resolving.ts';
import { findNamed, type Named, trackNames } from './section-names.ts';
import type { Fill, Roll, Section, Track } from './song.ts';
import type { FillData, SectionData, TrackData } from './song-schema.ts';

type Form = Pick<Section, 'kickout' | 'roll' | 'build' | 'drop'>;
type Length = number | string;

/** What a section does at its beginning and towards its end. */
export function resolveForm(
  resolving: Resolving,
  data: SectionData,
  named: Named,
  path: Path,
): Form {
  const length = (written: Length, at: Path): number => {
    const bars = plainNumber(resolving, written, ranges.bars, at, 1);
    if (bars <= data.bars) return bars;
    const message = `This is longer than its section, which has ${data.bars} bars.`;
    complain(resolving, 'song.range', message, at, `Write at most \`${data.bars}\`.`);
    return data.bars;
  };
  const byTrack = <In, Out>(
    key: 'roll' | 'build',
    written: Readonly<Record<string, In>> | undefined,
    resolve: (value: In, at: Path) => Out,
  ): Readonly<Record<string, Out>> | undefined => {
    if (written === undefined) return undefined;
    const found = Object.entries(written).flatMap(([name, value]) => {
      const at = [...path, key, name];
      const track = findNamed(resolving, name, named.tracks, 'track', at);
      return track === undefined ? [] : [[name, resolve(value, at)] as const];
    });
    return Object.fromEntries(found);
  };
  const { kickout, drop } = data;
  const roll = byTrack('roll', data.roll, (value, at) => resolveRoll(resolving, value, at, length));
  const build = byTrack('build', data.build, length);
  return {
    ...(kickout === undefined
      ? {}
      : { kickout: resolveKickout(resolving, kickout, named, [...path, 'kickout'], length) }),
    ...(roll === undefined ? {} : { roll }),
    ...(build === undefined ? {} : { build }),
    ...(drop === undefined ? {} : { drop: trackNames(resolving, drop, named, [...path, 'drop']) }),
  };
}

type LengthReader = (written: Length, at: Path) => number;

function resolveKickout(
  resolving: Resolving,
  data: NonNullable<SectionData['kickout']>,
  named: Named,
  path: Path,
  length: LengthReader,
): NonNullable<Section['kickout']> {
  const isLength = typeof data !== 'object';
  const bars = length(isLength ? data : data.bars, isLength ? path : [...path, 'bars']);
  const of =
    isLength || data.of === undefined
      ? named.tracks.filter((track) => isLow(resolving, track)).map(({ name }) => name)
      : trackNames(resolving, data.of, named, [...path, 'of']);
  if (of.length === 0) {
    const hint = 'Name what is to be silent: `kickout: {bars: 1, of: [kick]}`.';
    complain(resolving, 'song.kickout', 'Here is no kick and no bass.', path, hint);
  }
  return { bars, of };
}

/** Whether a track is a kick or a bass. */
function isLow({ registry }: Resolving, { instrument = '' }: Track): boolean {
  const isBass = /(?:^|-)(?:bass|sub|reese)(?:-|$)/.test(instrument) && instrument !== 'bass-drum';
  return isBass || registry.instrument(instrument)?.pitch?.kind === 'kick';
}

function resolveRoll(
  resolving: Resolving,
  data: NonNullable<SectionData['roll']>[string],
  path: Path,
  length: LengthReader,
): Roll {
  const isLength = typeof data !== 'object';
  const { bars, from = '1/4', to = '1/32', velocity, rise } = isLength ? { bars: data } : data;
  const [first, last] = [from, to].map((note) => Number(note.slice(2)));
  const roll: Roll = {
    bars: length(bars, isLength ? path : [...path, 'bars']),
    from: first ?? 4,
    to: last ?? 32,
    velocity: plainNumber(resolving, velocity, ranges.probability, [...path, 'velocity'], 0.5),
    rise: plainNumber(resolving, rise, ranges.rise, [...path, 'rise'], 0),
  };
  if (roll.from > roll.to) {
    const message = 'A roll comes closer: its last notes are no longer than its first.';
    complain(resolving, 'song.roll', message, [...path, to === '1/32' ? 'from' : 'to']);
  }
  return roll;
}

/** The fills of a track. */
export function resolveFills(
  resolving: Resolving,
  data: TrackData['fills'],
  path: Path,
): { readonly fills?: readonly Fill[] } {
  if (data === undefined) return {};
  if (!Array.isArray(data)) return { fills: [resolveFill(resolving, data, path)] };
  return { fills: data.map((each, at) => resolveFill(resolving, each, [...path, at])) };
}

function resolveFill(resolving: Resolving, data: FillData, path: Path): Fill {
  const bars = plainNumber(resolving, data.bars, ranges.bars, [...path, 'bars'], 1);
  if (bars > data.every) {
    const message = `This fill is longer than its phrase, which has ${data.every} bars.`;
    complain(resolving, 'song.range', message, [...path, 'bars']);
  }
  const { probability: written } = data;
  return {
    every: data.every,
    bars,
    pattern: patternOf(resolving, data.pattern, [...path, 'pattern']),
    probability: plainNumber(resolving, written, ranges.probability, [...path, 'probability'], 1),
  };
}
