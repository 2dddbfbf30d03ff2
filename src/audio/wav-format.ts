/** How samples are kept in a WAV file: whole numbers of 8 to 32 bits, or floats. */
export type WavEncoding = 'u8' | '16' | '24' | '32' | '32f' | '64f';

/** The encodings that gabber writes. */
export type WavBits = '16' | '24' | '32f';

/** What a WAV file says of its sound. */
export interface WavInfo {
  readonly sampleRate: number;
  readonly channelCount: number;
  readonly encoding: WavEncoding;
  readonly frames: number;
  /** Where the samples begin, in bytes from the start of the file. */
  readonly dataOffset: number;
}

/** Bytes of one sample. */
export const sampleBytes: Readonly<Record<WavEncoding, number>> = {
  u8: 1,
  '16': 2,
  '24': 3,
  '32': 4,
  '32f': 4,
  '64f': 8,
};

export const formatTag = { pcm: 1, float: 3, extensible: 0xfffe } as const;

/** The last 14 bytes of the GUIDs of WAVE_FORMAT_EXTENSIBLE; the tag stands before them. */
export const extensibleGuidTail: readonly number[] = [
  0x00, 0x00, 0x00, 0x00, 0x10, 0x00, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71,
];

/** Largest size that a 32-bit field can hold; RF64 writes it where the size is in `ds64`. */
export const size32Limit = 0xffffffff;

const speakersOfCount: Readonly<Record<number, number>> = {
  1: 0x4,
  2: 0x3,
  4: 0x33,
  5: 0x37,
  6: 0x3f,
  8: 0x63f,
};

/**
 * The speaker mask of a usual number of channels; 0 (no places named) for others.
 *
 * @example speakerMask(2) // => 3
 */
export function speakerMask(channelCount: number): number {
  return speakersOfCount[channelCount] ?? 0;
}
