import {
  type Decibels,
  failure,
  type Problem,
  problem,
  type Result,
  success,
} from '../base/index.ts';
import { findGain, type GainTarget, type MasterGain } from './find-gain.ts';
import type { Loudness } from './jobs.ts';
import { lookAhead, masterOf, type RenderedNodes, type Scene, scoreOf } from './render-nodes.ts';
import { digestOf, type RenderedStage, type StageSpec, type Workshop } from './workshop.ts';

/** LU off the target above which the song's author is told. */
const notable = 0.5;

/** Renders the master of a scene at an input gain. */
export function renderMaster(
  scene: Scene,
  nodes: RenderedNodes,
  gainDb: Decibels,
  workshop: Workshop,
): Promise<Result<RenderedStage>> {
  return workshop.stage(masterSpec(scene, nodes, gainDb));
}

/**
 * The input gain at which a whole song has its target loudness: found by attempts, or known from
 * an earlier render of the same song. Warns with `render.loudness` where the target is out of reach.
 */
export async function masterGain(
  scene: Scene,
  nodes: RenderedNodes,
  target: GainTarget,
  workshop: Workshop,
): Promise<Result<MasterGain>> {
  const key = digestOf({ gain: masterKey(scene, nodes), target });
  const found = await workshop.value(key, () => search(scene, nodes, target, workshop));
  if (!found.ok) return found;
  return success(found.value, [...found.problems, ...farFrom(target, found.value)]);
}

async function search(
  scene: Scene,
  nodes: RenderedNodes,
  target: GainTarget,
  workshop: Workshop,
): Promise<Result<MasterGain>> {
  const problems: Problem[] = [];
  const attempt = async (gainDb: Decibels): Promise<Loudness> => {
    const spec = { ...masterSpec(scene, nodes, gainDb), passing: true };
    const stage = await workshop.stage(spec);
    problems.push(...stage.problems);
    return (stage.ok ? stage.value.loudness : undefined) ?? { lufs: null, truePeakDb: null };
  };
  const gain = await findGain(target, nodes.sum.loudness?.lufs ?? null, attempt);
  const errors = problems.filter((each) => each.severity === 'error');
  return errors.length > 0 ? failure(errors) : success(gain);
}

function masterSpec(scene: Scene, nodes: RenderedNodes, gainDb: Decibels): StageSpec {
  const node = masterOf(scene.plan);
  return {
    node,
    score: scoreOf(node, scene),
    inputs: [{ stage: nodes.sum, port: 0 }],
    sampleRate: scene.sampleRate,
    skip: lookAhead(scene),
    frames: scene.frames,
    controls: { gain: gainDb },
    measure: true,
  };
}

/** All that decides what the master makes of a gain. */
function masterKey(scene: Scene, nodes: RenderedNodes): unknown {
  return [
    nodes.sum.key,
    scoreOf(masterOf(scene.plan), scene).digest,
    scene.frames,
    scene.sampleRate,
  ];
}

function farFrom(target: GainTarget, { lufs }: MasterGain): readonly Problem[] {
  if (lufs === null || Math.abs(lufs - target.lufs) <= notable) return [];
  const message = `The song reaches ${lufs.toFixed(1)} LUFS; its target is ${target.lufs} LUFS.`;
  const hint = 'Choose another `master.target`, or change the levels of its tracks.';
  return [problem('render.loudness', message, { severity: 'warning', hint })];
}
