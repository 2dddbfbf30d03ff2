import { createReadStream } from 'node:fs';
import { link, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import type { SampleReader } from '../samples/index.ts';
import type { StageNode } from '../stage/index.ts';
import { type Cache, type CacheSink, FinishedFiles, openCache } from '../store/index.ts';
import { bufferContents, memoryProblem } from './buffer-commands.ts';
import type { EngineChoice } from './engine-choice.ts';
import type { Excerpt } from './excerpts.ts';
import type { CachePlace, FileJob, FileResult, StageJob, StageResult, SumJob } from './jobs.ts';
import type { Order, Pool } from './pool.ts';
import type { Progress } from './progress.ts';
import type { NodeScore } from './scores.ts';
import { digestOf, keyOfFile, keyOfStage, keyOfSum } from './stage-key.ts';
import { StageSource } from './stage-source.ts';
import { cancelledProblem, damagedProblem } from './thread.ts';

/** A stage that was rendered, with the key of everything that decided its bytes. */
export interface RenderedStage extends StageResult {
  readonly node: string;
  readonly key: string;
}

/** A stage that was asked for: what others read, and what was noticed once it is whole. */
export interface StageRun {
  readonly source: StageSource;
  /** Whether its loudness is measured. */
  readonly isMeasured: boolean;
  readonly done: Promise<Result<RenderedStage>>;
}

/** Which port of which stage is summed. */
export interface StageInput {
  readonly source: StageSource;
  readonly port: number;
}

/** What one stage is made of. */
export interface StageSpec {
  readonly node: StageNode;
  readonly score: NodeScore;
  /** What it sums. */
  readonly inputs: readonly StageInput[];
  /** What it listens to, each by itself. */
  readonly sides: readonly StageInput[];
  readonly sampleRate: number;
  /** Frames dropped at the start, and kept after those. */
  readonly skip: number;
  readonly frames: number;
  /** How many stages lie between it and the file: the more, the sooner it should begin. */
  readonly depth: number;
  /** Controls of the strip that stand in place of the score's. */
  readonly controls?: Readonly<Record<string, number>>;
  /** Whether to measure loudness and true peak. */
  readonly measure?: boolean;
  /** Whether it is an attempt, not worth keeping for later renders. */
  readonly passing?: boolean;
}

export interface SumSpec extends Pick<StageSpec, 'inputs' | 'sampleRate' | 'passing'> {
  /** What of the stages is summed, one after the other. */
  readonly excerpts: readonly Excerpt[];
}

/** A file of sound, made of stages. */
export interface FileSpec extends Omit<FileJob, 'kind' | 'inputs'> {
  readonly inputs: readonly StageInput[];
}

export interface WorkshopOptions {
  readonly pool: Pool;
  readonly engine: EngineChoice;
  /** Has the sounds that are played. */
  readonly samples: SampleReader;
  /** A folder of this render's own, removed after it. */
  readonly folder: string;
  /** What later renders may use again; undefined to neither read nor keep anything. */
  readonly cache: CachePlace | undefined;
  /** Told of frames that need not be rendered. */
  readonly progress: Progress;
}

/** A stage to be made, whatever is in it. */
interface Task extends Pick<StageSpec, 'node' | 'inputs' | 'sides' | 'frames' | 'measure'> {
  readonly key: string;
  readonly weight: number;
  readonly isLight?: boolean;
  readonly place: CachePlace;
}

/** More commands than any stage has: depth counts before them. */
const commandsAtMost = 1e9;

/**
 * Renders stages, each at most once: one that was rendered before, in this render or an earlier
 * one, is taken from the cache. What a stage sums need not be whole: it is read as it grows.
 */
export class Workshop {
  readonly #pool: Pool;
  readonly #engine: EngineChoice;
  readonly #samples: SampleReader;
  readonly #progress: Progress;
  readonly #folder: string;
  readonly #lasting: CachePlace;
  readonly #passing: CachePlace;
  readonly #cache: Cache;
  readonly #finished: FinishedFiles | undefined;
  readonly #runs = new Map<string, StageRun>();

  constructor({ pool, engine, samples, folder, cache, progress }: WorkshopOptions) {
    this.#pool = pool;
    this.#engine = engine;
    this.#samples = samples;
    this.#progress = progress;
    this.#folder = folder;
    this.#passing = { dir: join(folder, 'stages'), limitBytes: Number.POSITIVE_INFINITY };
    this.#lasting = cache ?? this.#passing;
    this.#finished = cache && new FinishedFiles(openCache(cache));
    this.#cache = openCache({ ...this.#lasting, checkedByReaders: true });
  }

  /** Renders a stage. Problems are those of the engine; their messages name the node. */
  stage(spec: StageSpec): StageRun {
    const key = keyOfStage(spec, this.#engine);
    const place = spec.passing ? this.#passing : this.#lasting;
    const weight = spec.depth * commandsAtMost + urgencyOf(spec);
    return this.#once({ ...spec, key, weight, place }, (source) =>
      this.#stageJob(spec, source, place),
    );
  }

  /** Adds stages to one of a single port, and measures it. */
  sum(master: StageNode, spec: SumSpec): StageRun {
    const { inputs, sampleRate, excerpts } = spec;
    const place = spec.passing ? this.#passing : this.#lasting;
    const task = {
      node: master,
      inputs,
      sides: [],
      frames: excerpts.reduce((sum, each) => sum + each.frames, 0),
      key: keyOfSum(spec),
      weight: commandsAtMost,
      isLight: true,
      place,
    };
    return this.#once(task, async (source) =>
      success({
        kind: 'sum',
        ...this.#kept(source, place),
        sampleRate,
        inputs: inputs.map(portOf),
        excerpts,
      }),
    );
  }

  /** Writes a file of sound, and keeps a copy: when it is asked for again it need not be made again. */
  async keptFile(spec: FileSpec): Promise<Result<FileResult>> {
    const key = keyOfFile(spec);
    const kept = await this.#finished?.recall(key, spec.file);
    if (kept !== undefined) {
      this.#progress.advance(spec.frames);
      return success(kept as FileResult);
    }
    const written = await this.file(spec);
    // What is to be said of a file is said each time it is written.
    if (written.ok && written.problems.length === 0) {
      await this.#finished?.keep(key, spec.file, written.value);
    }
    return written;
  }

  /** Writes a file of sound. Warns with `render.not-finite` of samples that were no numbers. */
  async file(spec: FileSpec): Promise<Result<FileResult>> {
    const sources = spec.inputs.map(({ source }) => source);
    if (!(await areReadable(sources))) return failure([]);
    const job = async (): Promise<Result<FileJob>> =>
      success({ ...spec, kind: 'file', inputs: spec.inputs.map(portOf) });
    const written = await this.#run({ job, weight: spec.frames, isLight: true, sources });
    if (!written.ok || written.value.notFinite === 0) return written;
    return success(written.value, [notFiniteProblem(spec.file, written.value.notFinite)]);
  }

  /**
   * Keeps an attempt after all, so that a later render finds it. A cache that cannot be written
   * is no reason to fail.
   */
  async promote(stage: RenderedStage): Promise<void> {
    if (this.#lasting === this.#passing || stage.problems.length > 0) return;
    if ((await this.#recall(stage.key)) !== undefined) return;
    const kept = await this.#cache.put(stage.key, (sink) => copy(stage.path, sink), '.f32');
    if (kept.ok) await this.#keepNoticed(stage.key, stage);
  }

  /** A small value that costs much to find: read from the cache, or found and kept there. */
  async value<T>(key: string, find: () => Promise<Result<T>>): Promise<Result<T>> {
    const kept = await this.#cache.get(key);
    const known = kept === undefined ? undefined : await readJson(kept);
    if (known !== undefined) return success(known as T);
    const found = await find();
    if (found.ok && found.problems.length === 0) await this.#keepJson(key, found.value);
    return found;
  }

  #once(task: Task, jobOf: (source: StageSource) => Promise<Result<StageJob | SumJob>>): StageRun {
    const known = this.#runs.get(task.key);
    if (known !== undefined) return known;
    const source = new StageSource(task.node.name, task.key);
    const done = this.#make(task, source, () => jobOf(source));
    // Whoever wants the stage waits for it; who does not must not be told of its failing.
    done.catch(() => source.fail());
    const run = { source, isMeasured: task.measure === true, done };
    this.#runs.set(task.key, run);
    return run;
  }

  async #make(
    { node, inputs, sides, frames, key, weight, isLight = false, place }: Task,
    source: StageSource,
    job: () => Promise<Result<StageJob | SumJob>>,
  ): Promise<Result<RenderedStage>> {
    const kept = await this.#recall(key);
    if (kept !== undefined) {
      source.finish(kept.path, false);
      this.#progress.advance(frames);
      return success({ ...kept, node: node.name, key });
    }
    const sources = [...inputs, ...sides].map((input) => input.source);
    if (!(await areReadable(sources))) {
      source.fail();
      return failure([]);
    }
    const done = await this.#run({ job, weight, isLight, sources, output: source });
    if (!done.ok) return failure(done.problems.map((each) => named(each, node)));
    const problems = done.value.problems.map((each) => named(each, node));
    const result = { ...done.value, problems };
    if (problems.length === 0 && place === this.#lasting) await this.#keepNoticed(key, result);
    return success({ ...result, node: node.name, key }, problems);
  }

  /** Has a job done. What it found damaged is removed from the cache, to be rendered anew. */
  async #run<J extends StageJob | SumJob | FileJob>(order: Order<J>) {
    const done = await this.#pool.run(order);
    if (done.ok) return done;
    for (const { code, file } of done.problems) {
      const damaged = order.sources.find((source) => source.path === file);
      if (code === damagedCode && damaged !== undefined) await this.#cache.remove(damaged.key);
    }
    return done;
  }

  /** Problems: `render.samples-too-large`, `samples.gone`. */
  async #stageJob(
    spec: StageSpec,
    source: StageSource,
    place: CachePlace,
  ): Promise<Result<StageJob>> {
    const { node, score, controls } = spec;
    const tooMuch = this.#engine.kind === 'embedded' ? memoryProblem(score.buffers) : undefined;
    if (tooMuch !== undefined) return failure([tooMuch]);
    const buffers = await bufferContents(score.buffers, this.#samples);
    if (!buffers.ok) return buffers;
    return success({
      kind: 'stage',
      node: node.name,
      ...this.#kept(source, place),
      engine: this.#engine,
      folder: this.#folder,
      sampleRate: spec.sampleRate,
      synthdefs: score.synthdefs,
      buffers: buffers.value,
      score: score.file,
      ...(controls === undefined ? {} : { override: { id: node.place.strip, controls } }),
      inputs: spec.inputs.map(portOf),
      sides: spec.sides.map(portOf),
      ports: node.ports.length,
      probes: node.place.probeBuses.length,
      skip: spec.skip,
      frames: spec.frames,
      measure: spec.measure === true,
    });
  }

  #kept({ key, growth }: StageSource, cache: CachePlace) {
    return { key, cache, held: this.#heldName(key), growth };
  }

  /** What was noticed of a stage is kept beside it; only both together count. */
  async #recall(key: string): Promise<StageResult | undefined> {
    const path = await this.#cache.get(key);
    const about = path === undefined ? undefined : await this.#cache.get(aboutKey(key));
    if (path === undefined || about === undefined) return undefined;
    const noticed = await readJson(about);
    if (noticed === undefined) return undefined;
    return { ...(noticed as Omit<StageResult, 'path'>), path: await this.#hold(path, key) };
  }

  /** A second name for a file, so that it stays while this render lasts, whoever clears the cache. */
  async #hold(path: string, key: string): Promise<string> {
    const held = this.#heldName(key);
    try {
      await link(path, held);
      return held;
    } catch {
      return path;
    }
  }

  #heldName(key: string): string {
    return join(this.#folder, `${key.slice(0, 40)}.f32`);
  }

  #keepNoticed(key: string, result: StageResult): Promise<void> {
    const { soundingFrames, loudness, probes, problems } = result;
    return this.#keepJson(aboutKey(key), { soundingFrames, loudness, probes, problems });
  }

  async #keepJson(key: string, value: unknown): Promise<void> {
    const text = JSON.stringify(value);
    await this.#cache.put(key, (sink) => sink.write(`${digestOf(text)}\n${text}`), '.json');
  }
}

/**
 * Which of two stages of one depth should begin sooner. What only the master waits for can be rendered
 * along with it: there the longest comes last, and what sums others first. Elsewhere the longest is first,
 * so that the last to finish is not a long one.
 */
function urgencyOf({ depth, inputs, score: { commands } }: StageSpec): number {
  if (depth > 1) return commands;
  return (inputs.length > 0 ? commandsAtMost : commandsAtMost - commands) - 1;
}

const damagedCode = damagedProblem('').code;

function notFiniteProblem(file: string, count: number): Problem {
  const message = `${count} samples of ${file} were no numbers; they are silent.`;
  return problem('render.not-finite', message, {
    severity: 'warning',
    hint: 'Look for an extreme value among the parameters and levels.',
  });
}

/** A port of a stage, to be read. */
function portOf({ source, port }: StageInput) {
  return source.port(port);
}

async function areReadable(sources: readonly StageSource[]): Promise<boolean> {
  const readable = await Promise.all(sources.map((source) => source.readable));
  return readable.every(Boolean);
}

/** What `keepJson` wrote; undefined when it is no longer that. */
async function readJson(path: string): Promise<unknown> {
  const [digest, text = ''] = (await readFile(path, 'utf8')).split('\n', 2);
  return digest === digestOf(text) ? JSON.parse(text) : undefined;
}

async function copy(path: string, sink: CacheSink): Promise<Result<void>> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const written = await sink.write(chunk);
    if (!written.ok) return written;
  }
  return success(undefined);
}

function aboutKey(key: string): string {
  return `${key}:about`;
}

function named(each: Problem, node: StageNode): Problem {
  if (each.code === cancelledProblem.code || each.code === damagedCode) return each;
  const prefix = `${node.kind === 'master' ? 'The master' : `${node.kind} ${node.name}`}: `;
  const capital = prefix.charAt(0).toUpperCase() + prefix.slice(1);
  return { ...each, message: `${capital}${each.message}` };
}
