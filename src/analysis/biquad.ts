/** A second-order filter, normalised so that a0 is 1. */
export interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** The quality factors of a fourth-order Butterworth filter's two sections. */
const butterworthQ = [0.541196100146197, 1.3065629648763766] as const;

/**
 * The two filters of BS.1770-4's K-weighting, re-derived from their analogue prototypes for any
 * rate: a high shelf for the head, a high-pass for the ear's weakness in the bass.
 *
 * @example kWeighting(48000)[0].b0 // => 1.53512485958697
 */
export function kWeighting(sampleRate: number): readonly [Biquad, Biquad] {
  return [headShelf(sampleRate), earHighPass(sampleRate)];
}

function headShelf(sampleRate: number): Biquad {
  const k = prewarp(1681.974450955533, sampleRate);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b0: (high + (band * k) / q + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - (band * k) / q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / q + k * k) / a0,
  };
}

function earHighPass(sampleRate: number): Biquad {
  const k = prewarp(38.13547087602444, sampleRate);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  // The standard leaves the numerator as it is: 1, −2, 1.
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 };
}

/**
 * A fourth-order Butterworth low-pass. A cutoff above 0.45 of the rate is taken as that.
 *
 * @example lowPass(120, 48000).length // => 2
 */
export function lowPass(cutoffHz: number, sampleRate: number): readonly Biquad[] {
  return butterworthQ.map((q) => {
    const k = prewarp(cutoffHz, sampleRate);
    const a0 = 1 + k / q + k * k;
    const b0 = (k * k) / a0;
    return { b0, b1: 2 * b0, b2: b0, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 };
  });
}

/**
 * A fourth-order Butterworth high-pass. A cutoff above 0.45 of the rate is taken as that.
 *
 * @example highPass(2000, 48000).length // => 2
 */
export function highPass(cutoffHz: number, sampleRate: number): readonly Biquad[] {
  return butterworthQ.map((q) => {
    const k = prewarp(cutoffHz, sampleRate);
    const a0 = 1 + k / q + k * k;
    return {
      b0: 1 / a0,
      b1: -2 / a0,
      b2: 1 / a0,
      a1: (2 * (k * k - 1)) / a0,
      a2: (1 - k / q + k * k) / a0,
    };
  });
}

/** The bilinear transform's tangent, kept away from half the rate where it has none. */
function prewarp(frequencyHz: number, sampleRate: number): number {
  return Math.tan(Math.PI * Math.min(frequencyHz / sampleRate, 0.45));
}

/**
 * A chain of filters that keeps its state from block to block, starting from silence. It changes
 * the block it is given.
 *
 * @example makeFilter(lowPass(120, 48000))(block)
 */
export function makeFilter(chain: readonly Biquad[]): (block: Float64Array) => void {
  const states = chain.map((section) => ({ section, s1: 0, s2: 0 }));
  return (block) => {
    for (const state of states) {
      const { b0, b1, b2, a1, a2 } = state.section;
      let { s1, s2 } = state;
      for (let i = 0; i < block.length; i++) {
        const x = block[i] as number;
        const y = b0 * x + s1;
        s1 = b1 * x - a1 * y + s2;
        s2 = b2 * x - a2 * y;
        block[i] = y;
      }
      // A filter that rings on in silence ends in numbers that are slow to compute with.
      state.s1 = Math.abs(s1) < 1e-30 ? 0 : s1;
      state.s2 = Math.abs(s2) < 1e-30 ? 0 : s2;
    }
  };
}

/**
 * A signal after a chain of filters, each starting from silence.
 *
 * @example filterSignal(samples, lowPass(120, 48000))
 */
export function filterSignal(
  samples: Float32Array | Float64Array,
  chain: readonly Biquad[],
): Float64Array {
  const out = Float64Array.from(samples);
  makeFilter(chain)(out);
  return out;
}

/**
 * A signal filtered forwards and backwards: nothing is shifted in time, and the slope doubles.
 *
 * @example filterBothWays(samples, lowPass(400, 48000))
 */
export function filterBothWays(
  samples: Float32Array | Float64Array,
  chain: readonly Biquad[],
): Float64Array {
  const forwards = filterSignal(samples, chain).reverse();
  return filterSignal(forwards, chain).reverse();
}
