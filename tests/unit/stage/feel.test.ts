import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import type { Onset } from '../../../src/stage/onsets.ts';
import { onsets } from '../../../src/stage/onsets.ts';
import { planText } from '../../integration/render-fixtures.ts';

/** The notes of a song's track in bars [from, to), counted from 0. */
function played(song: string, from = 0, to = 1, track = 'hat'): readonly Onset[] {
  const span = { begin: rational(from), end: rational(to) };
  const found = onsets(planText(song), span);
  expect(found.problems).toEqual([]);
  return found.onsets.filter((each) => each.track.name === track);
}

/** A bar lasts a second. */
const song = (more: string, pattern = 'x*16', beside = ''): string =>
  `bpm: 240\nseed: 3\n${beside}\ntracks:\n  hat: {instrument: closed-hat, pattern: '${pattern}'${more}}\n`;

const sixteenth = 1 / 16;
const near = (values: readonly number[]) => values.map((each) => expect.closeTo(each, 7));

describe('a groove', () => {
  test('makes every second sixteenth late, and notes long enough to reach the next', () => {
    const notes = played(song(', groove: {swing: 0.25}'));
    const late = Array.from({ length: 16 }, (_, i) => (i + (i % 2) * 0.25) * sixteenth);
    expect(notes.map(({ time }) => time)).toEqual(near(late));
    const long = Array.from({ length: 16 }, (_, i) => (i % 2 === 0 ? 1.25 : 0.75) * sixteenth);
    expect(notes.map(({ delta }) => delta)).toEqual(near(long));
  });

  test('is named, taken in part, and counted in other steps', () => {
    const second = (more: string, pattern = 'x*16') => played(song(more, pattern))[1]!.time;
    expect(second(', groove: mpc-58')).toBeCloseTo(1.16 * sixteenth, 7);
    expect(second(', groove: {template: mpc-58, amount: 50%}')).toBeCloseTo(1.08 * sixteenth, 7);
    expect(second(', groove: shuffle', 'x*8')).toBeCloseTo((4 / 3) * 2 * sixteenth, 7);
    expect(second(', groove: {swing: 0.25, step: 1/8}', 'x*8')).toBeCloseTo(2.5 * sixteenth, 7);
  });

  test('has steps of its own, early ones too, in time and in strength', () => {
    const groove = '{offsets: [0, 0.2, -0.1], velocities: [1, 50%]}';
    const notes = played(song(`, groove: ${groove}`)).slice(0, 4);
    expect(notes.map(({ time }) => time / sixteenth)).toEqual(near([0, 1.2, 1.9, 3]));
    expect(notes.map(({ controls }) => controls['velocity'])).toEqual([
      undefined,
      0.4,
      undefined,
      0.4,
    ]);
  });

  test('begins anew with each bar of an odd meter', () => {
    const notes = played(song(', groove: {swing: 0.5}', 'x*7', 'meter: 7/16'), 1, 2);
    const bar = 7 / 16;
    const late = [0, 1.5, 2, 3.5, 4, 5.5, 6].map((step) => bar + step * sixteenth);
    expect(notes.map(({ time }) => time)).toEqual(near(late));
  });

  test('of the song is every track’s, unless it has its own or none', () => {
    const second = (more: string) => played(song(more, 'x*16', 'groove: mpc-58'))[1]!.time;
    expect(second('')).toBeCloseTo(1.16 * sixteenth, 7);
    expect(second(', groove: mpc-66')).toBeCloseTo(1.32 * sixteenth, 7);
    expect(second(', groove: none')).toBe(sixteenth);
  });
});

describe('humanising', () => {
  const human = ', humanise: {time: 5ms, velocity: 20%}';
  const offsets = (notes: readonly Onset[], from = 0) =>
    notes.map(({ time }, i) => time - (from + i * sixteenth));

  test('moves notes within its bounds, most of them little', () => {
    const notes = played(song(human), 0, 8);
    const late = offsets(notes).map((each) => each * 1000);
    expect(Math.max(...late.map(Math.abs))).toBeLessThanOrEqual(5);
    expect(Math.max(...late)).toBeGreaterThan(3);
    expect(Math.min(...late)).toBeLessThan(-3);
    expect(late.filter((each) => Math.abs(each) < 2.5).length).toBeGreaterThan(late.length / 2);
    const mean = late.reduce((sum, each) => sum + each, 0) / late.length;
    expect(Math.abs(mean)).toBeLessThan(0.6);
    const strengths = notes.map(({ controls }) => Number(controls['velocity']));
    expect(Math.min(...strengths)).toBeGreaterThanOrEqual(0.8 * 0.8);
    expect(Math.max(...strengths)).toBeLessThanOrEqual(0.8 * 1.2);
    expect(new Set(strengths).size).toBe(strengths.length);
  });

  test('is the seed’s, and a bar’s own wherever playing begins', () => {
    const other = song(human).replace('seed: 3', 'seed: 4');
    expect(offsets(played(song(human)))).toEqual(offsets(played(song(human))));
    expect(offsets(played(other))).not.toEqual(offsets(played(song(human))));
    const whole = played(song(human), 0, 8).slice(5 * 16, 6 * 16);
    expect(offsets(played(song(human), 5, 6), 5)).toEqual(offsets(whole, 5));
  });
});
