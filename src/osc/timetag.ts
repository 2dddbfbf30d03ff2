/**
 * An OSC time: NTP format, seconds since 1 January 1900 and a fraction in units of 2^-32 s. Both are
 * unsigned 32-bit integers, so all 64 bits survive (one double would keep only 53).
 */
export interface Timetag {
  readonly seconds: number;
  readonly fraction: number;
}

/** Units of a timetag's fraction in one second. */
const FRACTIONS = 2 ** 32;

/** Seconds from 1900 (NTP) to 1970 (Unix): 70 years with 17 leap days. */
const UNIX_EPOCH = 2_208_988_800;

/** The timetag that means "as soon as it arrives". */
export const IMMEDIATELY: Timetag = { seconds: 0, fraction: 1 };

/**
 * A timetag from seconds since 1900, rounded to the nearest 2^-32 s. Seconds past 2^32 wrap, as NTP's
 * eras do.
 *
 * @throws RangeError when the seconds are negative or not finite.
 * @example timetagFromSeconds(1.5) // => { seconds: 1, fraction: 2147483648 }
 */
export function timetagFromSeconds(seconds: number): Timetag {
  if (!(seconds >= 0) || !Number.isFinite(seconds)) {
    throw new RangeError(`a timetag needs seconds from 0 up, not ${seconds}`);
  }
  const whole = Math.floor(seconds);
  const fraction = Math.round((seconds - whole) * FRACTIONS);
  return fraction === FRACTIONS
    ? { seconds: (whole + 1) % FRACTIONS, fraction: 0 }
    : { seconds: whole % FRACTIONS, fraction };
}

/**
 * Seconds since 1900 as one double: exact to about 0.5 µs for times of today.
 *
 * @example timetagToSeconds({ seconds: 1, fraction: 2147483648 }) // => 1.5
 */
export function timetagToSeconds(timetag: Timetag): number {
  return timetag.seconds + timetag.fraction / FRACTIONS;
}

/**
 * A timetag from a Unix time in milliseconds (what `Date.now()` gives).
 *
 * @example timetagFromUnix(0) // => { seconds: 2208988800, fraction: 0 }
 */
export function timetagFromUnix(milliseconds: number): Timetag {
  return timetagFromSeconds(milliseconds / 1000 + UNIX_EPOCH);
}

/**
 * Unix time in milliseconds.
 *
 * @example timetagToUnix({ seconds: 2208988800, fraction: 0 }) // => 0
 */
export function timetagToUnix(timetag: Timetag): number {
  return (timetag.seconds - UNIX_EPOCH + timetag.fraction / FRACTIONS) * 1000;
}

/**
 * All 64 bits as one integer.
 *
 * @example timetagToBigInt({ seconds: 1, fraction: 2 }) // => 4294967298n
 */
export function timetagToBigInt(timetag: Timetag): bigint {
  return (BigInt(timetag.seconds) << 32n) | BigInt(timetag.fraction);
}

/**
 * A timetag from its 64 bits; higher bits are dropped.
 *
 * @example timetagFromBigInt(4294967298n) // => { seconds: 1, fraction: 2 }
 */
export function timetagFromBigInt(bits: bigint): Timetag {
  return {
    seconds: Number((bits >> 32n) & 0xffff_ffffn),
    fraction: Number(bits & 0xffff_ffffn),
  };
}

/** Whether the timetag means "as soon as it arrives". */
export function isImmediate(timetag: Timetag): boolean {
  return timetag.seconds === 0 && timetag.fraction <= 1;
}
