import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure, type Result, success } from '../base/index.ts';
import { fileProblem, makeFolder, readText, systemCode, writeAtomic } from '../store/index.ts';
import { fillSession, openSession, type Session, tellSession } from './session.ts';
import { sessionName } from './session-data.ts';
import { sessionFiles } from './session-files.ts';
import { badName, versionThere } from './session-problems.ts';

/** Texts of songs longer than this are not read. */
const mostBytes = 50_000_000;

/**
 * Keeps the song as it is now under a name, for good.
 *
 * Problems: `session.name`, `session.version` (there is one of that name), `file.read`, `file.write`.
 *
 * @returns its file, seen from the session’s folder
 */
export async function saveVersion(
  session: Session,
  name: string,
  now: Date,
): Promise<Result<string>> {
  const { folder, data } = session;
  if (!sessionName.test(name)) return failure([badName(name)]);
  const ending = data.song.slice(data.song.lastIndexOf('.'));
  const version = join(sessionFiles.versions, `${name}${ending}`);
  const there = await readText(join(folder, version), mostBytes);
  if (there.ok) return failure([versionThere(name)]);
  const text = await readText(join(folder, data.song), mostBytes);
  if (!text.ok) return text;
  try {
    await makeFolder(join(folder, sessionFiles.versions));
  } catch (error) {
    return failure([fileProblem(error, folder, 'write')]);
  }
  const written = await writeAtomic(join(folder, version), text.value);
  if (!written.ok) return written;
  const told = await tellSession(session, { at: now.toISOString(), kind: 'save', version });
  return told.ok ? success(version) : told;
}

/**
 * Makes a session of its own from one as it is now, with all that was done so far. Both go on by themselves.
 *
 * Problems: those of `newSession`, `file.read`.
 */
export async function branchSession(
  { folder, data, journal }: Session,
  to: string,
  now: Date,
): Promise<Result<Session>> {
  const text = await readText(join(folder, data.song), mostBytes);
  if (!text.ok) return text;
  const { title, genre, bpm, key, tags } = data;
  const facts = { title, ...(genre && { genre }), ...(bpm && { bpm }), ...(key && { key }) };
  const parent = { session: basename(folder), events: journal.lines.length };
  const isTidal = data.song.endsWith('.tidal');
  const made = { folder: to, text: text.value, isTidal, facts, tags, parent, now };
  const branched = await fillSession(made, async () => {
    await cp(join(folder, sessionFiles.journal), join(to, sessionFiles.journal));
    await copyVersions(folder, to);
  });
  if (!branched.ok) return branched;
  const told = { at: now.toISOString(), kind: 'branch', to: basename(to) };
  const kept = await tellSession({ folder }, told);
  return kept.ok ? openSession(to) : kept;
}

async function copyVersions(from: string, to: string): Promise<void> {
  try {
    await cp(join(from, sessionFiles.versions), join(to, sessionFiles.versions), {
      recursive: true,
    });
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}
