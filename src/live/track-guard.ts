import { type Problem, problem, type Seconds } from '../base/index.ts';
import {
  Budget,
  type Controls,
  type Event,
  Frame,
  type LiveControls,
  Pattern,
  PatternFailure,
  QueryLimit,
} from '../pattern/index.ts';
import type { CycleSpan, Plan, PlannedSection, TempoMap } from '../stage/index.ts';
import type { Clock } from './clock.ts';

/** Steps that one question to a pattern may take: as many as when a song is rendered. */
const STEPS = 1_000_000;
/** A track that asks for more than this at once rests. */
const MOST_AT_ONCE: Seconds = 0.08;
/**
 * Notes a second of one track that are more than a share of what an engine takes: some 12,000 messages a second, for
 * all tracks, before those of others come late. Fewer than `FEW` at once are none too many.
 */
const MOST_A_SECOND = 6000;
const FEW = 256;
/** How long a track rests the first time, and at most: each time twice as long. */
const FIRST_REST: Seconds = 4;
const LONGEST_REST: Seconds = 64;

interface Record {
  /** Time until which it is not asked. */
  until: Seconds;
  rest: Seconds;
  /** Time that it took within the span. */
  taken: Seconds;
}

/**
 * Sees to it that no track holds up the others. A pattern that takes too long, or that breaks, is silent for
 * some seconds, is told of by its track's name, and is asked again after that.
 */
export class TrackGuard {
  readonly #clock: Clock;
  readonly #work: Clock;
  readonly #tracks = new Map<string, Record>();
  #problems: Problem[] = [];
  #muted: ReadonlySet<string> = new Set();
  readonly #controls: LiveControls;

  /**
   * @param clock what rests are measured by
   * @param work what work is measured by
   * @param controls what patterns read by name, as it is when they are asked
   */
  constructor(clock: Clock, work: Clock, controls: LiveControls = {}) {
    this.#clock = clock;
    this.#work = work;
    this.#controls = controls;
  }

  /** The same plan, its patterns watched over. */
  guard(plan: Plan): Plan {
    return {
      ...plan,
      tracks: plan.tracks.map((track) => ({
        ...track,
        pattern: this.#watched(track.name, track.pattern, plan.tempo),
      })),
      sections: plan.sections.map((section) => this.#guardSection(section, plan.tempo)),
    };
  }

  /** Lets tracks play nothing from now on, and those that were told before play again. */
  mute(tracks: ReadonlySet<string>): void {
    this.#muted = tracks;
  }

  /** Lets tracks that rest play again: what was too much may have been changed. What is still too much rests longer. */
  forgive(): void {
    for (const record of this.#tracks.values()) record.until = Number.NEGATIVE_INFINITY;
  }

  /** Names of the tracks that rest. */
  get resting(): readonly string[] {
    const now = this.#clock.now();
    return [...this.#tracks].filter(([, { until }]) => until > now).map(([name]) => name);
  }

  /** Begins to count what tracks take. */
  beginSpan(): void {
    for (const record of this.#tracks.values()) record.taken = 0;
  }

  /** Lets the track rest that took most of a span that took too long. */
  restHeaviest(): void {
    const [name, record] = [...this.#tracks].sort(([, a], [, b]) => b.taken - a.taken)[0] ?? [];
    if (name === undefined || record === undefined || record.taken === 0) return;
    this.#rest(name, record, tooSlow(name));
  }

  /** What became known since the last call. */
  takeProblems(): readonly Problem[] {
    const found = this.#problems;
    this.#problems = [];
    return found;
  }

  #guardSection(section: PlannedSection, tempo: TempoMap): PlannedSection {
    const watched = [...section.patterns].map(
      ([track, pattern]) => [track, this.#watched(track, pattern, tempo)] as const,
    );
    return { ...section, patterns: new Map(watched) };
  }

  #watched(track: string, pattern: Pattern<Controls>, tempo: TempoMap): Pattern<Controls> {
    return new Pattern((at, frame) => {
      if (this.#muted.has(track)) return [];
      const record = this.#record(track);
      if (record.until > this.#clock.now()) return [];
      const begun = this.#work.now();
      const isOver = (): boolean => this.#work.now() - begun > MOST_AT_ONCE;
      try {
        const controls = { ...frame.controls, ...this.#controls };
        const events = pattern.run(at, new Frame(controls, new Budget(STEPS, isOver)));
        if (isOver()) this.#rest(track, record, tooSlow(track));
        if (!isTooMany(events, at, tempo)) return events;
        this.#rest(track, record, tooDense(track));
        return [];
      } catch (error) {
        this.#rest(track, record, whyOf(track, error));
        return [];
      } finally {
        record.taken += this.#work.now() - begun;
      }
    }, pattern.steps);
  }

  #record(track: string): Record {
    const known = this.#tracks.get(track);
    if (known !== undefined) return known;
    const fresh = { until: Number.NEGATIVE_INFINITY, rest: FIRST_REST, taken: 0 };
    this.#tracks.set(track, fresh);
    return fresh;
  }

  #rest(track: string, record: Record, why: Problem): void {
    record.until = this.#clock.now() + record.rest;
    this.#problems.push({ ...why, message: `${why.message} It rests for ${record.rest} s.` });
    record.rest = Math.min(2 * record.rest, LONGEST_REST);
    this.#tracks.set(track, record);
  }
}

/** Whether more notes begin in a span than an engine could take together with those of others. */
function isTooMany(
  events: readonly Event<Controls>[],
  { begin, end }: CycleSpan,
  tempo: TempoMap,
): boolean {
  if (events.length <= FEW) return false;
  const seconds = end.sub(begin).toNumber() / tempo.cpsAt(begin);
  return events.filter(({ hasOnset }) => hasOnset).length > Math.max(FEW, MOST_A_SECOND * seconds);
}

function tooDense(track: string): Problem {
  const message = `Track ${track} plays more than ${MOST_A_SECOND} notes a second: others would come late.`;
  return problem('live.too-dense', message, {
    severity: 'warning',
    hint: 'Look for a large number after * or in fast.',
  });
}

function tooSlow(track: string): Problem {
  const message = `Track ${track} takes too long to be worked out while it plays.`;
  return problem('live.too-slow', message, {
    severity: 'warning',
    hint: 'Look for a large number after * or in fast, or for functions of many patterns.',
  });
}

/** A pattern is too dense, or breaks by a mistake of the person or of ours: the others play on. */
function whyOf(track: string, error: unknown): Problem {
  if (error instanceof QueryLimit) return tooSlow(track);
  const [known] = error instanceof PatternFailure ? error.problems : [];
  const said = error instanceof Error ? error.message : String(error);
  const message = known?.message ?? `it cannot be worked out: ${said}.`;
  const hint = known?.hint === undefined ? {} : { hint: known.hint };
  return problem('live.broken-track', `Track ${track}: ${message}`, {
    severity: 'warning',
    ...hint,
  });
}
