import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { fileProblem, isWriterGone, systemCode, writerTag } from '../store/index.ts';

/** A folder that is this program's until it is let go. */
export interface Lock {
  readonly release: () => Promise<void>;
}

interface Holder {
  readonly writer: string;
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  readonly program: string;
}

/**
 * Takes a folder for one program. What a program that is no more left there is taken over.
 *
 * Problems: `session.locked`, which says who has it; `file.write`.
 *
 * @param program how this one is called
 */
export async function lockFolder(folder: string, program: string): Promise<Result<Lock>> {
  const file = join(folder, '.lock');
  const holder: Holder = {
    writer: `.lock-${writerTag()}.lock`,
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    program,
  };
  for (let tries = 0; tries < 3; tries += 1) {
    const taken = await take(file, holder);
    const isHeld = taken.problems.some(({ code }) => code === 'session.locked');
    if (taken.ok || !isHeld) return taken;
    const other = await holderOf(file);
    if (other === undefined) continue;
    if (!isWriterGone(other.writer)) return failure([locked(folder, other)]);
    await putAside(file, other);
  }
  return failure([locked(folder, await holderOf(file))]);
}

/** A link appears with all that it says, or not at all. */
async function take(file: string, holder: Holder): Promise<Result<Lock>> {
  const own = `${file}-${randomUUID()}`;
  try {
    await writeFile(own, `${JSON.stringify(holder)}\n`);
    await link(own, file);
    return success({ release: () => rm(file, { force: true }) });
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') return failure([fileProblem(error, file, 'write')]);
    return failure([locked(file, undefined)]);
  } finally {
    await rm(own, { force: true });
  }
}

async function holderOf(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/**
 * Takes away what a program that is no more left. Another one may have been faster and hold the folder by now: its lock
 * is put back.
 */
async function putAside(file: string, left: Holder): Promise<void> {
  const aside = `${file}-left-${randomUUID()}`;
  try {
    await rename(file, aside);
    const found = await holderOf(aside);
    if (found?.writer !== left.writer) await link(aside, file);
    await rm(aside, { force: true });
  } catch {
    // another program was faster
  }
}

function locked(folder: string, holder: Holder | undefined): Problem {
  const who =
    holder === undefined
      ? 'another program'
      : `${holder.program} (process ${holder.pid} on ${holder.host}, since ${holder.since})`;
  const hint = 'End it there, or make a branch: `gabber session branch`.';
  return problem('session.locked', `The session is open in ${who}.`, { file: folder, hint });
}
