import {
  failure,
  type Problem,
  problem,
  type Rational,
  type Result,
  rational,
  success,
} from '../base/index.ts';
import { type Controls, type Event, type Pattern, queryWithin } from '../pattern/index.ts';
import { playedAt, playedNote } from './feel.ts';
import { sectionAt } from './sections.ts';
import type { CycleSpan, Plan, PlannedSection, SongPath, TrackPlan } from './types.ts';
import { common } from './voice-values.ts';

/** Onsets of one track in one cycle that are refused as too many. */
export const DENSITY_LIMIT = 10_000;

/** One note to be played. */
export interface Onset {
  readonly track: TrackPlan;
  readonly section: PlannedSection | undefined;
  readonly cycle: Rational;
  /** The cycle at which the event ends. */
  readonly end: Rational;
  /** Seconds from cycle 0. */
  readonly time: number;
  /** Seconds to the end of the event. */
  readonly delta: number;
  readonly controls: Controls;
  /** Counts the onsets of a track that share a cycle position, from 0. */
  readonly index: number;
  /** Whether it ends when a key is let go, and not after its length. */
  readonly isKeyed?: boolean;
}

/**
 * The onsets of all tracks in a span, in time order (tracks in the plan's order where times are equal).
 * Each cycle is asked for by itself, so that a dense pattern is refused before it floods anything.
 * To refuse a pattern takes long: it is not asked again, and nothing is when `enough` are refused.
 */
export function onsets(
  plan: Plan,
  at: CycleSpan,
  enough = Number.POSITIVE_INFINITY,
): { onsets: Onset[]; problems: Problem[] } {
  const found: Onset[] = [];
  const problems: Problem[] = [];
  const refused = new Set<Pattern<Controls>>();
  for (const cycle of cyclesIn(at)) {
    const section = sectionAt(plan, cycle.begin);
    for (const track of plan.tracks) {
      const pattern = section?.patterns.get(track.name) ?? track.pattern;
      if (!sounds(track, section) || refused.has(pattern) || refused.size >= enough) continue;
      const struck = struckIn(cycle, pattern, track);
      if (struck.ok) {
        found.push(...onsetsOf(plan, track, section, struck.value));
        continue;
      }
      refused.add(pattern);
      const path = patternPath(plan, section, track);
      problems.push(...struck.problems.map((each) => plan.locate(each, path)));
    }
  }
  found.sort((a, b) => a.time - b.time);
  return { onsets: found, problems };
}

/** The events of a track that begin in a cycle. */
function struckIn(
  { begin, end }: CycleSpan,
  pattern: Pattern<Controls>,
  track: TrackPlan,
): Result<Event<Controls>[]> {
  const answer = queryWithin(pattern, begin, end, { events: 4 * DENSITY_LIMIT });
  if (!answer.ok) return failure(answer.problems.map((each) => inTrack(each, track)));
  const struck = answer.value.filter((event) => event.hasOnset);
  if (struck.length <= DENSITY_LIMIT) return success(struck);
  return failure([tooDense(track.name, struck.length)]);
}

function sounds(track: TrackPlan, section: PlannedSection | undefined): boolean {
  return section === undefined ? !track.muted : section.plays.has(track.name);
}

function onsetsOf(
  plan: Plan,
  track: TrackPlan,
  section: PlannedSection | undefined,
  struck: Event<Controls>[],
): Onset[] {
  struck.sort((a, b) => a.part.begin.compare(b.part.begin));
  let last: Rational | undefined;
  let index = 0;
  return struck.map((event) => {
    const { begin, end } = event.wholeOrPart;
    index = last?.equals(begin) ? index + 1 : 0;
    last = begin;
    const { feel } = track;
    const time = playedAt(plan.tempo, feel, begin);
    // `nudge` moves a note by seconds.
    const nudge = common(event.value, 'nudge');
    const delta = playedAt(plan.tempo, feel, end) - time;
    const chance = { seed: plan.seed, track: track.name, cycle: begin, index };
    const { late, controls } = playedNote(feel, event.value, chance);
    const place = { track, section, cycle: begin, end, index };
    return { ...place, time: time + nudge + late, delta, controls };
  });
}

/** Where in the song the pattern stands that a track plays in a section. */
export function patternPath(
  plan: Plan,
  section: PlannedSection | undefined,
  { name }: TrackPlan,
): SongPath {
  const isOwn = section === undefined || !section.patterns.has(name);
  if (isOwn) return ['tracks', name, 'pattern'];
  return ['arrangement', plan.sections.indexOf(section), 'pattern', name];
}

function inTrack(each: Problem, track: TrackPlan): Problem {
  return { ...each, message: `Track ${track.name}: ${each.message}` };
}

/** The span cut where cycles begin. */
export function cyclesIn({ begin, end }: CycleSpan): CycleSpan[] {
  const cycles: CycleSpan[] = [];
  let from = begin;
  while (from.lt(end)) {
    const next = from.floor().add(rational(1)).min(end);
    cycles.push({ begin: from, end: next });
    from = next;
  }
  return cycles;
}

/** A pattern's value at one moment; undefined where it is silent. */
export function sample<T>(pattern: Pattern<T>, at: Rational): T | undefined {
  const answer = queryWithin(pattern, at, at, { events: 64, steps: 100_000 });
  return answer.ok ? answer.value[0]?.value : undefined;
}

function tooDense(track: string, count: number): Problem {
  const message = `Track ${track} makes ${count} notes in a cycle; ${DENSITY_LIMIT} is the limit.`;
  return problem('stage.too-dense', message, {
    hint: 'Look for a large number after * or in fast.',
  });
}
