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

/** Near enough, LU: what meters that agree differ by. */
const tolerance = 0.1;
/** Rounds of two attempts each; the nearest counts. */
const mostRounds = 4;
/** Gain at most above the first guess: beyond that a limiter only grinds. */
const mostAbove: Decibels = 18;
/** How far beyond the guess the second attempt of a round goes. */
const steps: readonly Decibels[] = [3, 0.8, 0.3, 0.1];

interface Attempt extends MasterGain {
  /** LU above the target. */
  readonly error: number;
}

/**
 * Finds the master's input gain at which the whole song has its target loudness, by attempts: two
 * at a time, since two cores are common, and always the same ones, however many threads there are.
 *
 * @param inputLufs loudness of what the master gets; null for silence, which needs no gain
 * @param attempt renders the master at a gain and measures it
 */
export async function findGain(
  target: GainTarget,
  inputLufs: number | null,
  attempt: (gainDb: Decibels) => Promise<Loudness>,
): Promise<MasterGain> {
  if (inputLufs === null) return { gainDb: 0, trimDb: 0, lufs: null };
  const first = target.lufs - inputLufs;
  const tried: Attempt[] = [];
  let guess = first;
  for (const step of steps.slice(0, mostRounds)) {
    const beyond = guess + (errorOf(tried) > 0 ? -step : step);
    const gains = [guess, beyond].map((gain) => rounded(Math.min(gain, first + mostAbove)));
    const results = await Promise.all(gains.map(attempt));
    for (const [index, loudness] of results.entries()) {
      tried.push(judge(gains[index] ?? 0, loudness, target));
    }
    tried.sort((a, b) => Math.abs(a.error) - Math.abs(b.error) || a.gainDb - b.gainDb);
    if (Math.abs(errorOf(tried)) <= tolerance) break;
    guess = nextGuess(tried);
  }
  const best = tried[0];
  if (best === undefined) throw new Error('no attempt was made');
  return { gainDb: best.gainDb, trimDb: best.trimDb, lufs: best.lufs };
}

/** The error of the best attempt so far. */
function errorOf(tried: readonly Attempt[]): number {
  return tried[0]?.error ?? 0;
}

function judge(gainDb: Decibels, { lufs, truePeakDb }: Loudness, target: GainTarget): Attempt {
  const over = (truePeakDb ?? target.ceilingDb) - target.ceilingDb;
  // Whole thousandths, so that the last digits of a measurement cannot change a file.
  const trimDb = over > 0 ? -Math.ceil(over * 1000) / 1000 : 0;
  if (lufs === null) return { gainDb, trimDb, lufs, error: Number.NEGATIVE_INFINITY };
  return { gainDb, trimDb, lufs: lufs + trimDb, error: lufs + trimDb - target.lufs };
}

/** Where the line through the two best attempts meets the target. */
function nextGuess(tried: readonly Attempt[]): Decibels {
  const [a, b] = bracket(tried);
  if (a === undefined) return 0;
  if (b === undefined || a.gainDb === b.gainDb) return a.gainDb - a.error;
  const slope = (b.error - a.error) / (b.gainDb - a.gainDb);
  // A limiter pressed hard answers hardly at all; then steps must stay bounded.
  const usable = Math.max(0.15, slope);
  return a.gainDb - a.error / usable;
}

/** The best attempt, and the best on the other side of the target if there is one. */
function bracket(tried: readonly Attempt[]): readonly [Attempt?, Attempt?] {
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
