import { Rational, rational, rationalFromText, type Seconds } from '../base/index.ts';
import type { LiveControls } from '../pattern/index.ts';
import {
  beginState,
  endHeld,
  finish,
  finishMidi,
  type HeldEnd,
  type OutsideEvent,
  type Plan,
  playEvents,
  type Staged,
  type State,
  setup,
  stage,
  swap,
  type TimedMessage,
} from '../stage/index.ts';
import { type Advance, later, Sum } from './advance.ts';
import { type Clock, workClock } from './clock.ts';
import { anchored, cycleAt } from './live-tempo.ts';
import { noteCount } from './notes.ts';
import { brokenProblem, nothingStaged, withBuffersFrom, withoutNotes } from './playing-plans.ts';
import { TrackGuard } from './track-guard.ts';
import { type Loop, type Place, Turns } from './turns.ts';

/** No span lasts longer than this, where a 64th of a cycle does not. */
const LONGEST_SPAN: Seconds = 0.25;
const FINEST_SPAN = 64;
/** Refused tracks that end the work on a span: each takes long. */
const ENOUGH_REFUSED = 2;
/** A span may take this part of its own length to be worked out. */
const BUSY = 0.5;
/** The most cycles of a gap whose notes are counted. */
const MOST_COUNTED = 16;

export interface PlayerOptions {
  readonly clock: Clock;
  /** Measures what tracks take: this process's own time when absent. */
  readonly work?: Clock;
  /** Buffers before this number belong to others. */
  readonly firstBuffer?: number;
  /** Values that patterns read by their names, as they are at the moment; none when absent. */
  readonly controls?: LiveControls;
}

/**
 * Plays a plan, span after span: told how far, it gives the messages. It knows no server and no clock but the
 * one that measures its own work; live time comes in and goes out as plain seconds.
 */
export class Player {
  readonly #guard: TrackGuard;
  readonly #firstBuffer: number;
  readonly #work: Clock;
  /** As it was given, with what is known of its samples. */
  #original: Plan;
  /** Guarded, its tempo tied to live time. */
  #plan: Plan;
  #state: State = beginState(Rational.zero);
  #next: Rational = Rational.zero;
  #busy = 0;
  #played: Rational = Rational.zero;
  readonly #turns = new Turns();
  #isPaused = false;

  constructor(plan: Plan, { clock, work = workClock, firstBuffer = 0, controls }: PlayerOptions) {
    this.#work = work;
    this.#guard = new TrackGuard(clock, work, controls);
    this.#firstBuffer = firstBuffer;
    this.#original = plan;
    this.#plan = this.#guard.guard(plan);
  }

  get plan(): Plan {
    return this.#original;
  }

  /** The cycle up to which messages were given. */
  get next(): Rational {
    return this.#next;
  }

  /** Cycles that were played so far: unlike `next` they never go back. */
  get played(): Rational {
    return this.#played;
  }

  /** The cycles that were played when another plan takes over, where one waits. */
  get changesAt(): Rational | undefined {
    return this.#turns.changesAt;
  }

  /** Whether it waits for `go`. */
  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** Whether it gives nothing more: it waits for `go`, or has come to its end. */
  get isOver(): boolean {
    return this.#isPaused || this.#turns.isOver(this.#place);
  }

  /** Live time of the cycle up to which messages were given. */
  get horizon(): Seconds {
    return this.#plan.tempo.secondsAt(this.#next);
  }

  /** Tracks that were too much and are silent for now. */
  get resting(): readonly string[] {
    return this.#guard.resting;
  }

  /** Cycles a second where messages were given last. */
  get cps(): number {
    return this.#plan.tempo.cpsAt(this.#next);
  }

  /** The cycle at a time near the horizon, as a number for people. */
  cycleAt(seconds: Seconds): number {
    return this.#next.toNumber() - (this.horizon - seconds) * this.cps;
  }

  /** Live time of a cycle at the tempo that holds now. */
  secondsAt(cycle: Rational): Seconds {
    return this.#plan.tempo.secondsAt(cycle);
  }

  /** Begins at a cycle, at a time: the messages that put everything on a fresh server. */
  begin(cycle: Rational, at: Seconds): readonly TimedMessage[] {
    this.#state = withBuffersFrom(beginState(cycle), this.#firstBuffer);
    this.#next = cycle;
    this.#tie(this.#original, cycle, at);
    return setup(this.#plan, this.#state).map((message) => ({ ...message, time: at }));
  }

  /** Begins on a fresh server where the music should be at a time, or just after it. */
  resume(seconds: Seconds): readonly TimedMessage[] {
    const from = rational(Math.max(0, Math.floor(this.cycleAt(seconds)) - 1));
    const cycle = cycleAt(this.#plan.tempo, seconds, from);
    this.#played = this.#played.add(cycle.sub(this.#next).max(Rational.zero));
    return this.begin(cycle, this.secondsAt(cycle));
  }

  /** The plan with samples that were read meanwhile. */
  know(known: Plan['samples']['known']): void {
    const withKnown = (plan: Plan): Plan => ({ ...plan, samples: { ...plan.samples, known } });
    this.#original = withKnown(this.#original);
    this.#plan = withKnown(this.#plan);
    this.#turns.mapChange(withKnown);
  }

  /** Lets another plan take over at a cycle, or as soon as possible after it. A later call replaces it. */
  change(plan: Plan, cycle: Rational): void {
    this.#turns.change(plan, this.#played.add(cycle.max(this.#next).sub(this.#next)));
  }

  /** Goes on at another tempo map from the horizon on, without a gap; effects need not be told. */
  retime(tempo: Plan['tempo'], isTold = true): void {
    this.#original = { ...this.#original, tempo };
    this.#tieTempo(tempo, this.#next, this.horizon, isTold);
    this.#turns.mapChange((plan) => ({ ...plan, tempo }));
  }

  /** Goes on at another cycle when a cycle is reached: the next whole one when absent. */
  jump(to: Rational, at: Rational = this.#next.ceil()): void {
    this.#turns.jump(to, at);
  }

  /** Lets tracks play nothing from the horizon on; those that are not named play. What sounds rings out. */
  mute(tracks: ReadonlySet<string>): void {
    this.#guard.mute(tracks);
  }

  /** Plays a stretch again and again, beginning when its end is reached; undefined ends that. */
  loop(stretch: Loop | undefined): void {
    this.#turns.loop = stretch;
  }

  /** Plays up to a cycle and no further; undefined plays on. */
  stopAt(cycle: Rational | undefined): void {
    this.#turns.stopAt(cycle);
  }

  /** Does something between two spans when so many cycles were played; at the next span where they were. */
  when(played: Rational, act: () => void): void {
    this.#turns.when(played.max(this.#played), act);
  }

  /** Plays nothing more until `go`: what ends all that is held. */
  pause(): Pick<Advance, 'messages' | 'midi'> {
    this.#isPaused = true;
    const zero = this.#zero;
    return { messages: this.finish(), midi: later(finishMidi(this.#plan, this.#state), zero) };
  }

  /** Goes on at a time, at a cycle: the one in which it was paused when absent. */
  go(at: Seconds, cycle: Rational = this.#next.floor()): Advance {
    const sum = new Sum();
    this.#isPaused = false;
    this.#pass(sum, this.#original, cycle, at);
    return sum;
  }

  /** `go`, on a server from which all of it was taken. */
  goAfresh(at: Seconds, cycle: Rational = this.#next.floor()): readonly TimedMessage[] {
    this.#isPaused = false;
    return this.begin(cycle, at);
  }

  /** All messages up to a time, and some beyond: spans are given whole. */
  advance(until: Seconds): Advance {
    const sum = new Sum();
    while (this.horizon < until && !this.isOver) {
      this.#turn(sum);
      if (!this.isOver) this.#step(sum);
    }
    sum.problems.push(...this.#guard.takeProblems());
    return sum;
  }

  /**
   * Leaves out what should have been sent before a time: strips and modulators are brought to where they
   * should be, held notes are let go, and what would have begun is only counted.
   */
  skip(until: Seconds): Advance & { readonly dropped: number } {
    const sum = new Sum();
    if (!this.isOver && (until - this.horizon) * this.cps > MOST_COUNTED) this.#leap(sum, until);
    let dropped = 0;
    while (this.horizon < until && !this.isOver) {
      this.#turn(sum);
      if (this.isOver) break;
      const line = this.#next.floor().add(Rational.one);
      const soonest = cycleAt(this.#plan.tempo, until, this.#next);
      const end = this.#turns.nextWithin(soonest.min(line), this.#place);
      dropped += noteCount(this.#stage(this.#plan, end).messages);
      this.#take(sum, this.#stage(withoutNotes(this.#plan), end), end);
    }
    return Object.assign(sum, { dropped });
  }

  /** What plays events from outside, whose times are live time. */
  play(events: readonly OutsideEvent[]): Advance {
    const sum = new Sum();
    const zero = this.#zero;
    const staged = playEvents(this.#plan, this.#state, later(events, -zero));
    sum.add(staged, zero);
    this.#state = staged.state;
    return sum;
  }

  /** Ends what a track holds, at a live time. */
  letGo({ time, ...end }: HeldEnd): Advance {
    const sum = new Sum();
    const zero = this.#zero;
    const staged = endHeld(this.#plan, this.#state, { ...end, time: time - zero });
    sum.add(staged, zero);
    this.#state = staged.state;
    return sum;
  }

  /** What ends all that is held. */
  finish(): readonly TimedMessage[] {
    return later(finish(this.#plan, this.#state), this.#zero);
  }

  /** Commands that silence the song at once: all its nodes go. */
  end(): TimedMessage['commands'] {
    return this.#plan.nodes.map(({ place }) => ({ op: 'node.free', id: place.root }));
  }

  /** What comes between spans: another plan, another cycle, or the beginning of a loop. */
  #turn(sum: Sum): void {
    this.#turns.doUntil(this.#played);
    const { to, plan = this.#original } = this.#turns.take(this.#place);
    if (plan === this.#original && to.equals(this.#next)) return;
    const before = { original: this.#original, plan: this.#plan, next: this.#next };
    try {
      this.#pass(sum, plan, to);
    } catch (error) {
      // a mistake of ours: what plays goes on
      this.#original = before.original;
      this.#plan = before.plan;
      this.#next = before.next;
      sum.problems.push(brokenProblem('The change', error));
    }
  }

  /** Goes on after a gap that is too long to count what was missed in it. */
  #leap(sum: Sum, until: Seconds): void {
    const to = cycleAt(this.#plan.tempo, until, this.#next);
    this.#played = this.#played.add(to.sub(this.#next));
    this.#pass(sum, this.#original, this.#turns.loop?.begin ?? to, this.secondsAt(to));
  }

  /** Goes over to a plan, or to another cycle of the same, at a time: now where there shall be no gap. */
  #pass(sum: Sum, plan: Plan, to: Rational, at: Seconds = this.horizon): void {
    const from = this.#next;
    const before = this.#plan;
    if (plan !== this.#original) this.#guard.forgive();
    this.#next = to;
    this.#tie(plan, to, at);
    const passed = swap({ before, after: this.#plan, state: this.#state, from, to });
    sum.messages.push(...later(passed.messages, at));
    sum.midi.push(...later(passed.midi, at));
    this.#state = passed.state;
  }

  /** Works out one span within its time. */
  #step(sum: Sum): void {
    const end = this.#spanEnd();
    const begun = this.#work.now();
    const length = this.#plan.tempo.secondsAt(end) - this.horizon;
    this.#guard.beginSpan();
    this.#take(sum, this.#stage(this.#plan, end), end);
    const isBusy = this.#work.now() - begun > BUSY * length;
    this.#busy = isBusy ? this.#busy + 1 : 0;
    if (this.#busy >= 2) {
      this.#guard.restHeaviest();
      this.#busy = 0;
    }
  }

  #stage(plan: Plan, end: Rational): Staged {
    const span = { begin: this.#next, end };
    try {
      return stage(plan, this.#state, span, ENOUGH_REFUSED);
    } catch (error) {
      // a mistake of ours: a silent moment is better than an end
      return nothingStaged(this.#state, [brokenProblem('The song', error)]);
    }
  }

  #take(sum: Sum, staged: Staged, end: Rational): void {
    sum.add(staged, this.#zero);
    const { tempo } = this.#plan;
    sum.stretches.push({ begin: this.#next, end, secondsAt: (cycle) => tempo.secondsAt(cycle) });
    this.#state = staged.state;
    this.#played = this.#played.add(end.sub(this.#next));
    this.#next = end;
  }

  get #place(): Place {
    return { next: this.#next, played: this.#played };
  }

  /** Live time of the state's time 0. */
  get #zero(): Seconds {
    return this.secondsAt(rationalFromText(this.#state.origin) ?? Rational.zero);
  }

  /** The end of the next span: so far that it is short, on a line of the grid, and not beyond a turn. */
  #spanEnd(): Rational {
    let parts = 1;
    while (parts < FINEST_SPAN && 1 / (this.cps * parts) > LONGEST_SPAN) parts *= 2;
    const line = this.#next.mul(rational(parts)).floor().add(Rational.one).div(rational(parts));
    return this.#turns.nextWithin(line, this.#place);
  }

  #tie(plan: Plan, cycle: Rational, at: Seconds): void {
    this.#original = plan;
    this.#plan = this.#guard.guard(plan);
    this.#tieTempo(plan.tempo, cycle, at);
  }

  #tieTempo(tempo: Plan['tempo'], cycle: Rational, at: Seconds, isTold = false): void {
    this.#plan = { ...this.#plan, tempo: anchored(tempo, cycle, at, isTold) };
  }
}
