import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSong, type SongData } from '../../../src/song/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

/** A message, what it asks for, and what of the song has to be otherwise afterwards. */
export interface Labelled {
  readonly intent: string;
  readonly checks: readonly string[];
  readonly message: string;
  /** The song it is about: a name in `patterns/songs`, or nothing for the fixtures' own. */
  readonly song: string;
}

/** The messages of a set: `development` or `held-out`. */
export function labelled(set: string): readonly Labelled[] {
  const path = fileURLToPath(new URL(`../../fixtures/words/${set}.tsv`, import.meta.url));
  return readLabelled(readFileSync(path, 'utf8'));
}

/** Reads a table of labelled messages: intent, checks, message, song, with tabs between. */
export function readLabelled(text: string): readonly Labelled[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [intent = '', checks = '', message = '', song = ''] = line.split('\t');
      return { intent, checks: checks === '' ? [] : checks.split(';'), message, song };
    });
}

/**
 * The songs that messages are about, each read once.
 *
 * @param root the folder of the checkout, with a slash at its end
 */
export function songsOf(root: string): (name: string) => SongData {
  const registry = makeDefaultRegistry();
  const read = new Map<string, SongData>();
  return (name) => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const path = name === '' ? 'tests/fixtures/words/song.yaml' : `patterns/songs/${name}.yaml`;
    const result = readSong(readFileSync(`${root}${path}`, 'utf8'), { registry });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    read.set(name, result.value.data);
    return result.value.data;
  };
}
