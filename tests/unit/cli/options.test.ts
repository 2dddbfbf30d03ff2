import { describe, expect, it } from 'vitest';
import { cyclesOption, engineOption, namesOption, numberOption } from '../../../src/cli/options.ts';

describe('cyclesOption', () => {
  it('reads a range, the end exclusive', () => {
    expect(cyclesOption('0..4')).toEqual({ from: 0, to: 4 });
    expect(cyclesOption(' -2 .. 3 ')).toEqual({ from: -2, to: 3 });
  });

  it('reads one number as that cycle alone', () => {
    expect(cyclesOption('7')).toEqual({ from: 7, to: 8 });
  });

  it.each(['', '4..4', '4..2', 'a..b', '1.5..2', '0..9999999', '0...4'])('refuses %j', (text) => {
    expect(() => cyclesOption(text)).toThrow();
  });
});

describe('numberOption', () => {
  const bars = numberOption({ min: 1, max: 100, whole: true });

  it('reads numbers within the range', () => {
    expect(bars('1')).toBe(1);
    expect(bars('100')).toBe(100);
    expect(numberOption({ min: 0, max: 9 })('0.25')).toBe(0.25);
  });

  it.each(['0', '101', '1.5', 'x', '', 'NaN', 'Infinity'])('refuses %j', (text) => {
    expect(() => bars(text)).toThrow(/whole number from 1 to 100/);
  });
});

describe('engineOption', () => {
  it.each(['embedded', 'native', 'auto', 'remote:stage:57110'])('reads %s', (text) => {
    expect(engineOption(text)).toBe(text);
  });

  it('names them all where one is misspelt', () => {
    expect(() => engineOption('emb')).toThrow(/embedded, native, auto, or remote:HOST:PORT/);
  });
});

describe('namesOption', () => {
  it('adds names divided by commas to those before', () => {
    expect(namesOption('kick, hoover')).toEqual(['kick', 'hoover']);
    expect(namesOption('acid', ['kick'])).toEqual(['kick', 'acid']);
  });

  it('refuses nothing at all', () => {
    expect(() => namesOption(' , ')).toThrow();
  });
});
