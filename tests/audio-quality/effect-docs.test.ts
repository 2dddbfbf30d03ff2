import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measureFigure } from '../../scripts/effects/measure.mjs';
import { shown } from '../../scripts/effects/shown.mjs';
import { effects } from '../../synthdefs/index.ts';

const figures = JSON.parse(
  readFileSync(new URL('../../docs/figures/effects.json', import.meta.url), 'utf8'),
);

it.each(effects.map((effect) => [effect.name, effect] as const))(
  'the figures of %s in docs/effects.md are those that are measured',
  async (name, effect) => {
    expect(await measureFigure(effect, shown.get(name)!.figure)).toEqual(figures[name]);
  },
);
