import { type Movable, stripNumbers } from './movables.ts';
import { type Range, readSettableValue, type WrittenValue } from './parameter-value.ts';
import type { Path, Resolving } from './resolving.ts';
import type { FixedValue, ModulationTarget, Modulator, PatternText } from './song.ts';

/** A pattern that stands where a strip has a number: `level: "<-3 -6>"`. It moves that parameter. */
export interface WrittenPattern {
  readonly pattern: PatternText;
  /** The way to it from the strip on: `['effects', 0, 'filter', 'cutoff']`. */
  readonly at: Path;
  /** The way to it in the song. */
  readonly path: Path;
}

/** Reads numbers of a strip, and gathers the patterns that stand in their places. */
export interface NumberReader {
  /** A value in the unit of a range; the fallback where a pattern stands, or after a Problem. */
  fixed(
    written: WrittenValue | undefined,
    range: Range,
    path: Path,
    fallback: FixedValue,
  ): FixedValue;
  /** The same for ranges in which musical time cannot occur. */
  plain(written: WrittenValue | undefined, range: Range, path: Path, fallback: number): number;
  /** Whether a pattern stands at a path. */
  isPattern(path: Path): boolean;
  readonly patterns: readonly WrittenPattern[];
}

/** A reader for the strip at a path. */
export function numberReader(resolving: Resolving, strip: Path): NumberReader {
  const patterns: WrittenPattern[] = [];
  const fixed: NumberReader['fixed'] = (written, range, path, fallback) => {
    if (written === undefined) return fallback;
    const { meter, bpm, isTidalName } = resolving;
    const name = String(path.at(-1));
    const context = bpm === undefined ? { name, meter } : { name, meter, bpm };
    const read = readSettableValue(written, range, context, isTidalName);
    if (!read.ok) {
      for (const each of read.problems) resolving.report({ ...each, path });
      return fallback;
    }
    const { value } = read;
    if (typeof value === 'number' || value.kind === 'cycles') return value;
    patterns.push({ pattern: value, at: path.slice(strip.length), path });
    return fallback;
  };
  return {
    fixed,
    plain(written, range, path, fallback) {
      const value = fixed(written, range, path, fallback);
      return typeof value === 'number' ? value : fallback;
    },
    isPattern: (path) => patterns.some((each) => each.path === path),
    patterns,
  };
}

/**
 * The modulators that written patterns stand for.
 *
 * @param first their place in the order of modulators: behind those of the strip's list
 */
export function writtenModulators(
  patterns: readonly WrittenPattern[],
  movables: readonly Movable[],
  first: number,
): readonly Modulator[] {
  return patterns.flatMap(({ pattern, at }, index): Modulator[] => {
    const wanted = JSON.stringify(targetAt(at));
    const movable = movables.find(({ target }) => JSON.stringify(target) === wanted);
    if (movable === undefined) return [];
    const { spec, rest, target } = movable;
    return [
      {
        kind: 'pattern',
        entry: first + index,
        at,
        target,
        curve: spec.min > 0 && rest > 0 ? spec.curve : 'lin',
        pattern,
        glide: 0,
        min: spec.min,
        max: spec.max,
        rest,
      },
    ];
  });
}

/** What a place in a strip's data is to a modulator. */
function targetAt(at: Path): ModulationTarget {
  const [key, name] = at;
  const parameter = stripNumbers.find((each) => each === key);
  if (parameter !== undefined) return { kind: 'strip', parameter };
  if (key === 'sends') return { kind: 'send', to: String(name) };
  const place = at.filter((each) => typeof each === 'number');
  return { kind: 'effect', place, parameter: String(at.at(-1)) };
}
