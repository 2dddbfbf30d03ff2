/** What functions play that only Tidal 1.10 has, or that it changed, worked out from its source. */
import { describe, expect, test } from 'vitest';
import { plays } from './play.ts';

/** The values of one control, in order of time. */
const values = (source: string, cycles = 1): string[] =>
  plays(source, cycles).map((line) => line.split(' ').slice(2).join(' '));

describe('markovPat', () => {
  test('keeps the last of states that share a sum of chances', () => {
    // The sums of the row of 2 are 1, 1 and 1: the last state stands for all of them.
    expect(values('n (fromIntegral <$> markovPat 4 2 [[1,1,0],[0,2,1],[1,0,0]])')).toEqual([
      'n 2',
      'n 2',
      'n 2',
      'n 2',
    ]);
    // They are 1, 1 and 2: state 1, which has no chance, takes the place of 0.
    expect(values('n (fromIntegral <$> markovPat 4 2 [[1,0,0],[0,1,0],[1,0,1]])', 3)).not.toContain(
      'n 0',
    );
  });

  test('follows a row without chances with its last state', () => {
    expect(values('n (fromIntegral <$> markovPat 2 0 [[0,0],[1,0]])')).toEqual(['n 0', 'n 1']);
  });
});

describe('steps', () => {
  test('stepcat gives a step to what counts none', () => {
    // Signals, and patterns put together with <>, count no steps.
    expect(plays('stepcat [n "0" <> n "1", n "2 3"]')).toEqual([
      '0/1 1/3 n 0',
      '0/1 1/3 n 1',
      '1/3 2/3 n 2',
      '2/3 1/1 n 3',
    ]);
  });

  test('steptake of more steps than there are zooms out, and counts as many as there are', () => {
    // Six of four steps: a cycle and a half in one; what lies beyond the cycle is not in its slot.
    expect(plays('stepcat [steptake 6 $ n "0 1 2 3", n "8 9"]').slice(0, 4)).toEqual([
      '0/1 1/9 n 0',
      '1/9 2/9 n 1',
      '2/9 1/3 n 2',
      '1/3 4/9 n 3',
    ]);
    expect(plays('stepcat [steptake 6 $ n "0 1 2 3", n "8 9"]')).toContain('2/3 5/6 n 8');
  });

  test('stepdrop of more steps than there are takes what is missing from the other end', () => {
    // 4 - 5 is -1: the last step. -(4 - 5) is 1: the first.
    expect(plays('stepcat [stepdrop 5 $ n "0 1 2 3", n "9"]')).toEqual([
      '0/1 1/2 n 3',
      '1/2 1/1 n 9',
    ]);
    expect(plays('stepcat [stepdrop (-5) $ n "0 1 2 3", n "9"]')).toEqual([
      '0/1 1/2 n 0',
      '1/2 1/1 n 9',
    ]);
    expect(plays('stepcat [stepdrop 4 $ n "0 1 2 3", n "9"]')).toEqual(['0/1 1/1 n 9']);
  });

  test('stepalt with a list of none has no round to play', () => {
    // The rounds are the least common multiple of the lengths: none, if one of them is 0.
    expect(plays('stepalt [[n "0", n "1"], []]')).toEqual([]);
  });
});

describe('timecat', () => {
  test('drops what a weight below nothing pushes past the end of the cycle', () => {
    // compressArc is silent beyond 1: 2 of 1, and 1 to 3 of 2.
    expect(plays('timecat [(2, s "bd"), (-1, s "sn")]')).toEqual([]);
    expect(plays('timecat [(1, s "bd"), (2, s "hh"), (-1, s "sn")]')).toEqual(['0/1 1/2 s bd']);
  });

  test('leaves out what weighs nothing, unless it is alone', () => {
    expect(plays('timecat [(0, s "bd"), (1, s "hh")]')).toEqual(['0/1 1/1 s hh']);
    expect(plays('timecat [(0, s "bd")]')).toEqual(['0/1 1/1 s bd']);
  });
});

describe('scaleWith', () => {
  test('raises the last degree for one that it does not meet counting down', () => {
    expect(values('n (scaleWith "major" (raiseDegree (-1)) "5 6")')).toEqual(['n 9', 'n 12']);
    expect(values('n (scaleWith "major" (lowerDegree 9) "5 6")')).toEqual(['n 9', 'n 10']);
  });

  test('raises all degrees from the first on, if the last lies before it', () => {
    const raised = 'n (scaleWith "major" (raiseDegrees 1 0) "0 .. 6")';
    expect(values(raised)).toEqual(['n 0', 'n 3', 'n 5', 'n 6', 'n 8', 'n 10', 'n 12']);
    const last = 'n (scaleWith "major" (raiseDegrees (-1) 2) "0 .. 6")';
    expect(values(last)).toEqual(['n 0', 'n 2', 'n 4', 'n 5', 'n 7', 'n 9', 'n 12']);
  });

  test('drops one of two like notes, and looks at a third one anew', () => {
    // Two notes are left of three: step 2 is the first note of the next octave.
    expect(values('n (scaleWith "major" (const [0, 0, 0, 7]) "0 1 2 3")')).toEqual([
      'n 0',
      'n 0',
      'n 7',
      'n 12',
    ]);
  });
});

describe('necklace', () => {
  test('gives each distance its true, also one of nothing', () => {
    // t t t f f in the four steps that the distances sum up to.
    expect(plays('struct (necklace 4 [1,0,3]) $ s "x"')).toEqual([
      '0/1 1/5 s x',
      '1/5 2/5 s x',
      '2/5 3/5 s x',
    ]);
  });
});

describe('bite', () => {
  test('counts pieces below nothing backwards, and none divides by zero', () => {
    // 1 mod -4 is -3: from 3/4 back to 1/2, which zooms into nothing.
    expect(plays('bite (-4) "1" $ n "0 .. 7"')).toEqual([]);
    expect(() => plays('bite 0 "0" $ n "0 1"')).toThrow('divides by zero');
  });
});

describe('keepMeta', () => {
  test('makes a pattern count as the constant that the first one is', () => {
    // patternify takes the value of a constant, 3, and does not ask the pattern of 2 and 4.
    expect(plays('fast (keepMeta "3" "2 4") $ n "0"')).toEqual([
      '0/1 1/3 n 0',
      '1/3 2/3 n 0',
      '2/3 1/1 n 0',
    ]);
    expect(plays('fast (keepMeta "2 4" "3") $ n "0"')).toHaveLength(3);
  });
});

describe('what the source says, and ghc could not be asked', () => {
  test('rolledBy rolls from the top for a negative share, and all of the chord for 0', () => {
    expect(plays('rolledBy "<2 -2>" $ n "[0,4,7]"', 2)).toEqual([
      '0/1 1/1 n 0',
      '2/3 1/1 n 4',
      '1/1 2/1 n 7',
      '5/3 2/1 n 4',
    ]);
    expect(values('rolledBy 0 $ n "[0,4]"')).toEqual(['n 4', 'n 0']);
  });

  test('chunk of a negative number ends events with the cycle', () => {
    // The number of the chunk comes by a join, which cuts wholes to its own: one cycle each.
    expect(plays('chunk (-2) (# pan 1) $ slow 2 $ n "0 1 2"', 2)).toEqual([
      '0/1 2/3 n 0',
      '2/3 1/1 n 1, pan 1',
      '1/1 4/3 n 1',
      '4/3 2/1 n 2, pan 1',
    ]);
  });

  test('restart and reset begin at each true, from cycle 0 or from this one', () => {
    expect(plays('restart "1 <1 0>" $ n "<0 1> 2"', 2)).toEqual([
      '0/1 1/2 n 0',
      '1/2 1/1 n 0',
      '1/1 3/2 n 0',
    ]);
    expect(values('reset "1 0 1 1" $ n "<0 1> 2"', 2)).toEqual([
      ...['n 0', 'n 0', 'n 0'],
      ...['n 1', 'n 1', 'n 1'],
    ]);
  });

  test('stepJoin gives what counts no steps the pace of what counts some', () => {
    // Two thirds of the cycle hold 3 steps, so a third without any counts 3/2.
    expect(plays('stepJoin $ ([n "0 1", n "2"] !!) <$> "0 ~ 1"')).toEqual([
      '0/1 2/9 n 0',
      '2/9 4/9 n 1',
      '7/9 1/1 n 2',
    ]);
  });
});

describe('filterJust', () => {
  test('leaves nothing of a pattern of Nothing alone', () => {
    expect(values('n (filterJust (pure Nothing))')).toEqual([]);
    expect(values('n (fromNote (filterJust (pure Nothing)))')).toEqual([]);
    expect(values('n (filterJust (pure (Just 3)))')).toEqual(['n 3']);
    expect(values('fast (filterJust (pure Nothing)) $ n "0"')).toEqual([]);
  });
});
