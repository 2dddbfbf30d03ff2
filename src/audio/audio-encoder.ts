import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import type { WavBits } from './wav-format.ts';

/** The kinds of files that are written. */
export const audioFormats = ['wav', 'flac', 'ogg', 'mp3'] as const;

export type AudioFormat = (typeof audioFormats)[number];

/** What players show of a sound: all of it may be absent. */
export interface AudioTags {
  readonly title?: string;
  readonly artist?: string;
  readonly genre?: string;
  /** Quarter notes a minute. */
  readonly bpm?: number;
  /** In words, `f minor`. */
  readonly key?: string;
  /** As disc jockeys' programs write it, `Fm`: three characters at most. */
  readonly initialKey?: string;
}

export interface AudioOptions {
  readonly format: AudioFormat;
  readonly sampleRate: number;
  readonly channelCount: number;
  /** How WAV and FLAC keep samples; OGG and MP3 have no bits. */
  readonly bits: WavBits;
  /** Frames to come at most, when known: where they do come, a WAV header needs no second writing. */
  readonly frames?: number;
  /** Seed of the dither; equal seeds give equal bytes. 0 when absent. */
  readonly seed?: number | string;
  /** What stands in the file beside the sound. */
  readonly tags?: AudioTags;
}

/** Turns blocks of samples into the bytes of a file, in order. */
export interface AudioEncoder {
  /** The bytes before the first sample; they may have to be overwritten in the end. */
  readonly header: Uint8Array<ArrayBuffer>;
  /**
   * Bytes of frames `from` to `to` of a block (all when absent); encoders that collect frames may
   * answer none. What is above full scale is clipped, except in float. How frames are cut into
   * blocks does not change the file.
   *
   * @throws when the block has another number of channels.
   */
  encode(channels: readonly Float32Array[], from?: number, to?: number): Uint8Array<ArrayBuffer>;
  /** What ends the file, and what to write over its first bytes. To be asked once. */
  finish(): AudioEnd;
}

export interface AudioEnd {
  /** To be written last. */
  readonly trailer: Uint8Array<ArrayBuffer>;
  /** As long as the first header, and often equal to it. */
  readonly header: Uint8Array<ArrayBuffer>;
  readonly frames: number;
  /** Samples that were clipped to full scale. */
  readonly clipped: number;
  /** Samples that were NaN or infinite, written as 0. */
  readonly notFinite: number;
}

/**
 * Makes a streaming encoder: its memory does not grow with the length of the sound. The bytes
 * depend on samples and options alone. OGG is Vorbis of quality 8 (about 256 kb/s), MP3 has
 * 320 kb/s and says how much the encoder added, so that players cut it off.
 *
 * Problems: those of `checkAudioOptions`.
 *
 * @example await createAudioEncoder({ format: 'flac', sampleRate: 48000, channelCount: 2, bits: '24' })
 */
export async function createAudioEncoder(given: AudioOptions): Promise<Result<AudioEncoder>> {
  const unfit = checkAudioOptions(given);
  if (unfit !== undefined) return failure([unfit]);
  const options = { ...given, tags: shortened(given.tags ?? {}) };
  switch (options.format) {
    case 'wav': {
      const { createWavEncoder } = await import('./wav-encoder.ts');
      return success(createWavEncoder(options));
    }
    case 'flac': {
      const { createFlacEncoder } = await import('./flac-encoder.ts');
      return success(createFlacEncoder(options));
    }
    case 'ogg': {
      const { createVorbisEncoder } = await import('./vorbis-encoder.ts');
      return success(await createVorbisEncoder(options));
    }
    case 'mp3': {
      const { createMp3Encoder } = await import('./mp3-encoder.ts');
      return success(await createMp3Encoder(options));
    }
  }
}

/** Tags that fit wherever they go: a tag's room is bounded in every format. */
function shortened(tags: AudioTags): AudioTags {
  const entries = Object.entries(tags).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replaceAll('\0', '').slice(0, mostTagCharacters) : value,
  ]);
  return Object.fromEntries(entries) as AudioTags;
}

const mostTagCharacters = 1000;

const mp3Rates = [32_000, 44_100, 48_000];

/**
 * Why a format cannot keep a sound: `audio.bits` (FLAC has no floats), `audio.mp3-rate`,
 * `audio.channels`; undefined when it can.
 *
 * @example checkAudioOptions({ format: 'flac', sampleRate: 48000, bits: '32f' })?.code // => 'audio.bits'
 */
export function checkAudioOptions(
  options: Pick<AudioOptions, 'format' | 'sampleRate' | 'bits'> & {
    readonly channelCount?: number;
  },
): Problem | undefined {
  const { format, sampleRate, bits, channelCount = 2 } = options;
  if (format === 'flac' && bits === '32f') {
    const hint = 'Write 24 bits (`--bits 24`), or a WAV file, which can hold floats.';
    return problem('audio.bits', 'A FLAC file cannot hold 32-bit floats.', { hint });
  }
  if (format === 'mp3' && !mp3Rates.includes(sampleRate)) {
    const hint = 'Write 44100 or 48000 Hz (`--rate 48000`), or a FLAC or OGG file.';
    return problem('audio.mp3-rate', `MP3 has no sample rate of ${sampleRate} Hz.`, { hint });
  }
  const most = { wav: 65_535, flac: 8, ogg: 2, mp3: 2 }[format];
  if (channelCount <= most) return undefined;
  const name = format.toUpperCase();
  const message = `${name} files of ${channelCount} channels are not written.`;
  return problem('audio.channels', message, { hint: `Write at most ${most}, or a WAV file.` });
}
