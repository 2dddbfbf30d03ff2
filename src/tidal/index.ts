import { type Problem, problem, type Rational } from '../base/index.ts';
import type { ControlPattern, LiveControls } from '../pattern/index.ts';
import type { Family } from './builtins/builtin.ts';
import { builtins } from './builtins/table.ts';
import { Session, type SessionOptions } from './session.ts';

export type { Family } from './builtins/builtin.ts';
export { type Places, placesOf } from './places.ts';
export { Session, type SessionOptions } from './session.ts';
export { type ControlPart, type StatementPart, statementParts } from './statement-parts.ts';

/** What a text of Tidal's statements plays. */
export interface Evaluated {
  /** The tracks that are heard, by name, in order of first play. */
  readonly patterns: Map<string, ControlPattern>;
  /** Those of the tracks that play one cycle and no more, and which: `once $ …`. */
  readonly once: ReadonlyMap<string, Rational>;
  /** The tempo in cycles a second, where a statement sets one. */
  readonly cps?: number;
  /** The same in quarter notes a minute, four to a cycle. */
  readonly bpm?: number;
  /** Live values that statements have set, for queries. */
  readonly live: LiveControls;
  readonly problems: readonly Problem[];
}

/**
 * Evaluates Tidal's statements. Each bad one is a Problem, and the others play. An expression that
 * stands alone plays as `d1` where no statement plays anything.
 *
 * @example evaluate('d1 $ s "bd*4"').patterns.size // => 1
 */
export function evaluate(source: string, options: SessionOptions = {}): Evaluated {
  const session = new Session(options);
  const problems = session.run(source);
  const played = playedBy(session);
  const { bare } = session;
  const isBare = played.patterns.size === 0 && bare !== undefined;
  const patterns = isBare ? new Map([['d1', bare]]) : played.patterns;
  return { ...played, patterns, problems };
}

/**
 * What plays by the statements that a session has run. What is wrong with them it has told before.
 *
 * @example playedBy(new Session()).patterns.size // => 0
 */
export function playedBy(session: Session): Omit<Evaluated, 'problems'> {
  const patterns = new Map<string, ControlPattern>();
  for (const [track, p] of session.tracks.patterns()) patterns.set(track, session.guarded(p));
  const { onces: once } = session.tracks;
  return { patterns, once: new Map(once), ...tempoOf(session), live: session.live() };
}

/** The tempo at cycle 0. */
function tempoOf(session: Session): { readonly cps?: number; readonly bpm?: number } {
  if (session.tracks.cps === undefined) return {};
  const cps = session.tracks.currentCps();
  return { cps, bpm: cps * 240 };
}

/**
 * Evaluates one expression: a pattern of controls, or of notes, numbers, names or true and false,
 * which play as `note`, `s` and bare rhythm.
 *
 * @example evaluateExpression('"0 3 7"').problems.length // => 0
 */
export function evaluateExpression(
  text: string,
  options: SessionOptions = {},
): { readonly pattern?: ControlPattern; readonly problems: readonly Problem[] } {
  const { patterns, problems } = evaluate(text, options);
  if (problems.some((each) => each.severity === 'error')) return { problems };
  const [pattern] = patterns.values();
  if (pattern !== undefined) return { pattern, problems };
  const nothing = problem('tidal.nothing', 'There is no pattern here.', {
    hint: 'Write for example s "bd*4".',
  });
  return { problems: [...problems, nothing] };
}

/** One name of the language, as help shows it. */
export interface FunctionHelp {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
  readonly example: string;
  readonly family: Family;
}

/** Everything that a statement can use, by name. */
export function functionHelp(): readonly FunctionHelp[] {
  const table = builtins();
  return [...table.all()]
    .filter(({ name }) => !name.startsWith('\\'))
    .map(({ name, type, doc, example }) => {
      return { name, type, doc, example, family: table.family(name) ?? 'values' };
    });
}

/**
 * Whether a word is a name of Tidal's language.
 *
 * @example isTidalName('every') // => true
 */
export function isTidalName(word: string): boolean {
  return builtins().find(word) !== undefined;
}
