/**
 * Tidal's random numbers, equal to the bit: xorshift over a time, so the same time always gives
 * the same number. (G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8, 2003.)
 */
import { type Rational, rationalFromNumber } from '../../base/index.ts';
import { times } from '../list.ts';

/** 300 cycles are stretched over this many seeds; then the numbers come again. */
const SEEDS = 2 ** 29;
const PERIOD = 300;
const MASK = SEEDS - 1;

/** A 64-bit whole number as two halves. */
interface Wide {
  readonly high: number;
  readonly low: number;
}

/** One round of xorshift on 64 bits, with the shift to the right keeping the sign. */
function xorshift({ high, low }: Wide): Wide {
  const aLow = low ^ (low << 13);
  const aHigh = high ^ ((high << 13) | (low >>> 19));
  const bLow = aLow ^ ((aLow >>> 17) | (aHigh << 15));
  const bHigh = aHigh ^ (aHigh >> 17);
  return {
    low: bLow ^ (bLow << 5),
    high: bHigh ^ ((bHigh << 5) | (bLow >>> 27)),
  };
}

/** The seed for a whole number below 2^53 in size. */
function wide(value: number): Wide {
  return { low: value | 0, high: Math.floor(value / 2 ** 32) | 0 };
}

/** A seed's number from 0 up to, not including, 1. */
function toUnit({ low }: Wide): number {
  return (low & MASK) / SEEDS;
}

/** Where in the period a time lies, as a whole number of seeds; towards zero, as Tidal cuts. */
function seedOf(time: Rational): number {
  const { n, d } = time;
  const period = PERIOD * d;
  const scaled = (n % period) * SEEDS;
  if (Number.isSafeInteger(scaled) && Number.isSafeInteger(period)) {
    const quotient = Math.trunc(scaled / period);
    // Division rounds to the nearest double, which may be the next whole number.
    const overshot = Math.abs(quotient) * period > Math.abs(scaled);
    return overshot ? quotient - Math.sign(scaled) : quotient;
  }
  const parts = time.parts();
  const bigPeriod = BigInt(PERIOD) * parts.d;
  return Number(((parts.n % bigPeriod) * BigInt(SEEDS)) / bigPeriod);
}

/** The same for a double, with the rounding errors that Tidal's doubles have. */
function seedOfNumber(time: number): number {
  const turns = time / PERIOD;
  return Math.trunc((turns - Math.trunc(turns)) * SEEDS);
}

/**
 * The random number of a time, from 0 up to, not including, 1. Time 0 gives one half.
 *
 * @example randomAt(rational(0)) // => 0.5
 */
export function randomAt(time: Rational): number {
  return time.n === 0 ? 0.5 : toUnit(xorshift(wide(seedOf(time))));
}

/** `randomAt` for a time that is a double. @example randomAtNumber(0) // => 0.5 */
export function randomAtNumber(time: number): number {
  return time === 0 ? 0.5 : toUnit(xorshift(wide(seedOfNumber(time))));
}

/**
 * So many random numbers for one time. They begin with `randomAt`, but at time 0 with those of
 * time 9999999.
 */
export function randomsAt(time: Rational, count: number): number[] {
  const seed = time.n === 0 ? seedOfNumber(9_999_999) : seedOf(time);
  return randomsFrom(xorshift(wide(seed)), count);
}

/** `randomsAt` for a time that is a double. */
export function randomsAtNumber(time: number, count: number): number[] {
  return randomsFrom(xorshift(wide(seedOfNumber(time === 0 ? 9_999_999 : time))), count);
}

/** The random numbers that follow from a seed, which is a whole number. */
export function randomsFromSeed(seed: number, count: number): number[] {
  return randomsFrom(wide(seed), count);
}

function randomsFrom(first: Wide, count: number): number[] {
  let seed = first;
  return times(count, (index) => {
    if (index > 0) seed = xorshift(seed);
    return toUnit(seed);
  });
}

/** A time's seed after one round of xorshift; rounded to a double beyond 2^53. */
export function timeToIntSeed(time: number): number {
  return toNumber(xorshift(wide(seedOf(rationalFromNumber(time)))));
}

/** One round of xorshift. @example xorwise(1) // => 270369 */
export function xorwise(value: number): number {
  return toNumber(xorshift(wide(value)));
}

/** A seed's number from 0 up to, not including, 1. @example intSeedToRand(268435456) // => 0.5 */
export function intSeedToRand(seed: number): number {
  return toUnit(wide(seed));
}

function toNumber({ high, low }: Wide): number {
  return high * 2 ** 32 + (low >>> 0);
}
