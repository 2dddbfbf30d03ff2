import { failure, type Problem, problem, Rational, type Result, success } from '../base/index.ts';
import type { SampleReader } from '../samples/index.ts';
import { otherTracks, type Plan } from '../stage/index.ts';
import type { Cancel, Timers } from './clock.ts';
import type { Player } from './player.ts';
import { REHEARSAL_PACE, type Rehearsal, rehearse } from './rehearse.ts';

/** The most cycles of a song that are looked at ahead. */
const MOST_AHEAD = 64;
/** Cycles of a song without a form that are. */
const WITHOUT_FORM = 16;

export interface PreparerOptions {
  readonly timers: Timers;
  readonly samples: SampleReader;
  /** Puts SynthDefs of a plan on the server, by name; `compare` where names may stand for other sounds by now. */
  readonly load: (plan: Plan, defs: Iterable<string>, compare: boolean) => void;
  readonly tell: (problems: readonly Problem[]) => void;
}

/** Sees to it that what songs need is there before they need it: SynthDefs and samples. */
export class Preparer {
  readonly #options: PreparerOptions;
  /** What looks ahead for each player. */
  readonly #ahead = new Map<Player, Cancel>();

  constructor(options: PreparerOptions) {
    this.#options = options;
  }

  /**
   * Tries a plan from a cycle on and prepares what it needs there. Resolves with the plan that knows its
   * samples. Problems: those of its patterns; with an error among them it is not fit to take over.
   *
   * @param before what plays: its tracks that stay as they are have been tried, and are not tried again
   */
  async prepare(
    plan: Plan,
    begin: Rational,
    compare: boolean,
    before?: Plan,
  ): Promise<Result<Plan>> {
    const tracks = before === undefined ? plan.tracks : otherTracks(before, plan);
    const tried = tryOut({ ...plan, tracks }, begin);
    if (!tried.ok) return tried;
    const { defs, unread, problems, isFit } = tried.value;
    if (!isFit) return failure(problems);
    const read = await this.#options.samples.read(unread);
    this.#options.load(plan, [...defs, ...stripsOf(plan)], compare);
    const known = { ...plan, samples: { ...plan.samples, known: read.known } };
    return success(known, [...problems, ...read.problems]);
  }

  /** Reads samples that a player has missed, so that it plays them the next time. */
  async read(files: readonly string[], player: Player): Promise<void> {
    const { known, problems } = await this.#options.samples.read(files);
    player.know(known);
    this.#options.tell(problems);
  }

  /** Prepares for the rest of a song, a cycle now and then, while it plays. */
  lookAhead(player: Player, plan: Plan, begin: Rational): void {
    this.#ahead.get(player)?.();
    const cycles = Math.min(plan.cycles ?? WITHOUT_FORM, MOST_AHEAD);
    let next = begin;
    let left = cycles;
    const cancel = this.#options.timers.every(REHEARSAL_PACE, () => {
      left -= 1;
      if (left <= 0) cancel();
      const tried = tryOut(plan, next, 1);
      next = next.floor().add(Rational.one);
      if (!tried.ok) return;
      this.#options.load(plan, tried.value.defs, false);
      if (tried.value.unread.length > 0) void this.read(tried.value.unread, player);
    });
    this.#ahead.set(player, cancel);
  }

  stop(): void {
    for (const cancel of this.#ahead.values()) cancel();
  }
}

/** A rehearsal in which even our own mistakes break nothing else. */
function tryOut(plan: Plan, begin: Rational, cycles?: number): Result<Rehearsal> {
  try {
    return success(rehearse(plan, begin, cycles));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return failure([problem('live.broken-song', `The song cannot be played: ${said}.`)]);
  }
}

/** The SynthDefs of a plan's strips and modulators. */
function stripsOf({ nodes }: Plan): readonly string[] {
  return nodes.flatMap(({ strip, modulators }) => [
    ...strip.defs,
    ...modulators.map(({ def }) => def),
  ]);
}
