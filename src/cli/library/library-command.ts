import { type Result, success } from '../../base/index.ts';
import type { Entry, Library, Likeness, NewEntry } from '../../library/index.ts';
import type { Reply } from '../command.ts';
import type { Context } from '../context.ts';
import { entryLine, entryLines, wholeEntry } from './entry-text.ts';
import { noEntry } from './no-entry.ts';
import { type AddOptions, readEntries } from './read-entries.ts';
import { withLibrary } from './with-library.ts';

const libraryActions = [
  'list',
  'search',
  'add',
  'show',
  'use',
  'tag',
  'remove',
  'like',
  'duplicates',
  'recommend',
  'preview',
  'import',
  'export',
] as const;
export type LibraryAction = (typeof libraryActions)[number];

/** The options of `gabber library` as the command line gives them. */
export interface LibraryOptions extends AddOptions {
  /** From and to, as somebody writes them: `170-180`. */
  readonly tempo?: readonly [number, number];
  readonly limit?: number;
  readonly output?: string;
  /** What is compared. */
  readonly by?: Likeness;
  /** How like entries are that count as one, 0 to 1. */
  readonly least?: number;
}

/** What `gabber library` is asked for. */
export interface LibraryRequest {
  readonly action: LibraryAction;
  /** What stands behind the action: words, files, numbers of entries. */
  readonly words: readonly string[];
  readonly options: LibraryOptions;
}

/** Finds, adds, shows and uses entries of the library. Problems: those of opening it, of files, `library.no-entry`. */
export function runLibrary(request: LibraryRequest, context: Context): Promise<Result<Reply>> {
  switch (request.action) {
    case 'list':
    case 'search':
      return find(request, context);
    case 'add':
      return add(request, context);
    case 'show':
      return show(request, context);
    case 'use':
      return use(request, context);
    case 'tag':
      return tag(request, context);
    case 'remove':
      return remove(request, context);
    default:
      return furtherAction(request, context);
  }
}

/** What takes more than the library alone. */
async function furtherAction(
  { action, words, options }: LibraryRequest,
  context: Context,
): Promise<Result<Reply>> {
  const [first] = words;
  if (action === 'import') {
    const { importFiles } = await import('./import-files.ts');
    return importFiles(words, options.tag, context);
  }
  if (action === 'export') {
    const { exportEntries } = await import('./export-entries.ts');
    return exportEntries(words.slice(0, -1).map(Number), words.at(-1) ?? '', context);
  }
  if (action === 'preview') {
    const { preview } = await import('./preview.ts');
    return preview(Number(first), options.output, context);
  }
  const found = await import('./likeness-command.ts');
  if (action === 'like') return found.findLike(Number(first), options, context);
  if (action === 'duplicates') return found.findDuplicates(options, context);
  return found.findRecommended(first, options, context);
}

function find({ words, options }: LibraryRequest, context: Context): Promise<Result<Reply>> {
  const { kind, genre, key, tag, tempo, limit } = options;
  return withLibrary(context, (library) => {
    const entries = library.search({
      words: words.join(' '),
      ...(kind && { kind }),
      ...(genre && { genre }),
      ...(key && { key }),
      ...(tag && { tags: tag }),
      ...(tempo && { bpm: tempo }),
      ...(limit && { limit }),
    });
    return success({ text: entryLines(entries), json: { entries } });
  });
}

async function add({ words, options }: LibraryRequest, context: Context): Promise<Result<Reply>> {
  const read = await readEntries(words[0] ?? '-', options, context);
  if (!read.ok) return read;
  return withLibrary(context, (library) => {
    const { from } = options;
    const parent = from === undefined ? undefined : library.entry(from);
    if (from !== undefined && parent === undefined) return noEntry(from);
    const added = library.addAll(read.value.map((each) => variantOf(parent, each)));
    const lines = added.map(({ entry, isNew }) => {
      const line = `${entry.id}  ${entryLine(entry)}`;
      return isNew ? line : `${line} (was there)`;
    });
    const json = { added: added.map(({ entry, isNew }) => ({ ...entry, isNew })) };
    return success({ text: `${lines.join('\n')}\n`, json }, read.problems);
  });
}

/** What was varied from an entry has its genre, tempo, key and sound, unless it says otherwise. */
function variantOf(parent: Entry | undefined, entry: NewEntry): NewEntry {
  if (parent === undefined || parent.kind !== entry.kind) return entry;
  const { id, genre, bpm, key, sound } = parent;
  return {
    ...(genre !== undefined && { genre }),
    ...(bpm !== undefined && { bpm }),
    ...(key !== undefined && { key }),
    ...(sound !== undefined && { sound }),
    ...entry,
    parent: id,
  };
}

function show({ words }: LibraryRequest, context: Context): Promise<Result<Reply>> {
  return withLibrary(context, (library) => {
    const id = Number(words[0]);
    const [entry, family] = [library.entry(id), library.family(id)];
    if (entry === undefined || family === undefined) return noEntry(id);
    const numbers = (of: readonly Entry[]) => of.map((each) => each.id);
    const { ancestors, variants } = family;
    const json = { ...entry, ancestors: numbers(ancestors), variants: numbers(variants) };
    return success({ text: wholeEntry(entry, family), json });
  });
}

async function use(request: LibraryRequest, context: Context): Promise<Result<Reply>> {
  const { output } = request.options;
  const used = await onEntry(request, context, (library, id) => library.use(id), textOf);
  if (!used.ok || output === undefined || output === '-') return used;
  const { resolve } = await import('node:path');
  const { writeAtomic } = await import('../../store/index.ts');
  const saved = await writeAtomic(resolve(context.cwd, output), used.value.text ?? '');
  if (!saved.ok) return saved;
  return success({ text: `${output}\n`, json: { file: output, entry: used.value.json } });
}

function textOf(entry: Entry): Reply {
  const note = entry.sound === undefined ? {} : { note: `played by\n${entry.sound}` };
  return { text: entry.text, json: entry, ...note };
}

function tag(request: LibraryRequest, context: Context): Promise<Result<Reply>> {
  const [, ...changes] = request.words;
  const less = changes.filter((each) => each.startsWith('-')).map((each) => each.slice(1));
  const more = changes
    .filter((each) => !each.startsWith('-'))
    .map((each) => each.replace(/^\+/, ''));
  return onEntry(request, context, (library, id) => library.tag(id, more, less), inALine);
}

function inALine(entry: Entry): Reply {
  return { text: entryLines([entry]), json: entry };
}

async function remove(request: LibraryRequest, context: Context): Promise<Result<Reply>> {
  const gone = (library: Library, id: number): Entry | undefined => {
    const entry = library.entry(id);
    return library.remove(id) ? entry : undefined;
  };
  const removed = await onEntry(request, context, gone, inALine);
  if (removed.ok) {
    const { forgetPreview } = await import('./preview.ts');
    await forgetPreview(removed.value.json as Entry, context);
  }
  return removed;
}

/** Does something with the entry that a command line names first. Problem: `library.no-entry`. */
function onEntry(
  { words }: LibraryRequest,
  context: Context,
  work: (library: Library, id: number) => Entry | undefined,
  reply: (entry: Entry) => Reply,
): Promise<Result<Reply>> {
  return withLibrary(context, (library) => {
    const id = Number(words[0]);
    const entry = work(library, id);
    return entry === undefined ? noEntry(id) : success(reply(entry));
  });
}
