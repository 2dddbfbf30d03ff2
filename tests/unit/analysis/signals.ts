import type { Pcm } from '../../../src/audio/index.ts';
import { makeRandom } from '../../../src/base/index.ts';

/** A sine of an amplitude, from phase 0. */
export function sine(
  frequency: number,
  seconds: number,
  amplitude = 1,
  sampleRate = 48000,
): Float32Array {
  return Float32Array.from(
    { length: Math.round(seconds * sampleRate) },
    (_, i) => amplitude * Math.sin((2 * Math.PI * frequency * i) / sampleRate),
  );
}

export function silence(seconds: number, sampleRate = 48000): Float32Array {
  return new Float32Array(Math.round(seconds * sampleRate));
}

/** Evenly spread noise, −amplitude to amplitude. */
export function noise(seconds: number, amplitude = 1, seed = 1, sampleRate = 48000): Float32Array {
  const random = makeRandom(seed);
  return Float32Array.from(
    { length: Math.round(seconds * sampleRate) },
    () => amplitude * (2 * random.next() - 1),
  );
}

export function join(...parts: Float32Array[]): Float32Array {
  const joined = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

export function stereo(left: Float32Array, right = left, sampleRate = 48000): Pcm {
  return { sampleRate, channels: [left, right] };
}

export function db(level: number): number {
  return 10 ** (level / 20);
}

export interface KickShape {
  readonly f0: number;
  /** Semitones that the pitch falls, along one exponential of time constant `tau` seconds. */
  readonly drop: number;
  readonly tau: number;
  /** Seconds in which the level falls by 20 dB; the sound itself lasts `length`. */
  readonly t20: number;
  readonly length: number;
  /** Gain into tanh, 1 for none. */
  readonly drive?: number;
  readonly click?: number;
  readonly sampleRate?: number;
}

/** One kick of known figures: a sine with an exponential pitch fall and decay, faded out in 4 ms. */
export function kick(shape: KickShape): Float32Array {
  const { f0, drop, tau, t20, length, drive = 1, click = 0, sampleRate = 48000 } = shape;
  const random = makeRandom(9);
  let phase = 0;
  return Float32Array.from({ length: Math.round(length * sampleRate) }, (_, i) => {
    const t = i / sampleRate;
    const body = Math.sin(2 * Math.PI * phase);
    phase += (f0 * 2 ** ((drop / 12) * Math.exp(-t / tau))) / sampleRate;
    const driven = drive > 1 ? Math.tanh(drive * body) / Math.tanh(drive) : body;
    const noise = click * Math.exp(-t / 0.0015) * (2 * random.next() - 1);
    const fade = Math.min(1, (length - t) / 0.004);
    return 0.9 * fade * (driven + noise) * 10 ** (-t / t20);
  });
}

/** A sound struck again at every time given, in seconds. */
export function strike(
  sound: Float32Array,
  times: readonly number[],
  seconds: number,
  sampleRate = 48000,
): Float32Array {
  const out = new Float32Array(Math.round(seconds * sampleRate));
  for (const time of times) {
    const at = Math.round(time * sampleRate);
    // Each hit ends where the next begins, as in one voice.
    out.fill(0, at);
    out.set(sound.subarray(0, Math.max(0, out.length - at)), at);
  }
  return out;
}
