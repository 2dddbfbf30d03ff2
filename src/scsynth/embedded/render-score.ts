import { type Problem, problem } from '../../base/index.ts';
import type { Command, TimedCommands } from '../commands.ts';
import type { Engine } from './engine.ts';

const BLOCK = 128;

export interface ScoreRequest {
  /** Commands in order of time, read as they are needed; time 0 is the first frame. */
  readonly score: Iterable<TimedCommands>;
  /** What is carried out before the first frame: SynthDefs, buffers, groups, control buses. */
  readonly setup?: readonly Command[];
  /** Frames to render. */
  readonly frames: number;
  /** Channels to hand out, from output 0 on; all outputs by default. */
  readonly channels?: number;
  /** Fills the live input of block `block` (its first frame is `block * 128`). */
  readonly inputs?: (block: number, channels: readonly Float32Array[]) => void;
}

export interface ScoreReport {
  /** Frames rendered: fewer than asked for when the engine or the caller stopped. */
  readonly frames: number;
  readonly problems: readonly Problem[];
}

/**
 * Renders a score, one block after the other: each turn gives one view for each channel, of 128
 * frames (fewer in the last block), which the next turn overwrites. A command at time t takes effect
 * at frame round(t * sampleRate); notes that end in `OffsetOut` sound from just that frame. `next(true)`
 * ends the rendering; the generator returns the report.
 *
 * The engine must be fresh: then the same score gives the same bytes.
 */
export function* renderBlocks(
  engine: Engine,
  request: ScoreRequest,
): Generator<readonly Float32Array[], ScoreReport, boolean | undefined> {
  if (engine.blocks > 0) throw new Error('a score needs an engine that has rendered nothing yet');
  const { frames } = request;
  const outputs = engine.outputs.slice(0, request.channels ?? engine.outputs.length);
  const reader = new ScoreReader(request.score, engine.options.sampleRate);
  engine.prepare(request.setup ?? []);
  let rendered = 0;
  while (rendered < frames) {
    const end = Math.min(frames, rendered + BLOCK);
    reader.feed(engine, rendered, end);
    request.inputs?.(engine.blocks, engine.inputs);
    if (!engine.render()) break;
    const count = end - rendered;
    rendered = end;
    const stop = yield count === BLOCK
      ? outputs
      : outputs.map((channel) => channel.subarray(0, count));
    if (stop) break;
  }
  return { frames: rendered, problems: [...reader.problems, ...engine.takeProblems()] };
}

/**
 * Renders a score at once. `onBlock` gets each block's channels (views that the next block
 * overwrites) and returns false to stop.
 *
 * @see renderBlocks
 */
export function renderScore(
  engine: Engine,
  request: ScoreRequest & {
    readonly onBlock: (channels: readonly Float32Array[], block: number) => unknown;
  },
): ScoreReport {
  const blocks = renderBlocks(engine, request);
  let step = blocks.next();
  for (let block = 0; !step.done; block += 1) {
    step = blocks.next(request.onBlock(step.value, block) === false);
  }
  return step.value;
}

/** Reads a score just as far as the next block needs. */
class ScoreReader {
  readonly problems: Problem[] = [];
  readonly #iterator: Iterator<TimedCommands>;
  readonly #rate: number;
  #next: TimedCommands | undefined;

  constructor(score: Iterable<TimedCommands>, rate: number) {
    this.#iterator = score[Symbol.iterator]();
    this.#rate = rate;
    this.#advance();
  }

  /** Feeds what belongs to frames [from, to), the engine's next block. */
  feed(engine: Engine, from: number, to: number): void {
    while (this.#next !== undefined) {
      const frame = Math.max(0, Math.round(this.#next.time * this.#rate));
      if (frame >= to) return;
      engine.feed(this.#next.commands, Math.max(0, frame - from));
      this.#advance();
    }
  }

  #advance(): void {
    const before = this.#next?.time ?? Number.NEGATIVE_INFINITY;
    const step = this.#iterator.next();
    this.#next = step.done ? undefined : step.value;
    if (this.#next === undefined || this.#next.time >= before) return;
    this.problems.push(
      problem('scsynth.order', `The score goes back from ${before} s to ${this.#next.time} s.`),
    );
  }
}
