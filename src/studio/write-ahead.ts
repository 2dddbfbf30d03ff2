import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { fileProblem, makeFolder, readText, writeAtomic } from '../store/index.ts';
import { appendToJournal, type Journal, type JournalLine } from './journal.ts';

/** Texts of songs longer than this are not read back. */
const mostBytes = 50_000_000;

/** A change of a file, with what is written down of it. */
export interface Change {
  /** The record of changes. */
  readonly journal: string;
  /** The file that changes. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly line: JournalLine;
}

/**
 * Changes a file and writes that down, so that after a crash at any moment either both is there or neither, once
 * `recoverChange` looked: the text goes beside the record first, then its line, then the file.
 *
 * Problem: `file.write`; the file is then as it was.
 */
export async function changeWithRecord(change: Change): Promise<Result<void>> {
  const { journal, file, before, after, line } = change;
  const ahead = aheadOf(journal);
  try {
    await makeFolder(dirname(journal));
  } catch (error) {
    return failure([fileProblem(error, journal, 'write')]);
  }
  const kept = await writeAtomic(ahead, after);
  if (!kept.ok) return kept;
  const told = { ...line, before: fingerprint(before), after: fingerprint(after) };
  const written = await appendToJournal(journal, told);
  if (!written.ok) return written;
  const changed = await writeAtomic(file, after);
  if (changed.ok) await rm(ahead, { force: true });
  return changed;
}

/**
 * Finishes the last change of a record where a crash came before its file was written.
 *
 * Problems: `journal.recovered` (warning) where it did; `file.write`.
 */
export async function recoverChange(
  { lines }: Journal,
  { journal, file }: Pick<Change, 'journal' | 'file'>,
): Promise<Result<void>> {
  const last = lines.findLast((line) => typeof line['after'] === 'string');
  if (last === undefined) return success(undefined);
  const [now, ahead] = [await textOf(file), await textOf(aheadOf(journal))];
  // a new song is not there before its first change
  const isBehind = now === undefined || fingerprint(now) === last['before'];
  const isThere = ahead !== undefined && fingerprint(ahead) === last['after'];
  if (!isBehind || !isThere || last['before'] === last['after']) return success(undefined);
  const written = await writeAtomic(file, ahead);
  if (!written.ok) return written;
  await rm(aheadOf(journal), { force: true });
  return success(undefined, [recovered(file)]);
}

/** Where the text of a change waits. */
function aheadOf(journal: string): string {
  return `${journal}.next`;
}

/** What tells texts apart: the beginning of their SHA-256. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

async function textOf(file: string): Promise<string | undefined> {
  const read = await readText(file, mostBytes);
  return read.ok ? read.value : undefined;
}

function recovered(file: string): Problem {
  const message = 'The last change had not been written into the file; it is now.';
  const hint = 'Say `undo` where it is not wanted.';
  return problem('journal.recovered', message, { severity: 'warning', file, hint });
}
