import { type FileHandle, open, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { fileProblem, makeFolder, readText } from '../store/index.ts';

/** Records longer than this are not read: half a million exchanges. */
const mostBytes = 500_000_000;

/** A line of a record: an object, whatever else it says. */
export type JournalLine = Readonly<Record<string, unknown>>;

/** What a record says, the oldest line first. */
export interface Journal {
  readonly lines: readonly JournalLine[];
  /** Lines in the middle that are no JSON: somebody or a disk damaged them. */
  readonly damaged: number;
}

/**
 * Reads a record, lines of JSON; one that is not there yet is empty. A last line without its end, as it is left by a
 * program that was killed while writing, does not count.
 *
 * Problems: `file.read`; `journal.damaged` (warning).
 */
export async function readJournal(file: string): Promise<Result<Journal>> {
  const read = await readText(file, mostBytes);
  if (!read.ok) return isMissing(read.problems) ? success({ lines: [], damaged: 0 }) : read;
  const texts = read.value.split('\n').slice(0, -1);
  const lines = texts.flatMap(lineOf);
  const damaged = texts.filter((text) => text.trim() !== '').length - lines.length;
  return success({ lines, damaged }, damaged === 0 ? [] : [damagedProblem(file, damaged)]);
}

function isMissing(problems: readonly Problem[]): boolean {
  return problems.every(({ message }) => /there is no such file/i.test(message));
}

function lineOf(text: string): JournalLine[] {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? [read as JournalLine] : [];
  } catch {
    return [];
  }
}

function damagedProblem(file: string, count: number): Problem {
  const lines = count === 1 ? 'One line' : `${count} lines`;
  const hint = 'All others are used. The lines stay in the file.';
  return problem('journal.damaged', `${lines} of the record cannot be read.`, {
    severity: 'warning',
    file,
    hint,
  });
}

/**
 * Adds a line to a record, and waits until it is on the disk. What a killed program left of a line is cut off first.
 *
 * Problem: `file.write`.
 */
export async function appendToJournal(file: string, line: JournalLine): Promise<Result<void>> {
  try {
    await makeFolder(dirname(file));
    const handle = await open(file, 'a+');
    try {
      await cutUnfinished(handle, file);
      await handle.appendFile(`${JSON.stringify(line)}\n`);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    return success(undefined);
  } catch (error) {
    return failure([fileProblem(error, file, 'write')]);
  }
}

/** How much is read at once while the beginning of the last line is looked for. */
const piece = 65_536;

async function cutUnfinished(handle: FileHandle, file: string): Promise<void> {
  const { size } = await handle.stat();
  const end = await endOfLines(handle, size);
  if (end < size) await truncate(file, end);
}

/** Where the last whole line ends. */
async function endOfLines(handle: FileHandle, size: number): Promise<number> {
  for (let to = size; to > 0; to -= piece) {
    const from = Math.max(0, to - piece);
    const bytes = new Uint8Array(to - from);
    await handle.read(bytes, 0, bytes.length, from);
    const found = bytes.lastIndexOf(10);
    if (found !== -1) return from + found + 1;
  }
  return 0;
}
