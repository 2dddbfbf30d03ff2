import { type Entry, entriesIn, type History, historyOf, withEntry } from '../assistant/index.ts';
import { type Result, success } from '../base/index.ts';
import {
  type Ancestry,
  ancestryOf,
  appendToJournal,
  type Change,
  changeWithRecord,
  type JournalLine,
  type PatternLine,
} from '../studio/index.ts';
import { openRecord, type RecordPlace } from './song-record.ts';

/** Nobody goes back further than so many exchanges. */
const mostEntries = 500;

/** A conversation as its file has it. */
export interface Conversation {
  readonly entries: readonly Entry[];
  readonly history: History;
}

/** A conversation that is this program’s until it is let go. */
export interface OpenConversation {
  readonly conversation: Conversation;
  /** What the record tells of the song’s patterns. */
  readonly ancestry: Ancestry;
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
  place: RecordPlace,
  isReading: boolean,
): Promise<Result<OpenConversation>> {
  const opened = await openRecord(place, isReading);
  if (!opened.ok) return opened;
  const { lines, release } = opened.value;
  const ancestry = ancestryOf(lines);
  return success({ conversation: from(lines), ancestry, release }, opened.problems);
}

function from(lines: readonly JournalLine[]): Conversation {
  const said = lines.filter(({ kind }) => kind === 'turn' || kind === 'undo' || kind === 'redo');
  const entries = entriesIn(said.slice(-mostEntries));
  return { entries, history: historyOf(entries) };
}

/** What an entry changed: the song’s text before and after, and what that is to its patterns. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
  readonly patterns: readonly PatternLine[];
}

/**
 * Adds an entry to a conversation and its record, and writes the song where it changed: both, or after a crash neither.
 *
 * Problem: `file.write`.
 */
export async function addToConversation(
  { file, song }: RecordPlace,
  { entries, history }: Conversation,
  entry: Entry,
  change?: TextChange,
): Promise<Result<Conversation>> {
  const line = { at: new Date().toISOString(), ...entry };
  const written =
    change === undefined
      ? await appendToJournal(file, line)
      : await changeWithRecord(changeOf({ journal: file, file: song, line }, change));
  if (!written.ok) return written;
  const kept = [...entries, entry].slice(-mostEntries);
  return success({ entries: kept, history: withEntry(history, entry) });
}

function changeOf(
  about: Pick<Change, 'journal' | 'file' | 'line'>,
  { before, after, patterns }: TextChange,
): Change {
  const line = patterns.length === 0 ? about.line : { ...about.line, patterns };
  return { ...about, before, after, line };
}
