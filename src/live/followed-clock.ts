import { type Rational, rational, type Seconds } from '../base/index.ts';
import { ClockFollower, type ClockMessage } from '../midi/index.ts';
import type { Cancel, Timers } from './clock.ts';
import { cycleNear, followedTempo } from './followed-tempo.ts';
import { quartersPerCycle } from './live-tempo.ts';
import type { Player } from './player.ts';
import type { Setlist } from './setlist.ts';

/** Ticks between two corrections: a sixteenth. */
const PACE = 6;
/** Quarter notes within which music comes back into phase. */
const BACK = 1;
/** What is further off, in quarter notes, waits for the machine's next bar and begins it there. */
const OFF = 0.5;
/** A tempo that differs by less than this part is not told to effects. */
const TOLD = 0.001;
/** Seconds that a stop is waited with: machines that jump stop, tell where and go on. */
const STOPPING: Seconds = 0.03;
/** Seconds without a tick after which a clock that runs is gone. */
const SILENCE: Seconds = 0.5;
/** A place so little behind a beat, in quarter notes, is on it. */
const ON_BEAT = 0.001;

/** Where and when a song that was paused goes on. */
export interface Entry {
  readonly at: Seconds;
  readonly cycle: Rational;
}

/** What plays, as far as a clock moves it. */
export interface ClockedShow {
  readonly songs: Setlist;
  readonly isPaused: boolean;
  /** Seconds from now until a live time is heard. */
  delayOf(live: Seconds): Seconds;
  pause(): void;
  go(entry: (player: Player, soonest: Seconds) => Entry): Promise<void>;
}

export interface FollowedClockOptions {
  readonly show: ClockedShow;
  readonly timers: Timers;
  /** Milliseconds, of the clock by which messages come. */
  readonly now: () => number;
  /** Seconds by which sound is heard later than can be measured. */
  readonly offset: Seconds;
  /** Told when the clock is there, at which tempo, and when it is gone. */
  readonly tell: (event: 'found' | 'gone', bpm: number) => void;
}

/**
 * Lets songs play with the MIDI clock of another machine: at its tempo, in its place, started and stopped by it. When
 * the clock falls silent they play on at its last tempo.
 */
export class FollowedClock {
  readonly #options: FollowedClockOptions;
  readonly #follower = new ClockFollower();
  readonly #cancel: Cancel;
  #ticks = 0;
  #last = Number.NEGATIVE_INFINITY;
  #isThere = false;
  #stopping: Cancel | undefined;
  /** What waits for the tempo to be known. */
  #begins = false;
  /** The tempo that effects were told last. */
  #told = 0;
  /** Live time until which a song waits to begin the machine's next bar. */
  readonly #waits = new Map<Player, Seconds>();

  constructor(options: FollowedClockOptions) {
    this.#options = options;
    this.#cancel = options.timers.every(SILENCE / 2, () => this.#look());
  }

  /** Quarter notes a minute; undefined until some ticks have come. */
  get bpm(): number | undefined {
    return this.#follower.bpm;
  }

  /** Takes a message of the clock that came at a time, in milliseconds. */
  hear(message: ClockMessage, time: number): void {
    const wasRunning = this.#follower.isRunning;
    this.#follower.hear(message, time);
    switch (message.kind) {
      case 'clock':
        this.#tick(time);
        break;
      case 'start':
      case 'continue':
        this.#begin();
        break;
      case 'stop':
        if (wasRunning) this.#stop();
        break;
      case 'position':
        if (wasRunning && this.#follower.isRunning) this.#begin();
        break;
    }
  }

  /** Follows no more. */
  close(): void {
    this.#cancel();
    this.#stopping?.();
  }

  #tick(time: number): void {
    this.#last = time;
    this.#ticks += 1;
    const { bpm } = this;
    if (bpm === undefined) return;
    if (!this.#isThere) this.#options.tell('found', bpm);
    this.#isThere = true;
    if (this.#begins) this.#enter();
    else if (this.#ticks % PACE === 0 && !this.#options.show.isPaused) this.#steer(bpm);
  }

  /** The machine plays from a place on: as soon as its tempo is known. */
  #begin(): void {
    this.#stopping?.();
    this.#stopping = undefined;
    this.#begins = true;
    if (this.#isThere) this.#enter();
  }

  #stop(): void {
    this.#begins = false;
    this.#stopping = this.#options.timers.after(STOPPING, () => {
      this.#stopping = undefined;
      this.#options.show.pause();
    });
  }

  /** Goes to where the machine is, at its next beat that can be reached. */
  #enter(): void {
    const { show } = this.#options;
    const { bpm } = this;
    if (bpm === undefined) return;
    this.#begins = false;
    this.#steer(bpm, true);
    if (show.isPaused) {
      void show.go((player, soonest) => this.#entry(player, Math.max(soonest, player.horizon)));
      return;
    }
    show.songs.soon((name) => this.#jump(name, 1));
  }

  #entry(player: Player, soonest: Seconds): Entry {
    const place = this.#quartersAt(soonest);
    const beat = Math.max(0, Math.ceil(place - ON_BEAT));
    return {
      at: soonest + ((beat - place) * 60) / (this.bpm ?? 0),
      cycle: cycleOf(beat, quartersPerCycle(player.plan)),
    };
  }

  /** Lets a song go on at the machine's next beat, or another multiple of `unit` quarter notes, where it is then. */
  #jump(name: string, unit: number): void {
    const { songs } = this.#options.show;
    const player = songs.player(name);
    const quarters = songs.quarters(name);
    const place = this.#quartersAt(player.horizon);
    const line = Math.max(0, Math.ceil(place / unit - ON_BEAT)) * unit;
    const until = (line - place) / quarters;
    player.jump(cycleOf(line, quarters), player.next.add(cycleNear(until)));
    this.#waits.set(player, player.horizon + until / player.cps);
  }

  /** Lets songs follow the tempo, and come back into phase. */
  #steer(bpm: number, isTold = false): void {
    const { show } = this.#options;
    const { isRunning } = this.#follower;
    const isNew = isTold || Math.abs(bpm - this.#told) > TOLD * bpm;
    if (isNew) this.#told = bpm;
    show.songs.steer(bpm, isNew, (name) => {
      const player = show.songs.player(name);
      const quarters = show.songs.quarters(name);
      const behind = isRunning && !isTold ? this.#behind(name, player, quarters) : 0;
      const cps = bpm / 60 / quarters;
      return followedTempo(player.next, { cps, behind, within: BACK / quarters });
    });
  }

  /** Cycles by which a song is behind the machine within the bar; 0 where it waits for the next bar. */
  #behind(name: string, player: Player, quarters: number): number {
    const waits = this.#waits.get(player);
    if (waits !== undefined && player.horizon < waits) return 0;
    this.#waits.delete(player);
    const behind = this.#quartersAt(player.horizon) / quarters - player.next.toNumber();
    const inBar = behind - Math.round(behind);
    if (Math.abs(inBar) * quarters <= OFF) return inBar;
    this.#jump(name, quarters);
    return 0;
  }

  /** Where the machine is when a live time is heard, in quarter notes. */
  #quartersAt(live: Seconds): number {
    const { show, now, offset } = this.#options;
    const heard = now() + (show.delayOf(live) + offset) * 1000;
    return this.#follower.quartersAt(heard) ?? 0;
  }

  #look(): void {
    const { now, tell } = this.#options;
    const isSilent = now() - this.#last > SILENCE * 1000;
    if (!this.#isThere || !isSilent) return;
    this.#isThere = false;
    if (this.#follower.isRunning) tell('gone', this.bpm ?? 0);
  }
}

/** The cycle at a place in quarter notes, where a cycle has a multiple of an eighth of one. */
function cycleOf(place: number, quarters: number): Rational {
  return rational(Math.round(place * 8)).div(rational(Math.round(quarters * 8)));
}
