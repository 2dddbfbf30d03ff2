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
  const most = Math.min(fixedCoefficients.length - 1, samples.length);
  const sums = fixedSums(samples);
  let order = 0;
  for (let each = 1; each <= most; each++) if ((sums[each] ?? 0) < (sums[order] ?? 0)) order = each;
  const coefficients = fixedCoefficients[order] ?? [];
  return { coefficients, shift: undefined, residual: residualOf(samples, coefficients, 0) };
}

/**
 * What each fixed predictor leaves, all sizes added up: their residuals are the differences of the samples,
 * the differences of those, and so on.
 */
function fixedSums(samples: Int32Array): Float64Array {
  const sums = new Float64Array(fixedCoefficients.length);
  const before = new Float64Array(fixedCoefficients.length);
  for (let i = 0; i < samples.length; i++) {
    let difference = samples[i] ?? 0;
    for (let order = 0; order < sums.length && order <= i; order++) {
      sums[order] = (sums[order] ?? 0) + Math.abs(difference);
      const last = before[order] ?? 0;
      before[order] = difference;
      difference -= last;
    }
  }
  return sums;
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

/**
 * Under Welch's window, a parabola: it needs no function that machines compute differently. Each sum is added
 * up from the first sample to the last, for rounding depends on the order.
 */
function autocorrelation(samples: Int32Array): Float64Array {
  const windowed = welch(samples);
  const sums = new Float64Array(linearOrder + 1);
  for (let i = 0; i < windowed.length; i++) {
    const sample = windowed[i] ?? 0;
    const most = Math.min(linearOrder, i);
    for (let lag = 0; lag <= most; lag++) {
      sums[lag] = (sums[lag] ?? 0) + sample * (windowed[i - lag] ?? 0);
    }
  }
  return sums;
}

function welch(samples: Int32Array): Float64Array {
  const middle = (samples.length - 1) / 2;
  const windowed = new Float64Array(samples.length);
  for (let i = 0; i < samples.length; i++) {
    const place = (i - middle) / (middle + 1);
    windowed[i] = (samples[i] ?? 0) * (1 - place * place);
  }
  return windowed;
}

function levinson(correlations: Float64Array): readonly number[] {
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
