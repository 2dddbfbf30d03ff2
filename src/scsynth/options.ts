/** What a server is started with. One frozen value; every adapter reads the same. */
export interface ServerOptions {
  /** Frames a second: 8000..192000. */
  readonly sampleRate: number;
  /** Frames a control block. Always 128: the embedded engine knows no other. */
  readonly blockSize: 128;
  /** Real-time memory for delay lines and the like, in KiB. */
  readonly memory: number;
  /** Synths and groups alive at once. */
  readonly maxNodes: number;
  /** SynthDefs known at once. */
  readonly maxSynthDefs: number;
  /** Audio connections inside the widest SynthDef. */
  readonly wireBuffers: number;
  /** Sample buffers: ids 0..buffers-1. */
  readonly buffers: number;
  /** Random generators: `RandID` takes 0..randomGenerators-1. */
  readonly randomGenerators: number;
  /** All audio buses: outputs first, then inputs, then private ones. */
  readonly audioBuses: number;
  readonly controlBuses: number;
  /** Channels fed in from outside: 0..64. They are the buses from `outputs` on. */
  readonly inputs: number;
  /** Channels that leave the server: 1..32. They are the buses from 0 on. */
  readonly outputs: number;
}

/**
 * Room for a full song on one server (scsynth's own defaults of 8 MB, 64 wire buffers and 1024 nodes
 * are too small), and a random generator for each of some thousand voices.
 */
export const defaultServerOptions: ServerOptions = Object.freeze({
  sampleRate: 48_000,
  blockSize: 128,
  memory: 32_768,
  maxNodes: 8192,
  maxSynthDefs: 4096,
  wireBuffers: 2048,
  buffers: 4096,
  randomGenerators: 4096,
  audioBuses: 1024,
  controlBuses: 16_384,
  inputs: 0,
  outputs: 2,
});

/** Least and greatest value of each option, as far as every engine goes along. */
const limits: Record<keyof ServerOptions, readonly [number, number]> = {
  sampleRate: [8000, 192_000],
  blockSize: [128, 128],
  memory: [1024, 57_344],
  maxNodes: [16, 65_536],
  maxSynthDefs: [16, 65_536],
  wireBuffers: [64, 16_384],
  buffers: [1, 16_384],
  randomGenerators: [1, 65_536],
  audioBuses: [4, 4096],
  controlBuses: [1, 65_536],
  inputs: [0, 64],
  outputs: [1, 32],
};

/**
 * The defaults with some options changed, checked and frozen.
 *
 * @throws RangeError when an option is not a whole number in its range.
 * @example serverOptions({ outputs: 4 }).outputs // => 4
 */
export function serverOptions(changes: Partial<ServerOptions> = {}): ServerOptions {
  const options = { ...defaultServerOptions, ...changes };
  for (const [name, [least, greatest]] of Object.entries(limits)) {
    const value = options[name as keyof ServerOptions];
    if (!Number.isInteger(value) || value < least || value > greatest) {
      throw new RangeError(`${name} is a whole number from ${least} to ${greatest}, not ${value}`);
    }
  }
  if (options.inputs + options.outputs > options.audioBuses) {
    throw new RangeError(
      `${options.outputs} outputs and ${options.inputs} inputs need more than ${options.audioBuses} audio buses`,
    );
  }
  return Object.freeze(options);
}

/**
 * The first bus that carries sound fed in from outside (what `SoundIn` reads).
 *
 * @example firstInputBus(defaultServerOptions) // => 2
 */
export function firstInputBus(options: ServerOptions): number {
  return options.outputs;
}

/**
 * The first audio bus that neither leaves nor enters the server.
 *
 * @example firstPrivateBus(serverOptions({ inputs: 2 })) // => 4
 */
export function firstPrivateBus(options: ServerOptions): number {
  return options.outputs + options.inputs;
}
