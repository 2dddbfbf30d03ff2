/** sin(πx) / πx. */
function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/**
 * Weights of `taps` samples, oldest first, that give what lies `fraction` of a frame after the older
 * of the two in the middle: a windowed sinc.
 */
export function interpolator(taps: number, fraction: number): readonly number[] {
  const weights = Array.from({ length: taps }, (_, index) => {
    const distance = index - (taps / 2 - 1) - fraction;
    return sinc(distance) * Math.cos((Math.PI * distance) / (taps + 1)) ** 2;
  });
  return normalised(weights);
}

/** Weights of an even number of samples at twice a rate that leave what that rate can hold. */
export function halving(taps: number): readonly number[] {
  const weights = Array.from({ length: taps }, (_, index) => {
    const distance = index - (taps - 1) / 2;
    return sinc(distance / 2) * Math.cos((Math.PI * distance) / (taps + 2)) ** 2;
  });
  return normalised(weights);
}

function normalised(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, each) => total + each, 0);
  return weights.map((each) => each / sum);
}
