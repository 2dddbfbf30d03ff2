import { access, constants, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { AudioFormat, AudioTags, WavBits } from '../audio/index.ts';
import { failure, type Problem, type Result, success } from '../base/index.ts';
import { openSampleReader, type SampleReader } from '../samples/index.ts';
import { loadEngineModule } from '../scsynth/index.ts';
import type { Plan } from '../stage/index.ts';
import { fileProblem, makeFolder, openCache } from '../store/index.ts';
import { type EngineChoice, embedded } from './engine-choice.ts';
import { type Extent, type ExtentRequest, extentOf } from './extent.ts';
import { missingFolders, removeEmpty } from './fresh-folders.ts';
import type { CachePlace } from './jobs.ts';
import { renderMaster } from './master.ts';
import { Pool } from './pool.ts';
import { Progress, type ProgressListener } from './progress.ts';
import { renderNodes } from './render-nodes.ts';
import { makeRunFolder } from './run-folder.ts';
import { fixedGain, gainOnWhole, makeScenes } from './scenes.ts';
import { type Selection, type Wiring, wire } from './selection.ts';
import type { StemFile } from './stems.ts';
import { cancelledProblem } from './thread.ts';
import { Workshop } from './workshop.ts';
import { checkWritable, writeFiles } from './write-files.ts';

/** What to render, how, and where to. */
export interface RenderRequest {
  /** Laid out `apart`: every node on a server of its own. */
  readonly plan: Plan;
  readonly extent: ExtentRequest;
  readonly selection?: Selection;
  readonly sampleRate: number;
  readonly bits: WavBits;
  /** WAV when absent. Stems are WAV always. */
  readonly format?: AudioFormat;
  /** What stands in the file beside the sound. */
  readonly tags?: AudioTags;
  /** The file of the whole. */
  readonly file: string;
  /** Folder for stems, made when absent. */
  readonly stems?: string;
  /** What plays the stages; the embedded engine when absent. */
  readonly engine?: EngineChoice;
  /** Threads at most; all cores when absent. Bytes do not depend on it. */
  readonly jobs?: number;
  /** Where gabber keeps what can be made again; holds temporary files too. */
  readonly cacheFolder: string;
  /** Bytes that it may keep there. */
  readonly cacheLimit: number;
  /** Whether to use what earlier renders left, and leave something for later ones. */
  readonly useCache: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: ProgressListener;
}

/** What was rendered. Levels are null where there is silence. */
export interface RenderReport {
  readonly file: string;
  readonly frames: number;
  readonly seconds: number;
  readonly sampleRate: number;
  readonly channels: 2;
  readonly peakDb: number | null;
  readonly truePeakDb: number | null;
  readonly lufs: number | null;
  /** The master's input gain. */
  readonly gainDb: number;
  /** What is taken off behind it for peaks between samples; 0 or below. */
  readonly trimDb: number;
  readonly engine: EngineChoice['kind'];
  readonly stems: readonly StemFile[];
  /** Notes that sound. */
  readonly events: number;
  readonly sha256: string;
}

/** One render's means, shared by its steps. */
export interface Work {
  readonly request: RenderRequest;
  readonly extent: Extent;
  readonly workshop: Workshop;
  readonly pool: Pool;
  readonly samples: SampleReader;
  /** For files of this render alone. */
  readonly folder: string;
  readonly progress: Progress;
}

/**
 * Renders a song to a file (WAV, FLAC, OGG or MP3), and stems if wanted. Every track, group and return plays on an
 * engine of its own, in parallel; the master's gain is found on the whole song. The bytes depend on
 * the plan and the request alone, not on threads, cache or machine.
 *
 * Problems: those of the stage and the engine, `render.length`, `render.unknown-track`,
 * `file.write`, and `render.cancelled` after `signal`. No file is written then, and no folder is
 * left empty that was not there before.
 */
export async function render(request: RenderRequest): Promise<Result<RenderReport>> {
  const { stems } = request;
  const fresh = stems === undefined ? [] : await missingFolders(stems);
  const rendered = await renderChecked(request);
  if (!rendered.ok) await removeEmpty(fresh);
  return rendered;
}

async function renderChecked(request: RenderRequest): Promise<Result<RenderReport>> {
  const extent = extentOf(request.plan, request.extent, request.sampleRate);
  const wiring = wire(request.plan, request.selection ?? {});
  const writable = await checkWritable(request);
  const module = await loadEngineModule();
  if (!extent.ok || !wiring.ok || !writable.ok || !module.ok) {
    return failure([extent, wiring, writable, module].flatMap((each) => each.problems));
  }
  const unusable = request.useCache ? await cacheFault(request.cacheFolder) : undefined;
  const folder = await makeRunFolder(join(request.cacheFolder, 'running'));
  const progress = new Progress(request.onProgress);
  const pool = new Pool({
    jobs: request.jobs ?? availableParallelism(),
    module: module.value,
    onProgress: (frames) => progress.advance(frames),
  });
  const abort = (): void => {
    void pool.close();
  };
  request.signal?.addEventListener('abort', abort, { once: true });
  try {
    const cache = unusable === undefined ? cachePlace(request, extent.value) : undefined;
    const engine = request.engine ?? embedded;
    const workshop = new Workshop({ pool, engine, folder, cache, progress });
    const samples = sampleReader(request, unusable === undefined);
    const work = { request, workshop, pool, samples, folder, progress, extent: extent.value };
    const rendered = await renderAll(work, wiring.value);
    if (!rendered.ok && request.signal?.aborted) return failure([cancelledProblem]);
    if (!rendered.ok) return rendered;
    const warnings = unusable === undefined ? wiring.problems : [unusable, ...wiring.problems];
    return success(rendered.value, [...warnings, ...rendered.problems]);
  } catch (error) {
    return failure([fileProblem(error, folder, 'write')]);
  } finally {
    request.signal?.removeEventListener('abort', abort);
    await pool.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function renderAll(work: Work, wiring: Wiring): Promise<Result<RenderReport>> {
  const { request, workshop } = work;
  const scenes = await makeScenes(work, wiring);
  if (!scenes.ok) return scenes;
  const { scene, whole } = scenes.value;
  const gain =
    whole === undefined ? success(fixedGain(request.plan)) : await gainOnWhole(whole, workshop);
  if (!gain.ok) return gain;
  const nodes = await renderNodes(scene, workshop);
  if (!nodes.ok) return nodes;
  const master = await renderMaster(scene, nodes.value, gain.value.gainDb, workshop);
  if (!master.ok) return master;
  const frames = finalFrames(work.extent, master.value.soundingFrames);
  const written = await writeFiles(work, {
    scene,
    nodes: nodes.value,
    master: master.value,
    trimDb: gain.value.trimDb,
    frames,
  });
  if (!written.ok) return written;
  const { main, stems } = written.value;
  const report: RenderReport = {
    file: request.file,
    frames,
    seconds: frames / request.sampleRate,
    sampleRate: request.sampleRate,
    channels: 2,
    peakDb: Number.isFinite(main.peakDb) ? main.peakDb : null,
    truePeakDb: main.loudness?.truePeakDb ?? null,
    lufs: main.loudness?.lufs ?? null,
    gainDb: gain.value.gainDb,
    trimDb: gain.value.trimDb,
    engine: (request.engine ?? embedded).kind,
    stems,
    events: scene.scores.eventsBefore(work.extent.frames / request.sampleRate),
    sha256: main.sha256,
  };
  const steps = [scenes, gain, nodes, master, written];
  return success(report, [...new Set(steps.flatMap((each) => each.problems))]);
}

/** Why nothing can be kept in the cache, as a warning; a song can be rendered without. */
async function cacheFault(folder: string): Promise<Problem | undefined> {
  try {
    await makeFolder(join(folder, 'stages'));
    await access(join(folder, 'stages'), constants.W_OK);
    return undefined;
  } catch (error) {
    const hint = 'Set GABBER_CACHE_DIR to a folder that can be written, or give --no-cache.';
    return { ...fileProblem(error, folder, 'write'), severity: 'warning', hint };
  }
}

/** Frames of the file: with a tail until silence, up to the last frame that sounds. */
function finalFrames(extent: Extent, soundingFrames: number): number {
  const most = extent.frames + extent.tailFrames;
  if (!extent.untilSilent) return most;
  return Math.min(most, Math.max(extent.frames, soundingFrames));
}

/** Decoded samples are kept beside the stages. */
function sampleReader(request: RenderRequest, usable: boolean): SampleReader {
  const { sampleRate, cacheFolder, cacheLimit, useCache } = request;
  if (!useCache || !usable) return openSampleReader({ sampleRate });
  const dir = join(cacheFolder, 'samples');
  return openSampleReader({ sampleRate, cache: openCache({ dir, limitBytes: cacheLimit }) });
}

/** Stages that might not fit into the cache are not kept: they would only drive each other out. */
function cachePlace(request: RenderRequest, extent: Extent): CachePlace | undefined {
  const { plan, cacheFolder, cacheLimit, useCache } = request;
  if (!useCache) return undefined;
  const channels = plan.nodes.reduce((sum, node) => sum + 2 * node.ports.length, 2);
  const frames = extent.frames + extent.tailFrames;
  if (channels * frames * 4 > cacheLimit) return undefined;
  return { dir: join(cacheFolder, 'stages'), limitBytes: cacheLimit };
}
