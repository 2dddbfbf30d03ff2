import { expect, test } from 'vitest';
import { buildSynthDef } from '../../../src/synthdef/index.ts';

test('what runs on demand is no part of a MulAdd, which would not ask for it', () => {
  const { data } = buildSynthDef('sum', (g) => {
    const turns = g.LFSaw.ar(220)
      .mul(3)
      .add(g.Dseq.new([1, 2], Number.POSITIVE_INFINITY));
    const scaled = g.LFSaw.ar(110).mul(turns).add(1);
    g.Out.ar(0, g.Duty.ar(0, 0, scaled));
  });
  const names = data.ugens.map(({ name }) => name);
  expect(names).not.toContain('MulAdd');
  expect(names.filter((name) => name === 'BinaryOpUGen')).toHaveLength(4);
});
