import {
  failure,
  hasErrors,
  type Problem,
  problem,
  type Result,
  success,
} from '../../base/index.ts';
import type { Edit, SongData } from '../../song/index.ts';
import type { Applied } from '../respond.ts';
import { outsideProblems } from './outside.ts';
import { callSchema, mostEdits } from './tool.ts';

/** Edits that hold, and what they did. */
export interface Proposal {
  readonly edits: readonly Edit[];
  readonly applied: Applied;
  readonly reply?: string;
}

/** More text than this is no pattern that a person would want to read. */
const mostCharacters = 60_000;

/** What a proposal is tried on. */
export interface Trial {
  readonly song: SongData;
  readonly apply: (song: SongData, edits: readonly Edit[]) => Applied;
  /** Renders the changed song and says what is wrong with its sound. */
  readonly audition?: (song: SongData) => Promise<readonly Problem[]>;
}

/**
 * The ladder that each proposal climbs: its shape; nothing outside the song; then `applyEdits` with schema, names,
 * ranges, patterns with positions and eight cycles of each new one within budgets; then how it sounds. The first rung
 * that does not hold says why, so that the model can mend it. Where no edits were proposed there are none.
 *
 * Problems: `model.shape`, `model.outside`, `model.unseen`, those of edits and of the audition.
 */
export async function tryProposal(value: unknown, trial: Trial): Promise<Result<Proposal>> {
  const call = readCall(value);
  if (!call.ok) return call;
  const { edits, reply } = call.value;
  const outside = edits.flatMap((edit, at) =>
    outsideProblems(edit).map((each) => ({ ...each, path: ['edits', at, ...(each.path ?? [])] })),
  );
  if (outside.length > 0) return failure(outside.slice(0, 10));
  // their shape is the first thing that is checked when they are applied
  const applied = trial.apply(trial.song, edits as readonly Edit[]);
  if (!applied.ok) return failure(applied.problems);
  const heard = edits.length === 0 ? [] : ((await trial.audition?.(applied.song)) ?? []);
  if (hasErrors(heard)) return failure(heard);
  const said = reply === undefined ? {} : { reply };
  return success({ edits: edits as readonly Edit[], applied, ...said }, heard);
}

function readCall(
  value: unknown,
): Result<{ edits: readonly unknown[]; reply?: string | undefined }> {
  if (value === undefined) return success({ edits: [] });
  const read = callSchema.safeParse(value);
  if (!read.success) {
    const hint = 'Call it with `{"edits": [{"op": …}, …]}`.';
    const message = `A proposal is a list of at most ${mostEdits} edits.`;
    return failure([problem('model.shape', message, { hint })]);
  }
  if (JSON.stringify(read.data).length > mostCharacters) {
    return failure([problem('model.shape', 'A proposal this long is not read: do less at once.')]);
  }
  return success(read.data);
}
