import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureInstruments, measureKicks } from '../../scripts/sound/measure.mjs';

const figures = JSON.parse(
  readFileSync(new URL('../../docs/figures/sound.json', import.meta.url), 'utf8'),
);

/** Some stand for all: drawing every one takes minutes (`npm run sound-pages`). */
describe('the figures of docs/sound.md and docs/kicks.md', () => {
  it('are those that are measured, whatever is rendered beside', { timeout: 120_000 }, async () => {
    const measured = await measureInstruments(['acid', 'clap']);
    for (const [name, { figures: found }] of measured) {
      expect(found, name).toEqual(figures.instruments[name]);
    }
  });

  it('are those of the kicks', { timeout: 120_000 }, async () => {
    const found = (await measureKicks(['doom'])).get('doom')!.figures;
    for (const [figure, value] of Object.entries<number>(figures.kicks.doom)) {
      expect(Math.abs(found[figure]! / value - 1), figure).toBeLessThan(0.02);
    }
  });
});
