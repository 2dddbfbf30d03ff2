import type { Pcm } from './pcm.ts';
import { windowedSinc } from './windowed-sinc.ts';

/** Zero crossings of the kernel to each side. */
const halfCrossings = 48;
/** Shape of the Kaiser window: about 115 dB of stop band. */
const kaiserBeta = 11.5;
/** Half the transition band as a fraction of the lower rate, for this window and length. */
const transition = 0.04;

/**
 * The same sound at another rate, by a polyphase windowed sinc (Kaiser; J. O. Smith, "Digital Audio
 * Resampling"). Nothing audible is added: the stop band is 110 dB down and begins at half the lower
 * rate, the pass band is flat to 0.42 of it. Time 0 stays where it is;
 * the length becomes round(frames · rate / old rate).
 *
 * @throws RangeError when the rate is not a whole number above 0.
 * @example resample(pcm, 44100).sampleRate // => 44100
 */
export function resample(pcm: Pcm, sampleRate: number): Pcm {
  if (!Number.isInteger(sampleRate) || sampleRate < 1) {
    throw new RangeError(`a sample rate must be a whole number above 0, got ${sampleRate}`);
  }
  if (sampleRate === pcm.sampleRate) return pcm;
  const kernel = makeKernel(pcm.sampleRate, sampleRate);
  return { sampleRate, channels: pcm.channels.map((samples) => convolve(samples, kernel)) };
}

/** An output sample is at `index · down / up` input samples. */
interface Kernel {
  readonly up: number;
  readonly down: number;
  /** Input samples to each side of the place. */
  readonly reach: number;
  /** The taps for an output that lies `phase / up` past an input sample. */
  taps(phase: number): Float64Array;
}

function makeKernel(from: number, to: number): Kernel {
  const divisor = greatestDivisor(from, to);
  const up = to / divisor;
  const down = from / divisor;
  const scale = Math.min(1, to / from);
  const cutoff = (0.5 - transition) * scale;
  const reach = Math.ceil(halfCrossings / (2 * cutoff));
  const phases = new Map<number, Float64Array>();
  const taps = (phase: number) => {
    const known = phases.get(phase);
    if (known !== undefined) return known;
    const made = makeTaps(phase / up, cutoff, reach);
    phases.set(phase, made);
    return made;
  };
  return { up, down, reach, taps };
}

function makeTaps(offset: number, cutoff: number, reach: number): Float64Array {
  const taps = new Float64Array(2 * reach);
  let sum = 0;
  for (let i = 0; i < taps.length; i++) {
    const distance = i - reach + 1 - offset;
    const tap = windowedSinc(distance, cutoff, reach, kaiserBeta);
    taps[i] = tap;
    sum += tap;
  }
  // Every phase passes DC alike, so no phase pattern is heard on low tones.
  return taps.map((tap) => tap / sum);
}

function convolve(samples: Float32Array, kernel: Kernel): Float32Array {
  const { up, down, reach } = kernel;
  const out = new Float32Array(Math.round((samples.length * up) / down));
  for (let index = 0; index < out.length; index++) {
    const place = index * down;
    const base = Math.floor(place / up);
    const taps = kernel.taps(place - base * up);
    const first = base - reach + 1;
    const begin = Math.max(0, -first);
    const end = Math.min(taps.length, samples.length - first);
    let sum = 0;
    for (let i = begin; i < end; i++) sum += (taps[i] ?? 0) * (samples[first + i] ?? 0);
    out[index] = sum;
  }
  return out;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
