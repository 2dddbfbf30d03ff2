import { type Problem, problem, type Result } from '../base/index.ts';
import { flatSpelling, type Genre, type Key, type Meter } from '../music/index.ts';
import type { DeviceData } from './device-schema.ts';
import { type Range, readFixedValue, type WrittenValue } from './parameter-value.ts';
import {
  classifyPatternText,
  type IsTidalName,
  isDate,
  unknownMiniWords,
  type Word,
} from './pattern-text.ts';
import type { SongRegistry } from './registry.ts';
import type { FixedValue, PatternText } from './song.ts';

export type Path = readonly (string | number)[];

/** What every step of resolving a song needs. Problems are collected; values fall back. */
export interface Resolving {
  readonly registry: SongRegistry;
  readonly isTidalName: IsTidalName;
  readonly genre: Genre;
  readonly meter: Meter;
  readonly key: Key;
  readonly seed: number;
  /** MIDI instruments, by name, as the file has them. */
  readonly devices: Readonly<Record<string, DeviceData>>;
  /** The song's chords. */
  readonly progression: PatternText | undefined;
  /** The tempo, where it is one number. */
  readonly bpm: number | undefined;
  report(problem: ProblemInText): void;
  /**
   * The hint that names what was meant, as `hintNearest`; none once so many Problems were found that
   * no more are shown.
   */
  hint(name: string, known: Iterable<string>): string | undefined;
}

/** Reports that something is wrong at a path. */
export function complain(
  resolving: Pick<Resolving, 'report'>,
  code: string,
  message: string,
  path: Path,
  hint?: string,
): void {
  resolving.report(problem(code, message, { path, ...(hint === undefined ? {} : { hint }) }));
}

/** A Result's value, or undefined; its Problems are reported at a path. */
export function keep<T>(
  resolving: Pick<Resolving, 'report'>,
  result: Result<T>,
  path: Path,
): T | undefined {
  for (const { code, message, severity, hint } of result.problems) {
    const details = { severity, path, ...(hint === undefined ? {} : { hint }) };
    resolving.report(problem(code, message, details));
  }
  return result.ok ? result.value : undefined;
}

/** A Problem about a piece of the text at its path, as offsets: `Positions.place` finds the span. */
export interface ProblemInText extends Problem {
  readonly within?: readonly [begin: number, end: number];
}

/** A value in the unit of a range, or the fallback after a Problem. */
export function fixedValue(
  resolving: Resolving,
  written: WrittenValue | undefined,
  range: Range,
  path: Path,
  fallback: FixedValue,
): FixedValue {
  if (written === undefined) return fallback;
  const { meter, bpm } = resolving;
  const name = String(path.at(-1));
  const read = readFixedValue(
    written,
    range,
    bpm === undefined ? { name, meter } : { name, meter, bpm },
  );
  if (read.ok) return read.value;
  for (const each of read.problems) resolving.report({ ...each, path });
  return fallback;
}

/** As `fixedValue`, for ranges in which musical time cannot occur. */
export function plainNumber(
  resolving: Resolving,
  written: WrittenValue | undefined,
  range: Range,
  path: Path,
  fallback: number,
): number {
  const value = fixedValue(resolving, written, range, path, fallback);
  return typeof value === 'number' ? value : fallback;
}

/** The ranges of what a strip and a song have beside their parameters. */
export const ranges = {
  level: { unit: 'dB', min: -120, max: 24 },
  gain: { unit: 'dB', min: -60, max: 60 },
  pan: { unit: 'ratio', min: -1, max: 1 },
  width: { unit: 'ratio', min: 0, max: 2 },
  ceiling: { unit: 'dB', min: -24, max: 0 },
  depth: { unit: 'dB', min: 0, max: 80 },
  latency: { unit: 's', min: 0, max: 0.2 },
  attack: { unit: 's', min: 0, max: 5 },
  hold: { unit: 's', min: 0, max: 10 },
  release: { unit: 's', min: 0, max: 10 },
  rate: { unit: 'Hz', min: 0.0001, max: 1000 },
  bpm: { unit: 'bpm', min: 10, max: 10_000 },
  bars: { unit: 'cycles', min: 1 / 64, max: 10_000 },
  probability: { unit: 'ratio', min: 0, max: 1 },
  rise: { unit: 'st', min: -48, max: 48 },
  swing: { unit: 'ratio', min: 0, max: 1 },
  amount: { unit: 'ratio', min: 0, max: 1 },
  offset: { unit: 'ratio', min: -0.5, max: 1 },
  stepVelocity: { unit: 'ratio', min: 0, max: 2 },
  unevenTime: { unit: 's', min: 0, max: 0.1 },
  unevenVelocity: { unit: 'ratio', min: 0, max: 1 },
} as const satisfies Record<string, Range>;

/** A pattern's text, sorted, with a Problem where bare mini-notation holds an unknown word. */
export function patternOf(resolving: Resolving, written: string | number, path: Path): PatternText {
  const pattern = classifyPatternText(String(written), resolving.isTidalName);
  if (pattern.text.trim() === '') {
    const hint = 'Write `~` in quotes for silence: `pattern: "~"`.';
    complain(resolving, 'song.pattern', 'This pattern is empty.', path, hint);
  }
  if (isDate(pattern.text)) {
    const hint = 'Write hits as `x`, notes as `c4`; for example `pattern: "x*4"`.';
    const message = `\`${pattern.text.trim()}\` is a date, not a pattern.`;
    complain(resolving, 'song.pattern', message, path, hint);
  } else if (pattern.kind === 'mini') {
    for (const each of unknownMiniWords(pattern.text)) resolving.report(wordProblem(each, path));
  }
  return pattern;
}

/** Chords as a pattern: mini-notation, or an expression where it holds quotes. */
export function progressionOf(
  resolving: Pick<Resolving, 'report'>,
  written: string | undefined,
  path: Path,
): { readonly progression?: PatternText } {
  if (written === undefined) return {};
  if (written.trim() === '') {
    const hint = 'Write for example `progression: "<i VI III VII>"`.';
    complain(resolving, 'song.pattern', 'This progression is empty.', path, hint);
  }
  return { progression: { kind: /["$]/.test(written) ? 'tidal' : 'mini', text: written } };
}

function wordProblem({ word, begin, end }: Word, path: Path): ProblemInText {
  const within = [begin, end] as const;
  const flat = flatSpelling(word);
  if (flat !== undefined) {
    const message = `\`${word}\` is read as several notes: a flat is written \`f\`.`;
    const hint = `Did you mean \`${flat}\`?`;
    return { ...problem('music.note', message, { severity: 'warning', path, hint }), within };
  }
  const shown = word.slice(0, 40);
  const message = `\`${shown}\` is no hit, note or number, and no name of Tidal's.`;
  const hint = `Write hits as \`x\`; sounds by name as \`s "${shown}"\`.`;
  return { ...problem('song.pattern-word', message, { path, hint }), within };
}
