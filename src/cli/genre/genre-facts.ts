import { defaultGenre } from '../../music/index.ts';
import type { Context } from '../context.ts';
import { findGenreFile } from '../find-genre-file.ts';
import { readSource } from '../input.ts';

/**
 * What the file of a genre tells models: its history, and the words of its people with what they change. Undefined where
 * it tells nothing, or cannot be read: who asks about a song is not held up by its genre.
 */
export async function genreFacts(
  genre: string = defaultGenre,
  context: Context,
): Promise<object | undefined> {
  const found = await findGenreFile(genre, context);
  const source = found.ok ? await readSource(found.value.path, context) : undefined;
  if (!found.ok || source?.ok !== true) return undefined;
  const { readGenre } = await import('../../compose/index.ts');
  const read = readGenre(source.value.text, { id: found.value.id });
  if (!read.ok) return undefined;
  const { history, vocabulary } = read.value;
  if (history === undefined && vocabulary === undefined) return undefined;
  return { ...(history && { history }), ...(vocabulary && { words: vocabulary }) };
}
