import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { oneFrameAgo } from './one-frame-ago.ts';

/**
 * A curve as its mean over the straight line from one value to the next: what it gives between two
 * samples. Shaping so, instead of sample by sample, is first-order antiderivative antialiasing
 * (Parker, Zavalishin and Le Bivic, DAFx 2016).
 */
export interface Average {
  /** All that is to be known of a value; its first signal is the value. */
  at(x: Signal): readonly Signal[];
  /** The mean of the curve from one value to another. */
  between(g: Graph, from: readonly Signal[], to: readonly Signal[]): Signal;
}

/** A corner of a piecewise-linear curve: at input `at` the slope grows by `bend`. */
export interface Corner {
  readonly at: number | Signal;
  readonly bend: number | Signal;
}

/** Keeps the quotient below defined where the signal stands still. */
const smallestStep = 1e-9;

/**
 * The curve `offset` plus the sum of `bend / 2 · |x - at|`. Where the bends sum to 0 it ends flat on
 * both sides.
 *
 * With d = |x - x'| and s = |x + x' - 2·at| the mean of |x - at| is (m + s²/m) / 4, m = max(s, d): no
 * branch, and no difference of nearly equal numbers.
 */
export function corners(list: readonly Corner[], offset: number | Signal = 0): Average {
  return {
    at: (x) => [x],
    between(_, [from], [to]) {
      const [a, b] = [known(from), known(to)];
      const sum = b.add(a);
      const step = b.sub(a).abs().max(smallestStep);
      const bent = list.map(({ at, bend }) => {
        const distance = sum.sub(typeof at === 'number' ? at * 2 : at.mul(2)).abs();
        const larger = distance.max(step);
        const average = larger.add(distance.squared().div(larger));
        return average.mul(typeof bend === 'number' ? bend / 8 : bend.mul(1 / 8));
      });
      return bent.reduce((total, each) => total.add(each)).add(offset);
    },
  };
}

/** Straight to -1 and 1. */
export const hardClipping: Average = corners([
  { at: -1, bend: 1 },
  { at: 1, bend: -1 },
]);

/** x / √(1 + x²), whose integral is √(1 + x²): the difference quotient needs no division by x - x'. */
export const softClipping: Average = {
  at: (x) => [x, x.squared().add(1).sqrt()],
  between(_, [from, fromRoot], [to, toRoot]) {
    return known(from)
      .add(known(to))
      .div(known(fromRoot).add(known(toRoot)));
  },
};

/** Steps under which the mean of tanh is taken from its ends; it is 90 dB exact. */
const nearby = 0.02;

/**
 * tanh, whose integral is log cosh x = |x| + log(1 + e) - log 2, e = e^(-2·|x|). The two parts are
 * subtracted apart, so that 32 bits do; and tanh x = (1 - e) / (1 + e) with the sign of x.
 */
export const tanhShaping: Average = {
  at(x) {
    const size = x.abs();
    const fading = size.mul(-2).exp();
    const more = fading.add(1);
    return [x, size, more.log(), fading.neg().add(1).div(more).mul(x.sign())];
  },
  between(g, [from, fromSize, fromRest, fromTanh], [to, toSize, toRest, toTanh]) {
    const step = known(to).sub(known(from));
    const rise = known(toSize)
      .sub(known(fromSize))
      .add(known(toRest).sub(known(fromRest)));
    const apart = step.abs().gt(nearby);
    const quotient = rise.div(step.add(apart.neg().add(1)));
    const ends = known(fromTanh).add(known(toTanh)).mul(0.5);
    return choose(g, apart, ends, quotient);
  },
};

/** A step under which a quotient by it is not to be had. */
const smallestTurn = 1e-4;

/**
 * sin(π/2 · x): it turns back at ±1, and again at ±3. Its mean from u to v (in radians) is
 * sin((u + v) / 2) · sin(d) / d, d = (v - u) / 2.
 */
export const sineFolding: Average = {
  at: (x) => [x.mul(Math.PI / 4)],
  between(_, [from], [to]) {
    const [u, v] = [known(from), known(to)];
    const half = v.sub(u).abs().max(smallestTurn);
    return u.add(v).sin().mul(half.sin().div(half));
  },
};

/**
 * The triangle that is x from -1 to 1, and turns back at ±1, ±3 …: y. Its integral is y² / 2 where it rises,
 * 1 - y² / 2 where it falls.
 */
export const triangleFolding: Average = {
  at(x) {
    const y = x.fold(-1, 1);
    const falls = x.add(1).mul(0.5).floor().mod(2);
    const half = y.squared().mul(0.5);
    return [x, y, half.add(falls.mul(half.mul(-2).add(1)))];
  },
  between(g, [from, fromFold, fromIntegral], [to, toFold, toIntegral]) {
    const step = known(to).sub(known(from));
    const apart = step.abs().gt(nearby);
    const rise = known(toIntegral).sub(known(fromIntegral));
    const quotient = rise.div(step.add(apart.neg().add(1)));
    const ends = known(fromFold).add(known(toFold)).mul(0.5);
    return choose(g, apart, ends, quotient);
  },
};

/** Of each channel the second signal where `which` is 1, the first where it is 0. */
export function choose(g: Graph, which: Signal, first: Signal, second: Signal): Signal {
  return g.signal(
    first.channels.map((each, channel) =>
      g.Select.ar(which.at(channel % which.size), [each, second.at(channel)]),
    ),
  );
}

/** Of two curves the second where `which` is 1. */
export function either(g: Graph, which: Signal, first: Average, second: Average): Average {
  return {
    at: (x) => [x, ...first.at(x), ...second.at(x)],
    between(_, from, to) {
      const rest = 1 + first.at(known(from[0])).length;
      return choose(
        g,
        which,
        first.between(g, from.slice(1, rest), to.slice(1, rest)),
        second.between(g, from.slice(rest), to.slice(rest)),
      );
    },
  };
}

/** The mean of a curve from each sample to the next: half a frame late. */
export function averaged(g: Graph, input: Signal, curve: Average): Signal {
  const now = curve.at(input);
  return curve.between(g, before(g, now), now);
}

/** What was known of the value a frame ago. */
export function before(g: Graph, point: readonly Signal[]): readonly Signal[] {
  return point.map((each) => oneFrameAgo(g, each));
}

function known(signal: Signal | undefined): Signal {
  if (signal === undefined) throw new RangeError('a point lacks what its curve needs');
  return signal;
}
