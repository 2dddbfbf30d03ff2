import { parseQuantity } from '../base/index.ts';
import { classifyPatternText, isDate, unknownMiniWords } from './pattern-text.ts';
import { type Path, type Resolving, ranges } from './resolving.ts';
import type { PatternText } from './song.ts';

/** A tempo in quarter notes a minute: one number, or a pattern of numbers. */
export function resolveTempo(
  resolving: Pick<Resolving, 'isTidalName' | 'genre' | 'report'>,
  written: number | string,
  path: Path,
): number | PatternText {
  const { min, max } = ranges.bpm;
  const read = parseQuantity(written, 'bpm', { min, max, name: 'bpm' });
  if (read.ok) return read.value.value;
  const isText = read.problems.every((each) => each.code === 'quantity.syntax');
  if (typeof written === 'string' && isText && !isDate(written)) {
    const pattern = classifyPatternText(written, resolving.isTidalName);
    const isNumbers = /\d/.test(written) && unknownMiniWords(written).length === 0;
    if (pattern.kind === 'tidal' || isNumbers) return pattern;
  }
  for (const each of read.problems) resolving.report({ ...each, path });
  return resolving.genre.bpm.typical;
}
