import { dirname, join } from 'node:path';
import { checkAudioOptions } from '../audio/index.ts';
import { type Decibels, dbToGain, failure, type Result, success } from '../base/index.ts';
import { fileProblem, makeFolder, openAtomicFile, removeLeftBehind } from '../store/index.ts';
import type { Extent } from './extent.ts';
import type { FileResult, Loudness } from './jobs.ts';
import type { RenderRequest, Work } from './render.ts';
import { masterOf, type NodeRuns, type Scene } from './render-nodes.ts';
import { type StemFile, stemFiles, sumName } from './stems.ts';
import type { FileSpec, StageInput, StageRun } from './workshop.ts';

/** What is written to files, while or after it is rendered. */
export interface Finished {
  readonly scene: Scene;
  readonly nodes: NodeRuns;
  readonly master: StageRun;
  /** Level change after the master. */
  readonly trimDb: Decibels;
}

export interface WrittenFiles {
  readonly main: FileResult;
  readonly stems: readonly StemFile[];
}

/**
 * Looks whether the files can be written, before any work is done, and removes what killed renders left
 * unfinished beside them. Problems: `file.write`, those of
 * `checkAudioOptions`.
 */
export async function checkWritable(request: RenderRequest): Promise<Result<void>> {
  const { file, stems, format = 'wav' } = request;
  const unfit = checkAudioOptions({ ...request, format });
  if (unfit !== undefined) return failure([unfit]);
  const opened = await openAtomicFile(file);
  if (!opened.ok) return opened;
  await opened.value.abort();
  await removeLeftBehind(dirname(file), Date.now());
  if (stems === undefined) return success(undefined);
  return makeStemFolder(stems);
}

/**
 * Writes the stems and the song. The song comes last: when it is there, all is there. Problems:
 * `file.write`.
 */
export async function writeFiles(work: Work, finished: Finished): Promise<Result<WrittenFiles>> {
  const stems = await writeStems(work, finished);
  if (!stems.ok) return stems;
  const main = await writeSong(work, finished);
  if (!main.ok) return main;
  const master = await finished.master.done;
  if (master.ok) await work.workshop.promote(master.value);
  return success({ main: main.value, stems: stems.value }, [...stems.problems, ...main.problems]);
}

/**
 * Frames of the stems: with a tail until silence, up to the last frame that sounds, which is known when
 * the master is whole; undefined when it failed.
 */
async function framesOf(extent: Extent, master: StageRun): Promise<number | undefined> {
  const most = extent.frames + extent.tailFrames;
  if (!extent.untilSilent) return most;
  const done = await master.done;
  return done.ok ? Math.min(most, Math.max(extent.frames, done.value.soundingFrames)) : undefined;
}

/** Writes the song as its master grows; where it ends is seen when the master is whole. */
async function writeSong(
  work: Work,
  { scene, master, trimDb }: Finished,
): Promise<Result<FileResult>> {
  const { request, workshop, extent } = work;
  const [frames, tailFrames] = extent.untilSilent
    ? [extent.frames, extent.tailFrames]
    : [extent.frames + extent.tailFrames, 0];
  // A master that was measured as it was rendered is measured again only where the file is a part of it.
  const isMeasured = master.isMeasured && (extent.untilSilent || frames === scene.frames);
  const main = await workshop.keptFile({
    ...shared(work, frames),
    inputs: [{ source: master.source, port: 0 }],
    first: 0,
    tailFrames,
    format: request.format ?? 'wav',
    bits: request.bits,
    tags: request.tags ?? {},
    gain: dbToGain(trimDb),
    file: request.file,
    measure: !isMeasured,
    measureStereo: true,
  });
  if (!main.ok || !isMeasured) return main;
  const measured = await master.done;
  if (!measured.ok) return failure([]);
  return success(
    { ...main.value, loudness: turnedDown(measured.value.loudness, trimDb) },
    main.problems,
  );
}

/** What was measured of the master, after a change of level. */
function turnedDown(measured: Loudness | undefined, db: Decibels): Loudness {
  const { lufs = null, truePeakDb = null } = measured ?? {};
  return {
    lufs: lufs === null ? null : lufs + db,
    truePeakDb: truePeakDb === null ? null : truePeakDb + db,
  };
}

async function writeStems(
  work: Work,
  { scene, nodes, master }: Finished,
): Promise<Result<readonly StemFile[]>> {
  const { request, workshop } = work;
  if (request.stems === undefined) return success([]);
  const frames = await framesOf(work.extent, master);
  if (frames === undefined) return failure([]);
  const heard = new Set([...scene.wiring.values()].flat().map((input) => input.node));
  const files = stemFiles(scene.plan, request.stems).filter(({ track }) => heard.has(track));
  const summed = { track: sumName, file: join(request.stems, `${sumName}.wav`) };
  work.progress.expect(frames * (files.length + 1));
  const written = await Promise.all(
    [...files, summed].map(async ({ track, file }) => {
      const inputs = track === sumName ? nodes.feeding : mainPortOf(nodes, track);
      const made = await makeStemFolder(dirname(file));
      if (!made.ok) return made;
      return workshop.file({
        ...shared(work, frames),
        inputs,
        first: Math.round(latencyOf(scene, track) * scene.sampleRate),
        tailFrames: 0,
        format: 'wav',
        bits: '32f',
        tags: {},
        gain: 1,
        file,
        measure: false,
        measureStereo: false,
      });
    }),
  );
  const problems = written.flatMap((each) => each.problems);
  return written.some((each) => !each.ok)
    ? failure(problems)
    : success([...files, summed], problems);
}

function mainPortOf({ runs }: NodeRuns, track: string): readonly StageInput[] {
  const run = runs.get(track);
  if (run === undefined) throw new RangeError(`${track} was not rendered`);
  return [{ source: run.source, port: 0 }];
}

function shared(work: Work, frames: number): Pick<FileSpec, 'frames' | 'sampleRate' | 'seed'> {
  const { sampleRate, plan } = work.request;
  return { frames, sampleRate, seed: plan.seed };
}

/** Seconds by which a stem is late. The sum is as late as what feeds the master: all are alike. */
function latencyOf({ plan, wiring }: Scene, track: string): number {
  const latency = (name: string): number =>
    plan.nodes.find((node) => node.name === name)?.latency ?? 0;
  if (track !== sumName) return latency(track);
  const feeding = wiring.get(masterOf(plan).name) ?? [];
  return Math.max(0, ...feeding.map((input) => latency(input.node)));
}

async function makeStemFolder(folder: string): Promise<Result<void>> {
  try {
    await makeFolder(folder);
    await removeLeftBehind(folder, Date.now());
    return success(undefined);
  } catch (error) {
    return failure([fileProblem(error, folder, 'write')]);
  }
}
