import { basename, dirname, join, resolve } from 'node:path';
import {
  type Entry,
  type History,
  historyOf,
  readEntries,
  withEntry,
  writeEntry,
} from '../assistant/index.ts';
import { failure, type Result, success } from '../base/index.ts';
import { fileProblem, makeFolder, readText, writeAtomic } from '../store/index.ts';
import type { Context } from './context.ts';

/** Longer records are cut at their beginning: nobody goes back that far. */
const mostEntries = 500;
const mostBytes = 50_000_000;

/** A conversation as its file has it. */
export interface Conversation {
  readonly entries: readonly Entry[];
  readonly history: History;
}

/** Where the conversation about a song is kept: `.gabber/song.yaml.jsonl` beside it. */
export function conversationFile(
  song: string,
  session: string | undefined,
  { cwd }: Context,
): string {
  const path = resolve(cwd, song);
  const folder = session === undefined ? join(dirname(path), '.gabber') : resolve(cwd, session);
  return join(folder, `${basename(path)}.jsonl`);
}

/** Reads a conversation; one that is not there yet is empty. Problem: `file.read`. */
export async function readConversation(file: string): Promise<Result<Conversation>> {
  const read = await readText(file, mostBytes);
  if (!read.ok) {
    const isNew = read.problems.every(
      ({ code, message }) =>
        code === 'file.read' && /no such|not exist|ENOENT|There is no/i.test(message),
    );
    return isNew ? success({ entries: [], history: historyOf([]) }) : read;
  }
  const { entries } = readEntries(read.value);
  return success({ entries, history: historyOf(entries) });
}

/** Adds an entry to a conversation and its file, which appears whole. Problem: `file.write`. */
export async function addToConversation(
  file: string,
  { entries, history }: Conversation,
  entry: Entry,
): Promise<Result<Conversation>> {
  try {
    await makeFolder(dirname(file));
  } catch (error) {
    return failure([fileProblem(error, dirname(file), 'write')]);
  }
  const kept = [...entries, entry].slice(-mostEntries);
  const written = await writeAtomic(file, kept.map(writeEntry).join(''));
  if (!written.ok) return written;
  return success({ entries: kept, history: withEntry(history, entry) });
}
