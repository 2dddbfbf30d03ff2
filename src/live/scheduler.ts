import type { Problem, Rational, Seconds } from '../base/index.ts';
import type {
  BufferUse,
  HeldEnd,
  OutsideEvent,
  Plan,
  TimedMessage,
  TimedMidi,
} from '../stage/index.ts';
import { type Advance, Sum } from './advance.ts';
import type { Cancel, Timers } from './clock.ts';
import { HoldUps } from './hold-ups.ts';
import type { Player } from './player.ts';

/** How often the scheduler looks what is to be sent. */
const TICK: Seconds = 0.02;
/** Where playing goes on after a gap. */
const AFTER_GAP: Seconds = 0.02;

/** So little time that one span more is played. */
const BARELY: Seconds = 1e-6;

/** Where messages go. */
export interface Destination {
  /** Live time. */
  now(): Seconds;
  fill(uses: readonly BufferUse[]): void;
  send(plan: Plan, messages: readonly TimedMessage[]): void;
  /** All that belongs before a live time was sent; nothing is to come for infinity. */
  sentUntil(live: Seconds): void;
}

/** Who is told what comes up while songs are scheduled. */
export interface SchedulerListener {
  problems(found: readonly Problem[], player: Player): void;
  /** It was looked what is to be sent. */
  looked?(): void;
  /** Something was played, or left out. */
  advanced?(advance: Advance, player: Player): void;
  /** Samples that a player would have played. */
  unread(files: readonly string[], player: Player): void;
}

export interface SchedulerOptions {
  readonly timers: Timers;
  /** How long before its time a message is sent, at least; longer where sending was held up. */
  readonly latency: Seconds;
  readonly listener: SchedulerListener;
}

/**
 * Sends what players play, some time ahead. After a gap, in which the process was busy or the machine asleep,
 * it goes on where the music should be by now: what was missed is counted, and does not come in a burst.
 */
export class Scheduler {
  readonly #options: SchedulerOptions;
  readonly #players = new Set<Player>();
  readonly #notes = new Map<Player, Map<string, number>>();
  #destination: Destination | undefined;
  readonly #holdUps = new HoldUps(TICK);
  #sentUntil: Seconds = Number.POSITIVE_INFINITY;
  #cancel: Cancel | undefined;
  #dropped = 0;
  #gaps = 0;

  constructor(options: SchedulerOptions) {
    this.#options = options;
  }

  /** Notes that were left out because their time had passed. */
  get dropped(): number {
    return this.#dropped;
  }

  /** How often something was left out. */
  get gaps(): number {
    return this.#gaps;
  }

  add(player: Player): void {
    this.#players.add(player);
  }

  /** Notes that a player has sent so far, by track. */
  notesOf(player: Player): ReadonlyMap<string, number> {
    return this.#notes.get(player) ?? new Map();
  }

  /** Sends to a destination from now on. */
  start(destination: Destination): void {
    this.stop();
    this.#holdUps.restart();
    this.#destination = destination;
    this.tick();
    this.#cancel = this.#options.timers.every(TICK, () => this.tick());
  }

  /** Sends nothing until it is started again. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#sentUntil = Number.POSITIVE_INFINITY;
    this.#destination?.sentUntil(this.#sentUntil);
    this.#destination = undefined;
  }

  /** Sends what events from outside play on a player's tracks; gives the messages to servers. */
  play(player: Player, events: readonly OutsideEvent[]): readonly TimedMessage[] {
    if (events.length === 0) return [];
    return this.#now(player, () => player.play(events));
  }

  /** Ends what a track of a player holds. */
  letGo(player: Player, end: HeldEnd): void {
    this.#now(player, () => player.letGo(end));
  }

  /** Sends more to a player's nodes. */
  send(player: Player, messages: readonly TimedMessage[]): void {
    this.#destination?.send(player.plan, messages);
  }

  /** Tells a MIDI instrument something, now. */
  tell(player: Player, message: Omit<TimedMidi, 'time'>): void {
    const destination = this.#destination;
    if (destination === undefined) return;
    const sum = new Sum();
    sum.midi.push({ ...message, time: destination.now() });
    this.#options.listener.advanced?.(sum, player);
  }

  #now(player: Player, advance: () => Advance): readonly TimedMessage[] {
    const destination = this.#destination;
    if (destination === undefined) return [];
    const given = advance();
    this.#give(given, player, destination);
    return given.messages;
  }

  /** Sends what a player plays until so many cycles were played. */
  catchUp(player: Player, played: Rational): void {
    const destination = this.#destination;
    let before: Rational | undefined;
    while (destination !== undefined && player.played.lt(played) && before !== player.played) {
      before = player.played;
      this.#give(player.advance(player.horizon + BARELY), player, destination);
    }
  }

  /** Lets a player that was paused go on at a time, at a cycle. */
  go(player: Player, at: Seconds, cycle?: Rational): void {
    const destination = this.#destination;
    if (destination !== undefined) this.#give(player.go(at, cycle), player, destination);
  }

  /** Sends all that is due, and what is due within some seconds more: for when there will be no time for it. */
  tick(more: Seconds = 0): void {
    const destination = this.#destination;
    if (destination === undefined) return;
    this.#options.listener.looked?.();
    this.#holdUps.look(destination.now(), more);
    for (const player of this.#players) this.#advance(player, destination, more);
    this.#tellSent(destination);
  }

  #advance(player: Player, destination: Destination, more: Seconds): void {
    if (player.horizon < destination.now()) this.#skip(player, destination);
    const until = destination.now() + this.#options.latency + this.#holdUps.most + more;
    // a span at a time: what is due first does not wait until the rest is worked out
    while (player.horizon < until && !player.isOver) {
      this.#give(player.advance(player.horizon + BARELY), player, destination);
      this.#tellSent(destination);
    }
  }

  #tellSent(destination: Destination): void {
    const playing = [...this.#players].filter(({ isOver }) => !isOver);
    const until = Math.min(...playing.map(({ horizon }) => horizon));
    if (until !== this.#sentUntil) destination.sentUntil(until);
    this.#sentUntil = until;
  }

  #give(advance: Advance, player: Player, destination: Destination): void {
    const { listener } = this.#options;
    const { messages, problems, buffers, unread, notes } = advance;
    if (problems.length > 0) listener.problems(problems, player);
    if (unread.length > 0) listener.unread(unread, player);
    destination.fill(buffers);
    destination.send(player.plan, messages);
    listener.advanced?.(advance, player);
    this.#count(player, notes);
  }

  #skip(player: Player, destination: Destination): void {
    const advance = player.skip(destination.now() + AFTER_GAP);
    const { messages, dropped } = advance;
    this.#options.listener.advanced?.(advance, player);
    if (messages.length === 0 && dropped === 0) return;
    this.#dropped += dropped;
    this.#gaps += 1;
    destination.send(player.plan, messages);
  }

  #count(player: Player, notes: ReadonlyMap<string, number>): void {
    const counts = this.#notes.get(player) ?? new Map<string, number>();
    for (const [track, count] of notes) counts.set(track, (counts.get(track) ?? 0) + count);
    this.#notes.set(player, counts);
  }
}
