/**
 * A sinc under a Kaiser window: the ideal low-pass made finite. `distance` is in samples from the
 * middle, `cutoff` in cycles a sample (0.5 is half the rate), `reach` where the window ends, and
 * `beta` its shape (larger: deeper stop band, wider transition).
 *
 * @example windowedSinc(0, 0.5, 12, 5) // => 1
 */
export function windowedSinc(
  distance: number,
  cutoff: number,
  reach: number,
  beta: number,
): number {
  const place = distance / reach;
  if (Math.abs(place) >= 1) return 0;
  const window = bessel0(beta * Math.sqrt(1 - place * place)) / bessel0(beta);
  return 2 * cutoff * sinc(2 * cutoff * distance) * window;
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** The modified Bessel function of the first kind, order 0, by its power series. */
function bessel0(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}
