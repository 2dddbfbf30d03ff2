import { type Problem, rational } from '../base/index.ts';
import { chordInKey, type Key } from '../music/index.ts';
import { type Pattern, queryWithin } from '../pattern/index.ts';
import type { PatternText, Song } from '../song/index.ts';
import { type HarmonyAt, type HarmonySource, harmonyIn } from './harmony.ts';
import type { SongPath } from './types.ts';

/** How a progression is read; Problems are kept by whoever gives these. */
export interface HarmonyReaders {
  words(source: PatternText, path: SongPath): Pattern<string> | undefined;
  report(problems: readonly Problem[], path: SongPath): void;
}

/**
 * The keys and chords of a song, section by section. Progressions run on through sections, as all
 * patterns do. Problems: those of their texts, and of words that are no chords.
 */
export function planHarmony(song: Song, read: HarmonyReaders): HarmonyAt {
  const checked = (source: PatternText | undefined, path: SongPath, key: Key) => {
    const progression = source && read.words(source, path);
    if (progression !== undefined) read.report(checkProgression(progression, key), path);
    return progression;
  };
  const ofSong = checked(song.progression, ['progression'], song.key);
  const whole = harmonySource(song.key, ofSong);
  const bars = song.arrangement.flatMap((section, index) => {
    const { key = song.key, progression, bars: count } = section;
    const own = checked(progression, ['arrangement', index, 'progression'], key);
    const source = harmonySource(key, progression === undefined ? ofSong : own);
    return Array.from({ length: count }, () => source);
  });
  return (cycle) => {
    const bar = cycle.floor().toNumber() % Math.max(bars.length, 1);
    return harmonyIn(bars[bar] ?? whole, cycle);
  };
}

function harmonySource(key: Key, progression: Pattern<string> | undefined): HarmonySource {
  return { key, ...(progression === undefined ? {} : { progression }) };
}

/** Cycles of a progression that are read before a song plays; the form may come to any of them. */
const CHECKED = 64;

/** What is wrong with the words of a progression: the first that is no chord. */
function checkProgression(progression: Pattern<string>, key: Key): readonly Problem[] {
  for (let cycle = 0; cycle < CHECKED; cycle += 1) {
    const answer = queryWithin(progression, rational(cycle), rational(cycle + 1), { events: 1024 });
    if (!answer.ok) return answer.problems;
    for (const { value } of answer.value) {
      const read = chordInKey(value, key);
      if (!read.ok) return read.problems;
    }
  }
  return [];
}
