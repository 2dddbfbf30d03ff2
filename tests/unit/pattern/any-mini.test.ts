import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { parseMini, queryWithin } from '../../../src/pattern/index.ts';
import { cases } from '../../cases.ts';
import { mutated } from '../../mutate.ts';

const kinds = ['string', 'note', 'number', 'int', 'rational', 'bool'] as const;
const texts = [
  'bd*2 [sn cp]/3 ~ hh? hh?0.3 <a b c>!2 d@3 _ _',
  '{0 1 2, 3 4}%4 0 .. 3',
  "c'maj'5'i e'<min maj7>'o f5 gs-1 -3 1%8 3e q",
  'bd(3,8,<0 2>) sn(<3 5>,8) hh(-3,8)',
  'a . b c . d, [e|f|g]*2 ^knob',
  't f t*2 [t . f f]',
  'bd:3 super_saw 1e3 -0.5 [1 2]*<2 3>',
];
const words = [
  ...'[]<>{}(),.~*/!@_?:|^%-\'"',
  ' ',
  '..',
  '1',
  '0',
  '1e9',
  '*99',
  '%0',
  '(0,0)',
  'bd',
];

function expectSound(text: string): void {
  for (const kind of kinds) {
    const start = performance.now();
    const read = parseMini(text, kind);
    if (read.ok) {
      const isOver = (): boolean => performance.now() > start + 2000;
      for (const from of [0, 1_000_000]) {
        const answer = queryWithin(read.value, rational(from), rational(from + 1), { isOver });
        if (!answer.ok) expect(answer.problems.length).toBeGreaterThan(0);
      }
    } else {
      for (const { message, span } of read.problems) {
        expect(message).toMatch(/^.+[.!?…]$/su);
        expect(span?.line).toBeGreaterThan(0);
      }
    }
    expect(performance.now() - start).toBeLessThan(8000);
  }
}

describe('any mini-notation', () => {
  test('mutated', () => {
    fc.assert(fc.property(mutated(texts, words), expectSound), { numRuns: cases(2000, 0.5) });
  }, 600_000);

  test('signs in any order', () => {
    const text = fc.array(fc.constantFrom(...words, ...texts.join(' ').split(' ')), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, (each) => expectSound(each.join(''))),
      { numRuns: cases(2000, 0.5) },
    );
  }, 600_000);
});
