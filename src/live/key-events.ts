import type { Seconds } from '../base/index.ts';
import { HELD_KEY, type OutsideEvent, type TrackPlan } from '../stage/index.ts';

/** MIDI's middle c, Tidal's note 0. */
const MIDDLE = 60;
const MOST = 127;
/** Seconds that a note lasts which does not wait for its key. */
const ONE_SHOT: Seconds = 0.25;

/** A key that goes down. */
export interface Stroke {
  readonly note: number;
  readonly velocity: number;
  /** Live time. */
  readonly time: Seconds;
  readonly cycle: number;
}

/** Whether a track's notes last as long as their keys are down. */
export function isHeld({ instrument, midi }: TrackPlan): boolean {
  return midi !== undefined || instrument?.pitch.kind === 'note' || instrument?.mono === true;
}

/** The note of MIDI that a key plays on a track, 0 to 127. */
export function playedNote({ keys }: TrackPlan, note: number): number {
  return Math.min(Math.max(note + (keys?.transpose ?? 0), 0), MOST);
}

/** The event that a key plays on a track: held until it is let go of, or a short one; samples are as long as they are. */
export function keyEvent(track: TrackPlan, { note, velocity, time, cycle }: Stroke): OutsideEvent {
  const isKeyed = isHeld(track);
  const length = isKeyed ? HELD_KEY : ONE_SHOT;
  const isSample = track.folder !== undefined || (!isKeyed && track.instrument === undefined);
  return {
    track: track.name,
    time,
    delta: length,
    cycle,
    isKeyed,
    controls: {
      note: playedNote(track, note) - MIDDLE,
      velocity: velocity / MOST,
      ...(isSample ? {} : { sustain: length }),
    },
  };
}
