import { resolve } from 'node:path';
import type { Problem, Result } from '../base/index.ts';
import { success } from '../base/index.ts';
import type { Show, Take } from '../live/index.ts';
import { notesToPattern } from '../midi/index.ts';
import { commonTime } from '../music/index.ts';
import { writeAtomic } from '../store/index.ts';
import type { Context } from './context.ts';

/** Where what is played on keys is written, and on what grid. */
export interface RecordKeysOptions {
  readonly file: string;
  /** Steps of a whole note. */
  readonly grid: number;
}

/**
 * Writes what was played on MIDI keys as Tidal code, a statement for each track. Problems: `file.write`,
 * `midi.too-many`; the warning `midi.empty` where nothing was played.
 */
export async function writeTakes(
  show: Show,
  { file, grid }: RecordKeysOptions,
  context: Context,
): Promise<Result<void>> {
  const written = show.keys.takes().map((take) => statementOf(take, grid));
  const problems = written.flatMap((each) => each.problems);
  const statements = written.flatMap((each) => (each.ok ? [each.value] : []));
  if (statements.length === 0) return success(undefined, [...problems, nothing(file)]);
  const saved = await writeAtomic(resolve(context.cwd, file), `${statements.join('\n\n')}\n`);
  return saved.ok ? success(undefined, problems) : saved;
}

/** @example p "lead" $ slow 2 $ note "c5 ~@3" # velocity 1 # s "hoover" */
function statementOf({ track, player, notes }: Take, grid: number): Result<string> {
  const { tracks, about } = player.plan;
  const pattern = notesToPattern(notes, { meter: about?.meter ?? commonTime, grid });
  if (!pattern.ok) return pattern;
  const instrument = tracks.find(({ name }) => name === track)?.instrument?.name;
  const sound = instrument === undefined ? '' : ` # s ${JSON.stringify(instrument)}`;
  return success(`p ${JSON.stringify(track)} $ ${pattern.value.text}${sound}`);
}

function nothing(file: string): Problem {
  const message = `No MIDI keys were played, and ${file} was not written.`;
  const hint = 'A track is played on keys with `source: {midi-input: Keys}`.';
  return { code: 'midi.empty', severity: 'warning', message, hint };
}
