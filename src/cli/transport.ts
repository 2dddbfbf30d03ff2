import {
  failure,
  hintNearest,
  problem,
  type Rational,
  type Result,
  rational,
  success,
} from '../base/index.ts';
import { bpmAt, type Show } from '../live/index.ts';
import type { ControlValue } from '../pattern/index.ts';
import type { Plan } from '../stage/index.ts';

/** A stretch of a song, in cycles of its form or beyond. */
interface Stretch {
  readonly begin: Rational;
  readonly end: Rational;
}

/** Cycles that were played when something happens. */
type Played = Rational;

/**
 * What a performer does with songs that play: mutes, tempo, jumps, loops. Whatever is done happens between two
 * spans; `at` asks for a time to come.
 */
export class Transport {
  readonly #show: Show;
  /** The song whose sections and bars are meant. */
  readonly #lead: string;
  readonly #songs: readonly string[];
  #muted: ReadonlySet<string> = new Set();
  #soloed: ReadonlySet<string> = new Set();

  /** @param songs names of the songs; the first one leads */
  constructor(show: Show, songs: readonly string[]) {
    this.#show = show;
    this.#songs = songs;
    this.#lead = songs[0] ?? '';
  }

  get muted(): ReadonlySet<string> {
    return this.#muted;
  }

  get soloed(): ReadonlySet<string> {
    return this.#soloed;
  }

  /** The tracks of all songs. */
  get tracks(): readonly string[] {
    return this.#songs.flatMap((song) =>
      this.#show.songs.player(song).plan.tracks.map(({ name }) => name),
    );
  }

  /** Mutes tracks, or lets them play; none means all that are muted. Problem: `live.track`. */
  mute(names: readonly string[], isMuted: boolean, at?: Played): Result<Played> {
    const found = this.#find(names);
    if (!found.ok) return found;
    this.#muted = changed(this.#muted, found.value, isMuted);
    return success(this.#applyMutes(at));
  }

  /** Mutes all tracks. */
  muteAll(at?: Played): Played {
    this.#muted = new Set(this.tracks);
    return this.#applyMutes(at);
  }

  /** Makes tracks solo, or no longer; none means all that are. Problem: `live.track`. */
  solo(names: readonly string[], isSolo: boolean, at?: Played): Result<Played> {
    const found = this.#find(names);
    if (!found.ok) return found;
    this.#soloed = changed(this.#soloed, found.value, isSolo);
    return success(this.#applyMutes(at));
  }

  /** Plays at a tempo, in quarter notes a minute; undefined is the songs' own. Problem: `live.tempo`. */
  tempo(bpm: number | undefined, at?: Played): Result<Played> {
    if (bpm !== undefined && !(bpm >= 10 && bpm <= 10_000)) {
      const hint = 'Write for example `:tempo 180`.';
      return failure([problem('live.tempo', 'A tempo is a number from 10 to 10,000.', { hint })]);
    }
    if (this.#show.songs.isSteered) {
      const hint = 'Change it where the clock comes from.';
      return failure([problem('live.tempo', 'The tempo is that of the MIDI clock.', { hint })]);
    }
    return success(this.#show.songs.setTempo(bpm, at));
  }

  /** Plays at a tempo in cycles a second. Problem: `live.tempo`. */
  cps(cps: number, at?: Played): Result<Played> {
    return this.tempo(bpmAt(cps, this.#show.songs.quarters(this.#lead)), at);
  }

  /** Plays at a tempo some percent faster or slower than now. */
  faster(percent: number): Result<Played> {
    const { bpm } = this.#show.songs.position(0);
    return this.tempo(Math.max(10, Math.min(10_000, bpm * (1 + percent / 100))));
  }

  /** Goes on at a section or a bar, when this bar ends. Problem: `live.section`. */
  jump(where: string, at?: Played): Result<Played> {
    const found = this.#stretch(where);
    if (!found.ok) return found;
    const { begin } = found.value;
    return success(this.#ofLead(at, (lead) => this.#show.songs.jump(lead, begin)));
  }

  /** Goes on at a cycle, when this one ends. */
  jumpToCycle(cycle: number, at?: Played): Played {
    const to = rational(Math.max(0, Math.floor(cycle)));
    return this.#ofLead(at, (lead) => this.#show.songs.jump(lead, to));
  }

  /** Plays a section or bars again and again; undefined ends that. Problem: `live.section`. */
  loop(where: string | undefined, at?: Played): Result<Played> {
    const { songs } = this.#show;
    if (where === undefined) {
      return success(this.#ofLead(at, (lead) => songs.loop(lead, undefined)));
    }
    const found = this.#stretch(where);
    if (!found.ok) return found;
    const { begin, end } = found.value;
    const act = (lead: string): void => {
      const { next } = songs.player(lead);
      if (next.lt(begin) || next.gte(end)) songs.jump(lead, begin);
      songs.loop(lead, { begin, end });
    };
    return success(this.#ofLead(at, act));
  }

  /** Stops to play. */
  stop(at?: Played): Played {
    return this.#once(at, () => this.#show.pause());
  }

  /** Silences everything at once. */
  panic(at?: Played): Played {
    return this.#once(at, () => this.#show.panic());
  }

  /** Goes on where it stopped. */
  play(): Promise<void> {
    return this.#show.go();
  }

  /** Gives patterns a value by its name. */
  control(name: string, value: ControlValue, at?: Played): Played {
    return this.#ofLead(at, () => this.#show.songs.setControl(name, value));
  }

  get #plan(): Plan {
    return this.#show.songs.player(this.#lead).plan;
  }

  /** At once where no time is given: what stands still plays no further span. */
  #once(at: Played | undefined, act: () => void): Played {
    if (at !== undefined) return this.#ofLead(at, act);
    act();
    return this.#show.songs.played;
  }

  #ofLead(at: Played | undefined, act: (lead: string) => void): Played {
    return this.#show.songs.when(at, (name) => {
      if (name === this.#lead) act(name);
    });
  }

  #applyMutes(at: Played | undefined): Played {
    const [muted, soloed] = [this.#muted, this.#soloed];
    return this.#show.songs.when(at, (song) => {
      const { tracks } = this.#show.songs.player(song).plan;
      // tracks that come later are muted by their names too
      const names = [...tracks.map(({ name }) => name), ...muted];
      const isSilent = (name: string): boolean =>
        muted.has(name) || (soloed.size > 0 && !soloed.has(name));
      this.#show.songs.mute(song, new Set(names.filter(isSilent)));
    });
  }

  /** Tracks by their names, or by the pattern of a Tidal that they listen to. */
  #find(names: readonly string[]): Result<readonly string[]> {
    const plans = this.#songs.map((song) => this.#show.songs.player(song).plan);
    const tracks = plans.flatMap((plan) => plan.tracks);
    const found = names.map((wanted) => ({
      wanted,
      track: tracks.find(({ name, tidal }) => name === wanted || tidal === wanted)?.name,
    }));
    const missing = found.flatMap(({ wanted, track }) => (track === undefined ? [wanted] : []));
    if (missing.length === 0) return success(found.flatMap(({ track }) => track ?? []));
    const known = tracks.map(({ name }) => name);
    return failure(
      missing.map((name) => {
        const hint = hintNearest(name, known) ?? `There are ${known.join(', ')}.`;
        return problem(
          'live.track',
          `No track \`${name}\` plays.`,
          known.length > 0 ? { hint } : {},
        );
      }),
    );
  }

  /** A section, the bar `5`, or the bars `5-8`: the next time that they come. */
  #stretch(where: string): Result<Stretch> {
    const { sections, cycles } = this.#plan;
    const [, first, last = first] = /^(\d{1,6})(?:\s*(?:-|\.\.)\s*(\d{1,6}))?$/.exec(where) ?? [];
    const passed = this.#passedForms(cycles);
    if (first !== undefined && Number(first) > 0 && Number(last) >= Number(first)) {
      const begin = rational(Number(first) - 1);
      return success({ begin, end: rational(Number(last)) });
    }
    const section = sections.find(({ name }) => name === where);
    if (section !== undefined) {
      const { begin, end } = section;
      return success({ begin: passed.add(rational(begin)), end: passed.add(rational(end)) });
    }
    const names = [...new Set(sections.map(({ name }) => name))];
    const hint =
      hintNearest(where, names) ??
      (names.length === 0
        ? 'Write a bar, as `5`, or bars, as `5-8`: this song has no sections.'
        : `There are ${names.join(', ')}; or write a bar, as 5.`);
    return failure([problem('live.section', `There is no section or bar \`${where}\`.`, { hint })]);
  }

  /** The cycle at which the form that plays now began. */
  #passedForms(cycles: number | undefined): Rational {
    if (cycles === undefined || cycles === 0) return rational(0);
    const { next } = this.#show.songs.player(this.#lead);
    return rational(Math.floor(next.toNumber() / cycles) * cycles);
  }
}

function changed(
  set: ReadonlySet<string>,
  names: readonly string[],
  isIn: boolean,
): ReadonlySet<string> {
  if (names.length === 0) return new Set();
  const next = new Set(set);
  for (const name of names) {
    if (isIn) next.add(name);
    else next.delete(name);
  }
  return next;
}
