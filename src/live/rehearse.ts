import { hasErrors, type Problem, Rational, type Seconds } from '../base/index.ts';
import {
  beginState,
  type Plan,
  playEvents,
  type Staged,
  type State,
  stage,
} from '../stage/index.ts';
import { keyEvent } from './key-events.ts';
import { defsIn } from './server-link.ts';

/** What playing some cycles will need. */
export interface Rehearsal {
  /** Names of SynthDefs. */
  readonly defs: ReadonlySet<string>;
  /** Files of samples. */
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether nothing is wrong with it but what the rest can play on without. */
  readonly isFit: boolean;
}

/** Cycles that are tried before a song plays, or takes over from another. */
export const TRIED = 2;
/** Refused tracks that end a rehearsal: each takes long. */
const ENOUGH_REFUSED = 2;

/**
 * Plays some cycles dry: every pattern is asked, and what they need is noted. A cycle at a time takes no
 * longer than this song needs; who has no time for all cycles asks for them one by one.
 */
export function rehearse(plan: Plan, begin: Rational, cycles = TRIED): Rehearsal {
  const defs = new Set<string>();
  const unread = new Set<string>();
  const problems: Problem[] = [];
  let state = beginState(begin);
  let from = begin;
  for (let count = 0; count < cycles; count += 1) {
    const end = from.floor().add(Rational.one);
    const staged = stage(plan, state, { begin: from, end }, ENOUGH_REFUSED);
    for (const { messages, unread: files } of [staged, keysIn(plan, state, from)]) {
      for (const { commands } of messages) for (const def of defsIn(commands)) defs.add(def);
      for (const file of files) unread.add(file);
    }
    problems.push(...staged.problems);
    state = staged.state;
    from = end;
  }
  return { defs, unread: [...unread], problems, isFit: !hasErrors(problems) };
}

/** What a key on each track that keys play asks for: nobody waits for a SynthDef who has struck a key. */
function keysIn(plan: Plan, state: State, from: Rational): Staged {
  const played = plan.tracks.filter(({ keys }) => keys !== undefined);
  const stroke = { note: 60, velocity: 64, time: 0, cycle: from.toNumber() };
  return playEvents(
    plan,
    state,
    played.map((track) => keyEvent(track, stroke)),
  );
}

/** Seconds between two cycles that are rehearsed while a song plays. */
export const REHEARSAL_PACE: Seconds = 0.05;
