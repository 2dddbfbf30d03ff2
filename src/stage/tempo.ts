import { type Rational, rational } from '../base/index.ts';

/** One stretch of steady tempo. */
interface Stretch {
  readonly cycle: Rational;
  readonly seconds: number;
  readonly cps: number;
}

/** Cycles per second over the whole song, and the time of every cycle. */
export interface TempoMap {
  /** Seconds from cycle 0 to a cycle (which may be a fraction). */
  secondsAt(cycle: Rational): number;
  /** Cycles per second at a cycle. */
  cpsAt(cycle: Rational): number;
  /** The cycles at which the tempo changes within [begin, end). */
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
export function steppedTempo(
  steps: readonly { readonly cycle: Rational; readonly cps: number }[],
): TempoMap {
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
    secondsAt(cycle) {
      const stretch = at(cycle);
      return stretch.seconds + cycle.sub(stretch.cycle).toNumber() / stretch.cps;
    },
    cpsAt: (cycle) => at(cycle).cps,
    changes: (begin, end) =>
      stretches
        .slice(1)
        .map((stretch) => stretch.cycle)
        .filter((cycle) => cycle.compare(begin) >= 0 && cycle.compare(end) < 0),
  };
}

function accumulate(
  steps: readonly { readonly cycle: Rational; readonly cps: number }[],
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { cycle, cps } of steps) {
    const last = stretches.at(-1);
    if (last === undefined) {
      if (cycle.compare(rational(0, 1)) !== 0)
        throw new RangeError('a tempo must be given for cycle 0');
      stretches.push({ cycle, seconds: 0, cps });
    } else if (cps !== last.cps) {
      const seconds = last.seconds + cycle.sub(last.cycle).toNumber() / last.cps;
      stretches.push({ cycle, seconds, cps });
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
export function growingTempo(
  read: (cycle: number) => readonly { readonly cycle: Rational; readonly cps: number }[],
): TempoMap {
  const steps: { readonly cycle: Rational; readonly cps: number }[] = [];
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
