import { failure, type Problem, problem, type Result, rational, success } from '../base/index.ts';
import { type Controls, fmap, type Pattern, parseMini, queryWithin } from '../pattern/index.ts';
import type { PatternText } from '../song/index.ts';
import type { Registry } from '../sound/index.ts';
import { evaluateExpression } from '../tidal/index.ts';
import { DENSITY_LIMIT } from './onsets.ts';
import { numberOf } from './voice-values.ts';

/** Strength of an accented hit (`X`); a plain hit has the default. */
const ACCENT: Controls = Object.freeze({ velocity: 1, accent: 1 });
const HIT: Controls = Object.freeze({});

/** What patterns may use beside Tidal itself. */
export interface PatternScope {
  /** Names of instruments' parameters, as controls: `# drive 12`. */
  readonly controls: readonly string[];
  /** Names of controls that are words. */
  readonly texts?: readonly string[];
}

/**
 * A track's pattern: a Tidal expression, or bare mini-notation in which `x` is a hit, `X` an accent,
 * and note names and numbers are notes.
 */
export function trackPattern(source: PatternText, scope: PatternScope): Result<Pattern<Controls>> {
  return source.kind === 'mini' ? hitsOrNotes(source.text) : tidalPattern(source.text, scope);
}

function tidalPattern(text: string, scope: PatternScope): Result<Pattern<Controls>> {
  const { pattern, problems } = evaluateExpression(text, scope);
  return pattern === undefined ? { ok: false, problems } : success(pattern, problems);
}

const hits = /(^|[^A-Za-z0-9'])[xX](?![A-Za-z0-9'])/;

function hitsOrNotes(text: string): Result<Pattern<Controls>> {
  if (hits.test(text)) {
    return mapResult(parseMini(text, 'string'), (word) => (word === 'X' ? ACCENT : HIT));
  }
  return mapResult(parseMini(text, 'note'), (note) => ({ note }));
}

/** A control of any name gives what follows it the type of a pattern of numbers. */
const NUMBERS = 'pF "value" $\n';

/** Cycles in which a pattern of numbers is checked before a song plays. */
const CHECKED = 8;

/** What one of them may hold and cost: less than a third of a second for all. */
const CHECK_LIMITS = { events: DENSITY_LIMIT, steps: 100_000 };

/**
 * A pattern of numbers, in the unit of the parameter that it sets. Problems: those of the text,
 * `pattern.too-dense`, and `song.not-finite` where it divides by zero; both in the first 8 cycles.
 * Later such values are 0.
 */
export function numberPattern(source: PatternText, scope: PatternScope): Result<Pattern<number>> {
  const read =
    source.kind === 'mini'
      ? parseMini(source.text, 'number')
      : numbersOf(tidalPattern(`${NUMBERS}${source.text}`, scope));
  if (!read.ok) return read;
  const fault = findFault(read.value);
  if (fault !== undefined) return failure([fault]);
  return mapResult(read, (value) => (Number.isFinite(value) ? value : 0));
}

/** A control of any name gives what follows it the type of a pattern of words. */
const WORDS = 'pS "value" $\n';

/** A pattern of words. Problems: those of the text. */
export function wordPattern(source: PatternText, scope: PatternScope): Result<Pattern<string>> {
  if (source.kind === 'mini') return parseMini(source.text, 'string');
  const words = tidalPattern(`${WORDS}${source.text}`, scope);
  const read = mapResult(words, ({ value }) => String(value));
  return { ...read, problems: read.problems.map(oneLineUp) };
}

function numbersOf(controls: Result<Pattern<Controls>>): Result<Pattern<number>> {
  const numbers = mapResult(controls, (each) => numberOf(each, 'value') ?? Number.NaN);
  return { ...numbers, problems: numbers.problems.map(oneLineUp) };
}

/** What is wrong with the first cycles; one that is refused is the last that is asked for. */
function findFault(pattern: Pattern<number>): Problem | undefined {
  for (let cycle = 0; cycle < CHECKED; cycle += 1) {
    const read = queryWithin(pattern, rational(cycle), rational(cycle + 1), CHECK_LIMITS);
    if (!read.ok) return read.problems[0];
    if (read.value.some(({ value }) => !Number.isFinite(value))) return notFinite(cycle);
  }
  return undefined;
}

function notFinite(cycle: number): Problem {
  const message = `This pattern gives no finite number in bar ${cycle + 1}.`;
  const hint = 'Is something divided by zero?';
  return problem('song.not-finite', message, { hint });
}

/** The text stands below a line that its author did not write. */
function oneLineUp(problem: Problem): Problem {
  const { span, hint, ...rest } = problem;
  if (span === undefined) return problem;
  // What stands before the first word is not the author's either.
  const isOfOurs = span.line === 2 && span.column === 1 && hint?.includes('between $ and');
  const lifted = { ...span, line: span.line - 1, endLine: span.endLine - 1 };
  return { ...rest, span: lifted, ...(hint === undefined || isOfOurs ? {} : { hint }) };
}

function mapResult<A, B>(result: Result<Pattern<A>>, f: (value: A) => B): Result<Pattern<B>> {
  return result.ok ? success(fmap(f, result.value), result.problems) : result;
}

/** Every parameter of every instrument, and of every effect of events, can be set by a pattern. */
export function parameterNames(registry: Registry): readonly string[] {
  const names = registry
    .instruments()
    .flatMap((name) => Object.keys(registry.instrument(name)?.parameters ?? {}));
  const ofEffects = registry.eventEffects.flatMap(({ parameters }) => Object.keys(parameters));
  return [...new Set([...names, ...ofEffects])];
}
