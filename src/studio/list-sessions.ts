import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, type Result, success } from '../base/index.ts';
import { isSession, readData } from './session.ts';
import type { SessionData } from './session-data.ts';

/** A session in a list. */
export interface ListedSession {
  readonly name: string;
  readonly data: SessionData;
}

/** All sessions in a folder, those changed last first; what cannot be read is told of. */
export async function listSessions(folder: string): Promise<Result<readonly ListedSession[]>> {
  const names = await foldersIn(folder);
  const found: ListedSession[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    if (!(await isSession(join(folder, name)))) continue;
    const data = await readData(join(folder, name));
    if (data.ok) found.push({ name, data: data.value });
    else problems.push(...data.problems.map((each) => ({ ...each, severity: 'warning' as const })));
  }
  const sorted = found.sort((a, b) => (a.data.modified < b.data.modified ? 1 : -1));
  return success(sorted, problems);
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((each) => each.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}
