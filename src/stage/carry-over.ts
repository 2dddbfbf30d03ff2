import type { Rational } from '../base/index.ts';
import {
  type ChokeGroup,
  type HeldNote,
  ONE_SERVER,
  type State,
  type TrackState,
} from './state.ts';
import type { Plan } from './types.ts';

/** From where in which song to where in which song a state goes over. */
export interface Passage {
  readonly before: Plan;
  readonly after: Plan;
  readonly state: State;
  readonly from: Rational;
  readonly to: Rational;
}

/**
 * A state of one plan as another goes on with it: what is held on nodes that both have, with times in the
 * other's seconds. Its time 0 is the cycle at which the other begins.
 */
export function carryOver({ before, after, state, from, to }: Passage): State {
  const shift = after.tempo.secondsAt(to) - before.tempo.secondsAt(from);
  const nodes = new Set(after.nodes.map(({ name }) => name));
  const tracks = new Set(after.tracks.map(({ name }) => name));
  return {
    origin: to.toString(),
    tracks: mapped(state.tracks, tracks, (track) => shiftTrack(track, shift)),
    chokes: Object.fromEntries(
      Object.entries(state.chokes).map(([key, groups]) => [key, shiftGroups(groups, nodes, shift)]),
    ),
    orbits: mapped(state.orbits, nodes, (orbit) => orbit),
    buffers: mapped(state.buffers, new Set([...nodes, ONE_SERVER]), (buffers) => buffers),
    ...(state.held === undefined ? {} : { held: mapped(state.held, tracks, later(shift)) }),
    ...(state.told === undefined
      ? {}
      : { told: mapped(state.told, sameDevices(before, after), (told) => told) }),
  };
}

/** Tracks that play the MIDI instrument that they played before. */
function sameDevices(before: Plan, after: Plan): ReadonlySet<string> {
  const deviceOf = ({ tracks }: Plan, name: string): string =>
    JSON.stringify(tracks.find((each) => each.name === name)?.midi);
  const names = after.tracks.map(({ name }) => name);
  return new Set(names.filter((name) => deviceOf(before, name) === deviceOf(after, name)));
}

function mapped<T>(
  all: Readonly<Record<string, T>>,
  names: ReadonlySet<string>,
  change: (value: T) => T,
): Record<string, T> {
  const kept = Object.entries(all).filter(([name]) => names.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, change(value)]));
}

function shiftGroups(
  groups: readonly ChokeGroup[],
  nodes: ReadonlySet<string>,
  by: number,
): readonly ChokeGroup[] {
  return groups
    .filter(({ node }) => nodes.has(node))
    .map((group) => ({ ...group, since: group.since + by }));
}

function later(by: number): (held: readonly HeldNote[]) => readonly HeldNote[] {
  return (held) => held.map((note) => ({ ...note, until: note.until + by }));
}

function shiftTrack(track: TrackState, by: number): TrackState {
  const { mono, crowd, kick, memories } = track;
  return {
    ...track,
    mono: changed(mono, (voice) => ({ ...voice, until: voice.until + by })),
    crowd: {
      ...crowd,
      free: crowd.free.map((end) => end + by),
      slots: crowd.slots.map(({ since, until }) => ({ since: since + by, until: until + by })),
    },
    ...(kick === undefined ? {} : { kick: kick + by }),
    ...(memories === undefined
      ? {}
      : { memories: changed(memories, (each) => ({ ...each, since: each.since + by })) }),
  };
}

function changed<T>(all: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value)]));
}
