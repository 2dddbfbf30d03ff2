import { noteName, parseNoteName } from '../../base/index.ts';
import { isInKey, type Key, nearestInKey } from '../../music/index.ts';
import type { Edit } from '../../song/index.ts';
import { eachPattern } from './pattern-text.ts';
import { type Answer, keyOf, type Scene, says } from './scene.ts';

const whichNote =
  'Every note that is written there is in the key. Say “tune the kick to …”, “put it in f minor” or “new melody for the lead”.';

/** Tracks put in the song’s key, or that they are in it already. */
export function inKeyOrSaid(scene: Scene, tracks: readonly string[]): Answer {
  const edits = putInKey(scene, tracks);
  return edits.length > 0 ? { edits, strips: tracks } : { ...says(whichNote), strips: tracks };
}

/** Tracks whose written notes are all in the song’s key: those that are not go to the nearest that is. */
function putInKey(scene: Scene, tracks: readonly string[]): readonly Edit[] {
  const key = keyOf(scene);
  return tracks.flatMap((track) =>
    eachPattern(scene.song, track, (text) => {
      const tuned = inKey(text, key);
      return tuned === text ? undefined : tuned;
    }),
  );
}

/** @example inKey('note "g4 af4"', gMinor) // => 'note "g4 g4"' */
function inKey(text: string, key: Key): string {
  return text.replaceAll(/\b[a-g][sf#]?\d\b/g, (written) => {
    const note = parseNoteName(written);
    if (note === undefined || isInKey(key, note)) return written;
    return noteName(nearestInKey(key, note));
  });
}
