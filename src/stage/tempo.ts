import { type Rational, rational } from '../base/index.ts';

/** A change of tempo: what it is from a cycle on, and how it goes on from there. */
export interface TempoStep {
  readonly cycle: Rational;
  readonly cps: number;
  /** By how much `cps` grows in a cycle, evenly over the notes; 0 when absent. */
  readonly slope?: number;
}

/** One stretch of a tempo that is steady or changes evenly. */
interface Stretch {
  readonly cycle: Rational;
  readonly seconds: number;
  readonly cps: number;
  readonly slope: number;
}

/** Cycles per second over the whole song, and the time of every cycle. */
export interface TempoMap {
  /** Seconds from cycle 0 to a cycle (which may be a fraction). */
  secondsAt(cycle: Rational): number;
  /** Cycles per second at a cycle. */
  cpsAt(cycle: Rational): number;
  /** The cycles at which the tempo changes within [begin, end); of one that glides, 16 a cycle. */
  changes(begin: Rational, end: Rational): readonly Rational[];
}

/**
 * The tempo map of one steady tempo. A time is computed from the cycle's own fraction in one division,
 * so it stays exact to the last bit however long the song is.
 *
 * @example steadyTempo(0.5).secondsAt(rational(3, 1)) // => 6
 */
export function steadyTempo(cps: number): TempoMap {
  return {
    secondsAt: (cycle) => cycle.toNumber() / cps,
    cpsAt: () => cps,
    changes: () => [],
  };
}

/**
 * A tempo map that changes at given cycles. The first change must be at cycle 0; after the last the
 * tempo stays.
 *
 * @throws RangeError without a change at cycle 0
 */
export function steppedTempo(steps: readonly TempoStep[]): TempoMap {
  const stretches = accumulate(steps);
  const at = (cycle: Rational): Stretch => {
    let low = 0;
    let high = stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (stretchAt(stretches, middle).cycle.compare(cycle) <= 0) low = middle;
      else high = middle - 1;
    }
    return stretchAt(stretches, low);
  };
  return {
    secondsAt: (cycle) => secondsUpTo(at(cycle), cycle),
    cpsAt: (cycle) => cpsIn(at(cycle), cycle),
    changes: (begin, end) =>
      stretches
        .flatMap((stretch, index) => {
          const until = stretches[index + 1]?.cycle ?? end;
          const isElsewhere = until.compare(begin) <= 0 || stretch.cycle.compare(end) >= 0;
          return isElsewhere ? [] : toldAt(stretch, index, until);
        })
        .filter((cycle) => cycle.compare(begin) >= 0 && cycle.compare(end) < 0),
  };
}

/** Parts of a cycle at which those who follow a gliding tempo are told of it. */
const TELLINGS = 16;

/** The cycles within a stretch at which its tempo is another than just before. */
function toldAt({ cycle, slope }: Stretch, index: number, end: Rational): Rational[] {
  const told = index === 0 ? [] : [cycle];
  if (slope === 0) return told;
  const part = rational(1, TELLINGS);
  for (let next = cycle.add(part); next.compare(end) < 0; next = next.add(part)) told.push(next);
  return told;
}

/**
 * Seconds from cycle 0 to a cycle of a stretch: ∫ dc / (cps + slope·c), which is a logarithm where the
 * tempo changes.
 */
function secondsUpTo({ cycle: begin, seconds, cps, slope }: Stretch, cycle: Rational): number {
  const cycles = cycle.sub(begin).toNumber();
  if (slope === 0) return seconds + cycles / cps;
  return seconds + Math.log1p((slope * cycles) / cps) / slope;
}

function cpsIn({ cycle: begin, cps, slope }: Stretch, cycle: Rational): number {
  return slope === 0 ? cps : cps + slope * cycle.sub(begin).toNumber();
}

function accumulate(steps: readonly TempoStep[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { cycle, cps, slope = 0 } of steps) {
    const last = stretches.at(-1);
    if (last === undefined) {
      if (cycle.compare(rational(0, 1)) !== 0)
        throw new RangeError('a tempo must be given for cycle 0');
      stretches.push({ cycle, seconds: 0, cps, slope });
    } else if (cps !== last.cps || slope !== last.slope) {
      stretches.push({ cycle, seconds: secondsUpTo(last, cycle), cps, slope });
    }
  }
  if (stretches.length === 0) throw new RangeError('a tempo must be given for cycle 0');
  return stretches;
}

function stretchAt(stretches: readonly Stretch[], index: number): Stretch {
  const stretch = stretches[index];
  if (stretch === undefined) throw new RangeError(`no tempo stretch ${index}`);
  return stretch;
}

/**
 * A tempo map that asks for each cycle's tempi when it gets there: `read` gives the changes within a
 * cycle, the first at its beginning. It never looks further than it is asked to.
 */
export function growingTempo(read: (cycle: number) => readonly TempoStep[]): TempoMap {
  const steps: TempoStep[] = [];
  let known = 0;
  let map: TempoMap | undefined;
  const upTo = (cycle: Rational): TempoMap => {
    const wanted = Math.max(cycle.floor().toNumber(), 0);
    if (map === undefined || wanted >= known) {
      for (; known <= wanted; known++) steps.push(...read(known));
      map = steppedTempo(steps);
    }
    return map;
  };
  return {
    secondsAt: (cycle) => upTo(cycle).secondsAt(cycle),
    cpsAt: (cycle) => upTo(cycle).cpsAt(cycle),
    changes: (begin, end) => upTo(end).changes(begin, end),
  };
}
