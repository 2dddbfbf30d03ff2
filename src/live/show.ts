import {
  failure,
  type Problem,
  Rational,
  type Result,
  rational,
  type Seconds,
  success,
} from '../base/index.ts';
import type { DirtEvent } from '../dirt/index.ts';
import { openSampleReader, type SampleReader } from '../samples/index.ts';
import type { Server, ServerEvent } from '../scsynth/index.ts';
import { type Cancel, type Clock, pause, systemClock, systemTimers, type Timers } from './clock.ts';
import { DirtLink } from './dirt-link.ts';
import type { LiveEngine } from './engine.ts';
import type { Entry } from './followed-clock.ts';
import { LiveMidi } from './live-midi.ts';
import { quartersPerCycle } from './live-tempo.ts';
import { LiveMeters } from './meters/live-meters.ts';
import { OutsideControls } from './outside-controls.ts';
import { eventsFor } from './outside-events.ts';
import { PlayedKeys } from './played-keys.ts';
import type { Player } from './player.ts';
import { Preparer } from './preparer.ts';
import { Revivals } from './revivals.ts';
import { Scheduler } from './scheduler.ts';
import { ServerLink } from './server-link.ts';
import { type Moment, type ReadSong, Setlist } from './setlist.ts';
import type { LiveSong, ShowOptions, SwapTime } from './show-options.ts';
import type { SoundEnd } from './sound/sound-out.ts';
import { SoundClock } from './sound-clock.ts';
import { onTheWay } from './sound-way.ts';
import { type LiveStats, makeCpuMeter, rounded } from './stats.ts';
import { Told } from './told.ts';

/** How often the sound's clock is read. */
const CLOCK_READING: Seconds = 0.1;
/** Seconds in which a server of somebody else fades out. */
const FADE: Seconds = 0.05;
/** Seconds in which all is silent when everything is to end at once. */
const CUT: Seconds = 0.01;
/** How often it is looked whether what was sent ahead has passed. */
const CLEARING: Seconds = 0.02;

/**
 * Songs that play on one server, until they are stopped or have come to their end. They can change while they
 * play, and whatever breaks, they go on.
 */
export class Show {
  readonly #options: ShowOptions;
  readonly #clock: Clock;
  readonly #timers: Timers;
  readonly #samples: SampleReader;
  readonly #scheduler: Scheduler;
  readonly #preparer: Preparer;
  /** The songs, and what can be asked of them while they play. */
  readonly songs: Setlist;
  readonly #cpu: () => number;
  readonly #cancels: Cancel[] = [];
  readonly #told: Told;
  readonly #midi: LiveMidi | undefined;
  /** What somebody plays on MIDI keys. */
  readonly keys: PlayedKeys;
  /** Knobs and faders that move parameters. */
  readonly outside: OutsideControls;
  readonly meters: LiveMeters;
  readonly #done: Promise<Result<SoundEnd>>;
  #finish: (result: Result<SoundEnd>) => void = () => {};
  #engine: LiveEngine;
  #link: ServerLink;
  readonly #soundClock: SoundClock;
  #begun: Seconds = 0;
  /** Live time at which all ends, where that is known. */
  #until: Seconds = Number.POSITIVE_INFINITY;
  #late = 0;
  #restarts = 0;
  readonly #revivals: Revivals;
  #isEnding = false;
  /** Takes everything off the server, after a panic. */
  #clearing: Promise<void> | undefined;

  private constructor(songs: readonly LiveSong[], options: ShowOptions) {
    const { engine, latency, cache, clock = systemClock, timers = systemTimers } = options;
    this.#options = options;
    this.#clock = clock;
    this.#timers = timers;
    this.#revivals = new Revivals(clock, timers);
    const { sampleRate } = engine.server.options;
    this.#samples = openSampleReader({ sampleRate, ...(cache && { cache }) });
    this.#engine = engine;
    this.#link = this.#linkTo(engine.server, 0);
    this.#cpu = makeCpuMeter(clock);
    this.#told = new Told(options.tell);
    this.#soundClock = new SoundClock({
      clock,
      engine: () => this.#link.now(),
      delay: options.soundDelay,
    });
    const { midi: out, clockPorts = [] } = options;
    const quarters = songs[0] === undefined ? 4 : quartersPerCycle(songs[0].plan);
    const delayOf = (live: Seconds): Seconds => this.delayOf(live);
    const dirt = new DirtLink({ delayOf, tell: (found) => this.#tell(found) });
    this.#midi = out && new LiveMidi({ out, dirt, clockPorts, quarters, delayOf });
    this.#scheduler = new Scheduler({
      timers,
      latency,
      listener: {
        problems: (found) => this.#tell(found),
        advanced: (advance, player) =>
          this.#midi?.take(advance, player === this.songs.players[0], player.plan),
        looked: () => this.#followSound(),
        unread: (files, player) => void this.#preparer.read(files, player),
      },
    });
    this.#preparer = new Preparer({
      timers,
      samples: this.#samples,
      load: (plan, defs, compare) => this.#link.load(plan, defs, compare),
      tell: (found) => this.#tell(found),
    });
    this.songs = new Setlist(songs, {
      clock,
      preparer: this.#preparer,
      sendAhead: (more) => this.#scheduler.tick(more),
      bpm: options.bpm,
    });
    for (const player of this.songs.players) this.#scheduler.add(player);
    this.keys = new PlayedKeys({
      scheduler: this.#scheduler,
      players: () => this.songs.players,
      now: () => this.#soundClock.now(),
      heard: () => -this.delayOf(0),
    });
    this.outside = new OutsideControls(this.#scheduler, this.songs);
    const measured = () => ({ server: this.#link.server, restarts: this.#restarts });
    this.meters = new LiveMeters(this.songs, this.#scheduler, measured);
    this.#done = new Promise((resolve) => {
      this.#finish = resolve;
    });
  }

  /** Begins to play. Problems: those of the server. */
  static async start(songs: readonly LiveSong[], options: ShowOptions): Promise<Result<Show>> {
    const show = new Show(songs, options);
    const begun = await show.#begin();
    if (begun.ok) return success(show);
    await show.#end({ problems: begun.problems });
    return begun;
  }

  /** Resolves when all is over, with what was recorded. */
  get done(): Promise<Result<SoundEnd>> {
    return this.#done;
  }

  /**
   * Lets a changed song take over: `read` makes it, planned to follow what plays. It is tried first: where
   * anything is wrong, what plays goes on and the Problems say why. Resolves with the cycle at which it begins.
   *
   * @param isMeant asked when all is ready: where it is not, nothing changes, and there is no Problem
   */
  async change(
    name: string,
    read: ReadSong,
    when?: SwapTime | Moment,
    isMeant?: () => Promise<boolean>,
  ): Promise<Result<Rational>> {
    const changed = await this.songs.change(name, read, when, isMeant);
    if (changed.ok) this.#told.forget();
    return changed;
  }

  /**
   * Plays an event that another program sent, on the tracks that listen to its pattern.
   *
   * @param delay seconds from now until it is meant; as soon as possible when absent
   */
  playOutside(event: DirtEvent, delay: Seconds = 0): void {
    const time = this.#soundClock.now() + Math.max(0, delay);
    for (const player of this.songs.players) {
      this.#scheduler.play(player, eventsFor(player, event, time));
    }
  }

  /** Whether nothing plays until `go`. */
  get isPaused(): boolean {
    return this.songs.players.some((player) => player.isPaused);
  }

  /** Stops to play: held notes end, those of keys too, and what sounds rings out. What was sent ahead is still heard. */
  pause(): void {
    const { played } = this.songs;
    this.keys.silence();
    for (const player of this.songs.players.filter(({ isPaused }) => !isPaused)) {
      this.#scheduler.catchUp(player, played);
      this.#link.send(player.plan, player.pause().messages);
    }
    this.#midi?.pause(this.#soundClock.now());
  }

  /** Goes on: at the bar in which it was paused, as soon as possible, or where `entryOf` says. */
  async go(entryOf?: (player: Player, soonest: Seconds) => Entry): Promise<void> {
    const isClear = this.#clearing !== undefined;
    await this.#clearing;
    if (isClear) {
      await this.#link.server.sync();
      this.keys.forget();
    }
    this.#clearing = undefined;
    const soonest = this.#link.now() + this.#options.latency;
    for (const player of this.songs.players.filter(({ isPaused }) => isPaused)) {
      const { at, cycle } = entryOf?.(player, soonest) ?? { at: soonest };
      if (isClear) this.#link.send(player.plan, player.goAfresh(at, cycle));
      else this.#scheduler.go(player, at, cycle);
    }
  }

  /** Silences everything at once, tails and hardware too; nothing plays until `go`. */
  panic(): void {
    // what keys hold goes with its nodes: nobody is left to be told of its end
    this.keys.forget();
    this.pause();
    this.#fade(CUT);
    this.#clearing ??= this.#clear();
  }

  /** Takes everything off the server when what was sent ahead has passed. */
  async #clear(): Promise<void> {
    const { players } = this.songs;
    const end = Math.max(...players.map(({ horizon }) => horizon)) + CLEARING;
    while (this.#link.now() < end && !this.#isEnding) await pause(this.#timers, CLEARING);
    for (const player of players) this.#link.sendNow(player.end());
  }

  /** Fades out and ends. */
  async stop(): Promise<void> {
    if (this.#isEnding) return;
    this.#isEnding = true;
    const { sound } = this.#engine;
    if (sound !== undefined) {
      await this.#end(await sound.fade());
      return;
    }
    this.#scheduler.stop();
    this.#fade(FADE);
    await pause(this.#timers, 2 * FADE);
    for (const player of this.songs.players) this.#link.sendNow(player.end());
    await this.#end({ problems: [] });
  }

  /** Lets the masters fade out. */
  #fade(fade: Seconds): void {
    for (const { place } of this.songs.players.flatMap(({ plan }) => plan.nodes.slice(-1))) {
      this.#link.sendNow([{ op: 'node.set', id: place.strip, controls: { fade, gate: 0 } }]);
    }
  }

  /** Figures of this moment. */
  async stats(): Promise<LiveStats> {
    const status = await this.#link.server.status();
    const now = this.#link.now();
    const { cycle, bpm } = this.songs.position(now);
    return {
      time: rounded(this.#clock.now() - this.#begun),
      cycle: rounded(cycle),
      bpm: rounded(bpm),
      late: this.#late,
      dropped: this.#scheduler.dropped,
      underruns: this.#engine.sound?.underruns ?? 0,
      restarts: this.#restarts,
      cpu: rounded(this.#cpu()),
      nodes: status.ok ? status.value.synths + status.value.groups : 0,
      drift: Math.round(this.#soundClock.drift),
      tracks: this.songs.trackStats((player) => this.#scheduler.notesOf(player)),
    };
  }

  async #begin(): Promise<Result<void>> {
    this.#tell(await this.songs.prepare());
    const ready = await this.#link.server.sync();
    if (!ready.ok) return ready;
    this.#engine.server.listen((event) => this.#hear(event));
    const at = this.#engine.sound === undefined ? this.#link.now() + this.#options.latency : 0;
    for (const player of this.songs.players) {
      this.#link.send(player.plan, player.begin(Rational.zero, at));
      if (this.#options.waits === true) player.pause();
      this.#preparer.lookAhead(player, player.plan, Rational.zero);
    }
    this.#engine.recording?.begin(at, at - this.#link.zero);
    this.#setEnd(at);
    this.#scheduler.start(this.#link);
    await this.#engine.play();
    this.#begun = this.#clock.now();
    this.#soundClock.begin();
    if (this.#engine.sound === undefined) this.#midi?.begin();
    this.#cancels.push(this.#timers.every(CLOCK_READING, () => this.#soundClock.read()));
    void this.#engine.sound?.ended.then((end) => this.#end(end));
    return success(undefined);
  }

  /** Seconds from now until what has a live time is heard. */
  delayOf(live: Seconds): Seconds {
    return this.#soundClock.delayOf(live);
  }

  /** Learns how far the sound is, and how long on its way; MIDI begins with the first of it. */
  #followSound(): void {
    this.outside.settle(this.#link.now());
    this.keys.look();
    if (this.#midi === undefined || this.#engine.sound === undefined) return;
    if (this.#soundClock.follow()) this.#midi.begin();
  }

  /** Sees to it that all ends in time, where an end was asked for. */
  #setEnd(at: Seconds): void {
    const { bars, seconds } = this.#options;
    const { players } = this.songs;
    const [first] = players;
    if (first === undefined || (bars === undefined && seconds === undefined)) return;
    const last = bars === undefined ? undefined : rational(bars);
    if (last !== undefined) for (const player of players) player.stopAt(last);
    const end = last === undefined ? at + (seconds ?? 0) : first.secondsAt(last);
    const heard = end + (first.plan.nodes.at(-1)?.latency ?? 0);
    this.#until = heard;
    const { sound, server } = this.#engine;
    if (sound !== undefined) void sound.endAt(Math.round(heard * server.options.sampleRate));
    else this.#timers.after(heard - this.#link.now(), () => void this.stop());
  }

  #linkTo(server: Server, zero: Seconds): ServerLink {
    return new ServerLink(server, zero, this.#samples, (found) => this.#tell(found));
  }

  #hear(event: ServerEvent): void {
    if (event.kind === 'late') this.#late += 1;
    // what was sent ahead of a panic, or of the end, finds nothing more
    const isOver = this.#clearing !== undefined || this.#isEnding;
    if (event.kind === 'fail' && !isOver) this.#tell([event.problem]);
    if (event.kind === 'died' && !this.#isEnding) void this.#recover(event.problem);
  }

  /** Starts a dead server again, and lets the music go on where it should be by then. */
  async #recover(cause: Problem): Promise<void> {
    const { sound, remembers } = this.#engine;
    const died = { live: this.#link.now(), here: this.#clock.now() };
    const lead = sound === undefined ? 0 : onTheWay(died, this.#begun);
    const { held } = this.#link;
    this.#scheduler.stop();
    this.#midi?.release();
    this.keys.forget();
    this.#tell([{ ...cause, severity: 'warning', hint: 'It is started again.' }]);
    const revived = await this.#revivals.revive(this.#engine, () => this.#isEnding);
    if (this.#isEnding) return;
    if (!revived.ok) {
      await this.#end({ problems: revived.problems });
      return;
    }
    this.#engine = revived.value;
    const { server } = this.#engine;
    if (!remembers) server.listen((event) => this.#hear(event));
    const silent = Math.max(0, this.#clock.now() - died.here - lead);
    this.#link = this.#linkTo(server, died.live + silent - server.now());
    await this.#link.holdAgain(held, remembers);
    this.#clearing = undefined;
    await server.sync();
    const from = this.#link.now() + (sound === undefined ? this.#options.latency : 0);
    for (const player of this.songs.players) {
      this.#link.send(player.plan, player.resume(from));
    }
    this.#engine.recording?.begin(from, from - this.#link.zero);
    this.#scheduler.start(this.#link);
    await this.#engine.play();
    this.#restarts += 1;
  }

  async #end(end: SoundEnd): Promise<void> {
    this.#isEnding = true;
    this.#scheduler.stop();
    this.#preparer.stop();
    await this.#midi?.end(this.#link.now());
    for (const cancel of this.#cancels.splice(0)) cancel();
    const recorded = await this.#engine.recording?.finish(Math.min(this.#until, this.#link.now()));
    await this.#engine.quit();
    const problems = [...end.problems, ...(recorded?.problems ?? [])];
    const wrong = problems.some(({ severity }) => severity === 'error');
    this.#finish(wrong ? failure(problems) : success({ ...end, ...recorded, problems }, problems));
  }

  #tell(problems: readonly Problem[]): void {
    this.#told.tell(problems);
  }
}
