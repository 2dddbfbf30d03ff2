import { type Problem, problem, type Result, success } from '../../base/index.ts';
import { decodePacket, type OscMessage, OscWriter, timetagFromSeconds } from '../../osc/index.ts';
import { checkCommand } from '../check-command.ts';
import { checkSynthDefs } from '../check-synthdef.ts';
import { type Command, isPreparation } from '../commands.ts';
import { describeCommand } from '../describe-command.ts';
import { encodeCommand } from '../encode-command.ts';
import { failProblem } from '../fail.ts';
import { type ServerOptions, serverOptions } from '../options.ts';
import { ProblemLog } from '../problem-log.ts';
import { splitCommand } from '../split-command.ts';
import { readLogLine } from './debug-line.ts';
import { type Instance, instantiate } from './instance.ts';
import { loadEngineModule } from './module.ts';
import type { WasmModule } from './web-assembly.ts';

/** Frames of one block. */
const BLOCK = 128;

/** The engine's scheduler drops a bundle with more bytes than this. */
const MAX_BUNDLE_BYTES = 1024;

/** Packets that the engine reads before it renders a block; what is beyond waits for the next. */
const MAX_PACKETS = 32;

/** Bytes of an empty bundle, and of the size that stands before each of its messages. */
const BUNDLE_HEADER = 16;
const SIZE_FIELD = 4;

/** What the engine's clock shows at frame 0: small, so that its doubles resolve far below a frame. */
const START_SECONDS = 1024;

/**
 * Bundles are dated this part of a frame after the frame they are for. The engine carries out a
 * bundle dated exactly at a block's end in that block, one frame early; a hair later it is right.
 */
const LATER = 0.01;

const crowdedProblem: Problem = problem(
  'scsynth.late',
  `Over ${MAX_PACKETS} bundles in one block of ${BLOCK} frames: some come a block late.`,
  { severity: 'warning' },
);

/** An engine's own settings beside the server's. */
export interface EngineOptions extends Partial<ServerOptions> {
  /** A module compiled elsewhere (`loadEngineModule`), to spare a worker thread the compiling. */
  readonly module?: WasmModule;
}

/**
 * scsynth as WebAssembly in this thread, one block at a time: `feed` commands for the block to come,
 * `render` it, read `outputs`. The frame is its only clock. Two engines that are fed the same render
 * the same bytes.
 */
export class Engine {
  readonly options: ServerOptions;
  /** The block rendered last: one view for each output channel, overwritten by the next. */
  readonly outputs: readonly Float32Array[];
  /** What the next block hears as live input: one view for each input channel, to be filled. */
  readonly inputs: readonly Float32Array[];
  readonly #instance: Instance;
  readonly #log = new ProblemLog();
  readonly #defs = new Set<string>();
  readonly #message = new OscWriter(4096);
  readonly #bundle = new OscWriter(2048);
  #replies: OscMessage[] = [];
  #sent: Command[] = [];
  #blocks = 0;
  #bundleOffset = 0;
  #packets = 0;
  #alive = true;

  /** Use `createEngine`. */
  constructor(options: ServerOptions, instance: Instance) {
    this.options = options;
    this.#instance = instance;
    this.outputs = channels(instance.memory, instance.outputAddress, options.outputs);
    this.inputs = channels(instance.memory, instance.inputAddress, options.inputs);
    this.#collect();
  }

  /** Blocks rendered so far; the next one begins at frame `blocks * 128`. */
  get blocks(): number {
    return this.#blocks;
  }

  /** Whether the engine still runs. It ends when the WebAssembly traps. */
  get alive(): boolean {
    return this.#alive;
  }

  /** Names of the SynthDefs loaded. */
  get synthDefs(): ReadonlySet<string> {
    return this.#defs;
  }

  /**
   * Hands over commands for frame `offset` (0..127) of the next block. Feed in order of time. What
   * prepares (SynthDefs, buffers) happens at the block's start. What cannot be taken becomes a
   * Problem and is left out.
   */
  feed(commands: readonly Command[], offset = 0): void {
    for (const command of commands) this.#feedChecked(command, offset);
  }

  /**
   * Carries out commands before the first frame, however many bytes they have. Time does not pass.
   *
   * @throws Error when blocks were rendered already.
   */
  prepare(commands: readonly Command[]): void {
    if (this.#blocks > 0) throw new Error('prepare comes before the first block');
    for (const command of commands) {
      if (command.op === 'synth.new') {
        const what = describeCommand(command);
        this.#log.add(problem('scsynth.command', `${what}: a synth cannot start before time 0`));
        continue;
      }
      this.#feedChecked(command, undefined);
    }
    while (this.#packets > 0) this.#process(-1);
    this.#sent.length = 0;
  }

  /** Sends a question; the answer is among the `takeReplies` after the next block. */
  ask(address: string, ...numbers: readonly number[]): void {
    const writer = this.#message;
    writer.clear();
    writer.openMessage(address, 'i'.repeat(numbers.length));
    for (const number of numbers) writer.int32(number);
    writer.closeMessage();
    this.#push(writer.bytes(), address);
  }

  /** Renders the next block of 128 frames into `outputs`. False when the engine has ended. */
  render(): boolean {
    this.#flushBundle();
    if (this.#packets > MAX_PACKETS) this.#log.add(crowdedProblem);
    const done = this.#process((this.#blocks * BLOCK) / this.options.sampleRate);
    this.#blocks += 1;
    this.#sent.length = 0;
    return done;
  }

  /** The server's replies since the last call, without `/done` and `/fail`. */
  takeReplies(): readonly OscMessage[] {
    if (this.#replies.length === 0) return this.#replies;
    const replies = this.#replies;
    this.#replies = [];
    return replies;
  }

  /** What went wrong since the last call: equal Problems once, with their number. */
  takeProblems(): readonly Problem[] {
    return this.#log.take();
  }

  #feedChecked(command: Command, offset: number | undefined): void {
    const wrong = checkCommand(command, this.options) ?? checkSynthDefs(command, 'embedded');
    if (wrong === undefined) this.#feedOne(command, offset);
    else this.#log.add(wrong);
  }

  /** Without an offset it is carried out as soon as it is read. */
  #feedOne(command: Command, offset: number | undefined): void {
    const frame = isPreparation(command) ? undefined : offset;
    this.#sent.push(command);
    if (command.op === 'synthdef.load') this.#defs.add(command.name);
    if (command.op === 'synthdef.free') this.#defs.delete(command.name);
    const writer = this.#message;
    writer.clear();
    encodeCommand(writer, command);
    const most = frame !== undefined ? MAX_BUNDLE_BYTES - BUNDLE_HEADER - SIZE_FIELD : 65_536;
    if (writer.length <= most) {
      this.#feedMessage(command, frame);
      return;
    }
    for (const part of splitCommand(command, most)) {
      writer.clear();
      encodeCommand(writer, part);
      if (writer.length <= most) this.#feedMessage(part, frame);
      else this.#refuse(part, `its message of ${writer.length} bytes is over ${most}`);
    }
  }

  /** Sends what stands in the message writer: at once, or in the bundle for a frame of the block. */
  #feedMessage(command: Command, offset: number | undefined): void {
    const bytes = this.#message.bytes();
    if (offset === undefined) {
      this.#push(bytes, command);
      return;
    }
    const bundle = this.#bundle;
    const fits = bundle.length + SIZE_FIELD + bytes.length <= MAX_BUNDLE_BYTES;
    if (bundle.length > 0 && (offset !== this.#bundleOffset || !fits)) this.#flushBundle();
    if (bundle.length === 0) {
      const frame = this.#blocks * BLOCK + offset + LATER;
      bundle.openBundle(timetagFromSeconds(START_SECONDS + frame / this.options.sampleRate));
      this.#bundleOffset = offset;
    }
    bundle.int32(bytes.length);
    bundle.raw(bytes);
  }

  #flushBundle(): void {
    if (this.#bundle.length === 0) return;
    this.#push(this.#bundle.bytes(), 'a bundle');
    this.#bundle.clear();
  }

  #push(bytes: Uint8Array, what: Command | string): void {
    const { input } = this.#instance;
    const full = this.#packets >= MAX_PACKETS || bytes.length > input.space;
    // Before the first frame the engine can read on without time passing.
    if (full && this.#blocks === 0) this.#process(-1);
    if (input.write(bytes)) {
      this.#packets += 1;
      return;
    }
    this.#refuse(what, `the engine has no room for ${bytes.length} bytes in this block`);
  }

  #refuse(what: Command | string, why: string): void {
    const name = typeof what === 'string' ? what : describeCommand(what);
    this.#log.add(problem('scsynth.overflow', `${name}: ${why}`));
  }

  #process(time: number): boolean {
    if (!this.#alive) return false;
    try {
      this.#instance.process(time);
    } catch (error) {
      this.#alive = false;
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.add(problem('scsynth.crashed', `The embedded engine stopped: ${reason}.`));
    }
    this.#packets = Math.max(0, this.#packets - MAX_PACKETS);
    this.#collect();
    return this.#alive;
  }

  /** Reads the engine's replies and its log. */
  #collect(): void {
    const { replies, debug, printed } = this.#instance;
    while (!replies.isEmpty) {
      const bytes = replies.read();
      if (bytes !== undefined) this.#receive(bytes);
    }
    while (!debug.isEmpty) {
      const bytes = debug.read();
      if (bytes !== undefined) printed.push(new TextDecoder().decode(bytes));
    }
    if (printed.length === 0) return;
    for (const line of printed) {
      const found = readLogLine(line);
      if (found !== undefined) this.#log.add(found);
    }
    printed.length = 0;
  }

  #receive(bytes: Uint8Array): void {
    const packet = decodePacket(bytes);
    if (!packet.ok) {
      for (const each of packet.problems) this.#log.add(each);
      return;
    }
    if (packet.value.kind !== 'message') return;
    const reply = packet.value;
    if (reply.address === '/fail') this.#log.add(failProblem(reply, this.#sent, this.#defs));
    else if (reply.address !== '/done' && !reply.address.startsWith('/supersonic/')) {
      this.#replies.push(reply);
    }
  }
}

/**
 * Starts an engine: 10 to 40 ms, the first of a process a little more for compiling. Problems:
 * `scsynth.engine-missing`, `scsynth.engine-changed`, `scsynth.no-start`.
 *
 * @throws RangeError for options out of range.
 */
export async function createEngine(settings: EngineOptions = {}): Promise<Result<Engine>> {
  const { module: given, ...changes } = settings;
  const options = serverOptions(changes);
  const module = given === undefined ? await loadEngineModule() : success(given);
  if (!module.ok) return module;
  const instance = await instantiate(module.value, options, START_SECONDS);
  return instance.ok ? success(new Engine(options, instance.value)) : instance;
}

/** Views of `count` channels that lie one block after the other in memory. */
function channels(memory: SharedArrayBuffer, address: number, count: number): Float32Array[] {
  return Array.from(
    { length: count },
    (_, channel) => new Float32Array(memory, address + channel * BLOCK * 4, BLOCK),
  );
}
