import { type Result, success } from '../../base/index.ts';
import { defaultServerOptions } from '../../scsynth/index.ts';
import type { CycleSpan, Plan } from '../types.ts';
import { barLines, pluginsOf, setupLines, synthDefLines, synthDefsOf } from './data.ts';
import { headLines, variableLines } from './head.ts';
import { playerLines } from './player.ts';
import { type SampleOfProgram, sampleLines, samplesOf } from './samples.ts';
import { type MasterLevels, scoreOf } from './score.ts';
import { optionsFor, optionsLines, takenBy } from './server-needs.ts';

/** Which part of a song is written, and how loud. */
export interface ProgramRequest {
  readonly cycles: CycleSpan;
  /** Seconds from the first bar to the end of what is to be heard. */
  readonly seconds: number;
  readonly master: MasterLevels;
  /** Name of the folder beside the program in which its samples will be; `samples` when absent. */
  readonly sampleFolder?: string;
}

/** A program, and the files that it reads. */
export interface Program {
  readonly text: string;
  /** At the rate that the plan's samples have; none where it plays none. */
  readonly samples: readonly SampleOfProgram[];
}

/**
 * A song as a program for sclang: SynthDefs, the strips of its mix, and its notes as messages for one
 * server, bar by bar. It plays them, or renders them to a file, and needs nothing but SuperCollider and
 * the files of its samples, which are to be written.
 *
 * Problems: those of the stage; `scsynth.command` for what no server could carry out;
 * `stage.samples-left-out`, a warning, for samples that the plan does not know.
 *
 * @throws RangeError when the plan is not laid out `shared`.
 * @example
 * planAsSuperCollider(plan, { cycles, seconds: 8, master: { gainDb: 0, trimDb: 0 } })
 */
export function planAsSuperCollider(plan: Plan, request: ProgramRequest): Result<Program> {
  if (plan.layout !== 'shared') throw new RangeError('one server needs the layout `shared`');
  const options = optionsFor(plan, defaultServerOptions);
  const { sampleFolder = 'samples' } = request;
  const score = scoreOf(plan, request.cycles, request.master, options);
  if (!score.ok) return score;
  const master = plan.nodes.find(({ kind }) => kind === 'master');
  const defs = synthDefsOf(plan, score.value);
  const samples = samplesOf(score.value.buffers);
  const lines = [
    ...headLines(plan, request, pluginsOf(defs)),
    '(',
    ...variableLines(plan, request.seconds + (master?.latency ?? 0), samples.length > 0),
    '',
    '// What the song needs of its server.',
    'serverOptions = { |options|',
    ...optionsLines(options, takenBy(plan, samples.length)).map((line) => `\t${line}`),
    '};',
    '',
    ...synthDefLines(defs),
    '',
    ...(samples.length === 0 ? [] : [...sampleLines(samples, sampleFolder), '']),
    ...setupLines(plan, score.value),
    '',
    ...barLines(plan, score.value),
    '',
    ...playerLines(plan),
    ')',
  ];
  return success({ text: `${lines.join('\n')}\n`, samples }, score.problems);
}
