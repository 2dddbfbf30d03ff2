import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTerminal, rational } from '../../../src/base/index.ts';
import { queryWithin } from '../../../src/pattern/index.ts';
import { evaluate, functionHelp } from '../../../src/tidal/index.ts';
import { cases } from '../../cases.ts';
import { mutated } from '../../mutate.ts';

const examples = functionHelp()
  .map(({ example }) => example)
  .filter((example) => example !== '');
const sets = [
  'setcps (175/60/4)\n\nlet kick = s "bd*4"\n    f x = x # speed 2\n\nd1 $ f kick\n\nd2 $ every 4 (fast 2) $ s "~ hh*2"\n',
  'd1 $ stack [\n  s "bd(3,8,<0 2>)" # n "0 .. 3",\n  n ("<0 3>" + "0 7") # s "hoover"\n  ]\n\nhush\n',
  'do\n  d1 $ s "bd? sn:3!2 <hh cp>*2" -- a comment\n  d2 $ silence\n\nonce $ s "crash"\n',
  'd3 $ foldr ($) (s "bd") [rev, (# pan "{0 1}%4"), \\p -> overlay p (0.25 ~> p)] where x = 1\n',
];
const words = [
  ...[
    '$',
    '.',
    '#',
    '(',
    ')',
    '[',
    ']',
    '"',
    '~',
    '<',
    '>',
    '{',
    '}',
    '%',
    '|',
    '`',
    '@',
    '!',
    '?',
  ],
  ...['*1e9', '1e99', '-', ',', ';', '..', '[0..]', '\\x -> ', '\n', '\n\n', '\t', '^', '_', ':'],
  ...['let ', 'do ', 'where ', '= ', 'if ', 'case x of ', ':: Pattern Int', 'every 2', 'rev '],
  ...['fast 1000000 ', 'hush', 'd1 $ ', "c'maj'5'i", '{-', '--', 'é', '\u{1f941}', '\0', '“'],
];

/** Milliseconds that a text may take, to be evaluated and asked for a cycle. */
const budget = 2000;

/** Neither throws nor hangs, and every Problem can be shown. */
function expectSound(text: string): void {
  const start = performance.now();
  const isOver = (): boolean => performance.now() > start + budget;
  const { patterns, problems } = evaluate(text, { isOver });
  for (const pattern of patterns.values()) {
    const answer = queryWithin(pattern, rational(0), rational(1), { isOver });
    if (!answer.ok) expect(answer.problems.length).toBeGreaterThan(0);
  }
  const shown = formatTerminal(problems, { sources: { '': text } });
  expect(shown).not.toMatch(/\n\s+at \S+ \(|undefined|\[object/);
  for (const { span } of problems) {
    if (span === undefined) continue;
    expect(span.line).toBeLessThanOrEqual(text.split('\n').length);
    expect(span.column).toBeGreaterThan(0);
  }
  expect(performance.now() - start).toBeLessThan(4 * budget);
}

describe('any text', () => {
  test('mutated statements', () => {
    fc.assert(fc.property(mutated(examples, words), expectSound), { numRuns: cases(4000, 0.4) });
  }, 900_000);

  test('mutated sets', () => {
    fc.assert(fc.property(mutated(sets, words), expectSound), { numRuns: cases(4000, 0.1) });
  }, 900_000);

  test('words in any order', () => {
    const names = functionHelp().map(({ name }) => name);
    const word = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...words) },
      { weight: 3, arbitrary: fc.constantFrom(...names) },
      { weight: 2, arbitrary: fc.constantFrom('s "bd*2"', 'n "0 3"', '2', '"1 <2 3>"', '(1/8)') },
    );
    const text = fc.array(word, { maxLength: 12 }).map((each) => `d1 $ ${each.join(' ')}`);
    fc.assert(fc.property(text, expectSound), { numRuns: cases(4000, 0.4) });
  }, 900_000);

  test('any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound), {
      numRuns: cases(4000, 0.1),
    });
  }, 900_000);

  test('deep nesting', () => {
    for (const depth of [50, 500, 5000]) {
      expectSound(`d1 $ ${'('.repeat(depth)}s "bd"${')'.repeat(depth)}`);
      expectSound(`d1 $ s "${'['.repeat(depth)}bd${']'.repeat(depth)}"`);
      expectSound(`d1 $ ${'rev $ '.repeat(depth)}s "bd"`);
      expectSound(`d1 $ n (${'1 + '.repeat(depth)}1)`);
      expectSound(`d1 $ stack [${'s "bd", '.repeat(depth)}s "sn"]`);
    }
  });
});
