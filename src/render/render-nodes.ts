import { failure, type Problem, type Result, success } from '../base/index.ts';
import type { Plan, StageNode } from '../stage/index.ts';
import type { Scores } from './scores.ts';
import type { Wiring } from './selection.ts';
import type { RenderedStage, StageSpec, Workshop } from './workshop.ts';

/** A part of a song as it is rendered: its scores, what sums what, and how long. */
export interface Scene {
  readonly plan: Plan;
  readonly scores: Scores;
  readonly wiring: Wiring;
  readonly sampleRate: number;
  /** Frames that leave the master; stages before it play as much longer as it looks ahead. */
  readonly frames: number;
}

/** All nodes before the master, and the master's input. */
export interface RenderedNodes {
  readonly stages: ReadonlyMap<string, RenderedStage>;
  /** The sum that feeds the master; its loudness was measured. */
  readonly sum: RenderedStage;
}

/**
 * Renders every node but the master, each as soon as what it sums is there, and the sum of what
 * feeds the master.
 */
export async function renderNodes(
  scene: Scene,
  workshop: Workshop,
): Promise<Result<RenderedNodes>> {
  const { plan } = scene;
  const promised = new Map<string, Promise<Result<RenderedStage>>>();
  for (const node of plan.nodes) {
    // Nodes stand in the order in which audio flows, so what a node sums was promised before it.
    if (node.kind !== 'master')
      promised.set(node.name, renderNode(node, scene, promised, workshop));
  }
  const master = masterOf(plan);
  const inputs = await gather(master, scene, promised);
  const all = await Promise.all([...promised.values()]);
  const problems = unique([...all, inputs].flatMap((each) => each.problems));
  if (!inputs.ok || all.some((each) => !each.ok)) return failure(problems);
  const sum = await workshop.sum(master, {
    inputs: inputs.value,
    sampleRate: scene.sampleRate,
    frames: scene.frames + lookAhead(scene),
  });
  if (!sum.ok) return sum;
  const stages = new Map(all.flatMap((each) => (each.ok ? [[each.value.node, each.value]] : [])));
  return success({ stages, sum: sum.value }, problems);
}

/** Frames by which the master's output is late. */
export function lookAhead({ plan, sampleRate }: Scene): number {
  return Math.round(masterOf(plan).latency * sampleRate);
}

/** The node that everything ends in. */
export function masterOf(plan: Plan): StageNode {
  const master = plan.nodes.find((node) => node.kind === 'master');
  if (master === undefined) throw new RangeError('a plan needs a master');
  return master;
}

async function renderNode(
  node: StageNode,
  scene: Scene,
  promised: ReadonlyMap<string, Promise<Result<RenderedStage>>>,
  workshop: Workshop,
): Promise<Result<RenderedStage>> {
  const inputs = await gather(node, scene, promised);
  if (!inputs.ok) return inputs;
  return workshop.stage({
    node,
    score: scoreOf(node, scene),
    inputs: inputs.value,
    sampleRate: scene.sampleRate,
    skip: 0,
    frames: scene.frames + lookAhead(scene),
  });
}

/** The score of a node in a scene. */
export function scoreOf(node: StageNode, { scores }: Scene): StageSpec['score'] {
  const score = scores.byNode.get(node.name);
  if (score === undefined) throw new RangeError(`${node.name} has no score`);
  return score;
}

async function gather(
  node: StageNode,
  { wiring }: Scene,
  promised: ReadonlyMap<string, Promise<Result<RenderedStage>>>,
): Promise<Result<StageSpec['inputs']>> {
  const inputs: { stage: RenderedStage; port: number }[] = [];
  for (const { node: name, port } of wiring.get(node.name) ?? []) {
    const stage = await promised.get(name);
    if (stage === undefined) throw new RangeError(`${node.name} sums ${name}, which comes later`);
    if (!stage.ok) return failure([]);
    inputs.push({ stage: stage.value, port });
  }
  return success(inputs);
}

function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Set(problems)];
}
