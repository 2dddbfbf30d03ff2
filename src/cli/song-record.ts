import { basename, dirname, join, resolve } from 'node:path';
import { failure, type Result, success } from '../base/index.ts';
import {
  isSession,
  type JournalLine,
  lockFolder,
  readJournal,
  recoverChange,
  sessionFiles,
} from '../studio/index.ts';
import type { Context } from './context.ts';

/** Where it is written down what was done to a song. */
export interface RecordPlace {
  /** The record. */
  readonly file: string;
  /** The song. */
  readonly song: string;
  /** The folder of the session that both belong to; absent beside a song of no session. */
  readonly session?: string;
}

/**
 * Where the record of a song is kept: `.gabber/song.yaml.jsonl` beside it, or in another folder; of a song in a session,
 * the session’s own record.
 *
 * @param folder that is named for it
 */
export async function recordPlace(
  song: string,
  folder: string | undefined,
  { cwd }: Pick<Context, 'cwd'>,
): Promise<RecordPlace> {
  const path = resolve(cwd, song);
  const named = folder === undefined ? dirname(path) : resolve(cwd, folder);
  if (await isSession(named)) {
    return { file: join(named, sessionFiles.journal), song: path, session: named };
  }
  const place = folder === undefined ? join(named, '.gabber') : named;
  return { file: join(place, `${basename(path)}.jsonl`), song: path };
}

/** A record that is this program’s until it is let go. */
export interface OpenRecord {
  /** The oldest first. */
  readonly lines: readonly JournalLine[];
  readonly release: () => Promise<void>;
}

/**
 * Opens a record; one that is not there yet is empty. A change that a crash interrupted is finished. A session is taken
 * for this program.
 *
 * Problems: `session.locked`, `file.read`, `file.write`; `journal.recovered`, `journal.damaged` (warnings).
 *
 * @param isReading nothing is written: neither finished nor taken
 */
export async function openRecord(
  { file, song, session }: RecordPlace,
  isReading: boolean,
): Promise<Result<OpenRecord>> {
  const isTaken = session !== undefined && !isReading;
  const lock = isTaken ? await lockFolder(session, 'gabber') : undefined;
  if (lock?.ok === false) return lock;
  const release = async (): Promise<void> => lock?.value.release();
  const journal = await readJournal(file);
  const finished =
    journal.ok && !isReading
      ? await recoverChange(journal.value, { journal: file, file: song })
      : journal;
  if (!journal.ok || !finished.ok) {
    await release();
    return failure(finished.problems);
  }
  const problems = [...new Set([...journal.problems, ...finished.problems])];
  return success({ lines: journal.value.lines, release }, problems);
}
