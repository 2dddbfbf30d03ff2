import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { AudioFormat, AudioTags, WavBits } from '../audio/index.ts';
import { failure, type Result, success } from '../base/index.ts';
import { openSampleReader, type SampleReader } from '../samples/index.ts';
import { loadEngineModule } from '../scsynth/index.ts';
import type { Plan } from '../stage/index.ts';
import { fileProblem, makeFolder, openCache } from '../store/index.ts';
import { cacheFault, diskFault } from './cache-fault.ts';
import { type EngineChoice, embedded } from './engine-choice.ts';
import { type Extent, type ExtentRequest, extentOf } from './extent.ts';
import { missingFolders, removeEmpty } from './fresh-folders.ts';
import type { CachePlace } from './jobs.ts';
import { startMaster } from './master.ts';
import { type MasterReport, masterReport } from './master-report.ts';
import { Pool } from './pool.ts';
import { Progress, type ProgressListener } from './progress.ts';
import { type Scene, startNodes, startSum } from './render-nodes.ts';
import { makeFolderElsewhere, makeRunFolder } from './run-folder.ts';
import { fixedGain, type GainOfSong, gainOnWhole, makeScenes } from './scenes.ts';
import { type Selection, type Wiring, wire } from './selection.ts';
import type { StemFile } from './stems.ts';
import { cancelledProblem, damagedProblem } from './thread.ts';
import { type RenderedStage, Workshop } from './workshop.ts';
import { checkWritable, type WrittenFiles, writeFiles } from './write-files.ts';

/** What to render, how, and where to. */
export interface RenderRequest {
  /** Laid out `apart`: every node on a server of its own. */
  readonly plan: Plan;
  readonly extent: ExtentRequest;
  /** What is heard; its `solo` goes before that of the song. */
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
  /** Bytes of decoded samples that it keeps in memory beside what engines play; 50 MB when absent. */
  readonly soundBytes?: number;
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
  /** What was aimed at, and what the master did for it. */
  readonly master: MasterReport;
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
  const wiring = wire(request.plan, { solo: request.plan.solo, ...request.selection });
  const writable = await checkWritable(request);
  const module = await loadEngineModule();
  if (!extent.ok || !wiring.ok || !writable.ok || !module.ok) {
    return failure([extent, wiring, writable, module].flatMap((each) => each.problems));
  }
  const order = { request, extent: extent.value, wiring: wiring.value, module: module.value };
  const { cacheFolder } = request;
  const unusable = request.useCache ? await cacheFault(cacheFolder) : undefined;
  const folder = await makeRunFolder(join(cacheFolder, 'running'));
  const useCache = request.useCache && unusable === undefined;
  const rendered = await renderIn(folder, order, useCache);
  const fault = rendered.ok ? unusable : await diskFault(rendered.problems, cacheFolder);
  const last =
    rendered.ok || fault === undefined
      ? rendered
      : await renderIn(await makeFolderElsewhere(), order, false);
  const warnings = [...(fault === undefined ? [] : [fault]), ...wiring.problems];
  return last.ok ? success(last.value, [...warnings, ...last.problems]) : rendered;
}

/** What is asked for, found to make sense. */
interface RenderOrder {
  readonly request: RenderRequest;
  readonly extent: Extent;
  readonly wiring: Wiring;
  readonly module: unknown;
}

/** Renders with files of its own in a folder, which is removed after it. */
async function renderIn(
  folder: string,
  { request, extent, wiring, module }: RenderOrder,
  useCache: boolean,
): Promise<Result<RenderReport>> {
  const progress = new Progress(request.onProgress);
  const pool = new Pool({
    jobs: request.jobs ?? availableParallelism(),
    module,
    onProgress: (frames) => progress.advance(frames),
  });
  const abort = (): void => {
    void pool.close();
  };
  request.signal?.addEventListener('abort', abort, { once: true });
  try {
    const cache = useCache ? cachePlace(request, extent) : undefined;
    const samples = sampleReader(request, useCache);
    const means = { request, extent, pool, samples, folder, progress };
    const rendered = await renderMended(means, cache, wiring);
    return !rendered.ok && request.signal?.aborted ? failure([cancelledProblem]) : rendered;
  } catch (error) {
    return failure([fileProblem(error, folder, 'write')]);
  } finally {
    request.signal?.removeEventListener('abort', abort);
    await pool.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Renders, and again without what the cache was found to hold damaged. */
async function renderMended(
  means: Omit<Work, 'workshop'>,
  cache: CachePlace | undefined,
  wiring: Wiring,
): Promise<Result<RenderReport>> {
  const { request, pool, samples, progress } = means;
  const engine = request.engine ?? embedded;
  for (let attempt = 1; ; attempt++) {
    const folder = join(means.folder, String(attempt));
    await makeFolder(folder);
    const workshop = new Workshop({ pool, engine, samples, folder, cache, progress });
    const rendered = await renderAll({ ...means, folder, workshop }, wiring);
    const isDamaged = rendered.problems.some((each) => each.code === damagedProblem('').code);
    // Each attempt finds a damaged stage at least; more than there are, and the disk itself is failing.
    if (rendered.ok || !isDamaged || attempt > request.plan.nodes.length + 2) return rendered;
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
  const nodes = startNodes(scene, workshop);
  // Where the gain was searched for there is a sum, and the master was rendered from it and measured.
  const measure = whole !== undefined;
  const inputs = measure
    ? [{ source: startSum(scene, nodes, workshop).source, port: 0 }]
    : nodes.feeding;
  const { gainDb } = gain.value;
  const { sides } = nodes;
  const master = startMaster(scene, { inputs, sides }, { gainDb, measure }, workshop);
  const finished = { scene, nodes, master, trimDb: gain.value.trimDb };
  const [done, made, written] = await Promise.all([
    nodes.done,
    master.done,
    writeFiles(work, finished),
  ]);
  const problems = [scenes, gain, done, made, written].flatMap((each) => each.problems);
  if (!done.ok || !made.ok || !written.ok) return failure([...new Set(problems)]);
  const found = { gain: gain.value, master: made.value };
  return success(reportOf(work, scene, found, written.value), [...new Set(problems)]);
}

function reportOf(
  { request, extent }: Work,
  scene: Scene,
  { gain, master }: { readonly gain: GainOfSong; readonly master: RenderedStage },
  { main, stems }: WrittenFiles,
): RenderReport {
  const { frames } = main;
  return {
    file: request.file,
    frames,
    seconds: frames / request.sampleRate,
    sampleRate: request.sampleRate,
    channels: 2,
    peakDb: Number.isFinite(main.peakDb) ? main.peakDb : null,
    truePeakDb: main.loudness?.truePeakDb ?? null,
    lufs: main.loudness?.lufs ?? null,
    gainDb: gain.gainDb,
    trimDb: gain.trimDb,
    master: masterReport(request.plan, { gain, stage: master, file: main }),
    engine: (request.engine ?? embedded).kind,
    stems,
    events: scene.scores.eventsBefore(extent.frames / request.sampleRate),
    sha256: main.sha256,
  };
}

/** Decoded samples are kept beside the stages. */
function sampleReader(request: RenderRequest, usable: boolean): SampleReader {
  const { sampleRate, cacheFolder, cacheLimit, useCache, soundBytes: mostBytes } = request;
  const options = { sampleRate, ...(mostBytes !== undefined && { mostBytes }) };
  if (!useCache || !usable) return openSampleReader(options);
  const dir = join(cacheFolder, 'samples');
  return openSampleReader({ ...options, cache: openCache({ dir, limitBytes: cacheLimit }) });
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
