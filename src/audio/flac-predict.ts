import { fixedCoefficients } from './flac-subframe.ts';

/** How samples are foretold from those before, and what is left to say. */
export interface Prediction {
  /** Multiplied with the samples before, the nearest first. */
  readonly coefficients: readonly number[];
  /** Bits by which the sum is shifted down; undefined for a fixed predictor. */
  readonly shift: number | undefined;
  /** From the sample after the warm-up on. */
  readonly residual: Float64Array;
}

const linearOrder = 8;
/** Bits of a coefficient: 15 at most. */
export const precision = 14;

/** The fixed predictor that leaves the least, and a linear one where there are samples enough. */
export function predictions(samples: Int32Array): readonly Prediction[] {
  const fixed = bestFixed(samples);
  const linear = samples.length > 4 * linearOrder ? linearPrediction(samples) : undefined;
  return linear === undefined ? [fixed] : [fixed, linear];
}

function bestFixed(samples: Int32Array): Prediction {
  const most = Math.min(4, samples.length);
  let best: Prediction | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let order = 0; order <= most; order++) {
    const coefficients = fixedCoefficients[order] ?? [];
    const residual = residualOf(samples, coefficients, 0);
    const sum = residual.reduce((total, each) => total + Math.abs(each), 0);
    if (sum >= least) continue;
    least = sum;
    best = { coefficients, shift: undefined, residual };
  }
  return best ?? { coefficients: [], shift: undefined, residual: Float64Array.from(samples) };
}

/** Sums stay exact below 2^53: products of 25 and 14 bits, of which there are eight. */
function residualOf(
  samples: Int32Array,
  coefficients: readonly number[],
  shift: number,
): Float64Array {
  const order = coefficients.length;
  const weights = Float64Array.from(coefficients);
  const scale = 2 ** -shift;
  const residual = new Float64Array(samples.length - order);
  for (let i = order; i < samples.length; i++) {
    let sum = 0;
    for (let k = 0; k < order; k++) sum += (weights[k] ?? 0) * (samples[i - 1 - k] ?? 0);
    residual[i - order] = (samples[i] ?? 0) - Math.floor(sum * scale);
  }
  return residual;
}

/** Linear prediction by autocorrelation of the windowed samples (Levinson and Durbin). */
function linearPrediction(samples: Int32Array): Prediction | undefined {
  const ideal = levinson(autocorrelation(samples));
  const largest = Math.max(...ideal.map(Math.abs));
  if (!(largest > 0) || !Number.isFinite(largest)) return undefined;
  const steps = 2 ** (precision - 1);
  let shift = 15;
  while (shift >= 0 && largest * 2 ** shift > steps - 1) shift--;
  if (shift < 0) return undefined;
  // Rounding errors are carried on, so that they do not add up.
  let error = 0;
  const coefficients = ideal.map((exact) => {
    const wanted = exact * 2 ** shift + error;
    const value = Math.max(-steps, Math.min(steps - 1, Math.round(wanted)));
    error = wanted - value;
    return value;
  });
  return { coefficients, shift, residual: residualOf(samples, coefficients, shift) };
}

/** Under Welch's window, a parabola: it needs no function that machines compute differently. */
function autocorrelation(samples: Int32Array): readonly number[] {
  const middle = (samples.length - 1) / 2;
  const windowed = Float64Array.from(samples, (sample, i) => {
    const place = (i - middle) / (middle + 1);
    return sample * (1 - place * place);
  });
  return Array.from({ length: linearOrder + 1 }, (_, lag) => {
    let sum = 0;
    for (let i = lag; i < windowed.length; i++) {
      sum += (windowed[i] ?? 0) * (windowed[i - lag] ?? 0);
    }
    return sum;
  });
}

function levinson(correlations: readonly number[]): readonly number[] {
  let error = correlations[0] ?? 0;
  let coefficients: number[] = [];
  for (let order = 0; order < linearOrder && error > 0; order++) {
    let sum = correlations[order + 1] ?? 0;
    coefficients.forEach((each, i) => {
      sum -= each * (correlations[order - i] ?? 0);
    });
    const reflection = sum / error;
    const before = coefficients;
    coefficients = [
      ...before.map((each, i) => each - reflection * (before[order - 1 - i] ?? 0)),
      reflection,
    ];
    error *= 1 - reflection * reflection;
  }
  return coefficients;
}
