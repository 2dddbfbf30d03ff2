import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { failure, nearest, type Problem, problem, type Result, success } from '../base/index.ts';
import type { Context } from './context.ts';

/** Largest text file that is read: a song of this size is no song. */
const mostTextBytes = 4_000_000;

/** A text with the name that Problems give it. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a text file, or standard input for `-`. Problems: `file.missing` (with the nearest name
 * in that folder), `file.unreadable`, `file.too-big`, `file.not-text`.
 */
export async function readText(file: string, context: Context): Promise<Result<SourceText>> {
  const name = file === '-' ? 'standard input' : file;
  const read = file === '-' ? await readInput(context) : await readFileBytes(file, context);
  if (!read.ok) return read;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(read.value);
    context.sources.set(name, text);
    return success({ name, text });
  } catch {
    return failure([
      problem('file.not-text', `${name} is not a text file (it is no valid UTF-8).`, { file }),
    ]);
  }
}

async function readFileBytes(file: string, context: Context): Promise<Result<Uint8Array>> {
  const path = resolve(context.cwd, file);
  try {
    const { size } = await stat(path);
    if (size > mostTextBytes) return failure([tooBig(file)]);
    return success(await readFile(path));
  } catch (error) {
    return failure([await readingProblem(file, path, error)]);
  }
}

async function readInput(context: Context): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of context.input) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.length;
    if (size > mostTextBytes) return failure([tooBig('standard input')]);
    chunks.push(bytes);
  }
  return success(Buffer.concat(chunks));
}

function tooBig(file: string): Problem {
  return problem('file.too-big', `${file} is larger than ${mostTextBytes / 1e6} MB.`, {
    file,
    hint: 'A song is a text of some kilobytes. Is this the right file?',
  });
}

/** Says why a file could not be read. */
export async function readingProblem(file: string, path: string, error: unknown): Promise<Problem> {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const near = await nearestFile(path);
    const hint = near === undefined ? 'Check the path.' : `Did you mean \`${near}\`?`;
    return problem('file.missing', `There is no file ${file}.`, { file, hint });
  }
  if (code === 'EISDIR') {
    return problem('file.unreadable', `${file} is a folder, not a file.`, { file });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    const hint = 'Give yourself the right to read it.';
    return problem('file.unreadable', `${file} may not be read.`, { file, hint });
  }
  const said = error instanceof Error ? error.message : String(error);
  return problem('file.unreadable', `${file} cannot be read: ${said}`, { file });
}

async function nearestFile(path: string): Promise<string | undefined> {
  try {
    return nearest(basename(path), await readdir(dirname(path)));
  } catch {
    return undefined;
  }
}
