import { describe, expect, it } from 'vitest';
import { Rational, rational } from '../../../src/base/index.ts';
import { beginState, ONE_SERVER, stage, swap } from '../../../src/stage/index.ts';
import { planText } from '../../integration/render-fixtures.ts';

const song = (bpm: number): string => `bpm: ${bpm}
tracks:
  lead: {instrument: hoover, pattern: 'note "c4" # legato 1.5'}
  hats: {instrument: closed-hat, pattern: 'x*4'}
`;

describe('what one plan leaves for the next', () => {
  const before = planText(song(240), 'shared', { live: {} });
  const after = planText(song(120), 'shared', { live: { before } });
  const span = { begin: Rational.zero, end: rational(1) };
  const { state } = stage(before, beginState(Rational.zero), span);
  const buffers = { [ONE_SERVER]: ['kick-1', 'kick-2'] };
  const from = rational(1);
  const swapped = swap({ before, after, state: { ...state, buffers }, from });

  it('begins where the one ended, in the seconds of the other', () => {
    expect(swapped.state.origin).toBe(from.toString());
    // a bar of the one lasts a second, and bar 1 of the other begins at its second 2
    const [held] = Object.values(state.tracks['lead']?.mono ?? {});
    const [holds] = Object.values(swapped.state.tracks['lead']?.mono ?? {});
    expect(held?.until).toBeCloseTo(1.5);
    expect(holds?.until).toBeCloseTo(2.5);
  });

  it('has samples in the buffers that they are in', () => {
    expect(swapped.state.buffers).toEqual(buffers);
  });

  it('counts voices on, so that no id is given twice', () => {
    expect(swapped.state.tracks['hats']?.voices).toBe(4);
  });
});
