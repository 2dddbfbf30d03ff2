import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { queryWithin } from '../../../src/pattern/index.ts';
import { evaluate } from '../../../src/tidal/index.ts';
import { cases } from '../../cases.ts';
import { choicesFrom, wellTyped } from '../../well-typed.ts';

/** Milliseconds that a program may take, to be evaluated and asked for two cycles. */
const budget = 2000;

/** What is played of an expression, and the type that it has to have for it. */
const frames = [
  ['ControlPattern', (each: string) => `d1 $ ${each}`],
  ['Pattern Double', (each: string) => `d1 $ s "bd*4" # speed (${each})`],
  ['Pattern Note', (each: string) => `d1 $ n (${each}) # s "hoover"`],
  ['Pattern String', (each: string) => `d1 $ s (${each})`],
  ['ControlPattern -> ControlPattern', (each: string) => `d1 $ every 2 (${each}) $ s "bd sn"`],
  ['[ControlPattern]', (each: string) => `d1 $ stack (take 8 (${each}))`],
] as const;

const program = fc
  .tuple(
    fc.constantFrom(...frames),
    fc.integer({ min: 1, max: 5 }),
    fc.array(fc.nat(), { maxLength: 120, size: 'max' }),
  )
  .map(([[type, framed], depth, numbers]) => framed(wellTyped(type, depth, choicesFrom(numbers))));

/** What this process has used of the processor, milliseconds. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

type Outcome = 'played' | 'refused' | 'stopped';

/** Plays two cycles. Fails where anything throws, hangs or is refused without a place. */
function play(text: string): Outcome {
  const start = performance.now();
  const started = cpuTime();
  const isOver = (): boolean => performance.now() > start + budget;
  const { patterns, problems } = evaluate(text, { isOver });
  for (const each of problems) {
    expect(each.message, text).not.toBe('');
    expect(each.span, `${text}: ${each.message}`).toBeDefined();
  }
  const isRefused = problems.some(({ severity }) => severity === 'error');
  let outcome: Outcome = isRefused ? 'refused' : 'played';
  for (const pattern of patterns.values()) {
    for (const cycle of [0, 1]) {
      const answer = queryWithin(pattern, rational(cycle), rational(cycle + 1), { isOver });
      if (answer.ok) continue;
      outcome = 'stopped';
      expect(answer.problems.length, text).toBeGreaterThan(0);
    }
  }
  // Of the processor: what other programs take of it does not count.
  expect(cpuTime() - started, text).toBeLessThan(4 * budget);
  return outcome;
}

describe('programs made of the table of types', () => {
  // Found by the test below, once.
  test.each([
    ['d1 $ ampbus (numerator (toEnum 1)) 1', 'refused'],
    ['d1 $ ampbus (denominator (succ "1")) 1', 'refused'],
    ['d1 $ n (fromIntegral $ numerator (toEnum 1)) # s "bd"', 'played'],
    ['d1 $ prot1 (fromEnum (recip 0)) $ s "bd*2 sn"', 'played'],
  ])('%s is %s', (text, outcome) => {
    expect(play(text)).toBe(outcome);
  });

  test('play, or say what is wrong and where', () => {
    const counts: Record<Outcome, number> = { played: 0, refused: 0, stopped: 0 };
    const property = fc.property(program, (text) => {
      counts[play(text)] += 1;
    });
    fc.assert(property, { numRuns: cases(3000, 0.1) });
    const all = counts.played + counts.refused + counts.stopped;
    expect(counts.played / all, JSON.stringify(counts)).toBeGreaterThan(0.6);
  }, 900_000);
});
