import type { Problem } from './problem.ts';
import { type Excerpt, excerptLine, lineOf } from './source-lines.ts';

/** The texts that Problems point into, by the name a Problem has in `file`. */
export type Sources = Readonly<Record<string, string>> | ReadonlyMap<string, string>;

export interface TerminalOptions {
  readonly sources?: Sources;
  /** Colour by ANSI codes. Off when absent. */
  readonly color?: boolean;
  /** Widest source line shown, in columns; longer ones are cut around the place. 100 by default. */
  readonly width?: number;
}

const ansi = {
  error: '\u001b[1;31m',
  warning: '\u001b[1;33m',
  info: '\u001b[1;36m',
  faint: '\u001b[2m',
  strong: '\u001b[1m',
  reset: '\u001b[0m',
} as const;

/**
 * Problems as a person reads them in a terminal: message, place, the source line with a caret
 * under what is meant, and the hint. Control characters of the source are shown, never sent.
 *
 * @example formatTerminal([problem('song.bpm', 'bpm must be above 0')])
 * // => 'error: bpm must be above 0 [song.bpm]\n'
 */
export function formatTerminal(
  problems: readonly Problem[],
  options: TerminalOptions = {},
): string {
  return problems.map((each) => `${terminalLines(each, options).join('\n')}\n`).join('\n');
}

function terminalLines(each: Problem, options: TerminalOptions): string[] {
  const paint = (style: keyof typeof ansi, text: string) =>
    options.color === true ? `${ansi[style]}${text}${ansi.reset}` : text;
  const head = `${paint(each.severity, `${each.severity}:`)} ${paint('strong', visible(each.message))}`;
  const lines = [`${head} ${paint('faint', `[${each.code}]`)}`];
  const place = placeOf(each);
  if (place !== '') lines.push(`  ${paint('faint', 'at')} ${place}`);
  const excerpt = excerptOf(each, options.sources, options.width ?? 100);
  if (excerpt !== undefined && each.span !== undefined) {
    const gutter = String(each.span.line);
    const margin = ' '.repeat(gutter.length);
    lines.push(`  ${paint('faint', `${gutter} |`)} ${excerpt.text}`);
    const caret = `${' '.repeat(excerpt.before)}${paint(each.severity, '^'.repeat(excerpt.marked))}`;
    lines.push(`  ${paint('faint', `${margin} |`)} ${caret}`);
  }
  if (each.hint !== undefined) {
    const indented = visible(each.hint).replaceAll('\n', '\n        ');
    lines.push(`  ${paint('info', 'hint:')} ${indented}`);
  }
  return lines;
}

/**
 * Problems as the one JSON document that failing commands print: `{"problems":[…]}`.
 *
 * @example formatJson([]) // => '{"problems":[]}'
 */
export function formatJson(problems: readonly Problem[]): string {
  return JSON.stringify({ problems });
}

/**
 * Problems as a text from which a model (or a person reading a log) repairs what it wrote: one
 * numbered paragraph each, with place, path, the source line and the hint, without layout tricks.
 *
 * @example formatText([problem('song.bpm', 'bpm must be above 0', { hint: 'Write `bpm: 175`.' })])
 * // => '1. error song.bpm: bpm must be above 0\n   Fix: Write `bpm: 175`.'
 */
export function formatText(
  problems: readonly Problem[],
  options: Pick<TerminalOptions, 'sources'> = {},
): string {
  return problems
    .map((each, index) => textLines(each, options.sources, index + 1).join('\n   '))
    .join('\n');
}

function textLines(each: Problem, sources: Sources | undefined, count: number): string[] {
  const lines = [`${count}. ${each.severity} ${each.code}: ${visible(each.message)}`];
  const place = placeOf(each);
  if (place !== '') lines.push(`At: ${place}`);
  const excerpt = excerptOf(each, sources, 200);
  if (excerpt !== undefined) {
    lines.push(`Source: ${excerpt.text}`);
    if (excerpt.markedText !== '') lines.push(`Meant: ${excerpt.markedText}`);
  }
  if (each.hint !== undefined) lines.push(`Fix: ${visible(each.hint)}`);
  return lines;
}

/** A Problem as editors show it: offsets into the text in UTF-16 units, end exclusive. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly severity: Problem['severity'];
  readonly message: string;
  readonly source: string;
}

/**
 * Problems as marks in an editor that holds `text`. One without a span marks the first line; a
 * span outside the text is brought inside it.
 *
 * @example toMarks([], 'bpm: 0') // => []
 */
export function toMarks(problems: readonly Problem[], text: string): Mark[] {
  const starts = lineStarts(text);
  return problems.map((each) => {
    const span = each.span ?? { line: 1, column: 1, endLine: 2, endColumn: 1 };
    const from = offsetOf(starts, text.length, span.line, span.column);
    const to = Math.max(from, offsetOf(starts, text.length, span.endLine, span.endColumn));
    const message = each.hint === undefined ? each.message : `${each.message}\n${each.hint}`;
    return { from, to, severity: each.severity, message: visible(message), source: each.code };
  });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function offsetOf(starts: readonly number[], length: number, line: number, column: number): number {
  const start = starts[Math.max(0, line - 1)] ?? length;
  return Math.max(0, Math.min(start + column - 1, length));
}

function placeOf({ file, span, path }: Problem): string {
  const point = span === undefined ? '' : `line ${span.line}, column ${span.column}`;
  const inFile = span === undefined ? file : `${file}:${span.line}:${span.column}`;
  const where = visible(file === undefined ? point : (inFile ?? ''));
  const keys = visible((path ?? []).join('.'));
  if (keys === '') return where;
  return where === '' ? keys : `${where} (${keys})`;
}

function excerptOf(
  each: Problem,
  sources: Sources | undefined,
  width: number,
): Excerpt | undefined {
  if (each.span === undefined || sources === undefined) return undefined;
  const text = sourceOf(sources, each.file);
  const line = text === undefined ? undefined : lineOf(text, each.span.line);
  return line === undefined ? undefined : excerptLine(line, each.span, width);
}

/** The text of a file; with no file named, the only text there is. */
function sourceOf(sources: Sources, file: string | undefined): string | undefined {
  const byName = sources instanceof Map ? sources : new Map(Object.entries(sources));
  if (file !== undefined) return byName.get(file);
  return byName.size === 1 ? byName.values().next().value : undefined;
}

function visible(text: string): string {
  return text.replaceAll(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, '·');
}
