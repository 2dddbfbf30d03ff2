import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import { failure, type Result, success } from '../base/index.ts';
import type { SongData } from '../song/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { findGenreFile, type GenreFile, genreOfFile } from './find-genre-file.ts';
import { readSource } from './input.ts';

/** The options of `gabber generate` as the command line gives them. */
export interface GenerateCommandOptions {
  readonly output?: string;
  readonly seed?: number;
  readonly key?: string;
  readonly bars?: number;
  readonly genreFile?: string;
}

/** What is asked for by its place: beside a file of a genre the first may be the tempo. */
interface Wanted {
  readonly genre: string | undefined;
  readonly bpm: number | undefined;
}

/**
 * Composes a song and writes its file. Problems: those of the genre's file (`genre.…`), `music.genre`,
 * `music.key`, `compose.tempo`, `file.write`.
 */
export async function generateSong(
  wanted: Wanted,
  options: GenerateCommandOptions,
  context: Context,
): Promise<Result<Reply>> {
  const { genre: name, bpm } = fromPlaces(wanted, options);
  const found =
    options.genreFile === undefined
      ? await findGenreFile(name ?? '', context)
      : success(genreOfFile(options.genreFile));
  if (!found.ok) return found;
  const seed = options.seed ?? randomInt(2 ** 31);
  const { key, bars } = options;
  const asked = {
    seed,
    ...(bpm === undefined ? {} : { bpm }),
    ...(key === undefined ? {} : { key }),
    ...(bars === undefined ? {} : { bars }),
  };
  const composed = await compose(found.value, asked, context);
  if (!composed.ok) return composed;
  const { song, text } = composed.value;
  const { problems } = composed;
  if (options.output === '-') {
    await context.out.write(text);
    return success({}, problems);
  }
  const output = options.output ?? `${found.value.id}-${seed}.yaml`;
  const { writeAtomic } = await import('../store/index.ts');
  const saved = await writeAtomic(resolve(context.cwd, output), text);
  if (!saved.ok) return saved;
  const json = { file: output, genre: found.value.id, ...summaryOf(song), problems };
  return success({ text: `${output}: ${sentenceOf(song)}\n`, json }, problems);
}

function fromPlaces({ genre, bpm }: Wanted, { genreFile }: GenerateCommandOptions): Wanted {
  const isTempo = genreFile !== undefined && bpm === undefined && /^\d+(\.\d+)?$/.test(genre ?? '');
  return isTempo ? { genre: undefined, bpm: Number(genre) } : { genre, bpm };
}

/** Reads the genre, composes, and reads the song again as a file is read: what is wrong is told, not written. */
async function compose(
  { id, path }: GenreFile,
  asked: Parameters<typeof import('../compose/index.ts')['composeSong']>[1],
  context: Context,
): Promise<Result<{ readonly song: SongData; readonly text: string }>> {
  const source = await readSource(path, context);
  if (!source.ok) return source;
  const { composeSong, readGenre } = await import('../compose/index.ts');
  const { readSong, songText } = await import('../song/index.ts');
  const { makeDefaultRegistry } = await import('../../synthdefs/index.ts');
  const registry = makeDefaultRegistry();
  const genre = readGenre(source.value.text, { id, file: source.value.name, registry });
  if (!genre.ok) return genre;
  const song = composeSong(genre.value, asked, registry);
  if (!song.ok) return song;
  const text = songText(song.value);
  const read = readSong(text, { registry });
  if (!read.ok) return failure(read.problems);
  return success({ song: song.value, text }, [...genre.problems, ...song.problems]);
}

function summaryOf({ title, bpm, key, seed, tracks, arrangement = [] }: SongData) {
  return {
    title,
    bpm,
    key,
    seed,
    bars: arrangement.reduce((sum, each) => sum + each.bars, 0),
    tracks: Object.keys(tracks),
    sections: arrangement.map(({ section, bars }) => ({ section, bars })),
  };
}

function sentenceOf(song: SongData): string {
  const { title, bpm, key, seed, bars, tracks } = summaryOf(song);
  return `${title}, ${bpm} bpm, ${key}, ${bars} bars, ${tracks.length} tracks, seed ${seed}`;
}
