import { readdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import {
  decodeUtf8,
  failure,
  nearest,
  type Problem,
  problem,
  type Result,
  success,
} from '../base/index.ts';
import { readText as readTextFile } from '../store/index.ts';
import type { Context } from './context.ts';

/** Largest text that is read: no song comes near it. */
const mostTextBytes = 20_000_000;

/** A text with the name that Problems give it. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a text file, or standard input for `-`. Problems: `file.read` (with the nearest name in
 * that folder), `file.too-large`, `file.not-text`.
 */
export async function readSource(file: string, context: Context): Promise<Result<SourceText>> {
  const name = file === '-' ? 'standard input' : file;
  const path = resolve(context.cwd, file);
  const read = file === '-' ? await readInput(context) : await readTextFile(path, mostTextBytes);
  if (!read.ok) {
    const near = file === '-' ? undefined : await nearestFile(path);
    return failure(read.problems.map((each) => renamed(each, path, file, near)));
  }
  const text = withNewlines(read.value);
  context.sources.set(name, text);
  return success({ name, text });
}

/** A text whose lines end in carriage returns alone, with newlines in their place. */
function withNewlines(text: string): string {
  return text.replaceAll(/\r(?!\n)/g, '\n');
}

async function readInput(context: Context): Promise<Result<string>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of context.input) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.length;
    if (size > mostTextBytes) {
      const message = `Standard input holds more than ${mostTextBytes / 1e6} MB.`;
      return failure([problem('file.too-large', message)]);
    }
    chunks.push(bytes);
  }
  return decodeUtf8(Buffer.concat(chunks), 'Standard input');
}

/** The Problem with the file called as the command line called it, and the nearest name there is. */
function renamed(each: Problem, path: string, file: string, near: string | undefined): Problem {
  const named = { ...each, message: each.message.replace(path, file), file };
  return near === undefined ? named : { ...named, hint: `Did you mean \`${near}\`?` };
}

/** What a missing file was probably meant to be; undefined when it is there or nothing is near. */
export async function nearestFile(path: string): Promise<string | undefined> {
  try {
    const names = await readdir(dirname(path));
    return names.includes(basename(path)) ? undefined : nearest(basename(path), names);
  } catch {
    return undefined;
  }
}
