import { dirname, join } from 'node:path';
import { checkAudioOptions } from '../audio/index.ts';
import { type Decibels, dbToGain, failure, type Result, success } from '../base/index.ts';
import { fileProblem, makeFolder, openAtomicFile, removeLeftBehind } from '../store/index.ts';
import type { FileJob, FileResult, Loudness } from './jobs.ts';
import type { RenderRequest, Work } from './render.ts';
import { masterOf, type RenderedNodes, type Scene } from './render-nodes.ts';
import { type StemFile, stemFiles, sumName } from './stems.ts';
import { portOf, type RenderedStage } from './workshop.ts';

/** What is written to files in the end. */
export interface Finished {
  readonly scene: Scene;
  readonly nodes: RenderedNodes;
  readonly master: RenderedStage;
  /** Level change after the master. */
  readonly trimDb: Decibels;
  readonly frames: number;
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
  const { request, pool, workshop } = work;
  const { master, trimDb, frames } = finished;
  // The master was measured already: again only where the file is a part of it.
  const isWhole = frames >= master.soundingFrames && master.loudness !== undefined;
  const job: FileJob = {
    ...shared(work, frames),
    inputs: [portOf(master, 0)],
    first: 0,
    format: request.format ?? 'wav',
    bits: request.bits,
    tags: request.tags ?? {},
    gain: dbToGain(trimDb),
    file: request.file,
    measure: !isWhole,
  };
  const [main] = await Promise.all([pool.run(job, frames), workshop.promote(master)]);
  if (!main.ok) return main;
  const loudness = isWhole ? turnedDown(master.loudness, trimDb) : main.value.loudness;
  return success({ main: { ...main.value, loudness }, stems: stems.value });
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
  { scene, nodes, frames }: Finished,
): Promise<Result<readonly StemFile[]>> {
  const { request, pool } = work;
  if (request.stems === undefined) return success([]);
  const heard = new Set([...scene.wiring.values()].flat().map((input) => input.node));
  const files = stemFiles(scene.plan, request.stems).filter(({ track }) => heard.has(track));
  const summed = { track: sumName, file: join(request.stems, `${sumName}.wav`) };
  work.progress.expect(frames * (files.length + 1));
  const written = await Promise.all(
    [...files, summed].map(async ({ track, file }) => {
      const stage = track === sumName ? nodes.sum : nodes.stages.get(track);
      if (stage === undefined) throw new RangeError(`${track} was not rendered`);
      const made = await makeStemFolder(dirname(file));
      if (!made.ok) return made;
      const job: FileJob = {
        ...shared(work, frames),
        inputs: [portOf(stage, 0)],
        first: Math.round(latencyOf(scene, track) * scene.sampleRate),
        format: 'wav',
        bits: '32f',
        tags: {},
        gain: 1,
        file,
        measure: false,
      };
      return pool.run(job, frames);
    }),
  );
  const problems = written.flatMap((each) => each.problems);
  return written.some((each) => !each.ok) ? failure(problems) : success([...files, summed]);
}

function shared(
  work: Work,
  frames: number,
): Pick<FileJob, 'kind' | 'frames' | 'sampleRate' | 'seed'> {
  const { sampleRate, plan } = work.request;
  return { kind: 'file', frames, sampleRate, seed: plan.seed };
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
