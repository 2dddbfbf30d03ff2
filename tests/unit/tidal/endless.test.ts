import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { queryWithin } from '../../../src/pattern/index.ts';
import { readSong } from '../../../src/song/index.ts';
import { beginState, planSong, stage } from '../../../src/stage/index.ts';
import { evaluate } from '../../../src/tidal/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

/** Milliseconds of the processor that each may take, on a slow machine: other programs' time does not count. */
const BUDGET = 2000;

const pairs = (count: number): string =>
  Array.from({ length: count }, (_, i) => `x${i + 1} a = x${i} (x${i} a)`).join('; ');

/** Texts that ask for too much, and must be refused by name. */
const refused: readonly string[] = [
  'd1 $ n (sum [1 ..])',
  'd1 $ n (fromIntegral $ length (repeat 1))',
  'd1 $ n (last (cycle [1]))',
  'd1 $ n (if [1 ..] == [1 ..] then 1 else 0)',
  'd1 $ n (if [[1 ..]] < [[1 ..]] then 1 else 0)',
  'd1 $ n (head (filter (< 0) [1 ..]))',
  'd1 $ n (head [x | _ <- [1 ..], x <- []])',
  'd1 $ n (until (const False) (+ 1) 0)',
  'd1 $ n (let f x = f (x + 1) in f 0)',
  'd1 $ n (let f x = g x; g x = f x in f 0)',
  'd1 $ n (let f 0 = 0; f x = f (x - 1) + f (x - 1) in f 100)',
  'd1 $ n (let xs = xs in sum xs)',
  'd1 $ n (let xs = 1 : map (+ 1) xs in sum xs)',
  'd1 $ n (fromIntegral (2 ^ (2 ^ 40)))',
  'd1 $ s (cat (repeat "bd"))',
  'd1 $ s (pure (cycle "b"))',
  'd1 $ s (pure (unwords (repeat "x")))',
  'd1 $ s (fast (10 ^ 30) "bd")',
  'd1 $ s "bd*1e9"',
  'd1 $ s "bd!1000000000"',
  'd1 $ s "[[[[bd!100]!100]!100]!100]!100"',
  'd1 $ s (foldr ($) "bd" (replicate 60 (superimpose (fast 2))))',
  'd1 $ s (echoWith 64 (1/8) (superimpose rev) "bd")',
  'd1 $ foldr ($) (s "bd") (replicate 40 (jux rev))',
  'd1 $ s (permstep 1000000000 ["bd"] "0")',
  'd1 $ s (step "bd" (lindenmayer 50 "x:xx" "x"))',
  'd1 $ s (step "bd" (lindenmayer 1000000000 "x:y,y:x" "x"))',
  'd1 $ chop 1000000000 $ s "bd"',
  'd1 $ shuffle 20000 $ s "bd"',
  'd1 $ stutter 100000 (1/8) $ s "bd"',
  'd1 $ echo 100000 0.01 1 $ s "bd"',
  'd1 $ _echo 1000 0.01 1 $ s "bd*1000"',
  'd1 $ echo 1000 1e300 1 $ s "bd"',
  'd1 $ stut 1000 0.5 1e300 $ s "bd*1000"',
  'd1 $ stut 100000 0.5 0.1 $ s "bd"',
  'd1 $ stutWith 1000000000 (1/8) (|* gain 0.8) $ s "bd*100"',
  'd1 $ plyWith "1e9" (|* gain 0.8) $ s "bd"',
  'd1 $ chop 1000 $ chop 1000 $ s "bd"',
  'd1 $ gap 20000 $ s "bd*1000"',
  'd1 $ s (stepalt (replicate 20000 [fast 20000 "bd"]))',
  'd1 $ _stripe 20000 $ s "bd*1000"',
  'd1 $ rolledBy 0.5 $ s "bd*100000"',
  'd1 $ arp "up" $ n "c\'maj\'i*40000"',
  'd1 $ struct (necklace 8 (replicate 20000 20000)) (s "bd")',
  'd1 $ distrib (replicate 20000 20000) (s "bd")',
  `let f ${'x '.repeat(10_000)}= 1`,
  `let x0 a = (a, a); ${pairs(40)} in d1 $ s "bd"`,
  `d1 $ n (${'(\\x -> (x, x)) $ '.repeat(40)}True)`,
];

/** Texts that look as if they took too long, and play. */
const played: readonly string[] = [
  'd1 $ n (let xs = 1 : map (+ 1) xs in xs !! 500)',
  'd1 $ n (let f = 0 : 1 : zipWith (+) f (tail f) in fromIntegral (f !! 1000 :: Integer))',
  'd1 $ foldl (#) (s "bd") (replicate 20000 (n 1))',
  'd1 $ s (step "bd" (lindenmayer 1000000000 "x:x" "x"))',
  'd1 $ s (chooseBy (pure (1/0)) ["bd"])',
  "d1 $ n (drumN (replicate 20000 'a'))",
  `d1 $ n (sum [${'1, '.repeat(10_000)}1])`,
  `let x ${'| True = 1 '.repeat(10_000)}in d1 $ n x`,
];

/** What this process has used of the processor, milliseconds. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Everything wrong with a text, and how many events its first cycle has. */
function answer(text: string): { readonly codes: readonly string[]; readonly events: number } {
  const start = cpuTime();
  const { patterns, problems } = evaluate(text);
  const codes = problems.map(({ code }) => code);
  let events = 0;
  for (const pattern of patterns.values()) {
    const found = queryWithin(pattern, rational(0), rational(1));
    if (found.ok) events += found.value.length;
    else codes.push(...found.problems.map(({ code }) => code));
  }
  expect(cpuTime() - start).toBeLessThan(BUDGET);
  return { codes, events };
}

/** Codes of everything wrong with a song of one such track, planned and staged for two cycles. */
function answerOfSong(text: string): readonly string[] {
  const registry = makeDefaultRegistry();
  const pattern = JSON.stringify(text.replace(/^d1 \$ /, ''));
  const start = cpuTime();
  const read = readSong(`bpm: 180\ntracks: {kick: {pattern: ${pattern}}}\n`, { registry });
  if (!read.ok) return read.problems.map(({ code }) => code);
  const plan = planSong(read.value.song, { registry, layout: 'apart' });
  if (!plan.ok) return plan.problems.map(({ code }) => code);
  const at = { begin: rational(0), end: rational(2) };
  const { problems } = stage(plan.value, beginState(at.begin), at);
  expect(cpuTime() - start).toBeLessThan(2 * BUDGET);
  return problems.map(({ code }) => code);
}

/** Texts with the beginnings that stand for them in reports. */
const named = (texts: readonly string[]): [string, string][] =>
  texts.map((text) => [text.slice(0, 60), text]);

describe('what asks for too much', () => {
  test.each(named(refused))('%s is refused', (_, text) => {
    expect(answer(text).codes).not.toEqual([]);
  });

  test.each(named(refused.filter((text) => text.startsWith('d1') && text.length < 100)))(
    '%s is refused in a song',
    (_, text) => {
      expect(answerOfSong(text)).not.toEqual([]);
    },
  );

  test.each(named(played))('%s plays', (_, text) => {
    expect(answer(text)).toEqual({ codes: [], events: 1 });
  });
});
