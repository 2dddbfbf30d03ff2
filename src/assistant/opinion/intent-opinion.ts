import type { Intent } from '../families.ts';
import type { Clause } from '../features.ts';
import { evidenceOf } from './evidence.ts';
import weights from './intents.json' with { type: 'json' };
import { weigh } from './weights.ts';

/** A wish that a clause may be, and how likely that is: from 0 to 1. */
export interface IntentOpinion {
  readonly intent: Intent;
  readonly share: number;
}

/** What wish a clause is, by what messages that are like it were; the likeliest first, each wish once. */
export function opinionOf(clause: Clause): readonly IntentOpinion[] {
  return weigh(weights, evidenceOf(clause)).map(({ answer, share }) => ({
    intent: answer as Intent,
    share,
  }));
}
