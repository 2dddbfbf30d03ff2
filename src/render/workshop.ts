import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Problem, type Result, success } from '../base/index.ts';
import type { StageNode } from '../stage/index.ts';
import { type Cache, type CacheSink, openCache } from '../store/index.ts';
import { type EngineChoice, engineKey } from './engine-choice.ts';
import type { CachePlace, StageJob, StageResult, SumJob } from './jobs.ts';
import type { Pool } from './pool.ts';
import type { Progress } from './progress.ts';
import type { NodeScore } from './scores.ts';
import type { StagePort } from './stage-format.ts';
import { cancelledProblem } from './thread.ts';

/** Changes when the same job gives other bytes than before: old results are then not found. */
const renderVersion = 1;

/** A stage that was rendered, with the key of everything that decided its bytes. */
export interface RenderedStage extends StageResult {
  readonly node: string;
  readonly key: string;
  readonly ports: number;
}

/** What one stage is made of. */
export interface StageSpec {
  readonly node: StageNode;
  readonly score: NodeScore;
  /** Rendered stages that it sums, and which port of each. */
  readonly inputs: readonly { readonly stage: RenderedStage; readonly port: number }[];
  readonly sampleRate: number;
  /** Frames dropped at the start, and kept after those. */
  readonly skip: number;
  readonly frames: number;
  /** Controls of the strip that stand in place of the score's. */
  readonly controls?: Readonly<Record<string, number>>;
  /** Whether to measure loudness and true peak. */
  readonly measure?: boolean;
  /** Whether it is an attempt, not worth keeping for later renders. */
  readonly passing?: boolean;
}

export type SumSpec = Pick<StageSpec, 'inputs' | 'sampleRate' | 'frames'>;

export interface WorkshopOptions {
  readonly pool: Pool;
  readonly engine: EngineChoice;
  /** A folder of this render's own, removed after it. */
  readonly folder: string;
  /** What later renders may use again; undefined to neither read nor keep anything. */
  readonly cache: CachePlace | undefined;
  /** Told of frames that need not be rendered. */
  readonly progress: Progress;
}

/**
 * Renders stages, each at most once: one that was rendered before, in this render or an earlier
 * one, is taken from the cache.
 */
export class Workshop {
  readonly #pool: Pool;
  readonly #engine: EngineChoice;
  readonly #progress: Progress;
  readonly #folder: string;
  readonly #lasting: CachePlace;
  readonly #passing: CachePlace;
  readonly #cache: Cache;
  readonly #known = new Map<string, Promise<Result<RenderedStage>>>();

  constructor({ pool, engine, folder, cache, progress }: WorkshopOptions) {
    this.#pool = pool;
    this.#engine = engine;
    this.#progress = progress;
    this.#folder = folder;
    this.#passing = { dir: join(folder, 'stages'), limitBytes: Number.POSITIVE_INFINITY };
    this.#lasting = cache ?? this.#passing;
    this.#cache = openCache(this.#lasting);
  }

  /** Renders a stage. Problems are those of the engine; their messages name the node. */
  stage(spec: StageSpec): Promise<Result<RenderedStage>> {
    const key = keyOf(spec, this.#engine);
    const place = spec.passing ? this.#passing : this.#lasting;
    return this.#once(spec.node, this.#jobOf(spec, key, place), spec.score.commands);
  }

  /** Adds stages to one of a single port, and measures it. */
  sum(master: StageNode, spec: SumSpec): Promise<Result<RenderedStage>> {
    const { sampleRate, frames } = spec;
    const inputs = spec.inputs.map(({ stage, port }) => portOf(stage, port));
    const keys = spec.inputs.map(({ stage, port }) => [stage.key, port]);
    const key = digestOf({ render: renderVersion, sum: keys, frames, sampleRate });
    const job: SumJob = { kind: 'sum', key, cache: this.#lasting, sampleRate, inputs, frames };
    return this.#once(master, job, Number.POSITIVE_INFINITY);
  }

  /**
   * Keeps an attempt after all, so that a later render finds it. A cache that cannot be written
   * is no reason to fail.
   */
  async promote(stage: RenderedStage): Promise<void> {
    if (this.#lasting === this.#passing || stage.problems.length > 0) return;
    if ((await this.#recall(stage.key)) !== undefined) return;
    const kept = await this.#cache.put(stage.key, (sink) => copy(stage.path, sink), '.f32');
    if (kept.ok) await this.#keepJson(aboutKey(stage.key), stage);
  }

  /** A small value that costs much to find: read from the cache, or found and kept there. */
  async value<T>(key: string, find: () => Promise<Result<T>>): Promise<Result<T>> {
    const kept = await this.#cache.get(key);
    if (kept !== undefined) return success(JSON.parse(await readFile(kept, 'utf8')) as T);
    const found = await find();
    if (found.ok && found.problems.length === 0) await this.#keepJson(key, found.value);
    return found;
  }

  #once(node: StageNode, job: StageJob | SumJob, weight: number): Promise<Result<RenderedStage>> {
    const known = this.#known.get(job.key);
    if (known !== undefined) return known;
    const made = this.#make(node, job, weight);
    this.#known.set(job.key, made);
    return made;
  }

  async #make(
    node: StageNode,
    job: StageJob | SumJob,
    weight: number,
  ): Promise<Result<RenderedStage>> {
    const { key } = job;
    const ports = job.kind === 'sum' ? 1 : job.ports;
    const lasting = job.cache === this.#lasting;
    const kept = lasting ? await this.#recall(key) : undefined;
    if (kept !== undefined) {
      this.#progress.advance(job.frames);
      return success({ ...kept, node: node.name, key, ports });
    }
    const done = await this.#pool.run(job, weight);
    if (!done.ok) return failure(done.problems.map((each) => named(each, node)));
    const problems = done.value.problems.map((each) => named(each, node));
    const result = { ...done.value, problems };
    if (problems.length === 0 && lasting) await this.#keepJson(aboutKey(key), result);
    const path = await this.#hold(result.path, key);
    return success({ ...result, path, node: node.name, key, ports }, problems);
  }

  #jobOf(spec: StageSpec, key: string, cache: CachePlace): StageJob {
    const { node, score, controls } = spec;
    return {
      kind: 'stage',
      node: node.name,
      key,
      cache,
      engine: this.#engine,
      folder: this.#folder,
      sampleRate: spec.sampleRate,
      synthdefs: score.synthdefs,
      buffers: score.buffers,
      score: score.file,
      ...(controls === undefined ? {} : { override: { id: node.place.strip, controls } }),
      inputs: spec.inputs.map(({ stage, port }) => portOf(stage, port)),
      ports: node.ports.length,
      skip: spec.skip,
      frames: spec.frames,
      measure: spec.measure === true,
    };
  }

  /** What was noticed of a stage is kept beside it; only both together count. */
  async #recall(key: string): Promise<StageResult | undefined> {
    const path = await this.#cache.get(key);
    const about = path === undefined ? undefined : await this.#cache.get(aboutKey(key));
    if (path === undefined || about === undefined) return undefined;
    const noticed = JSON.parse(await readFile(about, 'utf8')) as StageResult;
    return { ...noticed, path: await this.#hold(path, key) };
  }

  /** A second name for a file, so that it stays while this render lasts, whoever clears the cache. */
  async #hold(path: string, key: string): Promise<string> {
    const held = join(this.#folder, `${key.slice(0, 40)}.f32`);
    try {
      await link(path, held);
      return held;
    } catch {
      return path;
    }
  }

  async #keepJson(key: string, value: unknown): Promise<void> {
    await this.#cache.put(key, (sink) => sink.write(JSON.stringify(value)), '.json');
  }
}

/** A port of a rendered stage, to be read. */
export function portOf(stage: RenderedStage, port: number): StagePort {
  return { path: stage.path, port };
}

async function copy(path: string, sink: CacheSink): Promise<Result<void>> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const written = await sink.write(chunk);
    if (!written.ok) return written;
  }
  return success(undefined);
}

/** A hash of values that JSON can hold. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function keyOf(spec: StageSpec, engine: EngineChoice): string {
  return digestOf({
    render: renderVersion,
    engine: engineKey(engine),
    score: spec.score.digest,
    inputs: spec.inputs.map(({ stage, port }) => [stage.key, port]),
    ports: spec.node.ports.length,
    strip: spec.node.place.strip,
    controls: spec.controls ?? {},
    sampleRate: spec.sampleRate,
    skip: spec.skip,
    frames: spec.frames,
    measure: spec.measure === true,
  });
}

function aboutKey(key: string): string {
  return `${key}:about`;
}

function named(each: Problem, node: StageNode): Problem {
  if (each.code === cancelledProblem.code) return each;
  const prefix = `${node.kind === 'master' ? 'The master' : `${node.kind} ${node.name}`}: `;
  const capital = prefix.charAt(0).toUpperCase() + prefix.slice(1);
  return { ...each, message: `${capital}${each.message}` };
}
