import { describe, expect, it } from 'vitest';
import { binaryNumber, unaryNumber } from '../../../src/synthdef/numbers.ts';

/** What sclang answers, to 17 digits. */
const unary: readonly [string, number, number][] = [
  ['midicps', 60, 261.6255653005986],
  ['cpsmidi', 440, 69],
  ['midiratio', -7, 0.66741992708609665],
  ['midiratio', 12, 1.9999999999944549],
  ['log2', -0.75, -0.41503749927884381],
  ['ratiomidi', -3.25, 20.405276617693104],
  ['softclip', 0.7, 0.6428571428571428],
  ['distort', -3, -0.75],
  ['scurve', 0.25, 0.15625],
  ['frac', -0.3, 0.7],
  ['hanWindow', 0.25, 0.5],
];

const binary: readonly [string, number, number, number][] = [
  ['mod', -1, 3, 2],
  ['mod', -7, 3, 2],
  ['div', -7, 2, -4],
  ['fold2', 3, 2, 1],
  ['wrap2', 3, 2, -1],
  ['excess', 3, 2, 1],
  ['clip2', -3, 2, -2],
  ['round', 5.3, 0.5, 5.5],
  ['trunc', 5.3, 2, 4],
  ['scaleneg', -12.5, -3, -37.5],
  ['scaleneg', -12.5, 0.3, 3.75],
  ['hypotApx', -12.5, -3, 14.25735929608345],
  ['leftShift', -12, -3, -2],
  ['rightShift', -12, -3, -96],
  ['gcd', 12, 8, 4],
  ['lcm', 4, 6, 12],
  ['ring4', 2, 3, -6],
];

describe('operators on plain numbers', () => {
  it.each(unary)('%s of %d', (operator, x, result) => {
    expect(unaryNumber(operator, x)).toBeCloseTo(result, 12);
  });

  it.each(binary)('%s of %d and %d', (operator, a, b, result) => {
    expect(binaryNumber(operator, a, b)).toBeCloseTo(result, 12);
  });
});
