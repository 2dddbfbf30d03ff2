import { describe, expect, it } from 'vitest';
import { hintNearest, nearest } from '../../../src/base/index.ts';

const names = [
  'instrument',
  'effects',
  'cutoff',
  'drive',
  'gabber-kick',
  'hoover',
  'fastGap',
  'lpf',
];

describe('nearest', () => {
  it.each([
    ['instrumnet', 'instrument'],
    ['Instrument', 'instrument'],
    ['gabberkick', 'gabber-kick'],
    ['gaber_kick', 'gabber-kick'],
    ['dirve', 'drive'],
    ['hover', 'hoover'],
    ['fastgap', 'fastGap'],
    ['cut', 'cutoff'],
    ['lfp', 'lpf'],
    ['cutofffrequency', 'cutoff'],
    ['kick', 'gabber-kick'],
    ['over', 'hoover'],
    ['gap', 'fastGap'],
  ])('reads %s as %s', (name, meant) => {
    expect(nearest(name, names)).toBe(meant);
  });

  it.each(['', 'zzz', 'x', 'reverb', 'kick drum machine', 'a'.repeat(100_000)])(
    'leaves %s alone',
    (name) => {
      expect(nearest(name, names)).toBeUndefined();
    },
  );

  it('prefers the closest', () => {
    expect(nearest('chor', ['chop', 'chord', 'chorus'])).toMatch(/^chor?[dp]$/);
    expect(nearest('rev', ['rev', 'reverb'])).toBe('rev');
    expect(nearest('a', ['b', 'c'])).toBeUndefined();
  });
});

describe('hintNearest', () => {
  it('names one, lists few, cuts many, says nothing of none', () => {
    expect(hintNearest('drvie', names)).toBe('Did you mean `drive`?');
    expect(hintNearest('kick', ['snare', 'gabber-kick', 'hard-kick', 'kicker'])).toBe(
      'Did you mean `kicker` or `gabber-kick` or `hard-kick`?',
    );
    expect(hintNearest('zzz', ['a', 'b'])).toBe('Known: `a`, `b`.');
    expect(
      hintNearest(
        'zzz',
        Array.from({ length: 30 }, (_, i) => `n${i}`),
      ),
    ).toMatch(/`n11`, …\.$/);
    expect(hintNearest('zzz', [])).toBeUndefined();
  });
});
