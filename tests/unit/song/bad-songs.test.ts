import { describe, expect, test } from 'vitest';
import { formatTerminal, type Problem, type Span } from '../../../src/base/index.ts';
import { readSong } from '../../../src/song/index.ts';
import { badSongs } from '../../bad-songs.ts';
import { registry } from './test-registry.ts';

const file = 'song.yaml';

/** The piece of a text that a span covers. */
function covered(text: string, span: Span | undefined): string | undefined {
  if (span === undefined) return undefined;
  const lines = text.split('\n');
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, column - 1);
  return text.slice(offset(span.line, span.column), offset(span.endLine, span.endColumn));
}

describe('a mistake in a song is met with its place and what to write instead', () => {
  test.each(badSongs.filter((each) => !each.byStage))('$name', ({ text, code, mark, hint }) => {
    const result = readSong(text, { registry, file });
    expect(result.ok).toBe(false);
    const shown = formatTerminal(result.problems, { sources: { [file]: text } });
    const found = result.problems.find((each) => each.code === code);
    expect(found, shown).toBeDefined();
    expect(covered(text, found?.span), shown).toBe(mark);
    if (hint !== undefined) expect(found?.hint, shown).toContain(hint);
    for (const each of result.problems) expectWhole(each);
    const bounds = result.problems.filter((each) => each.code === 'song.range');
    expect(new Set(bounds.map((each) => String(each.path))).size, shown).toBe(bounds.length);
  });
});

function expectWhole(each: Problem): void {
  expect(each.file).toBe(file);
  expect(each.span).toBeDefined();
  expect(each.message).toMatch(/[.?]$/);
  expect(each.message).not.toMatch(/undefined|NaN\b(?!`)|\[object/);
}
