import { failure, problem, type Result, success } from '../../base/index.ts';
import type { ServerOptions } from '../options.ts';
import { type RingPlace, RingReader, RingWriter } from './ring.ts';
import { type WasmFunction, type WasmModule, webAssembly } from './web-assembly.ts';

/** The module imports a shared memory of exactly this many pages of 64 KiB. */
const memoryPages = 1280;

/** Where the options stand, seen from the base of the rings: inside the input ring, read once. */
const optionsOffset = 65_536;

/** What the first words of the rings' layout must be, so that a changed layout is noticed. */
const magicWord = 0xdeadbeef;

/** Places in the layout table (words of 32 bits) that the module hands out. */
const layout = {
  inStart: 0,
  inSize: 1,
  outStart: 2,
  outSize: 3,
  debugStart: 4,
  debugSize: 5,
  control: 6,
  ntpStart: 16,
  magic: 32,
  words: 36,
} as const;

/** A running scsynth world in its own memory, with its three rings of messages. */
export interface Instance {
  readonly memory: SharedArrayBuffer;
  readonly input: RingWriter;
  readonly replies: RingReader;
  readonly debug: RingReader;
  /** Lines that the engine's C library printed. */
  readonly printed: string[];
  /** Samples of the output channels one after the other, a block each. */
  readonly outputAddress: number;
  readonly inputAddress: number;
  /** Renders one block whose first frame is at `time` seconds on the engine's own clock. */
  process(time: number): void;
}

/**
 * Starts scsynth with its clock at `startSeconds` for `process(0)`. Everything random about it is
 * fixed: its calendar clock stands still, so that unseeded noise is the same in every run too.
 */
export async function instantiate(
  module: WasmModule,
  options: ServerOptions,
  startSeconds: number,
): Promise<Result<Instance>> {
  const api = webAssembly();
  const memory = new api.Memory({ initial: memoryPages, maximum: memoryPages, shared: true });
  const printed: string[] = [];
  const { exports } = await api.instantiate(module, makeImports(module, memory, printed));
  const call = (name: string, ...args: number[]) => (exports[name] as WasmFunction)(...args);

  call('_initialize');
  const base = call('get_ring_buffer_base');
  const table = new Uint32Array(memory.buffer, call('get_buffer_layout'), layout.words);
  if (table[layout.magic] !== magicWord) {
    return failure([
      problem('scsynth.engine-changed', 'The embedded engine lays out its memory in another way.'),
    ]);
  }
  new Uint32Array(memory.buffer, base + optionsOffset, 17).set(optionWords(options));
  call('init_memory', options.sampleRate);
  new Float64Array(memory.buffer, base + (table[layout.ntpStart] ?? 0), 1)[0] = startSeconds;
  if (call('get_status_flags') !== 0) {
    return failure([
      problem('scsynth.no-start', 'The embedded engine did not start with these options.'),
    ]);
  }

  const control = base + (table[layout.control] ?? 0);
  const ring = (start: number, size: number, words: number): RingPlace => ({
    memory: memory.buffer,
    start: base + (table[start] ?? 0),
    size: table[size] ?? 0,
    head: control + words * 4,
    tail: control + (words + 1) * 4,
  });
  const processAudio = exports['process_audio'] as WasmFunction;
  return success({
    memory: memory.buffer,
    input: new RingWriter(ring(layout.inStart, layout.inSize, 0)),
    replies: new RingReader(ring(layout.outStart, layout.outSize, 2)),
    debug: new RingReader(ring(layout.debugStart, layout.debugSize, 4)),
    printed,
    outputAddress: call('get_audio_output_bus'),
    inputAddress: call('get_audio_input_bus'),
    process: (time) => {
      processAudio(time, options.outputs, options.inputs);
    },
  });
}

/** The world options as the module reads them (its worklet writes the same words). */
function optionWords(options: ServerOptions): readonly number[] {
  return [
    options.buffers,
    options.maxNodes,
    options.maxSynthDefs,
    options.wireBuffers,
    options.audioBuses,
    options.inputs,
    options.outputs,
    options.controlBuses,
    options.blockSize,
    options.memory,
    options.randomGenerators,
    0, // real time: no, blocks are asked for
    0, // memory locking
    0, // load SynthDefs from a folder
    options.sampleRate,
    0, // verbosity
    0, // messages come through the shared ring
  ];
}

/** Stands in for the C library's calls: nothing of them is needed but printing and the clock. */
function makeImports(
  module: WasmModule,
  memory: { readonly buffer: SharedArrayBuffer },
  printed: string[],
): Record<string, Record<string, unknown>> {
  const known: Record<string, unknown> = {
    memory,
    emscripten_num_logical_cores: () => 1,
    clock_time_get: (_clock: number, _precision: bigint, result: number) => {
      new DataView(memory.buffer).setBigUint64(result, 0n, true);
      return 0;
    },
    fd_write: (_file: number, parts: number, count: number, written: number) =>
      collectPrint(memory.buffer, printed, parts, count, written),
    proc_exit: (status: number) => {
      throw new Error(`the engine ended itself with status ${status}`);
    },
  };
  const imports: Record<string, Record<string, unknown>> = {};
  for (const { module: space, name } of webAssembly().Module.imports(module)) {
    imports[space] ??= {};
    imports[space][name] = known[name] ?? (() => 0);
  }
  return imports;
}

/** WASI's `fd_write`: gathers the text of `count` (address, length) pairs at `parts`. */
function collectPrint(
  memory: SharedArrayBuffer,
  printed: string[],
  parts: number,
  count: number,
  written: number,
): number {
  const view = new DataView(memory);
  let total = 0;
  let line = '';
  for (let index = 0; index < count; index += 1) {
    const address = view.getUint32(parts + index * 8, true);
    const length = view.getUint32(parts + index * 8 + 4, true);
    line += new TextDecoder().decode(new Uint8Array(memory, address, length).slice());
    total += length;
  }
  printed.push(line);
  view.setUint32(written, total, true);
  return 0;
}
