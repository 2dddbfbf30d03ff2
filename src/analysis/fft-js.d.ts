declare module 'fft.js' {
  /** Radix-4 FFT of a power-of-two size; complex numbers lie interleaved. */
  class FFT {
    constructor(size: number);
    /** Fills the first half of `out` (and its middle) from `size` real numbers. */
    realTransform(out: Float64Array, input: Float64Array): void;
    transform(out: Float64Array, input: Float64Array): void;
  }
  export = FFT;
}
