import {
  failure,
  type Problem,
  Rational,
  type Result,
  rational,
  type Seconds,
  success,
} from '../base/index.ts';
import type { ControlValue } from '../pattern/index.ts';
import {
  type LiveOptions,
  type OutsideValue,
  PatternMemory,
  type Plan,
  steadyTempo,
} from '../stage/index.ts';
import type { Clock } from './clock.ts';
import { atTempo, bpmAt, quartersPerCycle } from './live-tempo.ts';
import { newlySet } from './outside-controls.ts';
import { Player } from './player.ts';
import type { Preparer } from './preparer.ts';
import type { LiveSong, SwapTime } from './show-options.ts';
import type { TrackStats } from './stats.ts';
import type { Loop } from './turns.ts';

/** Makes a song that is to follow what plays: it is planned with these. */
export type ReadSong = (live: Required<LiveOptions>) => Promise<Result<LiveSong>>;

export interface SetlistOptions {
  readonly clock: Clock;
  readonly preparer: Preparer;
  /** Sends what is due within some seconds more: reading a large song leaves no time for it. */
  readonly sendAhead: (more: Seconds) => void;
  /** Quarter notes a minute in place of the songs' own. */
  readonly bpm: number | undefined;
}

/** One song with what plays it. */
interface Part {
  readonly name: string;
  readonly player: Player;
  hasOwnSounds: boolean;
  /** The song's own tempo. */
  own: Plan['tempo'];
  /** Quarter notes in a cycle of it. */
  quarters: number;
  /** What its patterns were read as. */
  readonly memory: PatternMemory;
}

/** Where something happens to a song: the cycle that it plays then, and the cycles it has played until then. */
export interface Moment {
  readonly cycle: Rational;
  readonly played: Rational;
}

/** What a song needs to be planned and tried, before it can take over. */
const WORK: Seconds = 0.1;
/** Bars of a phrase. */
const PHRASE = 4;
/** Buffers of one song among several. */
const BUFFERS = 512;
/** How long the first reading of a song may take. */
const FIRST_READING: Seconds = 0.3;
/** The most that is sent ahead of a reading. */
const MOST_AHEAD: Seconds = 3;
/** Times that a song is planned anew because another change came between. */
const TRIES = 3;

/** The songs that play at once on one server, and what can be asked of them meanwhile. */
export class Setlist {
  readonly #parts: readonly Part[];
  readonly #clock: Clock;
  readonly #preparer: Preparer;
  readonly #sendAhead: SetlistOptions['sendAhead'];
  /** What patterns read by their names. */
  readonly #controls: Record<string, ControlValue> = {};
  /** Where knobs and faders stand. */
  readonly #outside = new Map<string, OutsideValue>();
  /** What reading a song took last. */
  #reading: Seconds = FIRST_READING;
  #bpm: number | undefined;
  #isSteered = false;
  /** The cycles after which the tempo changed last, or will. */
  #tempoAt: Rational = Rational.zero;

  constructor(songs: readonly LiveSong[], { clock, preparer, sendAhead, bpm }: SetlistOptions) {
    this.#clock = clock;
    this.#preparer = preparer;
    this.#sendAhead = sendAhead;
    this.#bpm = bpm;
    this.#parts = songs.map(({ name, plan, hasOwnSounds = false, memory }, index) => ({
      name,
      player: new Player(this.#fit(plan), {
        clock,
        firstBuffer: index * BUFFERS,
        controls: this.#controls,
      }),
      hasOwnSounds,
      own: plan.tempo,
      quarters: quartersPerCycle(plan),
      memory: memory ?? new PatternMemory(),
    }));
  }

  /** What plays each song, with the song's name. */
  get named(): readonly { readonly song: string; readonly player: Player }[] {
    return this.#parts.map(({ name: song, player }) => ({ song, player }));
  }

  get players(): readonly Player[] {
    return this.#parts.map(({ player }) => player);
  }

  /** Whether a clock outside has set the tempo. */
  get isSteered(): boolean {
    return this.#isSteered;
  }

  /** Where the first song is at a live time: its cycle with a fraction, and quarter notes a minute. */
  position(now: Seconds): { readonly cycle: number; readonly bpm: number } {
    const [first] = this.#parts;
    if (first === undefined) return { cycle: 0, bpm: 0 };
    const { player, quarters } = first;
    return { cycle: player.cycleAt(now), bpm: bpmAt(player.cps, quarters) };
  }

  /** Cycles that were played so far. */
  get played(): Rational {
    return this.players.reduce((most, { played }) => most.max(played), Rational.zero);
  }

  /** The next bar of a song at which something that has to be worked out first can take place. */
  nextBar(name: string): Moment {
    const { next, played, cps } = this.player(name);
    const cycle = next.add(rational(Math.ceil(WORK * cps * 64), 64)).ceil();
    return { cycle, played: played.add(cycle.sub(next)) };
  }

  /**
   * Does something to each song between two spans: when so many cycles were played, or at the next span. Gives
   * the cycles after which it happens.
   */
  when(at: Rational | undefined, act: (name: string) => void): Rational {
    const due = this.played.max(at ?? Rational.zero);
    for (const { name, player } of this.#parts) player.when(due, () => act(name));
    return due;
  }

  /** Gets ready what the songs need at their beginning. */
  async prepare(): Promise<readonly Problem[]> {
    const problems: Problem[] = [];
    for (const { player, hasOwnSounds } of this.#parts) {
      const tried = await this.#preparer.prepare(player.plan, Rational.zero, hasOwnSounds);
      problems.push(...tried.problems);
      if (tried.ok) player.know(tried.value.samples.known);
    }
    return problems;
  }

  /** Lets a song take over from the one of its name: see `Show.change`. */
  async change(
    name: string,
    read: ReadSong,
    when: SwapTime | Moment = 'bar',
    isMeant: () => Promise<boolean> = async () => true,
  ): Promise<Result<Rational>> {
    const part = this.#part(name);
    const { player } = part;
    for (let tries = 1; ; tries += 1) {
      const before = player.plan;
      const { memory } = part;
      const song = await this.#read(read, { before, taken: this.#slotsBeside(part), memory });
      if (!song.ok) return song;
      const { plan, hasOwnSounds = false } = song.value;
      const fit = this.#fit(plan);
      const turn = turnOf(player, when);
      const tried = await this.#preparer.prepare(fit, turn, hasOwnSounds, before);
      if (!tried.ok) return tried;
      if (!(await isMeant())) return failure([]);
      // another change may have come between: then it was planned to follow what is gone
      if (player.plan.nodes !== before.nodes && tries < TRIES) continue;
      const cycle = turnOf(player, when).max(player.next);
      part.hasOwnSounds = hasOwnSounds;
      part.own = plan.tempo;
      part.quarters = quartersPerCycle(plan);
      player.change(tried.value, cycle);
      this.#letGo(player, tried.value, cycle);
      this.#preparer.lookAhead(player, tried.value, cycle);
      return success(cycle, [...song.problems, ...tried.problems]);
    }
  }

  /**
   * Goes on at another tempo, in quarter notes a minute; undefined is the songs' own. The phase is kept.
   *
   * @param at cycles that were played until then; at the next span when absent
   */
  setTempo(bpm: number | undefined, at: Rational = Rational.zero): Rational {
    this.#bpm = bpm;
    // one that was asked for before does not come after it
    this.#tempoAt = this.#tempoAt.max(at);
    return this.when(this.#tempoAt, (name) => {
      const { player, own, quarters } = this.#part(name);
      player.retime(bpm === undefined ? own : steadyTempo(bpm / 60 / quarters));
    });
  }

  /** Does something to each song at its next span. */
  soon(act: (name: string) => void): void {
    for (const { name, player } of this.#parts) player.when(Rational.zero, () => act(name));
  }

  /**
   * Follows a tempo outside, in quarter notes a minute, from the next span on.
   *
   * @param isTold whether effects that follow the tempo are told
   * @param tempoOf the tempo map of a song, asked for when it takes over
   */
  steer(bpm: number, isTold: boolean, tempoOf: (name: string) => Plan['tempo']): void {
    this.#bpm = bpm;
    this.#isSteered = true;
    this.soon((name) => this.player(name).retime(tempoOf(name), isTold));
  }

  /** Goes on at another cycle, when the next bar begins. */
  jump(name: string, cycle: Rational): void {
    this.#part(name).player.jump(cycle);
  }

  /** Plays a stretch again and again from when its end is reached; undefined ends that. */
  loop(name: string, stretch: Loop | undefined): void {
    this.#part(name).player.loop(stretch);
  }

  /** Lets tracks of a song play nothing, and all others of it play. */
  mute(name: string, tracks: ReadonlySet<string>): void {
    this.#part(name).player.mute(tracks);
  }

  /** Gives patterns a value that they read by its name: `cF 0 "knob"`. */
  setControl(name: string, value: ControlValue): void {
    this.#controls[name] = value;
  }

  /** Where knobs and faders stand, by their keys. */
  get outside(): ReadonlyMap<string, OutsideValue> {
    return this.#outside;
  }

  /** Remembers where a knob stands: songs that take over begin with it. */
  setOutside(key: string, value: OutsideValue): void {
    this.#outside.set(key, value);
  }

  /** Quarter notes in a cycle of a song. @throws RangeError where none has that name */
  quarters(name: string): number {
    return this.#part(name).quarters;
  }

  /** What plays a song. @throws RangeError where none has that name */
  player(name: string): Player {
    return this.#part(name).player;
  }

  trackStats(notesOf: (player: Player) => ReadonlyMap<string, number>): readonly TrackStats[] {
    return this.#parts.flatMap(({ name: song, player }) => {
      const notes = notesOf(player);
      const { resting } = player;
      return player.plan.tracks.map(({ name, node }) => ({
        song,
        name,
        notes: notes.get(node) ?? 0,
        resting: resting.includes(name),
      }));
    });
  }

  /** Reads a song; the main thread has no time for notes meanwhile, so they are sent before. */
  async #read(read: ReadSong, live: Required<LiveOptions>): Promise<Result<LiveSong>> {
    this.#sendAhead(Math.min(2 * this.#reading, MOST_AHEAD));
    const begun = this.#clock.now();
    const song = await read(live);
    this.#reading = this.#clock.now() - begun;
    return song;
  }

  #part(name: string): Part {
    const part = this.#parts.find((each) => each.name === name);
    if (part === undefined) throw new RangeError(`no song ${name} plays`);
    return part;
  }

  /** Lets go of knobs whose parameters get other values of their own: what was written last holds. */
  #letGo(player: Player, after: Plan, cycle: Rational): void {
    const at = player.played.add(cycle.sub(player.next));
    player.when(at, () => {
      for (const key of newlySet(player.plan, after)) this.#outside.delete(key);
    });
  }

  /** Slots of the other songs. */
  #slotsBeside(part: Part): ReadonlySet<number> {
    const others = this.#parts.filter((each) => each !== part);
    return new Set(
      others.flatMap(({ player }) => player.plan.nodes.map(({ place }) => place.slot)),
    );
  }

  #fit(plan: Plan): Plan {
    const fit = this.#bpm === undefined ? plan : atTempo(plan, this.#bpm);
    return { ...fit, outside: this.#outside };
  }
}

/** The cycle at which a change takes place. */
function turnOf({ next, played }: Player, when: SwapTime | Moment): Rational {
  if (typeof when === 'object') return next.add(when.played.sub(played));
  if (when === 'now') return next;
  const bar = next.ceil();
  return when === 'bar' ? bar : bar.div(rational(PHRASE)).ceil().mul(rational(PHRASE));
}
