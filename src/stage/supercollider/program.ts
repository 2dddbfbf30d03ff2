import { type Result, success } from '../../base/index.ts';
import { defaultServerOptions } from '../../scsynth/index.ts';
import type { CycleSpan, Plan } from '../types.ts';
import { barLines, pluginsOf, setupLines, synthDefLines, synthDefsOf } from './data.ts';
import { headLines, variableLines } from './head.ts';
import { playerLines } from './player.ts';
import { type MasterLevels, scoreOf } from './score.ts';
import { optionsFor, optionsLines, takenBy } from './server-needs.ts';

/** Which part of a song is written, and how loud. */
export interface ProgramRequest {
  readonly cycles: CycleSpan;
  /** Seconds from the first bar to the end of what is to be heard. */
  readonly seconds: number;
  readonly master: MasterLevels;
}

/**
 * A song as a program for sclang: SynthDefs, the strips of its mix, and its notes as messages for one
 * server, bar by bar. It plays them, or renders them to a file, and needs nothing but SuperCollider.
 *
 * Problems: those of the stage; `scsynth.command` for what no server could carry out.
 *
 * @throws RangeError when the plan is not laid out `shared`.
 * @example
 * planAsSuperCollider(plan, { cycles, seconds: 8, master: { gainDb: 0, trimDb: 0 } })
 */
export function planAsSuperCollider(plan: Plan, request: ProgramRequest): Result<string> {
  if (plan.layout !== 'shared') throw new RangeError('one server needs the layout `shared`');
  const options = optionsFor(plan, defaultServerOptions);
  const score = scoreOf(plan, request.cycles, request.master, options);
  if (!score.ok) return score;
  const master = plan.nodes.find(({ kind }) => kind === 'master');
  const defs = synthDefsOf(plan, score.value);
  const lines = [
    ...headLines(plan, request, pluginsOf(defs)),
    '(',
    ...variableLines(plan, request.seconds + (master?.latency ?? 0)),
    '',
    '// What the song needs of its server.',
    'serverOptions = { |options|',
    ...optionsLines(options, takenBy(plan)).map((line) => `\t${line}`),
    '};',
    '',
    ...synthDefLines(defs),
    '',
    ...setupLines(plan, score.value),
    '',
    ...barLines(plan, score.value),
    '',
    ...playerLines(plan),
    ')',
  ];
  return success(`${lines.join('\n')}\n`, score.problems);
}
