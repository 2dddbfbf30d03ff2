import { type Problem, Rational, rational, rationalFromText, type Seconds } from '../base/index.ts';
import { silence } from '../pattern/index.ts';
import {
  type BufferUse,
  beginState,
  finish,
  type OutsideEvent,
  type Plan,
  playEvents,
  type Staged,
  type State,
  setup,
  stage,
  swap,
  type TimedMessage,
  type TimedMidi,
} from '../stage/index.ts';
import { type Clock, workClock } from './clock.ts';
import { anchored, cycleAt } from './live-tempo.ts';
import type { Stretch } from './midi-clock.ts';
import { countMidi, countNotes, noteCount } from './notes.ts';
import { TrackGuard } from './track-guard.ts';

/** No span lasts longer than this, where a 64th of a cycle does not. */
const LONGEST_SPAN: Seconds = 0.25;
const FINEST_SPAN = 64;
/** Refused tracks that end the work on a span: each takes long. */
const ENOUGH_REFUSED = 2;
/** A span may take this part of its own length to be worked out. */
const BUSY = 0.5;
/** The most cycles of a gap whose notes are counted. */
const MOST_COUNTED = 16;

/** What is to be sent. */
export interface Advance {
  /** In seconds of live time. */
  readonly messages: readonly TimedMessage[];
  /** The same for MIDI instruments. */
  readonly midi: readonly TimedMidi[];
  /** What of the song this is. */
  readonly stretches: readonly Stretch[];
  readonly problems: readonly Problem[];
  /** Samples that must be in buffers before. */
  readonly buffers: readonly BufferUse[];
  /** Files of samples that the plan should know next time. */
  readonly unread: readonly string[];
  /** Notes by track. */
  readonly notes: ReadonlyMap<string, number>;
}

/** A stretch of the song that is played again and again. */
export interface Loop {
  readonly begin: Rational;
  readonly end: Rational;
}

export interface PlayerOptions {
  readonly clock: Clock;
  /** Measures what tracks take: this process's own time when absent. */
  readonly work?: Clock;
  /** Buffers before this number belong to others. */
  readonly firstBuffer?: number;
}

/** Another plan that waits for its cycle. */
interface Change {
  readonly plan: Plan;
  readonly cycle: Rational;
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
  #change: Change | undefined;
  #loop: Loop | undefined;
  #jump: Rational | undefined;
  #busy = 0;
  #last: Rational | undefined;

  constructor(plan: Plan, { clock, work = workClock, firstBuffer = 0 }: PlayerOptions) {
    this.#work = work;
    this.#guard = new TrackGuard(clock, work);
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
    return this.begin(cycle, this.secondsAt(cycle));
  }

  /** The plan with samples that were read meanwhile. */
  know(known: Plan['samples']['known']): void {
    const withKnown = (plan: Plan): Plan => ({ ...plan, samples: { ...plan.samples, known } });
    this.#original = withKnown(this.#original);
    this.#plan = withKnown(this.#plan);
    if (this.#change !== undefined) {
      this.#change = { ...this.#change, plan: withKnown(this.#change.plan) };
    }
  }

  /** Lets another plan take over at a cycle, or as soon as possible after it. A later call replaces it. */
  change(plan: Plan, cycle: Rational): void {
    this.#change = { plan, cycle: cycle.max(this.#next) };
  }

  /** Goes on at another tempo map from the horizon on, without a gap. */
  retime(tempo: Plan['tempo']): void {
    this.#original = { ...this.#original, tempo };
    this.#tieTempo(tempo, this.#next, this.horizon, true);
  }

  /** Goes on at another cycle from the horizon on. */
  jump(cycle: Rational): void {
    this.#jump = cycle;
  }

  /** Plays a stretch again and again, beginning when its end is reached; undefined ends that. */
  loop(stretch: Loop | undefined): void {
    this.#loop = stretch;
  }

  /** Plays up to a cycle and no further; undefined plays on. */
  stopAt(cycle: Rational | undefined): void {
    this.#last = cycle;
  }

  /** All messages up to a time, and some beyond: spans are given whole. */
  advance(until: Seconds): Advance {
    const sum = new Sum();
    while (this.horizon < until && !this.#isOver()) {
      this.#turn(sum);
      this.#step(sum);
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
    if ((until - this.horizon) * this.cps > MOST_COUNTED) this.#leap(sum, until);
    let dropped = 0;
    while (this.horizon < until && !this.#isOver()) {
      this.#turn(sum);
      const line = this.#next.floor().add(Rational.one);
      const end = this.#beforeTurn(cycleAt(this.#plan.tempo, until, this.#next).min(line));
      dropped += noteCount(this.#stage(this.#plan, end).messages);
      this.#take(sum, this.#stage(withoutNotes(this.#plan), end), end);
    }
    return Object.assign(sum, { dropped });
  }

  /** What plays events from outside, whose times are live time. */
  play(events: readonly OutsideEvent[]): Advance {
    const sum = new Sum();
    const zero = this.#plan.tempo.secondsAt(originOf(this.#state));
    const ours = events.map((event) => ({ ...event, time: event.time - zero }));
    const staged = playEvents(this.#plan, this.#state, ours);
    sum.add(staged, this.#live(staged.messages), this.#live(staged.midi));
    this.#state = staged.state;
    return sum;
  }

  /** What ends all that is held. */
  finish(): readonly TimedMessage[] {
    return this.#live(finish(this.#plan, this.#state));
  }

  /** Commands that silence the song at once: all its nodes go. */
  end(): TimedMessage['commands'] {
    return this.#plan.nodes.map(({ place }) => ({ op: 'node.free', id: place.root }));
  }

  #isOver(): boolean {
    return this.#last?.lte(this.#next) === true;
  }

  /** What comes between spans: another plan, another cycle, or the beginning of a loop. */
  #turn(sum: Sum): void {
    const loop = this.#loop;
    const to = this.#jump ?? (loop?.end.equals(this.#next) ? loop.begin : this.#next);
    this.#jump = undefined;
    const change = this.#change?.cycle.lte(this.#next) ? this.#change : undefined;
    if (change !== undefined) this.#change = undefined;
    const plan = change?.plan ?? this.#original;
    if (plan !== this.#original || !to.equals(this.#next)) this.#pass(sum, plan, to);
  }

  /** Goes on after a gap that is too long to count what was missed in it. */
  #leap(sum: Sum, until: Seconds): void {
    const to = cycleAt(this.#plan.tempo, until, this.#next);
    this.#pass(sum, this.#original, this.#loop?.begin ?? to, this.secondsAt(to));
  }

  /** Goes over to a plan, or to another cycle of the same, at a time: now where there shall be no gap. */
  #pass(sum: Sum, plan: Plan, to: Rational, at: Seconds = this.horizon): void {
    const from = this.#next;
    const before = this.#plan;
    this.#next = to;
    this.#tie(plan, to, at);
    const passed = swap({ before, after: this.#plan, state: this.#state, from, to });
    sum.messages.push(...passed.messages.map((each) => ({ ...each, time: at + each.time })));
    sum.midi.push(...passed.midi.map((each) => ({ ...each, time: at + each.time })));
    // samples stay in the buffers that they are in
    this.#state = { ...passed.state, buffers: this.#state.buffers };
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
    return stage(plan, this.#state, { begin: this.#next, end }, ENOUGH_REFUSED);
  }

  #take(sum: Sum, staged: Staged, end: Rational): void {
    sum.add(staged, this.#live(staged.messages), this.#live(staged.midi));
    const { tempo } = this.#plan;
    sum.stretches.push({ begin: this.#next, end, secondsAt: (cycle) => tempo.secondsAt(cycle) });
    this.#state = staged.state;
    this.#next = end;
  }

  /** Messages in live time. */
  #live<T extends { readonly time: Seconds }>(messages: readonly T[]): readonly T[] {
    const zero = this.#plan.tempo.secondsAt(originOf(this.#state));
    return messages.map((message) => ({ ...message, time: message.time + zero }));
  }

  /** The end of the next span: so far that it is short, on a line of the grid, and not beyond a turn. */
  #spanEnd(): Rational {
    let parts = 1;
    while (parts < FINEST_SPAN && 1 / (this.cps * parts) > LONGEST_SPAN) parts *= 2;
    const line = this.#next.mul(rational(parts)).floor().add(Rational.one).div(rational(parts));
    return this.#beforeTurn(line);
  }

  /** A cycle to come, or the next turn where that is sooner. */
  #beforeTurn(cycle: Rational): Rational {
    const turns = [this.#change?.cycle, this.#loop?.end, this.#last];
    return turns.reduce<Rational>(
      (end, turn) => (turn?.gt(this.#next) ? end.min(turn) : end),
      cycle,
    );
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

/** What a stretch of spans gives together. */
class Sum implements Advance {
  readonly messages: TimedMessage[] = [];
  readonly midi: TimedMidi[] = [];
  readonly stretches: Stretch[] = [];
  readonly problems: Problem[] = [];
  readonly buffers: BufferUse[] = [];
  readonly unread: string[] = [];
  readonly notes = new Map<string, number>();

  add(staged: Staged, messages: readonly TimedMessage[], midi: readonly TimedMidi[]): void {
    this.messages.push(...messages);
    this.midi.push(...midi);
    this.problems.push(...staged.problems);
    this.buffers.push(...staged.buffers);
    this.unread.push(...staged.unread);
    countNotes(messages, this.notes);
    countMidi(midi, this.notes);
  }
}

function originOf({ origin }: State): Rational {
  return rationalFromText(origin) ?? Rational.zero;
}

/** A state in whose servers the first buffers are somebody else's. */
function withBuffersFrom(state: State, first: number): State {
  if (first === 0) return state;
  return { ...state, buffers: { [SHARED]: Array.from({ length: first }, () => '') } };
}

/** The name of the one server of a shared layout, in a state. */
const SHARED = '';

/** The same plan with tracks that play nothing: sections, tempo and lanes go on. */
function withoutNotes(plan: Plan): Plan {
  return {
    ...plan,
    tracks: plan.tracks.map((track) => ({ ...track, pattern: silence })),
    sections: plan.sections.map((section) => ({ ...section, patterns: new Map() })),
  };
}
