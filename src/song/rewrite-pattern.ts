import type { Span } from '../base/index.ts';
import { indexLines } from './line-index.ts';
import type { Path } from './positions.ts';
import type { SongFile } from './read-song.ts';
import { readYamlData } from './yaml-data.ts';
import { parseYaml } from './yaml-source.ts';

/** A piece of a text value to be replaced: offsets into the value, end exclusive. */
export interface PatternEdit {
  readonly begin: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text of a song file in which a track's pattern is edited: all else stays as it is, quotes, comments
 * and order too. Where the file has a `source` that the pattern came from, a `pattern` stands in its place.
 *
 * @param edits of the pattern's text, in any order, none overlapping another
 * @param pattern the whole pattern after them
 */
export function rewritePattern(
  file: Pick<SongFile, 'text' | 'positions' | 'data'>,
  track: string,
  edits: readonly PatternEdit[],
  pattern: string,
): string {
  const path = ['tracks', track, 'pattern'];
  if (file.data.tracks[track]?.pattern === undefined) return withoutSource(file, track, pattern);
  const places = edits.map(({ begin, end, text }) => ({
    ...offsets(file.text, file.positions.locateText(path, begin, end)),
    text,
  }));
  const small = replaced(file.text, places);
  if (valueAt(small, path) === pattern) return small;
  const whole = offsets(file.text, file.positions.locate(path));
  return replaced(file.text, [{ ...whole, text: quoted(pattern, isJson(file.text)) }]);
}

/**
 * The text of a song file in which a track has another pattern: as little of it is written anew as can be.
 *
 * @param after the whole pattern
 */
export function replacePattern(file: SongFile, track: string, after: string): string {
  const before = file.song.tracks.find(({ name }) => name === track)?.pattern?.text ?? '';
  return before === after ? file.text : rewritePattern(file, track, pieces(before, after), after);
}

/** What differs between two texts, line by line where they have as many. */
function pieces(before: string, after: string): readonly PatternEdit[] {
  const [olds, news] = [before.split('\n'), after.split('\n')];
  if (olds.length !== news.length) return [{ begin: 0, end: before.length, text: after }];
  let at = 0;
  return olds.flatMap((old, line) => {
    const begin = at;
    at += old.length + 1;
    const now = news[line] ?? '';
    if (old === now) return [];
    const same = sharedBeginning(old, now);
    const tail = sharedBeginning(reversed(old.slice(same)), reversed(now.slice(same)));
    const text = now.slice(same, now.length - tail);
    return [{ begin: begin + same, end: begin + old.length - tail, text }];
  });
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return [...text].toReversed().join('');
}

function withoutSource(
  { text, positions }: Pick<SongFile, 'text' | 'positions'>,
  track: string,
  pattern: string,
): string {
  const path = ['tracks', track, 'source'];
  const { begin } = offsets(text, positions.locate(path, 'key'));
  const { end } = offsets(text, positions.locate(path));
  const json = isJson(text);
  const key = json ? '"pattern"' : 'pattern';
  const lineBegin = text.lastIndexOf('\n', begin - 1) + 1;
  const indent = text.slice(lineBegin, begin);
  const isBlock = !json && /^ *$/.test(indent) && pattern.includes('\n');
  const value = isBlock
    ? `|\n${pattern.trimEnd().replaceAll(/^(?=.)/gm, `${indent}  `)}`
    : quoted(pattern, json);
  return replaced(text, [{ begin, end, text: `${key}: ${value}` }]);
}

function isJson(text: string): boolean {
  return /^\s*\{\s*"/.test(text);
}

/** A text as YAML and JSON take it, in single quotes where only YAML must. */
function quoted(text: string, json: boolean): string {
  const isPlain = !json && !/[\n\r\t]/.test(text);
  return isPlain ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

function offsets(text: string, span: Span): { readonly begin: number; readonly end: number } {
  const lines = indexLines(text);
  return {
    begin: lines.offset(span.line, span.column),
    end: lines.offset(span.endLine, span.endColumn),
  };
}

function replaced(text: string, edits: readonly PatternEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.begin - b.begin)) {
    pieces.push(text.slice(at, edit.begin), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}

function valueAt(text: string, path: Path): unknown {
  const parsed = parseYaml(text);
  if (!parsed.ok) return undefined;
  let value: unknown = readYamlData(parsed.value).data;
  for (const step of path) value = Object(value)[step];
  return value;
}
