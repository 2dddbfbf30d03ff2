import { failure, type Result } from '../../base/index.ts';
import { type Library, libraryFile, openLibrary } from '../../library/index.ts';
import { databaseProblem, findDirectories, isDamaged } from '../../store/index.ts';
import type { Context } from '../context.ts';
import { addShipped } from './add-shipped.ts';

/** Something that is done with the library. */
export type LibraryWork<T> = (library: Library) => Result<T> | Promise<Result<T>>;

/**
 * Opens the library for a work. Where a damage shows while it is done, the library is mended and the work done again.
 *
 * Problems: those of `openLibrary` and of the work.
 */
export async function withLibrary<T>(context: Context, work: LibraryWork<T>): Promise<Result<T>> {
  const first = await attempt(context, work, false);
  const isToMend = first.problems.some(({ code }) => code === 'library.damaged');
  return isToMend ? attempt(context, work, true) : first;
}

async function attempt<T>(
  context: Context,
  work: LibraryWork<T>,
  checkAll: boolean,
): Promise<Result<T>> {
  const folder = findDirectories(context.env).data;
  const opened = await openLibrary(folder, { checkAll });
  if (!opened.ok) return opened;
  const library = opened.value;
  try {
    await addShipped(library);
    const done = await work(library);
    return { ...done, problems: [...opened.problems, ...done.problems] };
  } catch (error) {
    if (!isOfSqlite(error)) throw error;
    return failure([databaseProblem(error, { name: 'library' }, libraryFile(folder))]);
  } finally {
    library.close();
  }
}

function isOfSqlite(error: unknown): boolean {
  const code = (error as { readonly code?: unknown }).code;
  return isDamaged(error) || (typeof code === 'string' && code.startsWith('SQLITE'));
}
