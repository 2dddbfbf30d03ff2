import { failure, type Result, success } from '../base/index.ts';
import { replacePattern, type SongFile } from '../song/index.ts';
import type { Registry } from '../sound/index.ts';
import { readPattern } from '../stage/index.ts';
import { childDiffers, climb, usualGenerations } from './climb.ts';
import { judgeOf, usualBars } from './song-fitness.ts';
import { variationsOf } from './vary.ts';
import {
  anchorOf,
  nothingToVary,
  playsNotes,
  trackWithPattern,
  type Variation,
} from './vary-song.ts';
import { passagesOf } from './vary-targets.ts';

/** How a track evolves. */
export interface EvolveOptions {
  /** 20 when absent; 0 changes nothing. */
  readonly generations?: number;
  /** The song's own when absent. */
  readonly seed?: number;
  /** Bars that are judged; 4 when absent. */
  readonly bars?: number;
}

/** A file in which one pattern has evolved. */
export interface Evolution extends Omit<Variation, 'changes'> {
  /** What was chosen, whether it was asked for or not. */
  readonly generations: number;
  readonly seed: number;
  readonly bars: number;
  /** How well the pattern kept to the genre, 0 to 1, and how well it does. */
  readonly fitness: { readonly before: number; readonly after: number };
}

/**
 * A song's file in which the pattern of a track has evolved: generation by generation it is varied a little, and
 * what keeps best to the rules of the song's genre goes on (`fitness`). Never worse than before, and the same for the
 * same seed. What drums play on beats stays.
 *
 * Problems: `compose.track`, `compose.nothing-to-vary`.
 *
 * @example evolveSong(file, 'lead', { generations: 0 }, registry).value.after // => 'f5 af5 c6 f5'
 */
export function evolveSong(
  file: SongFile,
  name: string,
  options: EvolveOptions,
  registry: Registry,
): Result<Evolution> {
  const { song } = file;
  const { generations = usualGenerations, seed = song.seed, bars = usualBars } = options;
  const found = trackWithPattern(song, name);
  if (!found.ok) return found;
  const { track, pattern } = found.value;
  const { kind, text: before } = pattern;
  const { rules, markOf } = judgeOf(song, track, pattern, { bars, registry });
  const isMelody = playsNotes(track, registry);
  const variations = (text: string) =>
    variationsOf({
      text,
      passages: passagesOf({ kind, text }),
      amount: childDiffers,
      read: (tried) => {
        const read = readPattern({ kind, text: tried }, song, registry);
        return read.ok ? read.value : undefined;
      },
      // of a melody what stays is what is judged well; beats hold drums together
      isAnchor: isMelody ? () => false : anchorOf(track, registry, rules.meter),
      key: song.key,
      ...(isMelody && { range: rules.range }),
      bars,
    });
  if (generations > 0 && variations(before)(`${seed}`).length === 0) {
    return failure([nothingToVary(name)]);
  }
  const climbed = climb({
    text: before,
    generations,
    seed: `${seed}/${name}/evolve`,
    variationsOf: variations,
    markOf,
  });
  const after = climbed.text;
  const fitness = { before: markOf(before), after: climbed.mark };
  return success({
    text: replacePattern(file, name, after),
    before,
    after,
    generations,
    seed,
    bars,
    fitness,
  });
}
