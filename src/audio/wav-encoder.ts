import { makeRandom } from '../base/index.ts';
import { frameCount, type Pcm } from './pcm.ts';
import { sampleBytes, type WavBits } from './wav-format.ts';
import { wavHeader } from './wav-header.ts';

export interface WavOptions {
  readonly sampleRate: number;
  readonly channelCount: number;
  readonly bits: WavBits;
  /** Frames to come, when known: then the header needs no second writing. */
  readonly frames?: number;
  /** Seed of the dither; equal seeds give equal bytes. 0 when absent. */
  readonly seed?: number | string;
}

/** Turns blocks of samples into the bytes of a WAV file, in order. */
export interface WavEncoder {
  /** The bytes before the first sample: final when `frames` was given, else to be overwritten. */
  readonly header: Uint8Array<ArrayBuffer>;
  /**
   * Bytes of frames `from` to `to` of a block (all when absent). What is above full scale is
   * clipped, except in float. How frames are cut into blocks does not change the bytes.
   *
   * @throws when the block has another number of channels.
   */
  encode(channels: readonly Float32Array[], from?: number, to?: number): Uint8Array<ArrayBuffer>;
  /** What ends the file, and what to write over its first bytes. */
  finish(): WavEnd;
}

export interface WavEnd {
  /** To be written last: a byte of padding, or nothing. */
  readonly trailer: Uint8Array<ArrayBuffer>;
  /** Equal to the first header if the frames came as announced. */
  readonly header: Uint8Array<ArrayBuffer>;
  readonly frames: number;
  /** Samples that were clipped to full scale. */
  readonly clipped: number;
  /** Samples that were NaN or infinite, written as 0. */
  readonly notFinite: number;
}

/**
 * Makes a streaming encoder. Whole-number formats get triangular dither of one step either way,
 * except in samples that need none because they lie on a step: so silence stays digital silence,
 * and 16-bit material passes 16 and 24 bits unchanged.
 *
 * @throws RangeError when the rate or number of channels cannot stand in a WAV file.
 * @example createWavEncoder({ sampleRate: 48000, channelCount: 2, bits: '24', frames: 480 })
 */
export function createWavEncoder(options: WavOptions): WavEncoder {
  const { sampleRate, channelCount, bits } = options;
  assertWithin('sampleRate', sampleRate, 0xffffffff / (channelCount * sampleBytes[bits]));
  assertWithin('channelCount', channelCount, 0xffff / sampleBytes[bits]);
  const reserve = options.frames === undefined;
  const shape = { sampleRate, channelCount, bits, reserve };
  const quantise = bits === '32f' ? undefined : makeQuantiser(Number(bits), options.seed ?? 0);
  const tally: Tally = { clipped: 0, notFinite: 0 };
  let frames = 0;

  return {
    header: wavHeader({ ...shape, frames: options.frames ?? 0 }),
    encode(channels, from = 0, to = channels[0]?.length ?? 0) {
      if (channels.length !== channelCount) {
        throw new Error(`expected ${channelCount} channels, got ${channels.length}`);
      }
      frames += to - from;
      return quantise === undefined
        ? encodeFloat(channels, from, to, tally)
        : encodeWhole(channels, from, to, quantise, tally);
    },
    finish() {
      const dataBytes = frames * channelCount * sampleBytes[bits];
      return {
        trailer: new Uint8Array(dataBytes % 2),
        header: wavHeader({ ...shape, frames }),
        frames,
        ...tally,
      };
    },
  };
}

/**
 * A whole WAV file in memory.
 *
 * @example encodeWav(pcm, { bits: '16' })
 */
export function encodeWav(
  pcm: Pcm,
  options: Pick<WavOptions, 'bits' | 'seed'>,
): Uint8Array<ArrayBuffer> {
  const encoder = createWavEncoder({
    ...options,
    sampleRate: pcm.sampleRate,
    channelCount: pcm.channels.length,
    frames: frameCount(pcm),
  });
  const body = encoder.encode(pcm.channels);
  const { trailer } = encoder.finish();
  const file = new Uint8Array(encoder.header.length + body.length + trailer.length);
  file.set(encoder.header);
  file.set(body, encoder.header.length);
  return file;
}

interface Tally {
  clipped: number;
  notFinite: number;
}

interface Quantiser {
  readonly bytes: number;
  /** Steps from 0 to full scale. */
  readonly steps: number;
  /** 32 random bits: enough for the two draws whose difference is triangular noise. */
  bits(): number;
}

function makeQuantiser(bits: number, seed: number | string): Quantiser {
  const random = makeRandom(seed).fork('dither');
  return { bytes: bits / 8, steps: 2 ** (bits - 1), bits: random.bits };
}

function encodeWhole(
  channels: readonly Float32Array[],
  from: number,
  to: number,
  { bytes, steps, bits }: Quantiser,
  tally: Tally,
): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array((to - from) * channels.length * bytes);
  let at = 0;
  for (let i = from; i < to; i++) {
    for (const samples of channels) {
      // A draw for every sample, so that one sample's value never moves the noise of the next.
      const draw = bits();
      const exact = (samples[i] ?? 0) * steps;
      let value = Math.round(exact);
      if (value !== exact) {
        value = Math.floor(exact + ((draw >>> 16) - (draw & 0xffff)) / 0x10000 + 0.5);
      }
      if (!(value >= -steps && value < steps)) value = limitWhole(exact, steps, tally);
      out[at++] = value;
      out[at++] = value >> 8;
      if (bytes === 3) out[at++] = value >> 16;
    }
  }
  return out;
}

/** What stands for a sample that has no place among the steps. */
function limitWhole(exact: number, steps: number, tally: Tally): number {
  if (!Number.isFinite(exact)) {
    tally.notFinite++;
    return 0;
  }
  if (Math.abs(exact) > steps) tally.clipped++;
  return exact < 0 ? -steps : steps - 1;
}

function encodeFloat(
  channels: readonly Float32Array[],
  from: number,
  to: number,
  tally: Tally,
): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array((to - from) * channels.length * 4);
  const view = new DataView(out.buffer);
  let at = 0;
  for (let i = from; i < to; i++) {
    for (const samples of channels) {
      const sample = samples[i] ?? 0;
      if (Number.isFinite(sample)) view.setFloat32(at, sample, true);
      else tally.notFinite++;
      at += 4;
    }
  }
  return out;
}

function assertWithin(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new RangeError(
    `${name} must be a whole number from 1 to ${Math.floor(most)}, got ${value}`,
  );
}
