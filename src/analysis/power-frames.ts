import FFT from 'fft.js';
import type { Pcm } from '../audio/index.ts';

/** How a sound is cut into overlapping frames. */
export interface FrameShape {
  /** Samples of a frame: a power of two. */
  readonly size: number;
  /** Samples from the middle of a frame to the middle of the next; fractions are rounded there. */
  readonly hop: number;
  /** Frames; as many as the sound has when absent. */
  readonly count?: number;
}

/**
 * Takes one frame: the power of each bin from 0 Hz to half the rate, the mean over channels, 1 for
 * a sine of full scale. The array is used again for the next frame.
 */
export type FrameVisitor = (power: Float64Array, index: number) => void;

/**
 * Visits the power spectra of frames under a Hann window. The first frame has its middle on the
 * first sample; beyond the ends is silence. Two channels share one transform: the sum of their
 * powers is (|Z(k)|² + |Z(N−k)|²) / 2 for Z the transform of left + i·right.
 *
 * @example eachFrame(pcm, { size: 1024, hop: 240 }, (power, index) => …)
 */
export function eachFrame(pcm: Pcm, shape: FrameShape, visit: FrameVisitor): void {
  const { size, hop } = shape;
  const frames = pcm.channels[0]?.length ?? 0;
  const count = shape.count ?? (frames === 0 ? 0 : Math.floor((frames - 1) / hop) + 1);
  const transform = makeFrameTransform(size);
  for (let index = 0; index < count; index++) {
    visit(transform(pcm.channels, Math.round(index * hop) - size / 2), index);
  }
}

/** The power spectrum of the frame that begins at a sample; beyond the ends is silence. */
export type FrameTransform = (channels: readonly Float32Array[], start: number) => Float64Array;

/**
 * Makes the transform of single frames of a size, a power of two: powers as `FrameVisitor` gets them, in
 * an array that is used again for the next frame.
 *
 * @example makeFrameTransform(1024)([samples], 0)[0] // => 0.01
 */
export function makeFrameTransform(size: number): FrameTransform {
  const fft = new FFT(size);
  const window = hann(size);
  const input = new Float64Array(2 * size);
  const output = new Float64Array(2 * size);
  const power = new Float64Array(size / 2 + 1);
  return (channels, start) => {
    // Hann passes half a sine's amplitude, and the spectrum shows half of that on this side.
    const scale = (4 / size) ** 2 / Math.max(1, channels.length);
    power.fill(0);
    for (let pair = 0; pair < channels.length; pair += 2) {
      fillInput(input, window, channels[pair], channels[pair + 1], start);
      fft.transform(output, input);
      addPower(power, output, scale / 2);
    }
    return power;
  };
}

/**
 * The smallest power of two that is at least so long.
 *
 * @example frameSizeFor(0.02, 48000) // => 1024
 */
export function frameSizeFor(seconds: number, sampleRate: number): number {
  return Math.max(32, 2 ** Math.ceil(Math.log2(seconds * sampleRate)));
}

/**
 * A periodic Hann window.
 *
 * @example hann(4) // => [0, 0.5, 1, 0.5]
 */
export function hann(size: number): Float64Array {
  return Float64Array.from(
    { length: size },
    (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size),
  );
}

function fillInput(
  input: Float64Array,
  window: Float64Array,
  left: Float32Array | undefined,
  right: Float32Array | undefined,
  start: number,
): void {
  const size = window.length;
  const length = left?.length ?? 0;
  const from = Math.min(size, Math.max(0, -start));
  const to = Math.max(from, Math.min(size, length - start));
  input.fill(0, 0, 2 * from);
  input.fill(0, 2 * to);
  for (let i = from; i < to; i++) {
    const weight = window[i] as number;
    input[2 * i] = weight * (left?.[start + i] ?? 0);
    input[2 * i + 1] = right === undefined ? 0 : weight * (right[start + i] as number);
  }
}

function addPower(power: Float64Array, spectrum: Float64Array, scale: number): void {
  const size = spectrum.length / 2;
  for (let bin = 0; bin < power.length; bin++) {
    const mirror = (size - bin) % size;
    const [re, im] = [spectrum[2 * bin] as number, spectrum[2 * bin + 1] as number];
    const [mre, mim] = [spectrum[2 * mirror] as number, spectrum[2 * mirror + 1] as number];
    power[bin] = (power[bin] as number) + scale * (re * re + im * im + mre * mre + mim * mim);
  }
}
