import { bits, defineSoundEffect } from '../../src/sound/index.ts';

/** SuperDirt's `dirt_crush`. */
export const crush = defineSoundEffect({
  name: 'crush',
  doc: 'Fewer bits.',
  starts: ['crush'],
  parameters: { crush: bits(1, 24, 4, 'Word length: steps of 0.5^(crush - 1).') },
  process: (_, input, p) => input.round(p.crush.neg().add(1).mul(Math.LN2).exp()),
});
