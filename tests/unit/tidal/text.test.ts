import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { plainControls, queryWithin } from '../../../src/pattern/index.ts';
import { evaluate } from '../../../src/tidal/index.ts';

/** The text that an expression is, by way of the one event of a pattern. */
function textOf(code: string): unknown {
  const { patterns, problems } = evaluate(`d1 $ s "bd" # vowel (pure $ ${code})`);
  expect(problems).toEqual([]);
  const [pattern] = patterns.values();
  if (pattern === undefined) throw new Error('no pattern');
  const answer = queryWithin(pattern, rational(0), rational(1));
  return answer.ok ? answer.value.map(({ value }) => plainControls(value).vowel)[0] : undefined;
}

/** What GHCi answers. */
describe('values as text and back', () => {
  test.each([
    ['show $ draw "a b c"', '\n[1 cycle]\n|abc'],
    ['show $ draw "[a,b*2]"', '\n[1 cycle]\n|a-\n|bb'],
    ['show $ draw "[a b,c@3 d]"', '\n[1 cycle]\n|a-b-\n|c--d'],
    ['show $ draw "[a ~ ~ b, c*2, ~ d ~ ~]"', '\n[1 cycle]\n|ad.b\n|c-c-'],
    ['show $ draw "[b c,d*4,a]"', '\n[1 cycle]\n|b-c-\n|dddd\n|a---'],
    ['show $ draw "~ a"', '\n[1 cycle]\n|.a'],
    ['show $ draw "a(3,8)"', '\n[1 cycle]\n|a..a..a.'],
    ['show $ draw "a(99,2000)"', 'That pattern is too complex to draw.'],
    ['show $ drawLineSz 10 "a b"', '\n[3 cycles]\n|ab|ab|ab'],
    ['show $ drawLineSz 1 "a b"', '\n[0 cycles]\n'],
    ['show $ drawLineSz 12 "<a [b,c]>"', '\n[6 cycles]\n|a|b|a|b|a|b\n |c |c |c'],
    ['show $ drawLineSz 12 "<[b,c] a>"', '\n[6 cycles]\n|b|a|b|a|b|a\n|c |c |c  '],
    ['show $ lex " hello there"', '[("hello"," there")]'],
    ['show $ lex "12.5e3 x"', '[("12.5e3"," x")]'],
    [String.raw`show $ lex "\"ab\" c"`, String.raw`[("\"ab\""," c")]`],
    ['show $ lex "<= 3"', '[("<="," 3")]'],
    ['show $ lex "(a)"', '[("(","a)")]'],
    ['show $ lex ""', '[("","")]'],
    ['show (readsPrec 11 "-5 x" :: [(Int, String)])', '[(-5," x")]'],
    ['show (reads "(-5) x" :: [(Int, String)])', '[(-5," x")]'],
    ['show (reads "x" :: [(Int, String)])', '[]'],
    ['show (readList "[1,2] x" :: [([Int], String)])', '[([1,2]," x")]'],
    ['show (readParen True reads "(5) x" :: [(Int, String)])', '[(5," x")]'],
    ['show (readParen True reads "5 x" :: [(Int, String)])', '[]'],
    ['showList [1, 2] "x"', '[1,2]x'],
    ['showsPrec 7 (-5) "x"', '(-5)x'],
    ['showParen True (showString "ab" . showChar \'c\') "d"', '(abc)d'],
    ['show $ decodeFloat 0.75', '(6755399441055744,-53)'],
    ['show $ decodeFloat 0', '(0,0)'],
    ['show $ encodeFloat 6755399441055744 (-53)', '0.75'],
    ['show $ (significand 6, exponent 6)', '(0.75,3)'],
    ['show $ scaleFloat 3 1.5', '12.0'],
    ['show $ floatRange 1', '(-1021,1024)'],
    ['show (fail "no" :: Maybe Int)', 'Nothing'],
    ['show (fail "no" :: [Int])', '[]'],
    ['show $ subMaybeArc (Just $ Arc 0 1) (Just $ Arc 0.5 2)', 'Just (Just ½>1)'],
    ['show $ subMaybeArc (Just $ Arc 0 1) Nothing', 'Just Nothing'],
    ['show $ subMaybeArc (Just $ Arc 0 1) (Just $ Arc 3 4)', 'Nothing'],
  ])('%s', (code, text) => {
    expect(textOf(code)).toBe(text);
  });
});
