import { describe, expect, test } from 'vitest';
import { evaluate, evaluateExpression, isTidalName } from '../../../src/tidal/index.ts';
import { played, plays } from './play.ts';

const tracks = (source: string): string[] => [...evaluate(source).patterns.keys()];
const codes = (source: string): string[] => evaluate(source).problems.map((each) => each.code);

describe('tracks', () => {
  test('are decks and names of your own', () => {
    expect(tracks('d1 $ s "bd"\nd16 $ s "sn"\np "drums" $ s "hh"\np 3 $ s "cp"')).toEqual([
      'd1',
      'd16',
      'drums',
      'd3',
    ]);
  });

  test('the last pattern of a name wins', () => {
    expect(plays('d1 $ s "bd"\n\nd1 $ s "sn"')).toEqual(['0/1 1/1 s sn']);
  });

  test('once is reported like any track', () => {
    expect(tracks('once $ s "crash"')).toEqual(['once']);
  });

  test('a bare expression is d1 where no statement plays', () => {
    expect(tracks('s "bd"')).toEqual(['d1']);
    expect(tracks('s "bd"\n\nd2 $ s "sn"')).toEqual(['d2']);
  });

  test('solo, mute, all and each', () => {
    const two = 'd1 $ s "bd"\nd2 $ s "sn"\n';
    expect(tracks(`${two}solo 2`)).toEqual(['d2']);
    expect(tracks(`${two}solo 2\nunsolo 2`)).toEqual(['d1', 'd2']);
    expect(tracks(`${two}mute "d2"`)).toEqual(['d1']);
    expect(tracks(`${two}mute 2\nunmuteAll`)).toEqual(['d1', 'd2']);
    expect(plays('d1 $ s "bd"\nall (# pan 0)')).toEqual(['0/1 1/1 pan 0, s bd']);
    expect(plays('d1 $ s "bd"\neach 1 (# pan 1)')).toEqual(['0/1 1/1 pan 1, s bd']);
  });

  test('hush silences what stands before, with a warning', () => {
    const { patterns, problems } = evaluate('d1 $ s "bd"\n\nhush\n\nd2 $ s "sn"');
    expect([...patterns.keys()]).toEqual(['d2']);
    expect(problems).toMatchObject([
      { code: 'tidal.hush', severity: 'warning', span: { line: 3 } },
    ]);
  });
});

describe('tempo', () => {
  test.each([
    ['setcps 0.75', 0.75],
    ['setcps (175/60/4)', 175 / 240],
    ['setbpm 180', 0.75],
    ['cps 0.6', 0.6],
    ['bps 1', 0.5],
  ])('%s', (statement, cps) => {
    const evaluated = evaluate(`${statement}\nd1 $ s "bd" # cps 3`);
    expect(evaluated.cps).toBeCloseTo(cps, 12);
    expect(evaluated.bpm).toBeCloseTo(cps * 240, 9);
    expect(evaluate(`d1 $ s "bd"\n${statement}`)).toMatchObject({
      cps: evaluated.cps,
      problems: [],
    });
  });

  test('none is set where no statement sets one', () => {
    expect(evaluate('d1 $ s "bd"')).not.toHaveProperty('cps');
  });
});

describe('definitions', () => {
  test('let, equations, several equations, where and guards', () => {
    const source = `
let kick = s "bd*2"
    twice f = f . f

f 0 = id
f k = hurry 2 . f (k - 1)

big x | x > 2 = "bd"
      | otherwise = small
  where small = "sn"

d1 $ twice (f 1) kick

d2 $ s (big 3)
`;
    const { patterns, problems } = evaluate(source);
    expect(problems).toEqual([]);
    const [d1, d2] = patterns.values();
    expect(d1 && played(d1)).toHaveLength(8);
    expect(d2 && played(d2)).toEqual(['0/1 1/1 s bd']);
  });

  test('are used by later statements only, and may be given anew', () => {
    expect(codes('d1 $ s x\n\nlet x = "bd"')).toEqual(['tidal.unknown-name']);
    expect(plays('let x = "bd"\n\nlet x = "sn"\n\nd1 $ s x')).toEqual(['0/1 1/1 s sn']);
  });

  test('may take the name of p, which then plays nothing by itself', () => {
    expect(plays('let p = s "bd"\n\nd1 $ p # n 1')).toEqual(['0/1 1/1 n 1, s bd']);
    expect(codes('let p = s "bd"\n\np "kick" $ s "bd"')).toEqual(['tidal.type']);
  });

  test('have the types that Haskell gives them', () => {
    expect(plays('let by x = fast x\n\nd1 $ by 2 $ by "1" $ s "bd"')).toHaveLength(2);
    expect(plays('let add a b = a + b\n\nd1 $ n (add 1 "0 2") # s (const "bd" $ add 1 2)')).toEqual(
      ['0/1 1/2 n 1, s bd', '1/2 1/1 n 3, s bd'],
    );
  });

  test('compare patterns value by value', () => {
    const notes = ['0/1 1/2 n 2', '1/2 1/1 n 3'];
    expect(plays('d1 $ n (max "1 3" 2)')).toEqual(notes);
    expect(plays('d1 $ n (maximum ["1 3", 2])')).toEqual(notes);
    expect(codes('d1 $ n (max "1" (\\x -> x))')).toEqual(['tidal.type']);
  });

  test('operators with a fixity of their own', () => {
    const source = 'let infixr 5 +++\n    a +++ b = fastcat [a, b]\n\nd1 $ s "bd" +++ s "sn" # n 1';
    expect(plays(source)).toEqual(['0/1 1/2 s bd', '1/2 1/1 n 1, s sn']);
  });
});

describe('layout', () => {
  test.each([
    ['comments', 'd1 -- a comment\n  $ {- another {- inside -} -} s "bd"'],
    [
      'comments of several lines',
      'd1\n{- a\n\n  comment -}  \n  $ s "bd" {- one\nmore -}\n{- -}\n  # s "bd"',
    ],
    ['lines that go on at column 0', 'd1\n$ s "bd"'],
    ['blank lines inside brackets', 'd1 $ stack [\n\n  s "bd"\n\n  ]'],
    ['Windows line ends and tabs', 'd1 $\r\n\ts "bd"\r\n'],
    ['a do block at the very left', 'do\nx <- return "bd"\nd1 $ s x\nlet y = x\nd1 $ s y'],
    ['in at the end of a line', 'let x = "bd"\n    y = s x\nin\nd1 $ y'],
    ['a do block', 'do\n  d1 $ s "bd"\n  hush\n  d1 $ s "bd"'],
    ['braces and semicolons', 'do { d2 $ s "sn"; hush; d1 $ s "bd" }'],
    ['statements on neighbouring lines', 'd2 $ s "sn"\nhush\nd1 $ s "bd"'],
    ['let on neighbouring lines', 'let a = "bd"\nlet f x = s x\n    b = a\nlet c = f b\nd1 $ c'],
    ['definitions in one line', 'x = "bd"; y = s x;\nd1 $ y'],
    ['numbers with underscores', 'd1 $ fast (1_000 - 999) $ s "bd"'],
    ['module names', 'import Sound.Tidal.Context\n\nd1 $ Sound.Tidal.Context.s "bd"'],
  ])('%s', (_name, source) => {
    expect(plays(source)).toEqual(['0/1 1/1 s bd']);
  });

  test.each([
    ['let after let', 'let a = "bd"\n    b = "sn"\n\n    let c = a\n        d = b\n\nd1 $ s c'],
    ['a track after let and in', 'let x = s "sn" in\n d1 $ x\n\n d1 $ s "bd"'],
    ['do after a pattern', 'd1 $ s "sn"\n\n  do\n    d1 $ s "bd"'],
    ['a name', 'x = "sn"\n\n  x = "bd"\n\n    d1 $ s x'],
    [
      'lines of blocks',
      'do\n  let x = "sn"\n\n      y = "bd"\n\n  d1 $ s x\n\n  let z = y\n\n  d1 $ s z',
    ],
  ])('indented lines after empty ones: %s', (_name, source) => {
    expect(plays(source)).toEqual(['0/1 1/1 s bd']);
  });

  test.each(['# pan 1', '  # pan 1', '$ rev'])(
    'an empty line ends what %j would go on with',
    (rest) => {
      const { patterns, problems } = evaluate(`d1 $ s "bd"\n\n${rest}`);
      const [d1] = patterns.values();
      expect(d1 && played(d1)).toEqual(['0/1 1/1 s bd']);
      expect(problems).toMatchObject([{ code: 'tidal.syntax', span: { line: 3 } }]);
      const block = plays(`do\n  d1 $ s "bd"\n\n    # pan 1`);
      expect(block).toEqual(['0/1 1/1 pan 1, s bd']);
    },
  );

  test('lines for GHCi end a statement and are left out, with a warning', () => {
    const source = ':set prompt ""\n:{\nd1\n  $ s "bd"\n:}\n:t d1\n';
    const { patterns, problems } = evaluate(source);
    expect([...patterns.keys()]).toEqual(['d1']);
    expect(problems).toMatchObject([
      { code: 'tidal.ghci', severity: 'warning', span: { line: 1 } },
      { code: 'tidal.ghci', severity: 'warning', span: { line: 6 } },
    ]);
    expect(plays('d1 $ n (fastFromList (1\n :[2]))')).toHaveLength(2);
  });

  test('one bad statement does not stop the others', () => {
    const { patterns, problems } = evaluate('d1 $ s "bd" #\n\nd2 $ sund "sn"\n\nd3 $ s "hh"');
    expect([...patterns.keys()]).toEqual(['d3']);
    expect(problems).toHaveLength(2);
  });
});

describe('transitions', () => {
  test('begin at cycle 0 and go over from the pattern before', () => {
    const jump = plays('d1 $ s "bd"\n\njumpIn 1 1 $ s "sn"', 2);
    expect(jump).toEqual(['0/1 1/1 s bd', '1/1 2/1 s sn']);
    const fade = plays('d1 $ s "bd" # gain 1\n\nxfadeIn 1 2 $ s "sn" # gain 1', 3);
    expect(fade.at(-1)).toBe('2/1 3/1 gain 0, s bd');
    expect(fade).toContain('2/1 3/1 gain 1, s sn');
  });

  test('are plain functions inside a statement', () => {
    expect(plays('d1 $ jumpIn 1 0 [s "sn", s "bd"]')).toEqual(['0/1 1/1 s bd']);
  });
});

describe('controls', () => {
  test('parameters of instruments set numbers', () => {
    const { patterns } = evaluate('d1 $ s "bd" # drive "6 12"', { controls: ['drive'] });
    const [d1] = patterns.values();
    expect(d1 && played(d1)).toEqual(['0/1 1/1 cut drive 6, s bd', '0/1 1/1 cut drive 12, s bd']);
    expect(codes('d1 $ s "bd" # drive 6')).toEqual(['tidal.unknown-name']);
  });

  test('a string among them is one of names of sounds', () => {
    expect(plays('d1 $ "bd:3 sn" # pan 1')).toEqual([
      '0/1 1/2 n 3, pan 1, s bd',
      '1/2 1/1 pan 1, s sn',
    ]);
    expect(plays('let kick = "bd"\n\nd1 $ (# n 1) $ cat [kick, s kick]', 2)).toEqual([
      '0/1 1/1 n 1, s bd',
      '1/1 2/1 n 1, s bd',
    ]);
  });

  test('a name of Tidal stays what it is', () => {
    expect(evaluate('d1 $ fast 2 $ s "bd"', { controls: ['fast'] }).problems).toEqual([]);
  });

  test('live values are read by name', () => {
    const { live } = evaluate('setF "knob" 0.25\n\nd1 $ s "bd" # pan "^knob"');
    expect(live).toEqual({ knob: 0.25 });
  });
});

describe('evaluateExpression', () => {
  const shown = (text: string): string[] | undefined => {
    const { pattern } = evaluateExpression(text);
    return pattern && played(pattern);
  };

  test('plays notes, numbers, names and rhythms as what they are', () => {
    expect(shown('"0 c6"')).toEqual(['0/1 1/2 note 0', '1/2 1/1 note 12']);
    expect(shown('"bd sn"')).toEqual(['0/1 1/2 s bd', '1/2 1/1 s sn']);
    expect(shown('every 2 rev "0 7"')).toEqual(['0/1 1/2 note 7', '1/2 1/1 note 0']);
    expect(shown('(1/3) * "3" :: Pattern Double')).toEqual(['0/1 1/1 note 1']);
    expect(shown('inv "t f"')).toEqual(['1/2 1/1 ']);
  });

  test('says when there is nothing', () => {
    expect(evaluateExpression('-- only a comment').problems).toMatchObject([
      { code: 'tidal.nothing' },
    ]);
    expect(evaluateExpression('rev').pattern).toBeUndefined();
  });
});

test.each([
  ['zip [9, 8] "ab"', /^This is \[\(9,'a'\),\(8,'b'\)\], which plays nothing/],
  ['map (+ 1) [1, 2]', /\[2,3\]/],
  ['(True, Just "a")', /\(True,Just "a"\)/],
  ['scaleList', /minPent .*…, which/],
])('a value that plays nothing is shown: %s', (source, says) => {
  const { patterns, problems } = evaluate(`d1 $ s "bd"\n\n${source}`);
  expect(patterns.size).toBe(1);
  expect(problems).toMatchObject([{ code: 'tidal.value', severity: 'warning' }]);
  expect(problems[0]?.message).toMatch(says);
  expect(evaluateExpression(source).pattern).toBeUndefined();
});

test('what cannot be shown is refused', () => {
  expect(codes('[rev, fast 2]')).toEqual(['tidal.type']);
  expect(codes('Just (fast 2)')).toEqual(['tidal.type']);
  expect(codes('[1 ..]')).toEqual(['tidal.evaluation']);
});

test('names of the language', () => {
  expect(['every', 's', '<~', 'sine', 'd1'].filter(isTidalName)).toHaveLength(5);
  expect(['bd', 'x', 'c5', ''].filter(isTidalName)).toEqual([]);
});
