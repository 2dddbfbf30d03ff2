import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Result, success } from '../base/index.ts';
import type { Plan } from '../stage/index.ts';
import { type Extent, extentOf } from './extent.ts';
import type { MasterGain } from './find-gain.ts';
import { masterGain } from './master.ts';
import type { Work } from './render.ts';
import { type Scene, startNodes, startSum } from './render-nodes.ts';
import { writeScores } from './scores.ts';
import { type Wiring, wire } from './selection.ts';
import type { Workshop } from './workshop.ts';

/** What is to be rendered. */
export interface Scenes {
  /** What was asked for; its first frames are the file's. */
  readonly scene: Scene;
  /** The whole song in full, on which the master's gain is found; undefined when that is given. */
  readonly whole: Scene | undefined;
}

/** Attempts at the master's gain that the progress bar reckons with. */
const usualAttempts = 4;

/**
 * Writes the scores of what was asked for, and of the whole song where the master's gain depends on
 * it. What was asked for is then usually the whole song's beginning, and not rendered by itself:
 * sound does not depend on what comes after it.
 */
export async function makeScenes(work: Work, wiring: Wiring): Promise<Result<Scenes>> {
  const { plan, sampleRate } = work.request;
  if (isGiven(plan)) {
    const scene = await makeScene(work, work.extent, wiring, 'part');
    return scene.ok ? success({ scene: scene.value, whole: undefined }, scene.problems) : scene;
  }
  const extent = extentOf(plan, {}, sampleRate);
  const full = wire(plan, {});
  if (!extent.ok) return extent;
  if (!full.ok) return full;
  const whole = await makeScene(work, extent.value, full.value, 'whole');
  if (!whole.ok) return whole;
  work.progress.expect(usualAttempts * whole.value.frames);
  if (isBeginning(work.extent, extent.value)) {
    const scene = { ...whole.value, wiring };
    return success({ scene, whole: whole.value }, whole.problems);
  }
  const scene = await makeScene(work, work.extent, wiring, 'part');
  if (!scene.ok) return scene;
  return success({ scene: scene.value, whole: whole.value }, [
    ...whole.problems,
    ...scene.problems,
  ]);
}

/** The gain of a song that fixes it, or has no loudness to reach. */
export function fixedGain({ master }: Plan): GainOfSong {
  return { gainDb: master.gainDb ?? 0, trimDb: 0, lufs: null, inputLufs: null };
}

/** The master's gain, and what it was found for. */
export interface GainOfSong extends MasterGain {
  /** Loudness of what the master gets of the whole song; null for silence, and where it is not needed. */
  readonly inputLufs: number | null;
}

/** The gain at which the whole song reaches its loudness. */
export async function gainOnWhole(whole: Scene, workshop: Workshop): Promise<Result<GainOfSong>> {
  const { targetLufs = 0, ceilingDb } = whole.plan.master;
  const nodes = startNodes(whole, workshop);
  const run = startSum(whole, nodes, workshop);
  const [done, sum] = await Promise.all([nodes.done, run.done]);
  if (!done.ok || !sum.ok) return failure([...done.problems, ...sum.problems]);
  const { source } = run;
  const inputLufs = sum.value.loudness?.lufs ?? null;
  const rendered = { source, inputLufs, sides: nodes.sides };
  const gain = await masterGain(whole, rendered, { lufs: targetLufs, ceilingDb }, workshop);
  return gain.ok ? success({ ...gain.value, inputLufs }, gain.problems) : gain;
}

function isGiven({ master }: Plan): boolean {
  return master.gainDb !== undefined || master.targetLufs === undefined;
}

/** Whether a part's frames are the first frames of the whole. */
function isBeginning(part: Extent, whole: Extent): boolean {
  if (!part.cycles.begin.equals(whole.cycles.begin)) return false;
  if (part.frames + part.tailFrames > whole.frames + whole.tailFrames) return false;
  const endsTogether = part.cycles.end.equals(whole.cycles.end);
  return endsTogether || (part.tailFrames === 0 && part.frames <= whole.frames);
}

async function makeScene(
  work: Work,
  extent: Extent,
  wiring: Wiring,
  name: string,
): Promise<Result<Scene>> {
  const { plan, sampleRate, signal } = work.request;
  const folder = join(work.folder, name);
  await mkdir(folder);
  const scores = await writeScores(plan, extent.cycles, folder, work.samples, signal);
  if (!scores.ok) return scores;
  const frames = extent.frames + extent.tailFrames;
  // Every node, the sum before the master, the master, and the file.
  work.progress.expect(frames * (plan.nodes.length + 2));
  return success({ plan, scores: scores.value, wiring, sampleRate, frames }, scores.problems);
}
