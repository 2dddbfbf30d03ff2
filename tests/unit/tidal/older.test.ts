import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/tidal/index.ts';
import { played, plays } from './play.ts';

/** A statement as older Tidal had it, what it is now, and what the warning names. */
const OLDER: readonly (readonly [older: string, now: string, named: string])[] = [
  ['s "hh*4" # pan (scale 0.1 0.3 sine1)', 's "hh*4" # pan (range 0.1 0.3 sine)', 'range'],
  ['s "hh*4" # n (scale (-2) "<4 8>" saw1)', 's "hh*4" # n (range (-2) "<4 8>" saw)', 'range'],
  ['trigger 1 $ s "<bd sn>"', 'trigger $ s "<bd sn>"', '`trigger`'],
  ['qtrigger "loop" $ s "<bd sn>"', 'qtrigger $ s "<bd sn>"', '`qtrigger`'],
  ['qt 1 $ s "<bd sn>"', 'qt $ s "<bd sn>"', '`qt`'],
  ['ctrigger 1 $ s "<bd sn>"', 'ctrigger $ s "<bd sn>"', '`ctrigger`'],
  ['rtrigger 1 $ s "<bd sn>"', 'rtrigger $ s "<bd sn>"', '`rtrigger`'],
  ['ftrigger 1 $ s "<bd sn>"', 'ftrigger $ s "<bd sn>"', '`ftrigger`'],
  ['triggerWith id 1 $ s "<bd sn>"', 'triggerWith id $ s "<bd sn>"', '`triggerWith`'],
  ['reset 1 $ s "<bd sn>"', 's "<bd sn>"', '`reset`'],
  ['echo 0.25 $ s "bd sn"', 'stutter 2 0.25 $ s "bd sn"', '`stutter 2`'],
  ['s (steps [("bd", "x x"), ("sn", " 2")])', 's (sseqs [("bd", "x x"), ("sn", " 2")])', 'sseqs'],
  ['zoomArc (0.25, 0.75) $ s "a b c d"', 'zoomArc (Arc 0.25 0.75) $ s "a b c d"', 'pair'],
  ['compressArc (0, 0.5) $ s "a b"', 'compressArc (Arc 0 0.5) $ s "a b"', 'pair'],
  ['(1%8) ~> s "bd sn"', '(1/8) ~> s "bd sn"', '`/`'],
  ['slow (4%3) $ s "bd sn"', 'slow (4/3) $ s "bd sn"', '`_slow`'],
  ['slow (4 :: Rational) $ s "bd sn"', '_slow 4 $ s "bd sn"', '`_slow`'],
  ['every (2 :: Int) rev $ s "bd sn"', 'every 2 rev $ s "bd sn"', '`_every`'],
  [`spread' slow "1 2" $ s "bd sn"`, `spread' _slow "1 2" $ s "bd sn"`, '`_slow`'],
  ['d1 $ s "bd sn"', 's "bd sn"', 'of its own'],
  ['(# pan 0.5) $ d2 $ s "bd"', 's "bd" # pan 0.5', 'of its own'],
];

const warningsOf = (source: string) =>
  evaluate(source).problems.filter(({ code }) => code === 'tidal.older');

describe('older meanings', () => {
  test.each(OLDER)('d1 $ %s', (older, now, named) => {
    expect(plays(`d1 $ ${older}`, 4)).toEqual(plays(`d1 $ ${now}`, 4));
    expect(warningsOf(`d1 $ ${now}`)).toEqual([]);
    const [warning, second] = warningsOf(`d1 $ ${older}`);
    expect(second).toBeUndefined();
    expect(warning?.severity).toBe('warning');
    expect(warning?.message).toContain(named);
  });

  test('the meaning of now wins wherever it fits', () => {
    const scale = 'd1 $ n (scale "major" "0 .. 3")';
    expect(warningsOf(scale)).toEqual([]);
    expect(plays(scale)).toEqual(plays('d1 $ n "0 2 4 5"'));
    expect(warningsOf('d1 $ echo 4 0.2 0.5 $ s "bd"')).toEqual([]);
    expect(warningsOf('d1 $ reset "1 0" $ s "bd"')).toEqual([]);
    expect(warningsOf('d1 $ rotL (1%4) $ s "bd sn"')).toEqual([]);
  });

  test('both meanings stand in one statement, and each warning at its own name', () => {
    const source = 'd1 $ stack [n (scale "major" "0 1"), n (scale 1 5 sine), trigger 1 $ n "7"]';
    const now = 'd1 $ stack [n (scale "major" "0 1"), n (range 1 5 sine), trigger $ n "7"]';
    expect(plays(source)).toEqual(plays(now));
    const columns = warningsOf(source).map(({ span }) => span?.column);
    expect(columns.sort((a = 0, b = 0) => a - b)).toEqual([41, 58]);
  });

  test('many older meanings fit together', () => {
    const source = `do
      let steady = 4 :: Int
      d1 $ every steady (slow (4%3)) $ trigger 1 $ stack [
        every 4 rev $ chop steady $ s "bd*2",
        slow (8%1) $ n (scale 1 5 sine1),
        echo (1%8) $ striate steady $ n (scale "major" "0 1")]`;
    const now = `d1 $ every 4 (slow (4/3)) $ stack [
        every 4 rev $ chop 4 $ s "bd*2",
        slow 8 $ n (range 1 5 sine),
        stutter 2 0.125 $ striate 4 $ n (scale "major" "0 1")]`;
    expect(plays(source, 8)).toEqual(plays(now, 8));
    expect(warningsOf(source)).toHaveLength(8);
  });

  test('a text of many mistakes is not read over and over', () => {
    const mistake =
      'd1 $ every 4 $ fast 2 $ rev $ slow 2 $ chop 4 $ s "bd" # speed (range 1 2 sine)';
    const begin = process.cpuUsage().user;
    const { problems } = evaluate(Array.from({ length: 400 }, () => mistake).join('\n\n'));
    expect(problems).toHaveLength(400);
    expect((process.cpuUsage().user - begin) / 1e6).toBeLessThan(5);
  });

  test('a name that a statement binds is not touched', () => {
    const source = 'let scale a b p = fast a p\nd1 $ scale 2 3 $ s "bd"';
    expect(warningsOf(source)).toEqual([]);
    expect(plays(source)).toEqual(plays('d1 $ fast 2 $ s "bd"'));
  });

  test('definitions are read so too', () => {
    const source = 'let wobble = scale 1 5 sine\nd1 $ s "hh*4" # n wobble';
    expect(plays(source)).toEqual(plays('d1 $ s "hh*4" # n (range 1 5 sine)'));
    expect(warningsOf(source)).toHaveLength(1);
  });

  test('what fits in no meaning is told with the words of now', () => {
    const { problems } = evaluate('d1 $ n (scale 1 rev sine)');
    expect(problems.map(({ code }) => code)).not.toContain('tidal.older');
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  test('transitions by track', () => {
    const older = 'd1 $ s "bd*4"\nt1 (wash (# speed 2) 4) $ s "hh*4"';
    const now = 'd1 $ s "bd*4"\nwashIn 1 (# speed 2) 4 $ s "hh*4"';
    expect(plays(older, 6)).toEqual(plays(now, 6));
  });
});

/** Functions that Tidal has dropped, with what their help said that they play. */
describe('values in the rhythm of other patterns', () => {
  const names = (pattern: string): string[] =>
    plays(`d1 $ s (${pattern})`).map((line) => line.replace(/^(\S+) \S+ s /, '$1 '));

  test.each([
    ['"x x" <~> "bd"', '"bd bd"'],
    ['"x x ~ x" <~> "bd"', '"bd bd ~ bd"'],
    ['"x(3,8)" <~> "bd"', '"bd(3,8)"'],
    ['preplace (1, 1) "x [~ x] x x" "bd sn"', '"bd [~ sn] bd sn"'],
    ['prr 1 (1, 1) "x [~ x] x x" "bd sn"', '"sn [~ bd] sn bd"'],
    ['prot 1 1 "a b ~ c"', '"b c ~ a"'],
    ['1 <<~ "a b ~ c"', '"b c ~ a"'],
    ['1 ~>> "a b ~ c"', '"c a ~ b"'],
  ])('%s', (older, same) => {
    expect(names(older)).toEqual(names(same));
  });

  test('values go on where the rhythm begins again', () => {
    const source = 'd1 $ s ("x x ~ x" <~> "bd sn")';
    const { patterns } = evaluate(source);
    const [pattern] = patterns.values();
    if (pattern === undefined) throw new Error('no pattern');
    const sounds = played(pattern, 2).map((line) => line.split(' ').at(-1));
    expect(sounds).toEqual(['bd', 'sn', 'bd', 'sn', 'bd', 'sn']);
  });

  test('a function joins both values', () => {
    const source = 'd1 $ n (prw1 (+) "1 2 3" "1 -1")';
    expect(plays(source, 2)).toEqual(plays('d1 $ n "<[2 1 4] [0 3 2]>"', 2));
  });
});
