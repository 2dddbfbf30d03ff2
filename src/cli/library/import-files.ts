import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import {
  failure,
  hasErrors,
  type Problem,
  problem,
  type Result,
  success,
} from '../../base/index.ts';
import {
  described,
  isListOfEntries,
  type Library,
  mapIn,
  midiEntries,
  type NewEntry,
  readListed,
  tidalEntries,
} from '../../library/index.ts';
import { fileProblem, readBytes } from '../../store/index.ts';
import type { Reply } from '../command.ts';
import type { Context } from '../context.ts';
import { readSource } from '../input.ts';
import { internalProblem } from '../internal.ts';
import { ownRegistry } from '../synthdef-places.ts';
import { problemsOf, readEntries } from './read-entries.ts';
import { withLibrary } from './with-library.ts';

/** Files that are added together: all of them or none. */
const batchFiles = 200;

/** Problems that are shown; all are counted. */
const mostShown = 50;

const endings = /\.(?:tidal|midi?|ya?ml|json)$/i;

/** What an import came to. */
interface Imported {
  files: number;
  added: number;
  /** Entries that were there before. */
  known: number;
  /** Files of which something could not be read. */
  refused: number;
  /** The first Problems, and how many there were. */
  readonly problems: Problem[];
  told: number;
}

/**
 * Imports files, and those in folders: statements of Tidal code, tracks of MIDI files, songs with their patterns, kits,
 * presets, lists of entries. What cannot be read is told of, and the rest imported.
 *
 * Problems: those of each file, the first ones; `library.more`, which counts the others.
 */
export async function importFiles(
  names: readonly string[],
  tags: readonly string[] | undefined,
  context: Context,
): Promise<Result<Reply>> {
  const found = await Promise.all(names.map((name) => filesIn(name, context)));
  const unread = found.flatMap(({ problems }) => problems);
  const files = found.flatMap((each) => (each.ok ? each.value : []));
  if (files.length === 0 && unread.length > 0) return failure(unread);
  const signal = context.interruption();
  return withLibrary(context, async (library) => {
    const sum: Imported = { files: 0, added: 0, known: 0, refused: 0, problems: [], told: 0 };
    tell(sum, unread);
    for (let at = 0; at < files.length && !signal.aborted; at += batchFiles) {
      await importBatch(files.slice(at, at + batchFiles), tags, sum, { library, context });
    }
    return reported(sum);
  });
}

/** A file, or the files of a folder and of those in it that can be read, in order. */
async function filesIn(name: string, { cwd }: Context): Promise<Result<readonly string[]>> {
  const path = resolve(cwd, name);
  try {
    if (!(await stat(path)).isDirectory()) return success([name]);
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((each) => each.isFile() && endings.test(each.name));
    return success(files.map((each) => join(each.parentPath, each.name)).sort());
  } catch (error) {
    return failure([fileProblem(error, name, 'read')]);
  }
}

async function importBatch(
  files: readonly string[],
  tags: readonly string[] | undefined,
  sum: Imported,
  { library, context }: { readonly library: Library; readonly context: Context },
): Promise<void> {
  const entries: NewEntry[] = [];
  for (const file of files) {
    const read = await readSafely(file, tags, context);
    sum.files += 1;
    if (hasErrors(read.problems)) sum.refused += 1;
    tell(sum, read.problems);
    if (read.ok) entries.push(...read.value);
  }
  const registry = await ownRegistry({ name: '', text: 'generate' });
  const ready = registry.ok ? described(entries, registry.value) : entries;
  const added = library.addAll(ready);
  const isNew = added.filter((each) => each.isNew).length;
  sum.added += isNew;
  sum.known += added.length - isNew;
}

function tell(sum: Imported, problems: readonly Problem[]): void {
  sum.told += problems.length;
  sum.problems.push(...problems.slice(0, mostShown - sum.problems.length));
}

/** No file, whatever is in it, is to keep the others out. */
async function readSafely(
  file: string,
  tags: readonly string[] | undefined,
  context: Context,
): Promise<Result<readonly NewEntry[]>> {
  try {
    return await readFile(file, tags, context);
  } catch (error) {
    return failure([{ ...internalProblem(error, context.env), file }]);
  } finally {
    context.sources.delete(file);
  }
}

async function readFile(
  file: string,
  tags: readonly string[] | undefined,
  context: Context,
): Promise<Result<readonly NewEntry[]>> {
  const title = basename(file, extname(file));
  const more = { origin: resolve(context.cwd, file), ...(tags && { tags }) };
  if (/\.midi?$/i.test(file)) return readMidiFile(file, title, more, context);
  const source = await readSource(file, context);
  if (!source.ok) return source;
  const { text } = source.value;
  if (!/\.(?:ya?ml|json)$/i.test(file)) {
    return playable(tidalEntries(text, title, more), file, context);
  }
  const data = mapIn(text);
  if (!data.ok || !isListOfEntries(data.value)) {
    return readEntries(file, { tracks: true, ...(tags && { tag: tags }) }, context);
  }
  const listed = readListed(text);
  const placed = listed.problems.map((each) => ({ ...each, file }));
  if (!listed.ok) return failure(placed);
  const entries = listed.value.map((each) => ({
    ...each,
    ...more,
    tags: [...(each.tags ?? []), ...(tags ?? [])],
  }));
  const read = await playable(entries, file, context);
  return { ...read, problems: [...placed, ...read.problems] };
}

async function readMidiFile(
  file: string,
  title: string,
  more: Pick<NewEntry, 'origin' | 'tags'>,
  { cwd }: Context,
): Promise<Result<readonly NewEntry[]>> {
  const { LARGEST_MIDI, readMidi } = await import('../../midi/index.ts');
  const bytes = await readBytes(resolve(cwd, file), LARGEST_MIDI);
  if (!bytes.ok) return bytes;
  const midi = readMidi(bytes.value, basename(file));
  const read = midi.ok ? midiEntries(midi.value, title, more) : midi;
  const problems = read.problems.map((each) => ({ ...each, file }));
  if (read.ok) return success(read.value, problems);
  return failure(problems.length > 0 ? problems : [nothingIn(file)]);
}

/** Those that play. Problems of the others. */
async function playable(
  entries: readonly NewEntry[],
  file: string,
  context: Context,
): Promise<Result<readonly NewEntry[]>> {
  const good: NewEntry[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    const found = await problemsOf(entry, file, context);
    if (found.length === 0) good.push(entry);
    else problems.push(...found);
  }
  if (entries.length === 0) problems.push(nothingIn(file));
  return good.length === 0 ? failure(problems) : success(good, problems);
}

function nothingIn(file: string): Problem {
  return problem('library.nothing', `There is nothing in ${basename(file)} to import.`, { file });
}

function reported({ files, added, known, refused, problems, told }: Imported): Result<Reply> {
  const more = told - problems.length;
  const shown = [...problems];
  if (more > 0) {
    const message = `There are ${more} more Problems, with ${refused} files in all.`;
    shown.push(problem('library.more', message, { severity: 'warning' }));
  }
  if (added + known === 0 && refused > 0) return failure(shown);
  const there = known === 0 ? '' : `, ${known} were there`;
  const bad = refused === 0 ? '' : `; ${refused} files could not be read whole`;
  const text = `${added} entries from ${files} ${files === 1 ? 'file' : 'files'}${there}${bad}\n`;
  return success({ text, json: { files, added, known, refused, problems: shown } }, shown);
}
