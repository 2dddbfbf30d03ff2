import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { readDataFile, rewriteData } from '../song/index.ts';
import type { Registry } from '../sound/index.ts';
import { genreSchema } from './genre-schema.ts';
import { type GenreFragment, type GenreTopic, topicSchema } from './genre-topics.ts';
import { proveGenre } from './prove-genre.ts';
import { type ComposedGenre, readGenre } from './read-genre.ts';

/** A genre’s file, and what may be named in it. */
export interface GenreToExtend {
  readonly text: string;
  readonly id: string;
  readonly registry: Registry;
}

/** A genre’s file with more in it. */
export interface ExtendedGenre {
  readonly text: string;
  readonly genre: ComposedGenre;
  /** Keys that are new or other than before: `kick.fills`, `parts.stab.sounds`. */
  readonly changes: readonly string[];
}

/** More than this is no piece of a genre: characters of JSON. */
const mostCharacters = 40_000;

/**
 * A genre’s file with what a topic says of it: lists get more entries, maps more keys, and all else is put in its
 * place; comments and order stay. The whole is checked as any genre is, and songs are composed from it.
 *
 * Problems: `genre.fragment` for what is no piece of a genre or lies outside its topic; those of `readGenre` and
 * `proveGenre`, with paths in the genre.
 *
 * @param fragment checked here, so it may come from anywhere
 *
 * @example extendGenre({ text: 'name: a', id: 'a', registry }, 'kick', { keys: ['c minor'] }).problems[0].code // => 'genre.fragment'
 */
export function extendGenre(
  { text, id, registry }: GenreToExtend,
  topic: GenreTopic,
  fragment: unknown,
): Result<ExtendedGenre> {
  const read = readFragment(topic, fragment);
  if (!read.ok) return read;
  const before = readDataFile(text, { schema: genreSchema, code: 'genre', subject: 'A genre' });
  if (!before.ok) return before;
  const changes: string[] = [];
  const { written: now } = before.value;
  const merged = merge(now, read.value, [], changes);
  if (changes.length === 0) return failure([nothingNew]);
  const written = rewriteData(text, now as object, merged as object);
  const genre = readGenre(written, { id, registry });
  if (!genre.ok) return genre;
  const proved = proveGenre(genre.value, registry);
  if (!proved.ok) return proved;
  return success({ text: written, genre: genre.value, changes }, proved.problems);
}

const nothingNew = problem('genre.fragment', 'Nothing in this is new to the genre.', {
  hint: 'Say what its file has not got yet.',
});

function readFragment(topic: GenreTopic, fragment: unknown): Result<GenreFragment> {
  const size = JSON.stringify(fragment ?? null).length;
  if (size > mostCharacters) {
    const message = `This is ${size} characters long; ${mostCharacters} are read.`;
    return failure([problem('genre.fragment', message, { hint: 'Say less at once.' })]);
  }
  const read = topicSchema(topic).safeParse(fragment);
  if (read.success) return success(read.data);
  return failure(
    read.error.issues.slice(0, 10).map(({ path, message }): Problem => {
      const where = path.map(String).join('.');
      const at = where === '' ? '' : `\`${where}\`: `;
      return problem('genre.fragment', `${at}${message}`, {
        path: path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
      });
    }),
  );
}

type Path = readonly string[];

/** A value with another one in it. What becomes otherwise is noted. */
function merge(before: unknown, more: unknown, path: Path, changes: string[]): unknown {
  if (more === undefined) return before;
  if (isMap(before) && isMap(more)) {
    const merged: Record<string, unknown> = { ...before };
    for (const [key, value] of Object.entries(more)) {
      if (value === undefined) continue;
      const own = Object.hasOwn(before, key) ? before[key] : undefined;
      merged[key] = merge(own, value, [...path, key], changes);
    }
    return merged;
  }
  const merged = isList(before) && isList(more) ? joined(before, more) : more;
  if (!isSame(merged, before)) changes.push(path.join('.'));
  return merged;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of things; two numbers are bounds, and one value. */
function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && !value.every((each) => typeof each === 'number');
}

function joined(before: readonly unknown[], more: readonly unknown[]): readonly unknown[] {
  const all = [...before];
  for (const each of more) if (!all.some((one) => isSame(one, each))) all.push(each);
  return all;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
