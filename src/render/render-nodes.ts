import { failure, type Result, success } from '../base/index.ts';
import type { Plan, StageNode } from '../stage/index.ts';
import type { Scores } from './scores.ts';
import type { Wiring } from './selection.ts';
import type { StageInput, StageRun, StageSpec, Workshop } from './workshop.ts';

/** A part of a song as it is rendered: its scores, what sums what, and how long. */
export interface Scene {
  readonly plan: Plan;
  readonly scores: Scores;
  readonly wiring: Wiring;
  readonly sampleRate: number;
  /** Frames that leave the master; stages before it play as much longer as it looks ahead. */
  readonly frames: number;
}

/** All nodes before the master, as they are rendered, and what the master sums. */
export interface NodeRuns {
  readonly runs: ReadonlyMap<string, StageRun>;
  readonly feeding: readonly StageInput[];
  /** What the master listens to. */
  readonly sides: readonly StageInput[];
  /** Settled when all are rendered; with what was noticed on the way. */
  readonly done: Promise<Result<void>>;
}

/** Begins to render every node but the master, each as soon as what it sums can be read. */
export function startNodes(scene: Scene, workshop: Workshop): NodeRuns {
  const { plan } = scene;
  const runs = new Map<string, StageRun>();
  const before = plan.nodes.filter((node) => node.kind !== 'master');
  const depths = new Map(before.map(({ name }) => [name, depthOf(name, scene)]));
  const depth = (node: StageNode): number => depths.get(node.name) ?? 0;
  // So what a node sums is begun before it.
  for (const node of before.toSorted((a, b) => depth(b) - depth(a))) {
    runs.set(node.name, startNode(node, depth(node), { scene, runs, workshop }));
  }
  const master = masterOf(plan);
  const feeding = inputsOf(master, scene, runs);
  const sides = sourcesOf(master, master.hears, runs);
  return { runs, feeding, sides, done: allDone([...runs.values()]) };
}

/** Adds what feeds the master, and measures its loudness. */
export function startSum(scene: Scene, { feeding }: NodeRuns, workshop: Workshop): StageRun {
  return workshop.sum(masterOf(scene.plan), {
    inputs: feeding,
    sampleRate: scene.sampleRate,
    excerpts: [{ first: 0, frames: scene.frames + lookAhead(scene) }],
  });
}

async function allDone(runs: readonly StageRun[]): Promise<Result<void>> {
  const all = await Promise.all(runs.map((run) => run.done));
  const problems = [...new Set(all.flatMap((each) => each.problems))];
  return all.every((each) => each.ok) ? success(undefined, problems) : failure(problems);
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

function startNode(
  node: StageNode,
  depth: number,
  { scene, runs, workshop }: { scene: Scene; runs: NodeRuns['runs']; workshop: Workshop },
): StageRun {
  return workshop.stage({
    node,
    score: scoreOf(node, scene),
    inputs: inputsOf(node, scene, runs),
    sides: sourcesOf(node, node.hears, runs),
    sampleRate: scene.sampleRate,
    skip: 0,
    frames: scene.frames + lookAhead(scene),
    depth,
  });
}

/** Stages on the longest way from a node to the master. */
function depthOf(name: string, scene: Scene): number {
  const listeners = scene.plan.nodes.filter((node) =>
    [...(scene.wiring.get(node.name) ?? []), ...node.hears].some((input) => input.node === name),
  );
  return Math.max(0, ...listeners.map((node) => 1 + depthOf(node.name, scene)));
}

/** The score of a node in a scene. */
export function scoreOf(node: StageNode, { scores }: Scene): StageSpec['score'] {
  const score = scores.byNode.get(node.name);
  if (score === undefined) throw new RangeError(`${node.name} has no score`);
  return score;
}

function inputsOf(
  node: StageNode,
  { wiring }: Scene,
  runs: ReadonlyMap<string, StageRun>,
): readonly StageInput[] {
  return sourcesOf(node, wiring.get(node.name) ?? [], runs);
}

/** The stages that outputs of other nodes come from. */
export function sourcesOf(
  node: StageNode,
  outputs: StageNode['hears'],
  runs: ReadonlyMap<string, StageRun>,
): readonly StageInput[] {
  return outputs.map(({ node: name, port }) => {
    const run = runs.get(name);
    if (run === undefined) throw new RangeError(`${node.name} reads ${name}, which comes later`);
    return { source: run.source, port };
  });
}
