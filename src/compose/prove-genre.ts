import { failure, hasErrors, type Problem, problem, type Result, success } from '../base/index.ts';
import { applyEdits, readSong, type SongData, songText } from '../song/index.ts';
import type { Registry } from '../sound/index.ts';
import { composeSong } from './compose-song.ts';
import { editsOfWord } from './genre-vocabulary.ts';
import type { ComposedGenre } from './read-genre.ts';

/** Songs that are composed: enough that every form and nearly every part is in one. */
const seeds = [1, 2, 3, 4, 5];

/**
 * Composes songs in a genre and reads them as files are read; each of its words is tried on one. What holds for the file
 * alone is told by `readGenre`.
 *
 * Problems: those of composing and of songs, `genre.vocabulary`.
 *
 * @returns how many songs were composed
 */
export function proveGenre(genre: ComposedGenre, registry: Registry): Result<number> {
  const songs: SongData[] = [];
  for (const seed of seeds) {
    const song = composeSong(genre, { seed }, registry);
    if (!song.ok) return song;
    const read = readSong(songText(song.value), { registry });
    if (!read.ok) return failure(read.problems.map((each) => inSong(each, seed)));
    songs.push(read.value.data);
  }
  const problems = wordProblems(genre, songs, registry);
  return hasErrors(problems) ? failure(problems) : success(songs.length, problems);
}

/** A Problem of a song that stands in no file. */
function inSong({ span: _span, file: _file, ...each }: Problem, seed: number): Problem {
  return { ...each, message: `${each.message} (in a song of seed ${seed})` };
}

function wordProblems(
  { vocabulary = {} }: ComposedGenre,
  songs: readonly SongData[],
  registry: Registry,
): readonly Problem[] {
  return Object.entries(vocabulary).flatMap(([word, changes]) => {
    const edits = editsOfWord(changes);
    const names = changes.map((change) => change.trim().split('.')[0] ?? '');
    const song = songs.find(({ tracks }) => names.every((name) => Object.hasOwn(tracks, name)));
    if (song === undefined) return [];
    const tried = applyEdits(song, edits, { registry });
    if (tried.ok) return [];
    return tried.problems
      .filter(({ severity }) => severity === 'error')
      .map((each) => {
        const hint = each.hint === undefined ? {} : { hint: each.hint };
        const message = `\`${word}\` cannot be done: ${each.message}`;
        return problem('genre.vocabulary', message, { path: ['vocabulary', word], ...hint });
      });
  });
}
