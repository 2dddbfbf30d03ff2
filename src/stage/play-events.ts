import { rational } from '../base/index.ts';
import type { Controls } from '../pattern/index.ts';
import { playOnset } from './notes.ts';
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
}

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
  return {
    messages: output.sorted(),
    midi: output.sortedMidi(),
    state: closeState(draft, state.origin),
    problems: output.problems,
    buffers: output.buffers,
    unread: [...output.unread],
  };
}

function inOrder(events: readonly OutsideEvent[]): OutsideEvent[] {
  return [...events].sort((a, b) => a.time - b.time);
}

function onsetOf(
  plan: Plan,
  { track: name, time, delta, cycle: at, controls }: OutsideEvent,
  zero: number,
  index: number,
): Onset | undefined {
  const track = plan.tracks.find((each) => each.name === name);
  if (track === undefined || track.muted) return undefined;
  const cycle = rational(Math.max(0, Math.round(at * PARTS)), PARTS);
  const section = sectionAt(plan, cycle);
  if (section !== undefined && !section.plays.has(name)) return undefined;
  const end = cycle.add(rational(Math.round(delta * plan.tempo.cpsAt(cycle) * PARTS), PARTS));
  return { track, section, cycle, end, time: zero + time, delta, controls, index };
}
