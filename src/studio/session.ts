import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure, type Result, success } from '../base/index.ts';
import { fileProblem, makeFolder, readText, systemCode, writeAtomic } from '../store/index.ts';
import { appendToJournal, type Journal, type JournalLine, readJournal } from './journal.ts';
import {
  type SessionData,
  type SongFacts,
  sessionName,
  sessionSchema,
  withFacts,
} from './session-data.ts';
import { sessionFiles } from './session-files.ts';
import { badName, damaged, exists, missing, newer } from './session-problems.ts';
import { recoverChange } from './write-ahead.ts';

const mostBytes = 50_000_000;

/** A song that is worked on, with all that was done: a folder. */
export interface Session {
  readonly folder: string;
  readonly data: SessionData;
  /** Everything that was done, the oldest first. */
  readonly journal: Journal;
}

/** What a new session begins with. */
export interface NewSession {
  /** A folder that is not there yet, or empty. */
  readonly folder: string;
  /** The song’s text, and whether it is Tidal code. */
  readonly text: string;
  readonly isTidal: boolean;
  readonly facts: SongFacts;
  readonly tags: readonly string[];
  readonly parent?: SessionData['parent'];
  readonly now: Date;
}

/**
 * Makes a session. `session.json` comes last: a folder without it is none.
 *
 * Problems: `session.name`, `session.exists`, `file.write`.
 */
export function newSession(made: NewSession): Promise<Result<Session>> {
  return fillSession(made, async () => {});
}

/** Makes a session, with files that it begins with. Problems: those of `newSession`. */
export async function fillSession(
  { folder, text, isTidal, facts, tags, parent, now }: NewSession,
  begin: () => Promise<void>,
): Promise<Result<Session>> {
  if (!sessionName.test(basename(folder))) return failure([badName(basename(folder))]);
  if (await hasFiles(folder)) return failure([exists(folder)]);
  try {
    await makeFolder(folder);
    await begin();
  } catch (error) {
    return failure([fileProblem(error, folder, 'write')]);
  }
  const song = isTidal ? 'song.tidal' : 'song.yaml';
  const at = now.toISOString();
  const data: SessionData = {
    ...{ version: 1, ...facts, tags: [...tags], created: at, modified: at, song },
    ...(parent && { parent }),
  };
  const written = await writeAtomic(join(folder, song), text);
  if (!written.ok) return written;
  const told = await tellSession({ folder }, { at, kind: 'new' });
  if (!told.ok) return told;
  const saved = await saveData(folder, data);
  return saved.ok ? openSession(folder) : saved;
}

/** Whether a folder is a session. */
export async function isSession(folder: string): Promise<boolean> {
  try {
    return (await stat(join(folder, sessionFiles.data))).isFile();
  } catch {
    return false;
  }
}

/**
 * Opens a session, and finishes what a crash interrupted.
 *
 * Problems: `session.missing`, `session.damaged`, `session.newer`, `file.read`, `file.write`; `journal.recovered`,
 * `journal.damaged` (warnings).
 */
export async function openSession(folder: string): Promise<Result<Session>> {
  if (!(await isSession(folder))) return failure([missing(folder)]);
  const data = await readData(folder);
  if (!data.ok) return data;
  const file = join(folder, sessionFiles.journal);
  const journal = await readJournal(file);
  if (!journal.ok) return journal;
  const song = join(folder, data.value.song);
  const recovered = await recoverChange(journal.value, { journal: file, file: song });
  if (!recovered.ok) return recovered;
  const problems = [...data.problems, ...journal.problems, ...recovered.problems];
  return success({ folder, data: data.value, journal: journal.value }, problems);
}

/** What `session.json` says. Problems: `session.damaged`, `session.newer`, `file.read`. */
export async function readData(folder: string): Promise<Result<SessionData>> {
  const file = join(folder, sessionFiles.data);
  const text = await readText(file, mostBytes);
  if (!text.ok) return text;
  try {
    const json: unknown = JSON.parse(text.value);
    const { version } = json as { readonly version?: unknown };
    if (typeof version === 'number' && version > 1) return failure([newer(file)]);
    const read = sessionSchema.safeParse(json);
    if (read.success) return success(read.data);
    return failure([damaged(file, read.error.issues[0]?.path.join('.') ?? '')]);
  } catch {
    return failure([damaged(file, '')]);
  }
}

function saveData(folder: string, data: SessionData): Promise<Result<void>> {
  return writeAtomic(join(folder, sessionFiles.data), `${JSON.stringify(data, null, 2)}\n`);
}

/** Writes down what else happened in a session. Problem: `file.write`. */
export function tellSession(
  { folder }: Pick<Session, 'folder'>,
  line: JournalLine,
): Promise<Result<void>> {
  return appendToJournal(join(folder, sessionFiles.journal), line);
}

/** Brings what a session says of its song up to date. Problems: those of reading its data, `file.write`. */
export async function updateSession(
  folder: string,
  facts: SongFacts,
  now: Date,
): Promise<Result<SessionData>> {
  const data = await readData(folder);
  if (!data.ok) return data;
  const updated = withFacts(data.value, facts, now.toISOString());
  const saved = await saveData(folder, updated);
  return saved.ok ? success(updated) : saved;
}

async function hasFiles(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
  } catch (error) {
    return systemCode(error) === 'ENOTDIR';
  }
}
