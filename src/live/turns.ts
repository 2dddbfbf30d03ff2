import type { Rational } from '../base/index.ts';
import type { Plan } from '../stage/index.ts';
import { Deeds } from './deeds.ts';

/** A stretch of the song that is played again and again. */
export interface Loop {
  readonly begin: Rational;
  readonly end: Rational;
}

/** Where a player is: the cycle that it plays next, and how many it has played. */
export interface Place {
  readonly next: Rational;
  readonly played: Rational;
}

/** Another plan that waits until so many cycles were played. */
interface Change {
  readonly plan: Plan;
  readonly at: Rational;
}

/** What comes between two spans of a song: another plan, another cycle, the beginning of a loop, the end. */
export class Turns {
  #change: Change | undefined;
  #jump: { readonly to: Rational; readonly at: Rational } | undefined;
  #last: Rational | undefined;
  readonly #deeds = new Deeds();
  /** What is played again and again, beginning when its end is reached. */
  loop: Loop | undefined;

  /** The cycles that were played when another plan takes over, where one waits. */
  get changesAt(): Rational | undefined {
    return this.#change?.at;
  }

  /** Lets a plan take over when so many cycles were played, instead of one that waits. */
  change(plan: Plan, at: Rational): void {
    this.#change = { plan, at };
  }

  /** Makes another plan of the one that waits. */
  mapChange(map: (plan: Plan) => Plan): void {
    const change = this.#change;
    if (change !== undefined) this.#change = { ...change, plan: map(change.plan) };
  }

  /** Goes on at another cycle when a cycle is reached. */
  jump(to: Rational, at: Rational): void {
    this.#jump = { to, at };
  }

  /** Ends at a cycle; undefined plays on. */
  stopAt(cycle: Rational | undefined): void {
    this.#last = cycle;
  }

  /** Whether the end is reached. */
  isOver({ next }: Place): boolean {
    return this.#last?.lte(next) === true;
  }

  /** Does something when so many cycles were played. */
  when(played: Rational, act: () => void): void {
    this.#deeds.add(played, act);
  }

  /** Does what is due. */
  doUntil(played: Rational): void {
    this.#deeds.doUntil(played);
  }

  /** Takes what is due: the cycle at which it goes on, and the plan that takes over, where one does. */
  take({ next, played }: Place): { readonly to: Rational; readonly plan: Plan | undefined } {
    const jump = this.#jump?.at.lte(next) ? this.#jump.to : undefined;
    const to = jump ?? (this.loop?.end.equals(next) ? this.loop.begin : next);
    if (jump !== undefined) this.#jump = undefined;
    const change = this.#change?.at.lte(played) ? this.#change : undefined;
    if (change !== undefined) this.#change = undefined;
    return { to, plan: change?.plan };
  }

  /** A cycle to come, or the next turn where that is sooner. */
  nextWithin(cycle: Rational, { next, played }: Place): Rational {
    const [change, deed] = [this.#change?.at, this.#deeds.next].map((at) =>
      at?.sub(played).add(next),
    );
    const turns = [change, this.#jump?.at, this.loop?.end, this.#last, deed];
    return turns.reduce<Rational>((end, turn) => (turn?.gt(next) ? end.min(turn) : end), cycle);
  }
}
