import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatJson,
  formatTerminal,
  formatText,
  type Problem,
  problem,
  toMarks,
} from '../../../src/base/index.ts';

const source = 'title: A\ntracks:\n  kick:\n    instrumnet: gabber-kick\n';
const typo = problem('song.unknown-key', 'There is no key `instrumnet` here.', {
  file: 'a.yaml',
  span: { line: 4, column: 5, endLine: 4, endColumn: 15 },
  path: ['tracks', 'kick', 'instrumnet'],
  hint: 'Did you mean `instrument`?',
});

describe('control characters', () => {
  const hidden = problem('a.b', 'There is no `a\0`.', { hint: 'Not \u001b[2J.' });

  it('never leave for a terminal, a text or an editor', () => {
    const [mark] = toMarks([hidden], 'x');
    for (const text of [formatTerminal([hidden]), formatText([hidden]), mark?.message]) {
      expect(text).toContain('`a·`');
      expect(text).toContain('Not ·[2J.');
    }
  });
});

describe('formatTerminal', () => {
  it('shows message, place, line, caret and hint', () => {
    expect(formatTerminal([typo], { sources: { 'a.yaml': source } })).toBe(
      [
        'error: There is no key `instrumnet` here. [song.unknown-key]',
        '  at a.yaml:4:5 (tracks.kick.instrumnet)',
        '  4 |     instrumnet: gabber-kick',
        '    |     ^^^^^^^^^^',
        '  hint: Did you mean `instrument`?',
        '',
      ].join('\n'),
    );
  });

  it('says less when less is known', () => {
    expect(formatTerminal([problem('a.b', 'No.')])).toBe('error: No. [a.b]\n');
    expect(formatTerminal([problem('a.b', 'No.', { file: 'x' })])).toContain('at x\n');
    const span = { line: 2, column: 3, endLine: 2, endColumn: 3 };
    expect(formatTerminal([problem('a.b', 'No.', { span })])).toContain('at line 2, column 3\n');
    expect(formatTerminal([{ ...typo, span: { ...span, line: 99 } }])).not.toContain('|');
  });

  it('colours only when asked, and the same text', () => {
    const plain = formatTerminal([typo], { sources: { 'a.yaml': source } });
    const painted = formatTerminal([typo], { sources: { 'a.yaml': source }, color: true });
    expect(plain).not.toContain('\u001b');
    expect(painted).toContain('\u001b[1;31m');
    expect(painted.replaceAll(/\p{Cc}\[[\d;]*m/gu, '')).toBe(plain);
  });

  it('puts the caret under wide and combining characters', () => {
    const line = 'e\u0301漢: x';
    const span = { line: 1, column: 6, endLine: 1, endColumn: 7 };
    const text = formatTerminal([problem('a.b', 'No.', { span })], { sources: { only: line } });
    expect(text.split('\n')[3]).toBe(`    | ${' '.repeat(5)}^`);
  });

  it('cuts a long line around the place', () => {
    const line = `${'a'.repeat(5000)}!${'b'.repeat(5000)}`;
    const span = { line: 1, column: 5001, endLine: 1, endColumn: 5002 };
    const text = formatTerminal([problem('a.b', 'No.', { span })], { sources: { only: line } });
    const [, , shown = '', caret = ''] = text.split('\n');
    expect(shown.length).toBeLessThan(120);
    expect(shown[caret.indexOf('^')]).toBe('!');
  });

  it('never sends what a source could do to the terminal', () => {
    const span = { line: 1, column: 1, endLine: 1, endColumn: 9 };
    const hostile = problem('a.b', 'bad \u001b[2J', {
      span,
      hint: '\u001b]0;x\u0007',
      file: 'f\u001b',
    });
    const text = formatTerminal([hostile], { sources: { 'f\u001b': 'x\u001b[31m\u202ey' } });
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  });
});

describe('formatJson', () => {
  it('is the document of failing commands', () => {
    expect(JSON.parse(formatJson([typo]))).toEqual({ problems: [typo] });
  });
});

describe('formatText', () => {
  it('carries all that is needed to repair', () => {
    expect(formatText([typo, problem('a.b', 'No.')], { sources: { 'a.yaml': source } })).toBe(
      [
        '1. error song.unknown-key: There is no key `instrumnet` here.',
        '   At: a.yaml:4:5 (tracks.kick.instrumnet)',
        '   Source:     instrumnet: gabber-kick',
        '   Meant: instrumnet',
        '   Fix: Did you mean `instrument`?',
        '2. error a.b: No.',
      ].join('\n'),
    );
  });
});

describe('toMarks', () => {
  it('gives offsets', () => {
    const [mark] = toMarks([typo], source);
    expect(source.slice(mark!.from, mark!.to)).toBe('instrumnet');
    expect(mark).toMatchObject({ severity: 'error', source: 'song.unknown-key' });
  });

  it('marks the first line without a span', () => {
    const [mark] = toMarks([problem('a.b', 'No.')], source);
    expect(source.slice(mark!.from, mark!.to)).toBe('title: A\n');
  });
});

describe('every formatter', () => {
  it('takes any span into any text', () => {
    const place = fc.integer({ min: -2, max: 12 });
    const anySpan = fc.record({ line: place, column: place, endLine: place, endColumn: place });
    fc.assert(
      fc.property(fc.string(), anySpan, (text, span) => {
        const each: Problem = problem('a.b', 'No.', { span });
        const sources = { only: text };
        const [mark] = toMarks([each], text);
        expect(formatTerminal([each], { sources })).toContain('No.');
        expect(formatText([each], { sources })).toContain('No.');
        expect(mark!.from).toBeGreaterThanOrEqual(0);
        expect(mark!.to).toBeGreaterThanOrEqual(mark!.from);
        expect(mark!.to).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
