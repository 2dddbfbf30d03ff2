import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import {
  failure,
  hintNearest,
  type Problem,
  problem,
  type Result,
  success,
} from '../base/index.ts';

/** A file of SynthDefs as SuperCollider's server loads it. */
export const COMPILED = '.scsyndef';
/** SuperCollider source. */
export const SOURCE = '.scd';

/**
 * The files of SynthDefs that a path means: the file itself, or the `.scsyndef` files of a folder, in
 * the order of their names. Sources are never taken from a folder: to compile one runs it, so it
 * must be named.
 *
 * Problems: `synthdefs.file`, `synthdefs.kind`, `synthdefs.empty`.
 */
export async function synthDefPaths(path: string): Promise<Result<readonly string[]>> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return failure([await missing(path)]);
  if (!found.isDirectory()) return hasKind(path) ? success([path]) : failure([otherKind(path)]);
  const files = await namesIn(path, (entry) => entry.name.endsWith(COMPILED));
  if (files.length === 0) return failure([empty(path)]);
  return success(files.map((name) => join(path, name)));
}

function hasKind(path: string): boolean {
  return [COMPILED, SOURCE].includes(extname(path).toLowerCase());
}

async function namesIn(folder: string, isMeant: (entry: Dirent) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.name.startsWith('.') && isMeant(entry))
    .map(({ name }) => name)
    .sort();
}

async function missing(path: string): Promise<Problem> {
  const beside = await namesIn(
    dirname(path),
    (entry) => entry.isDirectory() || hasKind(entry.name),
  );
  const hint = hintNearest(basename(path), beside) ?? 'Name a `.scsyndef` or `.scd` file.';
  return problem('synthdefs.file', `The file of SynthDefs ${path} is not there.`, { hint });
}

function otherKind(path: string): Problem {
  const message = `${path} is no file of SynthDefs.`;
  const hint = 'Name a `.scsyndef` file, as `writeDefFile` writes it, or a `.scd` file.';
  return problem('synthdefs.kind', message, { hint });
}

function empty(path: string): Problem {
  const message = `The folder ${path} holds no \`${COMPILED}\` file.`;
  return problem('synthdefs.empty', message, { hint: 'Name `.scd` files one by one.' });
}
