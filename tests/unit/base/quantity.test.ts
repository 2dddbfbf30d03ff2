import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  convertQuantity,
  formatQuantity,
  parseQuantity,
  type QuantityContext,
  type Unit,
} from '../../../src/base/index.ts';

const units: Unit[] = [
  'dB',
  'LUFS',
  'Hz',
  's',
  'cycles',
  'st',
  'note',
  'ratio',
  '%',
  'bpm',
  'deg',
  'bits',
];

function read(source: string | number, unit: Unit, context?: QuantityContext) {
  const result = parseQuantity(source, unit, context);
  if (!result.ok) return result.problems[0]?.code;
  const { value } = result;
  return [Number(value.value.toPrecision(12)), value.unit];
}

describe('parseQuantity', () => {
  it.each([
    ['-6dB', 'dB', -6],
    ['−6 dB', 'dB', -6],
    ['-inf', 'dB', Number.NEGATIVE_INFINITY],
    ['2x', 'dB', 6.02059991328],
    ['-8 LUFS', 'LUFS', -8],
    ['400Hz', 'Hz', 400],
    ['4kHz', 'Hz', 4000],
    ['.5 khz', 'Hz', 500],
    ['a5', 'Hz', 440],
    ['f#2', 'Hz', 46.249302839],
    ['fs2', 'Hz', 46.249302839],
    ['gf2', 'Hz', 46.249302839],
    ['180ms', 's', 0.18],
    ['2.5s', 's', 2.5],
    ['1e-2', 's', 0.01],
    ['1min', 's', 60],
    ['2 bars', 'cycles', 2],
    ['1/4', 'cycles', 0.25],
    ['3/16', 'cycles', 0.1875],
    ['1 beat', 'cycles', 0.25],
    ['1/2 bar', 'cycles', 0.5],
    ['7st', 'st', 7],
    ['-12ct', 'st', -0.12],
    ['1 octave', 'st', 12],
    ['1/2', 'st', 0.5],
    ['c5', 'note', 0],
    ['af3', 'note', -16],
    ['-7', 'note', -7],
    ['50%', 'ratio', 0.5],
    ['4:1', 'ratio', 4],
    ['1/4', 'ratio', 0.25],
    ['0.5', 'ratio', 0.5],
    ['50%', '%', 50],
    ['175 bpm', 'bpm', 175],
    ['90°', 'deg', 90],
    ['8 bits', 'bits', 8],
  ] as const)('reads %s in %s', (source, unit, value) => {
    expect(read(source, unit)).toEqual([value, unit]);
  });

  it.each(units)('takes a bare number in %s as it is', (unit) => {
    expect(read(3, unit)).toEqual([3, unit]);
    expect(read('3', unit)).toEqual([3, unit]);
  });

  it('turns musical time into seconds and hertz when the tempo is known', () => {
    expect(read('1/4', 's', { cps: 0.5 })).toEqual([0.5, 's']);
    expect(read('2 bars', 's', { cps: 0.5 })).toEqual([4, 's']);
    expect(read('2 bars', 'Hz', { cps: 0.5 })).toEqual([0.25, 'Hz']);
    expect(read('500ms', 'cycles', { cps: 0.5 })).toEqual([0.25, 'cycles']);
  });

  it('leaves musical time in cycles while the tempo is open', () => {
    expect(read('3/16', 's')).toEqual([0.1875, 'cycles']);
    expect(read('2 bars', 'Hz')).toEqual([2, 'cycles']);
  });

  it('counts a fraction as a note length in other meters', () => {
    expect(read('1/4', 'cycles', { beatsPerCycle: 3.5 })).toEqual([0.285714285714, 'cycles']);
    expect(read('1 bar', 'cycles', { beatsPerCycle: 3.5 })).toEqual([1, 'cycles']);
  });

  it.each([
    ['', 'dB'],
    ['loud', 'dB'],
    ['6 dBm', 'dB'],
    ['--6', 'dB'],
    ['1e999', 'Hz'],
    ['0x10', 'Hz'],
    ['9'.repeat(1e6), 'Hz'],
    [Number.NaN, 'Hz'],
    [Number.POSITIVE_INFINITY, 'Hz'],
  ] as const)('refuses %o as syntax', (source, unit) => {
    expect(read(source, unit)).toBe('quantity.syntax');
  });

  it.each(['1/0', '0/0', '-3:0', '1/00 bars'])('says that %s divides by zero', (source) => {
    expect(read(source, 's')).toBe('quantity.zero');
  });

  it.each([
    ['6dB', 'Hz'],
    ['400Hz', 's'],
    ['1/4 bar', 'dB'],
    ['50%', 'Hz'],
    ['c5', 's'],
    ['180ms', 'Hz'],
    ['-1 bars', 'Hz'],
  ] as const)('refuses %s for %s', (source, unit) => {
    expect(read(source, unit)).toBe('quantity.unit');
  });

  it('says what was expected, with an example and the place', () => {
    const at = { file: 'a.yaml', path: ['tracks', 'kick'] };
    const result = parseQuantity('6dB', 'Hz', { name: 'cutoff', at });
    expect(result.problems).toEqual([
      {
        code: 'quantity.unit',
        severity: 'error',
        message: '`cutoff` must be a frequency; `6dB` is a level in dB.',
        hint: 'Write `400Hz` or `f#2` (Hz, kHz, note names).',
        ...at,
      },
    ]);
  });

  it('keeps to a range', () => {
    const context = { name: 'cutoff', min: 20, max: 20000 };
    expect(read('20kHz', 'Hz', context)).toEqual([20000, 'Hz']);
    const result = parseQuantity('50kHz', 'Hz', context);
    expect(result.problems[0]).toMatchObject({
      code: 'quantity.range',
      message: '`cutoff` must be 20Hz to 20kHz; got `50kHz`.',
      hint: 'The nearest allowed value is 20kHz.',
    });
    expect(parseQuantity(-1, 's', { min: 0 }).problems[0]?.message).toBe(
      'This must be at least 0s; got `-1`.',
    );
  });

  it('reads a bare number out of range as people mean it', () => {
    const hint = (source: string | number, unit: Unit, min: number, max: number) =>
      parseQuantity(source, unit, { min, max }).problems[0]?.hint;
    expect(hint(5, 's', 0.002, 0.02)).toBe('Did you mean `5ms`? A number alone is seconds.');
    expect(hint('4', 'Hz', 20, 20_000)).toBe('Did you mean `4kHz`? A number alone is hertz.');
    expect(hint(50, 'ratio', 0, 1)).toContain('`50%`');
    expect(hint(5000, 's', 0.002, 0.02)).toBe('The nearest allowed value is 20ms.');
    expect(hint('5s', 's', 0.002, 0.02)).toBe('The nearest allowed value is 20ms.');
    expect(hint('soon', 's', 0.002, 0.02)).toContain('Write `10ms`');
    expect(hint('loud', 'dB', 0, 60)).toBe('Write `30dB`.');
  });

  it('never throws and never answers with NaN', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[-+0-9.e/: ]{0,8}[a-zA-Z%°#]{0,6}$/));
    fc.assert(
      fc.property(text, fc.constantFrom(...units), (source, unit) => {
        const result = parseQuantity(source, unit, { cps: 0.7 });
        if (result.ok) return !Number.isNaN(result.value.value);
        return result.problems.length === 1 && result.problems[0]!.hint !== undefined;
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back what formatQuantity writes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        fc.constantFrom(...units),
        (value, unit) => {
          const result = parseQuantity(formatQuantity({ value, unit }), unit);
          const tolerance = Math.abs(value) * 1e-5 + 1e-12;
          return result.ok && Math.abs(result.value.value - value) <= tolerance;
        },
      ),
    );
  });
});

describe('convertQuantity', () => {
  it('refuses to compare what measures different things', () => {
    expect(convertQuantity({ value: 1, unit: 'dB' }, 'Hz')).toBeUndefined();
    expect(convertQuantity({ value: 1, unit: 'cycles' }, 's')).toBeUndefined();
    expect(convertQuantity({ value: 1, unit: 'cycles' }, 's', { cps: 0 })).toBeUndefined();
    expect(convertQuantity({ value: -1, unit: 'ratio' }, 'dB')).toBeUndefined();
  });

  it('converts in both directions', () => {
    expect(convertQuantity({ value: 440, unit: 'Hz' }, 'note')).toBe(9);
    expect(convertQuantity({ value: 50, unit: '%' }, 'ratio')).toBe(0.5);
    expect(convertQuantity({ value: 0.5, unit: 'ratio' }, '%')).toBe(50);
  });
});
