import { basename, dirname, join, resolve } from 'node:path';
import { type Entry, entriesIn, type History, historyOf, withEntry } from '../assistant/index.ts';
import { failure, type Result, success } from '../base/index.ts';
import {
  appendToJournal,
  changeWithRecord,
  isSession,
  lockFolder,
  readJournal,
  recoverChange,
  sessionFiles,
} from '../studio/index.ts';
import type { Context } from './context.ts';

/** Nobody goes back further than so many exchanges. */
const mostEntries = 500;

/** A conversation as its file has it. */
export interface Conversation {
  readonly entries: readonly Entry[];
  readonly history: History;
}

/** Where a conversation is written down, and what it is about. */
export interface ConversationPlace {
  /** The record. */
  readonly file: string;
  /** The song. */
  readonly song: string;
  /** The folder of the session that both belong to; absent beside a song of no session. */
  readonly session?: string;
}

/**
 * Where the conversation about a song is kept: `.gabber/song.yaml.jsonl` beside it, or in another folder; of a song in
 * a session, the session’s own record.
 *
 * @param folder that is named for it
 */
export async function conversationPlace(
  song: string,
  folder: string | undefined,
  { cwd }: Context,
): Promise<ConversationPlace> {
  const path = resolve(cwd, song);
  const named = folder === undefined ? dirname(path) : resolve(cwd, folder);
  if (await isSession(named)) {
    return { file: join(named, sessionFiles.journal), song: path, session: named };
  }
  const place = folder === undefined ? join(named, '.gabber') : named;
  return { file: join(place, `${basename(path)}.jsonl`), song: path };
}

/** A conversation that is this program’s until it is let go. */
export interface OpenConversation {
  readonly conversation: Conversation;
  readonly release: () => Promise<void>;
}

/**
 * Opens a conversation; one that is not there yet is empty. A change that a crash interrupted is finished. A session
 * is taken for this program.
 *
 * Problems: `session.locked`, `file.read`, `file.write`; `journal.recovered`, `journal.damaged` (warnings).
 *
 * @param isReading nothing is written: neither finished nor taken
 */
export async function openConversation(
  { file, song, session }: ConversationPlace,
  isReading: boolean,
): Promise<Result<OpenConversation>> {
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
  return success({ conversation: from(journal.value.lines), release }, problems);
}

function from(lines: readonly unknown[]): Conversation {
  const entries = entriesIn(lines.slice(-mostEntries));
  return { entries, history: historyOf(entries) };
}

/** What an entry changed: the song’s text before and after. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
}

/**
 * Adds an entry to a conversation and its record, and writes the song where it changed: both, or after a crash neither.
 *
 * Problem: `file.write`.
 */
export async function addToConversation(
  { file, song }: ConversationPlace,
  { entries, history }: Conversation,
  entry: Entry,
  change?: TextChange,
): Promise<Result<Conversation>> {
  const line = { at: new Date().toISOString(), ...entry };
  const written =
    change === undefined
      ? await appendToJournal(file, line)
      : await changeWithRecord({ journal: file, file: song, line, ...change });
  if (!written.ok) return written;
  const kept = [...entries, entry].slice(-mostEntries);
  return success({ entries: kept, history: withEntry(history, entry) });
}
