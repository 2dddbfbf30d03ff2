import { type Rational, rationalFromText } from '../base/index.ts';
import type { Remembered } from './memory.ts';

/** What one call of `stage` leaves for the next. Plain data: it can be saved, sent and compared. */
export interface State {
  /** The cycle that time 0 of the messages stands for, as `n/d`. */
  readonly origin: string;
  readonly tracks: Readonly<Record<string, TrackState>>;
  /** Where voices of each choke group have been started: the node and its group's id. */
  readonly chokes: Readonly<Record<string, readonly ChokeGroup[]>>;
  /** What the voices of each node send to, by node and effect: the values that it was told last. */
  readonly orbits: Readonly<Record<string, OrbitState>>;
  /** The notes that MIDI instruments hold, by track. */
  readonly held?: Readonly<Record<string, readonly HeldNote[]>>;
  /** What controls of MIDI instruments were told last, by track, then by channel and name. */
  readonly told?: Readonly<Record<string, Told>>;
  /** The ids of the samples in each server's buffers, in the order of the buffers' numbers. */
  readonly buffers: Readonly<Record<string, readonly string[]>>;
}

/** A note that a MIDI instrument was told to begin, and must be told to end. */
export interface HeldNote {
  readonly port: string;
  readonly channel: number;
  readonly note: number;
  /** Seconds from cycle 0. */
  readonly until: number;
}

/** Values of the controls of a MIDI instrument, by channel and name: `1 cutoff`. */
export type Told = Readonly<Record<string, number>>;

/** Under what the buffers of a server are kept that all nodes share. */
export const ONE_SERVER = '';

/** Values of parameters, by effect. */
export type OrbitState = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface TrackState {
  /** Voices started so far: from this come node ids and noise generators. */
  readonly voices: number;
  /** The held synth of each mono instrument. */
  readonly mono: Readonly<Record<string, MonoVoice>>;
  /** What may still sound. */
  readonly crowd: Crowd;
  /** When its last kick began, in seconds from cycle 0. */
  readonly kick?: number;
  /** What its instruments remember of their last notes. */
  readonly memories?: Readonly<Record<string, Remembered>>;
}

/** When voices end at the latest, in seconds from cycle 0. */
export interface Crowd {
  /** Those that end by themselves. */
  readonly free: readonly number[];
  /** Those in the slots that have been used, and when they began. */
  readonly slots: readonly Slot[];
  /** The slot that is used next. */
  readonly next: number;
}

/** When the voice in a slot began, and when it ends at the latest, in seconds from cycle 0. */
export interface Slot {
  readonly since: number;
  readonly until: number;
}

export interface MonoVoice {
  readonly id: number;
  /** The SynthDef that it is of. */
  readonly def: string;
  /** Seconds at which it must be let go, unless a note carries it on. */
  readonly until: number;
  /** The key of the choke group that it is in, if it is in one. */
  readonly choke?: string;
}

export interface ChokeGroup {
  readonly node: string;
  readonly group: number;
  /** When its last voice began, in seconds from cycle 0. */
  readonly since: number;
}

export interface TrackDraft {
  voices: number;
  readonly mono: Map<string, MonoVoice>;
  crowd: Crowd;
  kick?: number;
  memories?: Readonly<Record<string, Remembered>>;
}

/** A state's working copy within one call. */
export interface Draft {
  readonly tracks: Map<string, TrackDraft>;
  readonly chokes: Map<string, ChokeGroup[]>;
  readonly orbits: Map<string, OrbitState>;
  readonly buffers: Map<string, readonly string[]>;
  readonly held: Map<string, readonly HeldNote[]>;
  readonly told: Map<string, Told>;
}

/** The cycle at which time 0 of the messages is. @throws RangeError where a state names none */
export function originOf({ origin }: State): Rational {
  const cycle = rationalFromText(origin);
  if (cycle === undefined) throw new RangeError(`${origin} is no cycle`);
  return cycle;
}

/** Opens a state for changes; the state itself stays as it is. */
export function openState(state: State): Draft {
  return {
    tracks: new Map(
      Object.entries(state.tracks).map(([name, track]) => [
        name,
        { ...track, mono: new Map(Object.entries(track.mono)) },
      ]),
    ),
    chokes: new Map(Object.entries(state.chokes).map(([key, groups]) => [key, [...groups]])),
    orbits: new Map(Object.entries(state.orbits)),
    buffers: new Map(Object.entries(state.buffers)),
    held: new Map(Object.entries(state.held ?? {})),
    told: new Map(Object.entries(state.told ?? {})),
  };
}

/** The draft as a state again. */
export function closeState(draft: Draft, origin: string): State {
  return {
    origin,
    tracks: Object.fromEntries(
      [...draft.tracks].map(([name, track]) => [
        name,
        { ...track, mono: Object.fromEntries(track.mono) },
      ]),
    ),
    chokes: Object.fromEntries(draft.chokes),
    orbits: Object.fromEntries(draft.orbits),
    buffers: Object.fromEntries(draft.buffers),
    ...heldBy(draft),
    ...(draft.told.size === 0 ? {} : { told: Object.fromEntries(draft.told) }),
  };
}

/** What MIDI instruments hold; nothing is said where nothing is held. */
function heldBy({ held }: Draft): Pick<State, 'held'> {
  const some = [...held].filter(([, notes]) => notes.length > 0);
  return some.length === 0 ? {} : { held: Object.fromEntries(some) };
}
