import type { SongData, TrackData } from '../song/index.ts';
import type { DrumLine, KickLine } from './song-drums.ts';
import type { Line } from './song-lines.ts';
import type { Composition, Player } from './song-request.ts';

/** What each track plays. */
export interface Lines {
  readonly kick: KickLine;
  readonly drums: ReadonlyMap<string, DrumLine>;
  readonly breaks: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, Line>;
}

/** Levels as songs write them. */
export function decibels(level: number): string {
  return `${Number(level.toFixed(1))}dB`;
}

/** The kick and the parts as tracks. */
export function tracksOf(
  { genre }: Composition,
  preset: string,
  players: readonly Player[],
  lines: Lines,
): SongData['tracks'] {
  const { kick } = lines;
  return Object.fromEntries<TrackData>([
    [
      'kick',
      {
        instrument: 'gabber-kick',
        preset,
        pattern: kick.pattern,
        fills: kick.fills.length === 1 ? kick.fills[0] : [...kick.fills],
        follow: 'key',
        level: decibels(genre.kick.level),
      },
    ],
    ...players.map((player) => [player.name, trackOf(player, lines)] as const),
  ]);
}

function trackOf(player: Player, lines: Lines): TrackData {
  const { name, part, instrument, preset } = player;
  const pattern =
    lines.drums.get(name)?.pattern ?? lines.breaks.get(name) ?? lines.lines.get(name)?.usual;
  return {
    instrument,
    ...(preset === undefined ? {} : { preset }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(part.lowcut === undefined
      ? {}
      : { effects: [{ filter: { mode: 'high', cutoff: `${part.lowcut}Hz` } }] }),
    ...(part.sends === undefined ? {} : { sends: sendsOf(part.sends) }),
    ...(part.duck === undefined || part.duck === 0
      ? {}
      : { duck: { by: 'kick', depth: decibels(part.duck) } }),
    ...(part.plays === 'bass' ? { width: 0 } : {}),
    level: decibels(part.level),
  };
}

function sendsOf(sends: NonNullable<Player['part']['sends']>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sends).map(([to, level]) => [to, decibels(level ?? 0)] as const),
  );
}

const drumRoles: ReadonlySet<string> = new Set(['drum', 'break', 'roll', 'crash']);
const leadRoles: ReadonlySet<string> = new Set(['riff', 'answer', 'line', 'chords', 'arp']);

/** Drums glued together; leads with room for the kick below them. */
export function groupsOf(players: readonly Player[]): NonNullable<SongData['groups']> {
  const of = (roles: ReadonlySet<string>): string[] =>
    players.filter(({ part }) => roles.has(part.plays)).map(({ name }) => name);
  const [drums, leads] = [of(drumRoles), of(leadRoles)];
  return {
    ...(drums.length === 0
      ? {}
      : {
          drums: {
            of: drums,
            effects: [{ compress: { threshold: '-16dB', ratio: 2, attack: '20ms' } }],
          },
        }),
    ...(leads.length === 0
      ? {}
      : {
          leads: {
            of: leads,
            effects: [
              { eq: { low: '-6dB', lowfreq: '180Hz', lowmid: '-3dB', lowmidfreq: '330Hz' } },
            ],
          },
        }),
  };
}

/** A short reverb, a long one and an echo. */
export function returnsOf({ genre: { mix } }: Composition): NonNullable<SongData['returns']> {
  const ducked =
    mix.ducked === 0 ? {} : { duck: { by: 'kick', depth: decibels(mix.ducked), release: '1/8' } };
  return {
    room: { effects: [{ reverb: { kind: 'plate', time: `${mix.room}s`, predelay: '8ms' } }] },
    hall: {
      effects: [
        { reverb: { kind: 'hall', time: `${mix.hall}s`, predelay: '30ms', lowcut: '350Hz' } },
      ],
      ...ducked,
    },
    echo: {
      effects: [{ delay: { time: '3/16', feedback: mix.echo, lowcut: '400Hz' } }],
      ...ducked,
    },
  };
}

/** A clipper for the peaks, nothing below hearing, the low end in the middle. */
export function masterOf(target: string): NonNullable<SongData['master']> {
  return {
    effects: [
      { clip: { ceiling: '-0.5dB', softness: 0.3 } },
      { filter: { mode: 'high', cutoff: '20Hz' } },
      { bassmono: {} },
      { clip: { ceiling: '-0.5dB', softness: 0.1 } },
    ],
    target,
  };
}
