import { makeRandom, type Random } from '../../base/index.ts';
import { findGenre, type Genre, genres, type Key, parseKey } from '../../music/index.ts';
import {
  applyEdits,
  type Edit,
  type Edited,
  type EditSounds,
  type SongData,
} from '../../song/index.ts';

/** What a wish is about beside its words. */
export interface Scene {
  readonly song: SongData;
  readonly sounds: EditSounds;
  /** Strips that were spoken of last, for `it`. */
  readonly focus: readonly string[];
  /** Decides what is written by chance: other in every exchange, the same when it is repeated. */
  readonly seed: string;
}

/** What becomes of a wish: edits, words, or a question. */
export interface Answer {
  readonly edits: readonly Edit[];
  /** What is said beside what the edits say of themselves. */
  readonly said?: string;
  /** What has to be known first. */
  readonly asks?: string;
  /** The strips that it was about, for `it` in what follows. */
  readonly strips?: readonly string[];
}

/** An answer in words alone. */
export function says(said: string): Answer {
  return { edits: [], said };
}

/** A question in place of edits. */
export function asks(question: string): Answer {
  return { edits: [], asks: question };
}

/** What edits would make of the song; nothing is changed. */
export function trial({ song, sounds }: Scene, edits: readonly Edit[]): Edited {
  return applyEdits(song, edits, sounds);
}

/** Whether edits can be done and change something. */
export function works(scene: Scene, edits: readonly Edit[]): boolean {
  if (edits.length === 0) return false;
  const tried = trial(scene, edits);
  return tried.ok && tried.song !== scene.song;
}

/** The song's genre; its default where it names none. */
export function genreOf({ song }: Scene): Genre {
  const found = findGenre(String(song.genre ?? 'gabber'));
  return found.ok ? found.value : (genres[0] as Genre);
}

/** The song's key, or its genre's. */
export function keyOf(scene: Scene): Key {
  for (const text of [scene.song.key ?? '', genreOf(scene).key, 'g minor']) {
    const read = parseKey(text);
    if (read.ok) return read.value;
  }
  return { tonic: 7, scale: 'minor', intervals: [0, 2, 3, 5, 7, 8, 10] };
}

/** Chance for one purpose. */
export function chance({ seed }: Scene, purpose: string): Random {
  return makeRandom(`${seed}/${purpose}`);
}

/** That a part is not in the song, and what could be done. */
export function notThere(missing: readonly string[], verb: string): Answer {
  if (missing.length === 0) return asks(`Which track should I ${verb}?`);
  return says(
    `There is no ${missing.join(' or ')} in this song, so I left it as it is. Say “add a ${missing[0]}” to get one.`,
  );
}
