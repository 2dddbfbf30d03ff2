import type { Instrument } from './instrument.ts';

/** The files of one sound: what `s "name"` plays, and `n` counts. */
export interface SampleFolder {
  /** Where each file is, in the order in which `n` counts them; at least one. */
  readonly files: readonly string[];
  /** Whether the song itself says where it is: then it goes before an instrument of that name. */
  readonly ofSong: boolean;
}

/** The folders of samples that a song can play, by name. Nothing of the files was read yet. */
export type SampleManifest = ReadonlyMap<string, SampleFolder>;

/** What is known of a file that was read, decoded and brought to the server's sample rate. */
export interface Sample {
  /** A hash of the file's bytes: equal sounds have equal ids, wherever they are. */
  readonly id: string;
  readonly channels: 1 | 2;
  readonly frames: number;
  readonly sampleRate: number;
}

/** What was read so far, by file; `null` for a file that holds no sound. */
export type KnownSamples = ReadonlyMap<string, Sample | null>;

/** The samples of a plan. */
export interface PlannedSamples {
  readonly folders: SampleManifest;
  readonly known: KnownSamples;
}

/** No samples at all. */
export const noSamples: PlannedSamples = Object.freeze({ folders: new Map(), known: new Map() });

/**
 * The file that `n` picks: counted round and round in both directions, fractions cut off, as
 * SuperDirt does (`DirtSoundLibrary.getEvent`: `wrapAt(index.asInteger)`).
 *
 * @example sampleFile({files: ['a.wav', 'b.wav', 'c.wav'], ofSong: false}, -1) // => 'c.wav'
 */
export function sampleFile({ files }: SampleFolder, n: number): string | undefined {
  const count = files.length;
  return files[((Math.trunc(n) % count) + count) % count];
}

/** Voices that play samples: for one channel or two, once through or round and round. */
export const samplerNames = [
  'sample-once-1',
  'sample-once-2',
  'sample-loop-1',
  'sample-loop-2',
] as const;
export type SamplerName = (typeof samplerNames)[number];

/** The voice for a sample. @example samplerName({channels: 2}, false) // => 'sample-once-2' */
export function samplerName({ channels }: Pick<Sample, 'channels'>, loops: boolean): SamplerName {
  return `sample-${loops ? 'loop' : 'once'}-${channels}`;
}

/** What a registry holds of them: they are played by `s` alone, so no list shows them. */
export type Samplers = Readonly<Record<SamplerName, Instrument>>;
