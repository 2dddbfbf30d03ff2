import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { plainControls, queryWithin } from '../../../src/pattern/index.ts';
import { evaluate } from '../../../src/tidal/index.ts';

/** The values that one control has in some cycles, in order. */
function valuesOf(control: string, source: string, from: number, to: number): unknown[] {
  const { patterns, problems } = evaluate(source);
  expect(problems).toEqual([]);
  const [pattern] = patterns.values();
  if (pattern === undefined) throw new Error('no pattern');
  return Array.from({ length: to - from }, (_, i) => {
    const answer = queryWithin(pattern, rational(from + i), rational(from + i + 1));
    if (!answer.ok) throw new Error('no answer');
    const inOrder = [...answer.value].sort((a, b) => a.part.begin.compare(b.part.begin));
    return inOrder.map(({ value }) => plainControls(value)[control]);
  }).flat();
}

describe('controls that count from event to event', () => {
  test.each([
    ['speed', 's "bd*2" # speedCount "k"', [0, 1, 2, 3]],
    ['n', 's "bd*3" # nTake "k" [1, 2]', [1, 2, 1, 2, 1, 2]],
    ['n', 's "bd*3" # nCountTo "k" 4', [0, 1, 2, 3, 0, 1]],
    ['n', 's "bd*3" # n 2 |+ nCountTo "k" "<2 4>"', [2, 3, 2, 3, 4, 5]],
    ['speed', 's "bd*2" # (speedCount "a" |* speed 2)', [0, 2, 4, 6]],
    ['s', 'n "0*3" # sTake "k" ["bd", "hh"]', ['bd', 'hh', 'bd', 'hh', 'bd', 'hh']],
    ['pan', 's "bd*2" # pStateF "pan" "k" (maybe 1 (/ 2))', [1, 0.5, 0.25, 0.125]],
    ['pan', 's "bd*2" # pStateListF "pan" "k" [0.2, 0.8, 1]', [0.2, 0.8, 1, 0.2]],
  ])('%s of %s', (control, pattern, values) => {
    expect(valuesOf(control, `d1 $ ${pattern}`, 0, 2)).toEqual(values);
  });

  test('a cycle asked for again, or by itself, has the same values', () => {
    const source = 'd1 $ s "bd*3" # nCount "k"';
    expect(valuesOf('n', source, 40, 41)).toEqual([120, 121, 122]);
    const { patterns } = evaluate(source);
    const [pattern] = patterns.values();
    if (pattern === undefined) throw new Error('no pattern');
    const ask = (from: number, to: number) => {
      const answer = queryWithin(pattern, rational(from, 3), rational(to, 3));
      return answer.ok ? answer.value.map(({ value }) => plainControls(value).n) : [];
    };
    expect(ask(7, 8)).toEqual([7]);
    expect(ask(0, 3)).toEqual([0, 1, 2]);
    expect(ask(7, 8)).toEqual([7]);
  });

  test('events that go on from before neither count nor have a count', () => {
    const { patterns } = evaluate('d1 $ slow 2 $ s "bd sn" # nCount "k"');
    const [pattern] = patterns.values();
    if (pattern === undefined) throw new Error('no pattern');
    const answer = queryWithin(pattern, rational(1, 2), rational(2));
    if (!answer.ok) throw new Error('no answer');
    expect(answer.value.map(({ value }) => plainControls(value))).toEqual([
      { s: 'bd' },
      { n: 1, s: 'sn' },
    ]);
  });

  test('two names count apart, and one name counts for two controls', () => {
    const apart = 'd1 $ s "bd*2" # nCount "a" # panTake "b" [0, 0.5, 1]';
    expect(valuesOf('n', apart, 0, 2)).toEqual([0, 1, 2, 3]);
    expect(valuesOf('pan', apart, 0, 2)).toEqual([0, 0.5, 1, 0]);
    const together = 'd1 $ s "bd*2" # nCount "a" # speedCount "a"';
    expect(valuesOf('n', together, 0, 1)).toEqual([0, 2]);
    expect(valuesOf('speed', together, 0, 1)).toEqual([1, 3]);
  });

  test('leaps to far cycles cost no more than a query may', () => {
    expect(valuesOf('n', 'd1 $ s "bd" # nCount "k"', 1_000_000, 1_000_001)).toHaveLength(1);
  });
});

/** What Tidal shows of a pattern, as the text that a statement's message would hold. */
describe('patterns as text', () => {
  const shown = (code: string): unknown =>
    valuesOf('vowel', `d1 $ s "bd" # vowel (pure $ ${code})`, 0, 1)[0];

  test.each([
    ['showStateful $ s "bd hh" # nCount "k"', '(0>½)|n: 0.0f, s: "bd"\n(½>1)|n: 1.0f, s: "hh"'],
    ['show $ s "bd" # (nCount "k" + n 3)', '(0>1)|n: (k: 0.0f,3.0n (ds5)), s: "bd"'],
    ['show (VR (10%7))', '1³₇r'],
    ['show (VR (17%16))', '11/16r'],
    ['show (VList [VI 1, VF 2])', '["1","2.0f"]'],
    ['show (VX [1, 2])', '[1,2]'],
    ['show (VB True)', 'True'],
    ['show $ case VState (\\m -> (m, VF 2)) of VState f -> snd (f mempty)', '2.0f'],
    ['show (fst $ resolveState mempty $ queryArc (nTake "k" [1, 2]) (Arc 0 1))', 'k: ["2.0f"]'],
  ])('%s', (code, text) => {
    expect(shown(code)).toBe(text);
  });
});
