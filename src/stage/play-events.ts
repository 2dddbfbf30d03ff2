import { rational } from '../base/index.ts';
import type { Controls } from '../pattern/index.ts';
import { KEY_CONTROL } from '../sound/index.ts';
import { letGoOfKey } from './crowd.ts';
import { playOnset, releaseUntil } from './notes.ts';
import type { Onset } from './onsets.ts';
import { Output } from './output.ts';
import { sectionAt } from './sections.ts';
import type { Staged } from './stage.ts';
import { closeState, openState, originOf, type State } from './state.ts';
import type { Plan } from './types.ts';

/** An event that comes from outside while a song plays. */
export interface OutsideEvent {
  /** The track that plays it. */
  readonly track: string;
  /** Seconds since the cycle that the state began at. */
  readonly time: number;
  /** Seconds to its end. */
  readonly delta: number;
  /** The cycle at that time, roughly: sections and patterned settings are read there. */
  readonly cycle: number;
  readonly controls: Controls;
  /** Whether it is held by a key, until `endHeld`; its length is then the most that it may be. */
  readonly isKeyed?: boolean;
}

/** What ends at a time is let go of just after it. */
const JUST_AFTER = 0.01;
/** The finest part of a cycle at which settings are read. */
const PARTS = 960;

/**
 * The messages that play events from outside, on tracks of the plan; events of tracks that it does not have
 * are left out. State and problems are as those of `stage`.
 */
export function playEvents(plan: Plan, state: State, events: readonly OutsideEvent[]): Staged {
  const draft = openState(state);
  const zero = plan.tempo.secondsAt(originOf(state));
  const output = new Output(plan, zero);
  for (const [index, event] of inOrder(events).entries()) {
    const onset = onsetOf(plan, event, zero, index);
    if (onset !== undefined) playOnset({ plan, draft, output }, onset);
  }
  return stagedBy(output, closeState(draft, state.origin));
}

function stagedBy(output: Output, state: State): Staged {
  return {
    messages: output.sorted(),
    midi: output.sortedMidi(),
    dirt: output.sortedDirt(),
    state,
    problems: output.problems,
    buffers: output.buffers,
    unread: [...output.unread],
  };
}

/** What a track holds is to end. */
export interface HeldEnd {
  readonly track: string;
  /** Seconds since the cycle that the state began at. */
  readonly time: number;
  /** The key of a MIDI instrument that is meant; all that the track holds when absent. */
  readonly note?: number;
  /** The group of the voice that is meant, where a key holds it. */
  readonly group?: number;
}

/**
 * The messages that end what a track holds: the voice of a key, or else its mono notes, or keys of the MIDI
 * instrument that it plays.
 */
export function endHeld(plan: Plan, state: State, { track, time, note, group }: HeldEnd): Staged {
  const draft = openState(state);
  const zero = plan.tempo.secondsAt(originOf(state));
  const output = new Output(plan, zero);
  const at = zero + time;
  const own = draft.tracks.get(track);
  if (group !== undefined) {
    const place = output.node(track).place;
    if (own !== undefined) own.crowd = letGoOfKey(own.crowd, place, { group, time: at });
    output.send(at, track, [{ op: 'node.set', id: group, controls: { [KEY_CONTROL]: 0 } }]);
    return stagedBy(output, closeState(draft, state.origin));
  }
  for (const [name, voice] of own?.mono ?? []) own?.mono.set(name, { ...voice, until: at });
  const held = draft.held.get(track)?.map((each) => {
    return note === undefined || each.note === note ? { ...each, until: at } : each;
  });
  if (held !== undefined) draft.held.set(track, held);
  releaseUntil({ plan, draft, output }, at + JUST_AFTER);
  return stagedBy(output, closeState(draft, state.origin));
}

function inOrder(events: readonly OutsideEvent[]): OutsideEvent[] {
  return [...events].sort((a, b) => a.time - b.time);
}

function onsetOf(
  plan: Plan,
  { track: name, time, delta, cycle: at, controls, isKeyed = false }: OutsideEvent,
  zero: number,
  index: number,
): Onset | undefined {
  const track = plan.tracks.find((each) => each.name === name);
  if (track === undefined || track.muted) return undefined;
  const cycle = rational(Math.max(0, Math.round(at * PARTS)), PARTS);
  const section = sectionAt(plan, cycle);
  if (section !== undefined && !section.plays.has(name)) return undefined;
  const end = cycle.add(rational(Math.round(delta * plan.tempo.cpsAt(cycle) * PARTS), PARTS));
  return { track, section, cycle, end, time: zero + time, delta, controls, index, isKeyed };
}
