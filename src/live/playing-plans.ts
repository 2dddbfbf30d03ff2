import { type Problem, problem } from '../base/index.ts';
import { silence } from '../pattern/index.ts';
import { ONE_SERVER, type Plan, type Staged, type State } from '../stage/index.ts';

/** A mistake of ours, for which the music does not end. */
export function brokenProblem(what: string, error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error);
  return problem('live.internal', `${what} cannot be worked out: ${said}.`, {
    severity: 'warning',
    hint: 'This is a fault of gabber: please report it, with the song.',
  });
}

/** A state in whose servers the first buffers are somebody else's. */
export function withBuffersFrom(state: State, first: number): State {
  if (first === 0) return state;
  return { ...state, buffers: { [ONE_SERVER]: Array.from({ length: first }, () => '') } };
}

/** The same plan with tracks that play nothing: sections, tempo and lanes go on. */
export function withoutNotes(plan: Plan): Plan {
  return {
    ...plan,
    tracks: plan.tracks.map((track) => ({ ...track, pattern: silence })),
    sections: plan.sections.map((section) => ({ ...section, patterns: new Map() })),
  };
}

/** A span in which nothing is played. */
export function nothingStaged(state: State, problems: readonly Problem[]): Staged {
  return { messages: [], midi: [], dirt: [], state, problems, buffers: [], unread: [] };
}
