import type { Levels } from '../analysis/index.ts';
import type { AudioFormat, AudioTags, WavBits } from '../audio/index.ts';
import type { Decibels, Problem } from '../base/index.ts';
import type { EngineChoice } from './engine-choice.ts';
import type { Excerpt } from './excerpts.ts';
import type { Override } from './override.ts';
import type { StagePort } from './stage-format.ts';

/** What a render worker is started with. */
export interface WorkerSetup {
  /** The engine's compiled module, so that only one thread compiles it. */
  readonly module: unknown;
  /** One word of shared memory: not 0 when the render is given up. */
  readonly cancelled: SharedArrayBuffer;
}

/** Where a stage's result is kept. */
export interface CachePlace {
  readonly dir: string;
  readonly limitBytes: number;
}

/** A SynthDef as it goes to the engine. */
export interface SynthDefBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A sample as it goes into a buffer of the engine. */
export interface BufferContents {
  readonly id: number;
  /** The file it came from. */
  readonly file: string;
  readonly channels: number;
  readonly frames: number;
  /** Interleaved. */
  readonly samples: Float32Array<ArrayBuffer>;
}

/** Where a stage is kept, and how others read it while it is rendered. */
interface Kept {
  readonly key: string;
  readonly cache: CachePlace;
  /** A name for its file in the render's own folder. */
  readonly held: string;
  /** Memory of a `Growth`. */
  readonly growth: SharedArrayBuffer;
}

/** Renders one node on an engine of its own. */
export interface StageJob extends Kept {
  readonly kind: 'stage';
  readonly node: string;
  readonly engine: EngineChoice;
  /** For files that come and go while it is rendered. */
  readonly folder: string;
  readonly sampleRate: number;
  readonly synthdefs: readonly SynthDefBytes[];
  readonly buffers: readonly BufferContents[];
  /** File of the node's timed commands, one JSON object a line. */
  readonly score: string;
  /** Controls that stand in place of the score's when a synth of this id starts. */
  readonly override?: Override;
  /** What the node sums. */
  readonly inputs: readonly StagePort[];
  /** What it listens to, each on inputs of its own behind the sum. */
  readonly sides: readonly StagePort[];
  readonly ports: number;
  /** Outputs behind those of the ports that are measured and not kept. */
  readonly probes: number;
  /** Frames dropped at the start: the delay of the node's look-ahead. */
  readonly skip: number;
  /** Frames kept after those. */
  readonly frames: number;
  /** Whether to measure loudness and true peak. */
  readonly measure: boolean;
}

/** Adds stages to one, and measures it. */
export interface SumJob extends Kept {
  readonly kind: 'sum';
  readonly sampleRate: number;
  readonly inputs: readonly StagePort[];
  /** What of them is summed, one after the other. */
  readonly excerpts: readonly Excerpt[];
}

export interface StageResult {
  readonly path: string;
  /** Frames up to the last one above the level at which a tail counts as silent. */
  readonly soundingFrames: number;
  readonly loudness: Loudness | undefined;
  /** Levels at the node's probes; absent where it has none. */
  readonly probes?: readonly Levels[];
  readonly problems: readonly Problem[];
}

/** Integrated loudness in LUFS and true peak in dBTP; null for silence. */
export interface Loudness {
  readonly lufs: number | null;
  readonly truePeakDb: number | null;
}

/** Writes a sum of stages as a file of sound. */
export interface FileJob {
  readonly kind: 'file';
  readonly inputs: readonly StagePort[];
  /** Frames of the stages that are left out: the delay of their look-ahead. */
  readonly first: number;
  readonly frames: number;
  /** Frames that may follow those: as many of them as it takes until it is silent. */
  readonly tailFrames: number;
  readonly sampleRate: number;
  readonly format: AudioFormat;
  readonly bits: WavBits;
  readonly tags: AudioTags;
  /** Linear factor on everything. */
  readonly gain: number;
  readonly seed: number;
  readonly file: string;
  readonly measure: boolean;
  /** Whether to measure how wide its low end is. */
  readonly measureStereo: boolean;
}

export interface FileResult {
  readonly sha256: string;
  readonly frames: number;
  readonly peakDb: number;
  readonly loudness: Loudness | undefined;
  /** Side over mid below 120 Hz; null where there is no side, absent where it is not measured. */
  readonly lowStereoDb?: Decibels | null;
  readonly clipped: number;
  readonly notFinite: number;
}

export type Job = StageJob | SumJob | FileJob;

/** What each kind of job answers. */
export interface JobResults {
  readonly stage: StageResult;
  readonly sum: StageResult;
  readonly file: FileResult;
}

/** What a worker says while and after it works. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly frames: number }
  /** The stage that is rendered can be read from this file as it grows. */
  | { readonly kind: 'begun'; readonly path: string }
  | { readonly kind: 'done'; readonly result: StageResult | FileResult }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };
