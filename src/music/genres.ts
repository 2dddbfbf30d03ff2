import { hintNearest, problem, type Result, success } from '../base/index.ts';
import { type Genre, genres } from './genre-table.ts';

/** The genre of a song that names none. */
export const defaultGenre = 'gabber';

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/**
 * Finds a genre by its id, its name or another name people write.
 *
 * Problem: `music.genre`, with the nearest name.
 *
 * @example findGenre('frenchcore') // => success(genres[8])
 */
export function findGenre(name: string): Result<Genre> {
  const wanted = fold(name);
  const found = genres.find((each) =>
    [each.id, each.name, ...each.also].some((one) => fold(one) === wanted),
  );
  if (found !== undefined) return success(found);
  const hint = hintNearest(
    name,
    genres.flatMap((each) => [each.id, ...each.also]),
  );
  const message = `There is no genre called \`${name.slice(0, 40)}\`.`;
  return { ok: false, problems: [problem('music.genre', message, hint ? { hint } : {})] };
}
