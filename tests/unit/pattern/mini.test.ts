import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { parseMini } from '../../../src/pattern/index.ts';
import { cycles, words } from './same.ts';

/** Two ways to write one pattern. */
const equations: readonly (readonly [string, string])[] = [
  ['a*2 b', '[a a] b'],
  ['a!3 b', 'a a a b'],
  ['a ! b', 'a a b'],
  ['a! ! b', 'a a a b'],
  ['a@3 b', 'a _ _ b'],
  ['a@1.5 b', '[a@3 b@2]'],
  ['a . b c', 'a [b c]'],
  ['a b . c d e', '[a b] [c d e]'],
  ['<a b c>', '{a b c}%1'],
  ['{a b, c d e}', '[[a b], {c d e}%2]'],
  ['a - b', 'a ~ b'],
  ['bd(3,8)', '[bd ~ ~ bd ~ ~ bd ~]'],
  ['bd(-3,8)', '[~ bd bd ~ bd bd ~ bd]'],
  ['bd(3,8,2)', '[~ bd ~ ~ bd ~ bd ~]'],
  ['bd(<3 5>,8)', '<bd(3,8) bd(5,8)>'],
  ['a/3*2', '[a/3]*2'],
  ['a*<2 3>', '<a*2 a*3>'],
  ['a*[2 1]', '[a*[2 1]]'],
  ['a , b', '[a , b]'],
  ['a bd(3,8)/2', '[a bd(3,8)]/2'],
  ['a/2/2 b', '[a/2]/2 b'],
  ['a\n  b\tc', 'a b c'],
  ['[a]', 'a'],
  ['', '~'],
  ['~', '[~ ~]'],
];

describe('mini-notation', () => {
  test.each(equations)('%s equals %s', (left, right) => {
    expect(cycles(words(left), 6)).toEqual(cycles(words(right), 6));
  });

  test.each([
    ['note', '0 c5 c cs6 ef -1 1.5', [0, 0, 0, 13, 3, -1, 1.5]],
    ['note', "c'maj", [0, 4, 7]],
    ['note', "c'maj'i", [4, 7, 12]],
    ['note', "c'maj'ii", [7, 12, 16]],
    ['note', "c'maj'o", [-12, -5, 4]],
    ['note', "c'maj'd1", [-5, 0, 4]],
    ['note', "e'min7'5", [4, 7, 11, 14, 16]],
    ['note', "c'maj'5'i", [4, 7, 12, 16, 12]],
    ['number', '1%4 q 3e 1e3 -0.5', [0.25, 0.25, 0.375, 1000, -0.5]],
    ['int', '0 .. 3', [0, 1, 2, 3]],
    ['int', '3 .. 1', [3, 2, 1]],
    ['bool', 't f 1 0', [true, false, true, false]],
    ['string', 'bd:3 super_saw 808 a.b', ['bd:3', 'super_saw', '808', 'a.b']],
  ] as const)('%s: %s', (kind, text, values) => {
    const read = parseMini(text, kind);
    const found = read.ok ? read.value.query(rational(0), rational(1)) : [];
    const ordered = [...found].sort((a, b) => a.part.begin.compare(b.part.begin));
    expect(ordered.map((event) => event.value)).toEqual(values);
  });

  test('events know which characters they come from', () => {
    const read = parseMini('bd [sn cp]*2', 'string', { offset: 10 });
    const events = read.ok ? read.value.query(rational(0), rational(1)) : [];
    const spans = new Map(events.map((event) => [event.value, event.context]));
    expect(spans.get('bd')).toEqual([{ start: 10, end: 12, column: 0 }]);
    expect(spans.get('cp')).toEqual([
      { start: 17, end: 19, column: 7 },
      { start: 21, end: 22, column: 11 },
    ]);
  });

  test('warns of what stands after nothing, and plays the rest', () => {
    const warned = (text: string): readonly unknown[] => {
      const read = parseMini(text, 'string');
      return read.ok ? read.problems.map(({ code, span }) => [code, span?.column]) : ['refused'];
    };
    expect(warned('*2')).toEqual([['mini.nothing', 1]]);
    expect(warned('bd [*2]')).toEqual([['mini.nothing', 5]]);
    expect(warned('?')).toEqual([['mini.nothing', 1]]);
    expect(warned('~*2 bd? [bd sn]/2')).toEqual([]);
    expect(cycles(words('bd [*2]'), 1)).toHaveLength(1);
  });

  test('? and | choose the same every time', () => {
    const dropped = cycles(words('hh*16?'), 1);
    expect(dropped.length).toBeGreaterThan(3);
    expect(dropped.length).toBeLessThan(13);
    expect(cycles(words('hh*16?'), 1)).toEqual(dropped);
    expect(cycles(words('hh*16?0.9'), 1).length).toBeLessThan(dropped.length);
    expect(new Set(cycles(words('[a|b|c]'), 12).map((each) => each.slice(-1))).size).toBe(3);
  });
});
