/**
 * A place in a source text: 1-based lines and UTF-16 columns, end exclusive.
 */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type Severity = 'error' | 'warning' | 'info';

/**
 * What is wrong, where, and what to write instead. Every room that reads what people (or models)
 * write reports Problems; formatters show them in terminals, editors, JSON and plain text.
 */
export interface Problem {
  /** A stable name for scripts, `room.reason`: `song.unknown-key`, `tidal.type`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that stands alone. */
  readonly message: string;
  readonly file?: string;
  readonly span?: Span;
  /** Keys that lead to the value in a document: `['tracks', 'kick', 'set', 'drive']`. */
  readonly path?: readonly (string | number)[];
  /** What to write instead, often naming the nearest thing that exists. */
  readonly hint?: string;
}

/** Everything a Problem may carry beside its code and message. */
export type ProblemDetails = Partial<Omit<Problem, 'code' | 'message'>>;

/**
 * Makes a Problem of severity `error` unless told otherwise.
 *
 * @example problem('song.bpm', 'bpm must be above 0').severity // => 'error'
 */
export function problem(code: string, message: string, details: ProblemDetails = {}): Problem {
  return { code, severity: 'error', message, ...details };
}

/** A value with warnings, or the Problems that prevented it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * A Result that carries a value, with any warnings.
 *
 * @example success(3).ok // => true
 */
export function success<T>(value: T, problems: readonly Problem[] = []): Result<T> {
  return { ok: true, value, problems };
}

/**
 * A Result without a value. At least one Problem says why.
 *
 * @example failure([problem('x.y', 'No.')]).ok // => false
 */
export function failure(problems: readonly Problem[]): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems };
}

/** Whether any of the Problems is an error (warnings alone let work go on). */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((each) => each.severity === 'error');
}
