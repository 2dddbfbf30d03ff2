import {
  type Problem,
  Rational,
  type Result,
  rational,
  type Seconds,
  success,
} from '../base/index.ts';
import type { LiveOptions, Plan } from '../stage/index.ts';
import type { Clock } from './clock.ts';
import { atTempo, bpmAt, quartersPerCycle } from './live-tempo.ts';
import { type Loop, Player } from './player.ts';
import type { Preparer } from './preparer.ts';
import type { LiveSong, SwapTime } from './show-options.ts';
import type { TrackStats } from './stats.ts';

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
}

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
  /** What reading a song took last. */
  #reading: Seconds = FIRST_READING;
  #bpm: number | undefined;

  constructor(songs: readonly LiveSong[], { clock, preparer, sendAhead, bpm }: SetlistOptions) {
    this.#clock = clock;
    this.#preparer = preparer;
    this.#sendAhead = sendAhead;
    this.#bpm = bpm;
    this.#parts = songs.map(({ name, plan, hasOwnSounds = false }, index) => ({
      name,
      player: new Player(this.#fit(plan), { clock, firstBuffer: index * BUFFERS }),
      hasOwnSounds,
      own: plan.tempo,
    }));
  }

  get players(): readonly Player[] {
    return this.#parts.map(({ player }) => player);
  }

  /** Where the first song is at a live time: its cycle with a fraction, and quarter notes a minute. */
  position(now: Seconds): { readonly cycle: number; readonly bpm: number } {
    const [first] = this.players;
    if (first === undefined) return { cycle: 0, bpm: 0 };
    return { cycle: first.cycleAt(now), bpm: bpmAt(first.cps, quartersPerCycle(first.plan)) };
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
  async change(name: string, read: ReadSong, when: SwapTime = 'bar'): Promise<Result<Rational>> {
    const part = this.#part(name);
    const { player } = part;
    for (let tries = 1; ; tries += 1) {
      const before = player.plan;
      const song = await this.#read(read, { before, taken: this.#slotsBeside(part) });
      if (!song.ok) return song;
      const { plan, hasOwnSounds = false } = song.value;
      const fit = this.#fit(plan);
      const tried = await this.#preparer.prepare(fit, turnOf(player, when), hasOwnSounds);
      if (!tried.ok) return tried;
      // another change may have come between: then it was planned to follow what is gone
      if (player.plan.nodes !== before.nodes && tries < TRIES) continue;
      const cycle = turnOf(player, when);
      part.hasOwnSounds = hasOwnSounds;
      part.own = plan.tempo;
      player.change(tried.value, cycle);
      this.#preparer.lookAhead(player, tried.value, cycle);
      return success(cycle, [...song.problems, ...tried.problems]);
    }
  }

  /** Goes on at another tempo, in quarter notes a minute; undefined is the songs' own. The phase is kept. */
  setTempo(bpm: number | undefined): void {
    this.#bpm = bpm;
    for (const { player, own } of this.#parts) {
      player.retime(bpm === undefined ? own : atTempo(player.plan, bpm).tempo);
    }
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

  /** Slots of the other songs. */
  #slotsBeside(part: Part): ReadonlySet<number> {
    const others = this.#parts.filter((each) => each !== part);
    return new Set(
      others.flatMap(({ player }) => player.plan.nodes.map(({ place }) => place.slot)),
    );
  }

  #fit(plan: Plan): Plan {
    return this.#bpm === undefined ? plan : atTempo(plan, this.#bpm);
  }
}

/** The cycle at which a change takes place. */
function turnOf({ next }: Player, when: SwapTime): Rational {
  if (when === 'now') return next;
  const bar = next.ceil();
  return when === 'bar' ? bar : bar.div(rational(PHRASE)).ceil().mul(rational(PHRASE));
}
