import { type Problem, type Rational, rational } from '../base/index.ts';
import { beginState, type CycleSpan, type Plan, stage } from '../stage/index.ts';
import type { SampleReader } from './sample-reader.ts';

/** Cycles staged at once. */
const cyclesAtOnce = 8;
/** Refused tracks after which no more is asked of a span. */
const enoughRefused = 2;

/** A plan that knows its samples. */
export interface PlanWithSamples {
  readonly plan: Plan;
  /** `samples.file` for each file that cannot be played: a warning, for the rest plays on. */
  readonly problems: readonly Problem[];
}

/**
 * Reads what a song plays of its samples in some cycles, and gives the plan that knows them: staging it
 * leaves nothing unread there. Problems of staging are told to whoever stages that plan.
 *
 * @example
 * const { plan } = await readPlayed(found, { begin, end }, openSampleReader({ sampleRate: 48000 }))
 */
export async function readPlayed(
  plan: Plan,
  { begin, end }: CycleSpan,
  reader: SampleReader,
): Promise<PlanWithSamples> {
  if (plan.samples.folders.size === 0) return { plan, problems: [] };
  const files = new Set<string>();
  let state = beginState(begin);
  for (let from: Rational = begin; from.lt(end); ) {
    const next = from.add(rational(cyclesAtOnce)).min(end);
    const staged = stage(plan, state, { begin: from, end: next }, enoughRefused);
    state = staged.state;
    for (const file of staged.unread) files.add(file);
    from = next;
  }
  const { known, problems } = await reader.read([...files]);
  return { plan: { ...plan, samples: { ...plan.samples, known } }, problems };
}
