import type { Hertz, Seconds } from '../../base/index.ts';

/** A place on an axis, 0 to 1, with what is written there. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A logarithmic axis of frequencies. */
export interface FrequencyAxis {
  readonly lowest: Hertz;
  readonly highest: Hertz;
}

const lowest = 30;
const highest = 20_000;
const named = [50, 100, 200, 500, 1000, 2000, 5000, 10_000];
const timeSteps = [
  0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600,
];

/** From 30 Hz to 20 kHz, or to half the rate. */
export function frequencyAxis(sampleRate: number): FrequencyAxis {
  return { lowest, highest: Math.max(2 * lowest, Math.min(highest, sampleRate / 2)) };
}

/**
 * The frequency at a share of the axis.
 *
 * @example frequencyAt({ lowest: 20, highest: 2000 }, 0.5) // => 200
 */
export function frequencyAt(axis: FrequencyAxis, share: number): Hertz {
  return axis.lowest * (axis.highest / axis.lowest) ** share;
}

/**
 * The frequencies that are written beside the axis.
 *
 * @example frequencyTicks(frequencyAxis(48000)).map((tick) => tick.label) // => ['50', … '10k']
 */
export function frequencyTicks(axis: FrequencyAxis): Tick[] {
  return named
    .filter((hz) => hz < axis.highest)
    .map((hz) => ({
      at: Math.log(hz / axis.lowest) / Math.log(axis.highest / axis.lowest),
      label: hz >= 1000 ? `${hz / 1000}k` : `${hz}`,
    }));
}

/**
 * Round times over a length, at most 14 or one more than asked for.
 *
 * @example timeTicks(92).map((tick) => tick.label) // => ['0:00', '0:10', … '1:30']
 */
export function timeTicks(length: Seconds, most = 13): Tick[] {
  const step = timeSteps.find((each) => length / each <= most) ?? Math.ceil(length / most);
  const digits = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
  const count = Math.floor(length / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, i) => ({
    at: Math.min(1, (i * step) / length),
    label: clock(i * step, digits),
  }));
}

/**
 * A time as minutes and seconds.
 *
 * @example clock(92.5, 1) // => '1:32.5'
 */
export function clock(time: Seconds, digits: number): string {
  const rounded = Number(time.toFixed(digits));
  const minutes = Math.floor(rounded / 60);
  const rest = (rounded - 60 * minutes).toFixed(digits);
  return `${minutes}:${rest.padStart(digits === 0 ? 2 : 3 + digits, '0')}`;
}
