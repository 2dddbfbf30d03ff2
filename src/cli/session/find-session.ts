import { isAbsolute, join, resolve } from 'node:path';
import { type Result, success } from '../../base/index.ts';
import { findDirectories } from '../../store/index.ts';
import { isSession, lockFolder, openSession, type Session } from '../../studio/index.ts';
import type { Context } from '../context.ts';

/** The folder of all sessions of a person. */
export function sessionsFolder({ env }: Context): string {
  return join(findDirectories(env).data, 'sessions');
}

/** A name is that of a session in the data folder, anything with a slash is a folder. */
export async function folderOf(name: string, context: Context): Promise<string> {
  const isPath = /[/\\]/.test(name) || isAbsolute(name);
  const here = resolve(context.cwd, name);
  if (isPath || (await isSession(here))) return here;
  return join(sessionsFolder(context), name);
}

/** A session that is this program's until it is let go. */
export interface OpenedSession {
  readonly session: Session;
  readonly release: () => Promise<void>;
}

/**
 * Opens a session for one program, which is told to others that want it. Problems: those of `lockFolder` and
 * `openSession`.
 */
export async function takeSession(
  name: string,
  program: string,
  context: Context,
): Promise<Result<OpenedSession>> {
  const folder = await folderOf(name, context);
  if (!(await isSession(folder))) return openSession(folder) as Promise<Result<never>>;
  const lock = await lockFolder(folder, program);
  if (!lock.ok) return lock;
  const session = await openSession(folder);
  if (!session.ok) {
    await lock.value.release();
    return session;
  }
  return success({ session: session.value, release: lock.value.release }, session.problems);
}
