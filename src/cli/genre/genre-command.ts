import { type Problem, type Result, success } from '../../base/index.ts';
import type { ComposedGenre, GenreTopic } from '../../compose/index.ts';
import type { Reply } from '../command.ts';
import type { Context } from '../context.ts';
import { findGenreFile, type GenreFile, genreOfFile, listGenres } from '../find-genre-file.ts';
import { readSource } from '../input.ts';
import { columns } from '../overview.ts';

export type GenreAction = 'list' | 'show' | 'check' | 'research';

/** What `gabber genre` is asked for. */
export interface GenreRequest {
  readonly action: GenreAction;
  /** A name, or a file. */
  readonly genre: string;
  readonly topic?: GenreTopic;
  readonly output?: string;
  readonly model?: string;
}

/**
 * Lists, shows, checks and extends genres. Problems: those of the genre's file (`genre.…`), `music.genre`, those of
 * `proveGenre` and `researchGenre`, `genre.exists`, `genre.no-model`, `models.config`, `file.write`.
 */
export async function runGenre(request: GenreRequest, context: Context): Promise<Result<Reply>> {
  switch (request.action) {
    case 'list':
      return list(context);
    case 'show':
      return show(request.genre, context);
    case 'check':
      return check(request.genre, context);
    case 'research': {
      const { researchCommand } = await import('./research-command.ts');
      return researchCommand(request, context);
    }
  }
}

/** The file of a genre: what has a slash or an ending is a file, all else a name. */
export async function genreFileOf(genre: string, context: Context): Promise<Result<GenreFile>> {
  const isFile = /[/\\]|\.(ya?ml|json)$/i.test(genre);
  return isFile ? success(genreOfFile(genre)) : findGenreFile(genre, context);
}

/** A genre as its file has it. */
export interface OpenGenre extends GenreFile {
  readonly text: string;
  readonly genre: ComposedGenre;
}

/** Reads the file of a genre, with all checks. Problems: those of finding and reading it. */
export async function openGenre(
  { id, path }: GenreFile,
  context: Context,
): Promise<Result<OpenGenre>> {
  const source = await readSource(path, context);
  if (!source.ok) return source;
  const { readGenre } = await import('../../compose/index.ts');
  const { makeDefaultRegistry } = await import('../../../synthdefs/index.ts');
  const { name: file, text } = source.value;
  const read = readGenre(text, { id, file, registry: makeDefaultRegistry() });
  return read.ok ? success({ id, path, text, genre: read.value }, read.problems) : read;
}

async function list(context: Context): Promise<Result<Reply>> {
  const problems: Problem[] = [];
  const rows: (readonly [string, string])[] = [];
  const told: object[] = [];
  for (const each of await listGenres(context)) {
    const opened = await openGenre(each, context);
    // one that is wrong hides none of the others
    problems.push(...opened.problems.map((one) => ({ ...one, severity: 'warning' as const })));
    if (!opened.ok) continue;
    const { name, also = [], bpm } = opened.value.genre;
    const [low, high] = bpm.range;
    const { id, path, isOwn } = each;
    rows.push([id, `${bpm.usual} bpm (${low} to ${high}), ${name}${isOwn ? ', your own' : ''}`]);
    told.push({ id, name, also, bpm, own: isOwn, file: path });
  }
  return success({ text: `${columns(rows).join('\n')}\n`, json: { genres: told } }, problems);
}

async function show(name: string, context: Context): Promise<Result<Reply>> {
  const found = await genreFileOf(name, context);
  if (!found.ok) return found;
  const opened = await openGenre(found.value, context);
  if (!opened.ok) return opened;
  const { text, genre, path } = opened.value;
  return success({ text, json: { file: path, ...genre }, note: `${path}\n` }, opened.problems);
}

async function check(name: string, context: Context): Promise<Result<Reply>> {
  const found = await genreFileOf(name, context);
  if (!found.ok) return found;
  const opened = await openGenre(found.value, context);
  if (!opened.ok) return opened;
  const { proveGenre } = await import('../../compose/index.ts');
  const { makeDefaultRegistry } = await import('../../../synthdefs/index.ts');
  const { genre, path, id } = opened.value;
  const proved = proveGenre(genre, makeDefaultRegistry());
  const inFile = proved.problems.map((each) => ({ file: path, ...each }));
  if (!proved.ok) return { ok: false, problems: inFile };
  const problems = [...opened.problems, ...inFile];
  const text = `${path}: ${genre.name} holds; ${proved.value} songs were composed in it\n`;
  return success({ text, json: { file: path, id, songs: proved.value, problems } }, problems);
}
