import type { Random } from '../base/index.ts';
import { type Meter, quartersPerBar } from '../music/index.ts';

/** One step of a bar: nothing, a note, or an accented one. */
export type Beat = '.' | 'x' | 'X';
/** A bar step by step. */
export type Rhythm = readonly Beat[];

/** Sixteenths to a quarter note. */
const perQuarter = 4;

/**
 * Steps of a bar: sixteenths, or its own beats where those do not fill it.
 *
 * @example stepsOf({ beats: 7, unit: 8 }) // => 14
 */
export function stepsOf(meter: Meter): number {
  const sixteenths = quartersPerBar(meter) * perQuarter;
  return Number.isInteger(sixteenths) ? sixteenths : meter.beats;
}

/**
 * A rhythm of 16 steps as one of so many: cut, or begun again.
 *
 * @example fitted('x..x..x...x..x..', 4) // => ['x', '.', '.', 'x']
 */
export function fitted(written: string, steps: number): Rhythm {
  return Array.from({ length: steps }, (_, step) => {
    const beat = written.charAt(step % written.length);
    return beat === 'x' || beat === 'X' ? beat : '.';
  });
}

/**
 * A rhythm with so many of its steps struck: what falls on weak steps goes first, and what comes lies on
 * strong ones first, by chance among equals. The first step stays as it is.
 *
 * @param density share of the steps, 0 to 1
 */
export function withDensity(rhythm: Rhythm, density: number, random: Random): Rhythm {
  const wanted = Math.round(density * rhythm.length);
  const steps = [...rhythm];
  const isStruck = (step: number): boolean => steps[step] !== '.';
  const order = rhythm
    .map((_, step) => ({ step, weight: strength(step) + random.next() }))
    .filter(({ step }) => step > 0)
    .sort((a, b) => a.weight - b.weight)
    .map(({ step }) => step);
  let count = steps.filter((beat) => beat !== '.').length;
  for (const step of order.filter(isStruck)) {
    if (count <= wanted) break;
    steps[step] = '.';
    count -= 1;
  }
  for (const step of order.filter((each) => !isStruck(each)).reverse()) {
    if (count >= wanted) break;
    steps[step] = 'x';
    count += 1;
  }
  return steps;
}

/**
 * How strong a sixteenth is: 2 on a quarter, 1 on an eighth, 0 between.
 *
 * @example strength(6) // => 1
 */
export function strength(step: number): number {
  if (step % perQuarter === 0) return 2;
  return step % 2 === 0 ? 1 : 0;
}

/** One of several, by chance. */
export function oneOf<T>(list: readonly T[], random: Random): T {
  const chosen = list[random.int(list.length)];
  if (chosen === undefined) throw new RangeError('there is nothing to choose from');
  return chosen;
}
