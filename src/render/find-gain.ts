import type { Decibels } from '../base/index.ts';
import type { Loudness } from './jobs.ts';

/** The one number that a master target stands for, with what became of it. */
export interface MasterGain {
  /** Input gain of the master. */
  readonly gainDb: Decibels;
  /** Turned down after the master, where its peaks between samples pass the ceiling; 0 or below. */
  readonly trimDb: Decibels;
  /** Loudness that the whole song then has; null for silence. */
  readonly lufs: number | null;
}

export interface GainTarget {
  readonly lufs: number;
  readonly ceilingDb: Decibels;
}

/** Renders the master at a gain, and measures it. */
export type Attempt = (gainDb: Decibels) => Promise<Loudness>;

/** The master, to be tried. */
export interface Trial {
  /** Loudness of what it gets; null for silence. */
  readonly inputLufs: number | null;
  readonly attempt: Attempt;
}

/** Near enough, LU: what meters that agree differ by. */
const tolerance = 0.1;
/** On excerpts, which only say where to begin, and have an error of their own. */
const roughTolerance = 0.1;
/** Gain at most above the first guess: beyond that a limiter only grinds. */
const mostAbove: Decibels = 18;
/** How far beyond the guess the second attempt of each round goes; after the last the nearest counts. */
const steps: readonly Decibels[] = [3, 0.8, 0.3, 0.1];

/**
 * Gains above the nearest that are tried where it stays too quiet by so much, LU. As a limiter brings up what lies
 * between the loud parts, that begins to count, and the loudness of the whole falls for some decibels before it rises.
 */
const beyondDip: readonly Decibels[] = [4, 8];
const tooQuiet = 0.3;
const stepsBehindDip: readonly Decibels[] = [0.8, 0.3];

interface Judged extends MasterGain {
  /** LU above the target. */
  readonly error: number;
}

/**
 * Finds the master's input gain at which the whole song has its target loudness, by attempts: two
 * at a time, since two cores are common, and always the same ones, however many threads there are.
 * With excerpts the search is made on them, and the whole is tried where that ends: usually once.
 */
export async function findGain(
  target: GainTarget,
  whole: Trial,
  excerpts?: Trial,
): Promise<MasterGain> {
  const { inputLufs } = whole;
  if (inputLufs === null) return { gainDb: 0, trimDb: 0, lufs: null };
  const search = new GainSearch(target, inputLufs);
  if (excerpts === undefined || excerpts.inputLufs === null) {
    await search.run(whole.attempt, tolerance, steps);
  } else {
    const rough = new GainSearch(target, excerpts.inputLufs);
    await rough.run(excerpts.attempt, roughTolerance, steps);
    // Excerpts that are a little louder than the whole need as much less gain.
    const louder = excerpts.inputLufs - inputLufs;
    await search.tryAt([rough.next() + louder], whole.attempt);
    await search.run(whole.attempt, tolerance, steps.slice(1));
  }
  await search.lookBeyondDip(whole.attempt);
  const { gainDb, trimDb, lufs } = search.best;
  return { gainDb, trimDb, lufs };
}

/** Attempts that come nearer and nearer to a target. */
class GainSearch {
  readonly #target: GainTarget;
  readonly #first: Decibels;
  #judged: readonly Judged[] = [];

  constructor(target: GainTarget, inputLufs: number) {
    this.#target = target;
    this.#first = target.lufs - inputLufs;
  }

  /**
   * The nearest attempt so far.
   *
   * @throws RangeError when none was made.
   */
  get best(): Judged {
    const [best] = this.#judged;
    if (best === undefined) throw new RangeError('no attempt was made');
    return best;
  }

  /** Two attempts at a time, until one is near enough or the rounds are over. */
  async run(attempt: Attempt, near: number, stepsBeyond: readonly Decibels[]): Promise<void> {
    for (const step of stepsBeyond) {
      if (this.#isNear(near)) return;
      const guess = this.next();
      const beyond = guess + (this.#error > 0 ? -step : step);
      await this.tryAt([guess, beyond], attempt);
    }
  }

  /** Tries higher gains where the nearest is too quiet, and goes on from there where one is nearer. */
  async lookBeyondDip(attempt: Attempt): Promise<void> {
    const { gainDb, error } = this.best;
    if (error > -tooQuiet || gainDb >= this.#highest) return;
    await this.tryAt(
      beyondDip.map((step) => gainDb + step),
      attempt,
    );
    if (this.best.gainDb !== gainDb) await this.run(attempt, tolerance, stepsBehindDip);
  }

  async tryAt(gains: readonly Decibels[], attempt: Attempt): Promise<void> {
    const bounded = gains.map((gain) => rounded(Math.min(gain, this.#highest)));
    const results = await Promise.all(bounded.map(attempt));
    const judged = results.map((loudness, index) =>
      judge(bounded[index] ?? 0, loudness, this.#target),
    );
    this.#judged = [...this.#judged, ...judged].sort(
      (a, b) => Math.abs(a.error) - Math.abs(b.error) || a.gainDb - b.gainDb,
    );
  }

  /** Where to try next. */
  next(): Decibels {
    return this.#judged.length === 0 ? this.#first : nextGuess(this.#judged);
  }

  get #highest(): Decibels {
    return this.#first + mostAbove;
  }

  get #error(): number {
    return this.#judged[0]?.error ?? 0;
  }

  #isNear(near: number): boolean {
    return this.#judged.length > 0 && Math.abs(this.#error) <= near;
  }
}

function judge(gainDb: Decibels, { lufs, truePeakDb }: Loudness, target: GainTarget): Judged {
  const over = (truePeakDb ?? target.ceilingDb) - target.ceilingDb;
  // Whole thousandths, so that the last digits of a measurement cannot change a file.
  const trimDb = over > 0 ? -Math.ceil(over * 1000) / 1000 : 0;
  if (lufs === null) return { gainDb, trimDb, lufs, error: Number.NEGATIVE_INFINITY };
  return { gainDb, trimDb, lufs: lufs + trimDb, error: lufs + trimDb - target.lufs };
}

/** Where the line through the two best attempts meets the target. */
function nextGuess(tried: readonly Judged[]): Decibels {
  const [a, b] = bracket(tried);
  if (a === undefined) return 0;
  if (b === undefined || a.gainDb === b.gainDb) return a.gainDb - a.error;
  const slope = (b.error - a.error) / (b.gainDb - a.gainDb);
  // A limiter pressed hard answers hardly at all; then steps must stay bounded.
  const usable = Math.max(0.15, slope);
  return a.gainDb - a.error / usable;
}

/** The best attempt, and the best on the other side of the target if there is one. */
function bracket(tried: readonly Judged[]): readonly [Judged?, Judged?] {
  const [best, second] = tried;
  if (best === undefined) return [];
  const across = tried.find((each) => Math.sign(each.error) !== Math.sign(best.error));
  const other = across ?? second;
  return other === undefined ? [best] : [best, other];
}

/** To a thousandth of a decibel, so that the number can be written into a song. */
function rounded(gain: Decibels): Decibels {
  return Math.round(gain * 1000) / 1000;
}
