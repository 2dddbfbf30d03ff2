import { describe, expect, test } from 'vitest';
import { type Reading, readWithOlder } from '../../../src/tidal/older-meanings.ts';
import type { Place } from '../../../src/tidal/syntax/ast.ts';
import { TypeFailure, type TypeProblem } from '../../../src/tidal/types/failure.ts';

const at = (start: number): Place => ({ start, end: start + 5 });
const always = (): boolean => true;

const clash = (): TypeFailure =>
  new TypeFailure({
    kind: 'ambiguous',
    classNames: ['Num'],
    origin: { kind: 'number', text: '1' },
    place: at(0),
  });

/** Reads a text that uses `scale` at these places; its types fit where all have older meanings. */
function reader(starts: readonly number[]) {
  const tried: string[] = [];
  const read = (reading: Reading): string => {
    tried.push([...reading.older].sort((a, b) => a - b).join(' '));
    const older = starts.filter((start) => reading.rowAt('scale', at(start)) !== undefined);
    if (older.length < starts.length) throw clash();
    return 'fits';
  };
  return { tried, read };
}

describe('readings of a statement', () => {
  test('older meanings are tried one more at a time, each set of them once', () => {
    const { tried, read } = reader([3, 20, 40]);
    const { result, older } = readWithOlder(read, always);
    expect(result).toBe('fits');
    expect(older.map(({ place }) => place.start)).toEqual([3, 20, 40]);
    expect(new Set(tried).size).toBe(tried.length);
    expect(tried.slice(0, 4)).toEqual(['', '3', '20', '40']);
  });

  test('none is tried when there have been too many', () => {
    let left = 2;
    const { tried, read } = reader([3, 20, 40]);
    expect(() => readWithOlder(read, () => left-- > 0)).toThrow(TypeFailure);
    expect(tried).toEqual(['', '3', '20']);
  });

  test('a statement is read so many times, fewer where it uses many names', () => {
    const timesRead = (count: number): number => {
      const { tried, read } = reader(Array.from({ length: count }, (_, i) => 10 * i));
      expect(() => readWithOlder(read, always)).toThrow(TypeFailure);
      return tried.length;
    };
    expect(timesRead(20)).toBe(1 + 30);
    expect(timesRead(500)).toBe(1 + 4);
  });

  test.each<TypeProblem>([
    { kind: 'unknown-name', name: 'bd', place: at(0) },
    { kind: 'unknown-type', name: 'Sound', place: at(0) },
    { kind: 'other', message: 'too deep', place: at(0) },
  ])('$kind is wrong in any reading', (problem) => {
    let times = 0;
    const read = (reading: Reading): void => {
      times += 1;
      reading.rowAt('scale', at(0));
      throw new TypeFailure(problem);
    };
    expect(() => readWithOlder(read, always)).toThrow(TypeFailure);
    expect(times).toBe(1);
  });

  test('what goes wrong otherwise in an older reading is thrown', () => {
    const read = (reading: Reading): void => {
      if (reading.rowAt('scale', at(0)) !== undefined) throw new RangeError('too deep');
      throw clash();
    };
    expect(() => readWithOlder(read, always)).toThrow(RangeError);
  });
});
