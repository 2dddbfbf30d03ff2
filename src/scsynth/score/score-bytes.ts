import { type Problem, problem } from '../../base/index.ts';
import { message, OscWriter, text } from '../../osc/index.ts';
import { checkCommand } from '../check-command.ts';
import { checkSynthDefs } from '../check-synthdef.ts';
import type { Command } from '../commands.ts';
import type { ScoreRequest } from '../embedded/render-score.ts';
import { encodeCommand } from '../encode-command.ts';
import { failProblem } from '../fail.ts';
import type { ServerOptions } from '../options.ts';
import { ProblemLog } from '../problem-log.ts';
import { splitCommand } from '../split-command.ts';
import { timetagOfEnd, timetagOfFrame } from './score-clock.ts';

/** A message's most: the real servers take no more either. */
const MAX_MESSAGE_BYTES = 65_536;
/** Bytes gathered before they are handed on. */
const CHUNK_BYTES = 1 << 16;

/** What of a request decides the bytes of its score. */
export type ScoreEvents = Pick<ScoreRequest, 'score' | 'setup' | 'frames'>;

/**
 * Writes a score as `scsynth -N` reads it: bundles in order of time, each behind its size (32 bits,
 * big-endian), and at the end one that does nothing and says how long the score is. The score is read as
 * it is needed. What no server could carry out is left out, as a Problem.
 */
export class ScoreBytes {
  readonly #options: ServerOptions;
  readonly #log = new ProblemLog();
  readonly #defs = new Set<string>();
  readonly #bundle = new OscWriter(CHUNK_BYTES);
  readonly #file = new OscWriter(CHUNK_BYTES);

  constructor(options: ServerOptions) {
    this.#options = options;
  }

  /** Names of the SynthDefs that the score loads. */
  get synthDefs(): ReadonlySet<string> {
    return this.#defs;
  }

  /** The file's bytes, piece by piece; the next piece overwrites the one before. */
  *encode({ score, setup = [], frames }: ScoreEvents): Generator<Uint8Array> {
    const { sampleRate, blockSize } = this.#options;
    for (const command of setup) {
      this.#add(0, [command]);
      if (this.#isFull) yield* this.#take();
    }
    let before = Number.NEGATIVE_INFINITY;
    for (const { time, commands } of score) {
      const frame = Math.max(0, Math.round(time * sampleRate));
      if (frame >= frames) break;
      // scsynth gives up a score whose times go back.
      if (time < before) this.#log.add(goesBack(before, time));
      else this.#add(frame, commands);
      before = Math.max(before, time);
      if (this.#isFull) yield* this.#take();
    }
    this.#bundle.clear();
    this.#bundle.openBundle(timetagOfEnd(Math.ceil(frames / blockSize), this.#options));
    this.#bundle.closeBundle();
    this.#put();
    yield* this.#take();
  }

  /** What was left out, so far. */
  takeProblems(): readonly Problem[] {
    return this.#log.take();
  }

  get #isFull(): boolean {
    return this.#file.length >= CHUNK_BYTES;
  }

  *#take(): Generator<Uint8Array> {
    yield this.#file.bytes();
    this.#file.clear();
  }

  #add(frame: number, commands: readonly Command[]): void {
    const usable = commands.filter((command) => this.#accepts(command));
    if (usable.length === 0) return;
    this.#bundle.clear();
    this.#bundle.openBundle(timetagOfFrame(frame, this.#options));
    for (const command of usable) {
      for (const part of splitCommand(command, MAX_MESSAGE_BYTES)) {
        encodeCommand(this.#bundle, part);
      }
    }
    this.#bundle.closeBundle();
    this.#put();
  }

  #accepts(command: Command): boolean {
    if (command.op === 'synthdef.load') this.#defs.add(command.name);
    if (command.op === 'synthdef.free') this.#defs.delete(command.name);
    const wrong =
      checkCommand(command, this.#options) ??
      checkSynthDefs(command, 'native') ??
      this.#missingSynthDef(command);
    if (wrong !== undefined) this.#log.add(wrong);
    return wrong === undefined;
  }

  #missingSynthDef(command: Command): Problem | undefined {
    if (command.op !== 'synth.new' || this.#defs.has(command.def)) return undefined;
    const reply = message('/fail', text('/s_new'), text('SynthDef not found'));
    return failProblem(reply, [command], this.#defs);
  }

  #put(): void {
    const bytes = this.#bundle.bytes();
    this.#file.int32(bytes.length);
    this.#file.raw(bytes);
  }
}

function goesBack(before: number, time: number): Problem {
  const said = `The score goes back from ${before} s to ${time} s: what is for then is left out.`;
  return problem('scsynth.order', said);
}
