import {
  type Decibels,
  failure,
  type Problem,
  problem,
  type Result,
  success,
} from '../base/index.ts';
import { excerptsOf } from './excerpts.ts';
import { findGain, type GainTarget, type MasterGain, type Trial } from './find-gain.ts';
import { lookAhead, masterOf, type Scene, scoreOf } from './render-nodes.ts';
import { digestOf } from './stage-key.ts';
import type { StageSource } from './stage-source.ts';
import type { StageInput, StageRun, StageSpec, Workshop } from './workshop.ts';

/** LU off the target above which the song's author is told. */
const notable = 0.5;

/** What the master sums: all that feeds it, or the sum of that; and what it listens to. */
export type MasterInputs = Pick<StageSpec, 'inputs' | 'sides'>;

/** Begins to render the master of a scene at an input gain, and to measure its loudness if wanted. */
export function startMaster(
  scene: Scene,
  inputs: MasterInputs,
  { gainDb, measure }: { readonly gainDb: Decibels; readonly measure: boolean },
  workshop: Workshop,
): StageRun {
  return workshop.stage({ ...masterSpec(scene, inputs, gainDb), measure });
}

/** The sum that feeds the master, with its loudness in LUFS; null for silence. */
export interface RenderedSum {
  readonly source: StageSource;
  readonly inputLufs: number | null;
  /** What the master listens to. */
  readonly sides: readonly StageInput[];
}

/**
 * The input gain at which a whole song has its target loudness: found by attempts, or known from
 * an earlier render of the same song. Warns with `render.loudness` where the target is out of reach.
 */
export async function masterGain(
  scene: Scene,
  sum: RenderedSum,
  target: GainTarget,
  workshop: Workshop,
): Promise<Result<MasterGain>> {
  const key = digestOf({ gain: masterKey(scene, sum), target });
  const found = await workshop.value(key, () => search(scene, sum, target, workshop));
  if (!found.ok) return found;
  return success(found.value, [...found.problems, ...farFrom(target, found.value)]);
}

async function search(
  scene: Scene,
  sum: RenderedSum,
  target: GainTarget,
  workshop: Workshop,
): Promise<Result<MasterGain>> {
  const problems: Problem[] = [];
  const trial = ({ source, sides, inputLufs }: RenderedSum, frames: number): Trial => ({
    inputLufs,
    attempt: async (gainDb) => {
      const inputs = [{ source, port: 0 }];
      const spec = { ...masterSpec(scene, { inputs, sides }, gainDb), frames };
      const stage = await workshop.stage({ ...spec, measure: true, passing: true }).done;
      problems.push(...stage.problems);
      return (stage.ok ? stage.value.loudness : undefined) ?? { lufs: null, truePeakDb: null };
    },
  });
  const excerpts = await takeExcerpts(scene, sum, workshop);
  const gain = await findGain(
    target,
    trial(sum, scene.frames),
    excerpts && trial(excerpts.sum, excerpts.frames),
  );
  const errors = problems.filter((each) => each.severity === 'error');
  return errors.length > 0 ? failure(errors) : success(gain);
}

/** Excerpts of what the master sums and listens to; undefined for a song too short for them. */
async function takeExcerpts(
  scene: Scene,
  { source, sides }: RenderedSum,
  workshop: Workshop,
): Promise<{ readonly sum: RenderedSum; readonly frames: number } | undefined> {
  const { sampleRate } = scene;
  const excerpts = excerptsOf(scene.frames, sampleRate);
  if (excerpts === undefined) return undefined;
  const excerptOf = (input: StageInput): StageRun =>
    workshop.sum(masterOf(scene.plan), { inputs: [input], sampleRate, excerpts, passing: true });
  const run = excerptOf({ source, port: 0 });
  const heard = sides.map(excerptOf);
  const done = await run.done;
  if (!done.ok) return undefined;
  return {
    sum: {
      source: run.source,
      inputLufs: done.value.loudness?.lufs ?? null,
      sides: heard.map((side) => ({ source: side.source, port: 0 })),
    },
    frames: excerpts.reduce((total, each) => total + each.frames, 0),
  };
}

function masterSpec(scene: Scene, inputs: MasterInputs, gainDb: Decibels): StageSpec {
  const node = masterOf(scene.plan);
  return {
    node,
    score: scoreOf(node, scene),
    ...inputs,
    sampleRate: scene.sampleRate,
    skip: lookAhead(scene),
    frames: scene.frames,
    depth: 0,
    controls: { gain: gainDb },
  };
}

/** All that decides what the master makes of a gain. */
function masterKey(scene: Scene, { source, sides }: RenderedSum): unknown {
  const heard = sides.map((side) => [side.source.key, side.port]);
  const { digest } = scoreOf(masterOf(scene.plan), scene);
  return [source.key, ...heard, digest, scene.frames, scene.sampleRate];
}

function farFrom(target: GainTarget, { lufs }: MasterGain): readonly Problem[] {
  if (lufs === null || Math.abs(lufs - target.lufs) <= notable) return [];
  const message = `The song reaches ${lufs.toFixed(1)} LUFS; its target is ${target.lufs} LUFS.`;
  const hint = 'Choose another `master.target`, or change the levels of its tracks.';
  return [problem('render.loudness', message, { severity: 'warning', hint })];
}
