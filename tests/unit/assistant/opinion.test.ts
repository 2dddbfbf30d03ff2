import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hashOfInputs } from '../../../scripts/intents/inputs.mjs';
import { understand } from '../../../src/assistant/index.ts';
import { opinionOf } from '../../../src/assistant/opinion/intent-opinion.ts';
import intents from '../../../src/assistant/opinion/intents.json' with { type: 'json' };
import several from '../../../src/assistant/opinion/several.json' with { type: 'json' };
import { areSeveral } from '../../../src/assistant/opinion/several.ts';
import { weigh } from '../../../src/assistant/opinion/weights.ts';
import { partsOf, unsure } from '../../../src/assistant/understand.ts';

describe('weights', () => {
  // letters stand for places: 0 and 1 for the answers, F (15), V (31) and k (46) for −1.6, 0 and 1.5
  const weights = { answers: ['no', 'yes'], lines: ['always\t0V', 'loud\t0F1k', 'quiet\t0k1F'] };

  it('speak for what was learnt with their evidence', () => {
    expect(weigh(weights, ['loud'])[0]?.answer).toBe('yes');
    expect(weigh(weights, ['quiet'])[0]?.answer).toBe('no');
  });

  it('give shares of a logistic function, one together', () => {
    const [first, second] = weigh(weights, ['loud']);
    expect(first?.share).toBeCloseTo(1 / (1 + Math.exp(-3.1 / Math.SQRT2)), 6);
    expect((first?.share ?? 0) + (second?.share ?? 0)).toBeCloseTo(1, 9);
  });

  it.each([intents, several])('stand in the order in which they are looked for', (table) => {
    const { lines } = table;
    expect(lines).toEqual(lines.toSorted());
    const known = lines.filter((_, at) => at % 97 === 0);
    for (const line of [...known, lines.at(-1) ?? '']) {
      const [evidence = ''] = line.split('\t');
      const uniform = weigh(table, ['unheard of']);
      expect(weigh(table, [evidence]), evidence).not.toEqual(uniform);
    }
  });

  it('were learnt from the messages, words and rules that there are', async () => {
    const learntFrom = await hashOfInputs(fileURLToPath(new URL('../../../', import.meta.url)));
    // else: node scripts/learn-intents.mjs
    expect([intents.learntFrom, several.learntFrom]).toEqual([learntFrom, learntFrom]);
  });

  it('say nothing where nothing is known', () => {
    expect(weigh(weights, ['unheard']).map(({ share }) => share)).toEqual([0.5, 0.5]);
  });
});

describe('opinions', () => {
  it.each([
    ['splonk a bit of hall onto the snare', 'fx.add'],
    ['the lead wants to be way more gnashing', 'param.adjust'],
    ['get me away from that change', 'undo_redo'],
  ])('take %j for what is like it', (message, intent) => {
    expect(opinionOf(partsOf(message).whole)[0]?.intent).toBe(intent);
  });

  it('join what is said in two breaths, and leave apart what are two wishes', () => {
    const parts = (message: string) => partsOf(message, () => true).clauses;
    expect(areSeveral(parts('can the master be hotter, louder'))).toBe(false);
    expect(areSeveral(parts('kick louder, mute the hats'))).toBe(true);
  });

  it('are no wish where nothing of a message is known', () => {
    expect(understand('qwrtz plmokn xyzzy')).toEqual([]);
  });

  it('ask before something is taken away that no rule says', () => {
    const [wish] = understand('i wish there were no hats');
    expect(wish?.intent).toBe('remove.element');
    expect(wish?.confidence).toBeLessThan(unsure);
  });
});
