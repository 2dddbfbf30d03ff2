import { expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { onsets } from '../../../src/stage/onsets.ts';
import { planText } from '../../integration/render-fixtures.ts';

/** Beats at which tracks play in some bars of 4/4 that last a second each. */
function beats(track: string, more = '', bars = 3): number[] {
  const text = `bpm: 240\ntracks:\n  a: {instrument: closed-hat, ${track}}\n${more}`;
  const found = onsets(planText(text), { begin: rational(0), end: rational(bars) });
  return found.onsets.map(({ time }) => Number((time * 4).toFixed(6)));
}

test('a track in 3/4 goes round four times in three bars of 4/4', () => {
  expect(beats('meter: 3/4, pattern: "x"')).toEqual([0, 3, 6, 9]);
  expect(beats('meter: 3/4, pattern: "x*3"')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('a track in 5/8 is as long as five eighths, whatever plays in it', () => {
  expect(beats('meter: 5/8, pattern: "<x ~>"', '', 5)).toEqual([0, 5, 10, 15]);
});

test('the patterns of sections are in the same meter', () => {
  const form = 'arrangement: [{section: one, bars: 3, pattern: {a: "x ~ x"}}]\n';
  expect(beats('meter: 3/4, pattern: "x"', form)).toEqual([0, 2, 3, 5, 6, 8, 9, 11]);
});

test('a song in 7/8 may hold a track in 4/4', () => {
  const text =
    'bpm: 240\nmeter: 7/8\ntracks: {a: {instrument: closed-hat, pattern: "x*4", meter: 4/4}}\n';
  const found = onsets(planText(text), { begin: rational(0), end: rational(2) });
  expect(found.onsets.map(({ time }) => Number((time * 4).toFixed(6)))).toEqual([
    0, 1, 2, 3, 4, 5, 6,
  ]);
});
