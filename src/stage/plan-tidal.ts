import {
  failure,
  hasErrors,
  type Problem,
  problem,
  Rational,
  type Result,
  statementSpan,
  success,
  wordSpan,
} from '../base/index.ts';
import { findGenre, loudnessTarget } from '../music/index.ts';
import { type Controls, filterWhen, type Pattern, rotR } from '../pattern/index.ts';
import { type Evaluated, evaluate } from '../tidal/index.ts';
import { assemble } from './assemble.ts';
import { MASTER, masterNode, type NodeDraft, plainStrip } from './plan-nodes.ts';
import { parameterNames } from './plan-patterns.ts';
import type { PlanOptions } from './plan-song.ts';
import { steadyTempo, type TempoMap } from './tempo.ts';
import type { Plan, TrackPlan } from './types.ts';

const nothingPlays = problem('stage.no-tracks', 'Nothing plays in this file.', {
  hint: 'Write for example `d1 $ s "bd*4"`.',
});
/** Tidal's own default tempo. */
const DEFAULT_CPS = 0.575;
/** The note of kicks that are given none: g, in the middle of what kicks are tuned to. */
const KICK_NOTE = -29;
const SEED = 1;

/**
 * The plan of a `.tidal` file: each of its patterns is a track with a plain strip, and the master ends
 * at gabber's loudness. One bad statement is a Problem and the others play.
 */
export function planTidal(
  source: string,
  options: Omit<PlanOptions, 'locate'> & { readonly title?: string },
): Result<Plan> {
  const evaluated = evaluate(source, { controls: parameterNames(options.registry) });
  const { problems } = evaluated;
  if (hasErrors(problems)) return failure(problems);
  if (evaluated.patterns.size === 0) return failure([...problems, nothingPlays]);
  const plan = planEvaluated(evaluated, { ...options, locate: locator(source) });
  return plan.ok ? success(plan.value, problems) : failure([...problems, ...plan.problems]);
}

export interface EvaluatedOptions extends Pick<PlanOptions, 'registry' | 'layout' | 'live'> {
  readonly samples?: PlanOptions['samples'];
  readonly title?: string;
  readonly locate: Plan['locate'];
  /** In place of a tempo of its own, with the quarter notes a minute that it stands for. */
  readonly tempo?: { readonly map: TempoMap; readonly bpm: number | undefined };
}

/** The plan of statements that were evaluated; of none that play it is an empty one. */
export function planEvaluated(
  { patterns, once, cps }: Omit<Evaluated, 'problems'>,
  { registry, layout, live, samples, title = '', locate, tempo }: EvaluatedOptions,
): Result<Plan> {
  if (cps !== undefined && !isTempo(cps)) return failure([noTempo(cps)]);
  const names = [...patterns.keys()];
  const target = loudnessOf('gabber');
  const drafts: NodeDraft[] = [
    ...names.map(
      (name): NodeDraft => ({
        name,
        kind: 'track',
        strip: plainStrip(name),
        ports: [MASTER],
        events: [],
        listens: [],
      }),
    ),
    masterNode([], target.ceiling, registry),
  ];
  const tracks = [...patterns].map(
    ([name, pattern]): TrackPlan => ({
      name,
      node: name,
      pattern: playedOnce(pattern, once.get(name)),
      instrument: undefined,
      kickNote: KICK_NOTE,
      settings: [],
      modulations: [],
      ducks: [],
      triggers: [],
      sends: [],
      muted: false,
    }),
  );
  const bpm = tempo === undefined ? cps && cps * 240 : tempo.bpm;
  return assemble(
    {
      locate,
      title,
      about: bpm === undefined ? {} : { bpm },
      seed: SEED,
      tempo: tempo?.map ?? steadyTempo(cps ?? DEFAULT_CPS),
      tracks,
      solo: [],
      sections: [],
      cycles: undefined,
      master: { targetLufs: target.lufs, ceilingDb: target.ceiling, gainDb: undefined },
    },
    { drafts, registry, layout, live, folders: samples },
  );
}

/** Cycles a second of 10 and of 10,000 quarter notes a minute: what songs may have. */
const slowestCps = 10 / 240;
const fastestCps = 10_000 / 240;

function isTempo(cps: number): boolean {
  return cps >= slowestCps && cps <= fastestCps;
}

function noTempo(cps: number): Problem {
  const message = `The tempo is ${cps} cycles a second, which is ${cps * 240} bpm.`;
  const hint = 'A set has 10 to 10,000 bpm, four beats to a cycle: `setcps (175/60/4)`.';
  return problem('stage.tempo', message, { hint });
}

/** Problems about a track stand at its statement, those about a word at that word. */
function locator(source: string): Plan['locate'] {
  return (each, [list, track], word) => {
    if (list !== 'tracks') return each;
    const span = word === undefined ? undefined : wordSpan(source, word);
    return { ...each, span: span ?? statementSpan(source, String(track)) };
  };
}

/** `once` begins where its statement is run, and ends with that cycle; other patterns are as they are. */
function playedOnce(pattern: Pattern<Controls>, at: Rational | undefined): Pattern<Controls> {
  if (at === undefined) return pattern;
  const end = at.add(Rational.one);
  return filterWhen((time) => time.gte(at) && time.lt(end), rotR(at, pattern));
}

function loudnessOf(name: string) {
  const genre = findGenre(name);
  if (!genre.ok) throw new RangeError(`there is no genre ${name}`);
  const target = loudnessTarget('club', genre.value);
  if (!target.ok) throw new RangeError(`${name} has no loudness target`);
  return target.value;
}
