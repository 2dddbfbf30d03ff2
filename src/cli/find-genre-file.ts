import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { failure, nearest, problem, type Result, success } from '../base/index.ts';
import { findGenre, genres } from '../music/index.ts';
import { findDirectories } from '../store/index.ts';
import type { Context } from './context.ts';

/** The file of a genre, and its name. */
export interface GenreFile {
  readonly id: string;
  readonly path: string;
}

const ending = '.yaml';

/**
 * Finds the file of a genre: among a person's own in the data folder's `genres`, then among gabber's, by all
 * names that people write.
 *
 * Problem: `music.genre`, with the nearest name and all there are.
 */
export async function findGenreFile(name: string, { env }: Context): Promise<Result<GenreFile>> {
  const own = join(findDirectories(env).data, 'genres');
  const names = await namesIn(own);
  const wanted = name.trim().toLowerCase();
  const found = names.find((each) => each.toLowerCase() === wanted);
  if (found !== undefined) return success({ id: found, path: join(own, found + ending) });
  const known = findGenre(name);
  if (known.ok) return success(shipped(known.value.id));
  const ids = [...genres.map(({ id }) => id), ...names];
  const near = nearest(name, [...ids, ...genres.flatMap(({ also }) => also)]);
  const meant = near === undefined ? '' : `Did you mean \`${near}\`? `;
  const hint = `${meant}There are ${ids.join(', ')}.`;
  const message = `There is no genre called \`${name.slice(0, 40)}\`.`;
  return failure([problem('music.genre', message, { hint })]);
}

/** The genre that a file is of. @example genreOfFile('a/hakken.yaml') // => { id: 'hakken', path: 'a/hakken.yaml' } */
export function genreOfFile(path: string): GenreFile {
  return { id: basename(path).replace(/\.(ya?ml|json)$/i, ''), path };
}

function shipped(id: string): GenreFile {
  return { id, path: shippedPattern('genres', id + ending) };
}

/** A file of those that gabber brings along in `patterns`. */
export function shippedPattern(...path: readonly string[]): string {
  const root = dirname(createRequire(import.meta.url).resolve('gabber/package.json'));
  return join(root, 'patterns', ...path);
}

/** A genre that can be named. */
export interface ListedGenre extends GenreFile {
  /** Whether it is a person’s own, in the data folder. */
  readonly isOwn: boolean;
}

/** All genres that can be named; one of a person’s own hides gabber’s of that name. */
export async function listGenres({ env }: Context): Promise<readonly ListedGenre[]> {
  const folder = join(findDirectories(env).data, 'genres');
  const own = (await namesIn(folder)).map((id) => {
    return { id, path: join(folder, id + ending), isOwn: true };
  });
  const names = new Set(own.map(({ id }) => id));
  const others = genres.filter(({ id }) => !names.has(id));
  return [...others.map(({ id }) => ({ ...shipped(id), isOwn: false })), ...own];
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const files = await readdir(folder);
    return files
      .filter((each) => each.endsWith(ending))
      .map((each) => each.slice(0, -ending.length));
  } catch {
    return [];
  }
}
