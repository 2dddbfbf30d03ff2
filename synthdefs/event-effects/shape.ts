import { defineSoundEffect, ratio } from '../../src/sound/index.ts';

/** Beyond this the curve is a step, and single precision cannot tell it from 1. */
const most = 0.9999;

/** SuperDirt's `dirt_shape`: at 0 the sound as it is, towards 1 a square wave of it. */
export const shape = defineSoundEffect({
  name: 'shape',
  doc: 'Soft distortion that keeps peaks where they are.',
  starts: ['shape'],
  parameters: { shape: ratio(0, 1, 0, 'How much.') },
  process(_, input, p) {
    const amount = p.shape.min(most);
    const bend = amount.mul(2).div(amount.neg().add(1));
    return input.mul(bend.add(1)).div(input.abs().mul(bend).add(1));
  },
});
