import { parseQuantity, problem } from '../base/index.ts';
import { classifyPatternText, isDate, unknownMiniWords } from './pattern-text.ts';
import { type Path, type Resolving, ranges } from './resolving.ts';
import { isRamp, type PatternText, type Section, type TempoRamp } from './song.ts';
import type { SectionData } from './song-schema.ts';

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

/**
 * The tempo of a section. A ramp that does not say where it begins goes on from the tempo before it,
 * which must be a number there.
 */
export function resolveSectionTempo(
  resolving: Pick<Resolving, 'isTidalName' | 'genre' | 'report'>,
  written: SectionData['bpm'],
  before: Section['bpm'],
  path: Path,
): Section['bpm'] {
  if (written === undefined || typeof written !== 'object') {
    return written === undefined ? undefined : resolveTempo(resolving, written, path);
  }
  const end = (key: 'from' | 'to', value: number | string): number => {
    const range = { ...ranges.bpm, name: key };
    const read = parseQuantity(value, 'bpm', range);
    if (read.ok) return read.value.value;
    for (const each of read.problems) resolving.report({ ...each, path: [...path, key] });
    return resolving.genre.bpm.typical;
  };
  const from = written.from === undefined ? endOf(before) : end('from', written.from);
  if (from === undefined) {
    const message = 'The tempo before this section is a pattern.';
    const hint = 'Say where the ramp begins: `bpm: {from: 170, to: 200}`.';
    resolving.report(problem('song.bpm', message, { path, hint }));
  }
  const to = end('to', written.to);
  return { from: from ?? to, to } satisfies TempoRamp;
}

/** The tempo in which a section ends. */
function endOf(bpm: Section['bpm']): number | undefined {
  if (isRamp(bpm)) return bpm.to;
  return typeof bpm === 'number' ? bpm : undefined;
}
