import { defineEffect, seconds, toggle } from '../../src/sound/index.ts';
import { inFrames } from '../parts/echoes.ts';

const longest = 2;

/** ln 1000: a comb's decay is the time to fall by 60 dB. */
const sixtyDb = Math.log(1000);

/** As near to keeping everything as matters, and to keeping nothing: -ln of what is kept. */
const [all, nothing] = [1e-9, 30];

/**
 * A loop that hears the input while `repeat` is off and itself while it is on: then the last `slice` goes round
 * without end. Both change over within a block, in which the slice's end and beginning cross.
 */
export const stutter = defineEffect({
  name: 'stutter',
  doc: 'Stutter: repeats the last slice while `repeat` is on.',
  parameters: {
    repeat: toggle(false, 'Repeats what was heard last.'),
    slice: seconds(0.005, longest, 0.0857, 'Length of what is repeated; 1/16 is a sixteenth.', {
      curve: 'exp',
      words: ['stuttered', 'glitchy', '-fast'],
    }),
  },
  ring: () => 0.03,
  process(g, input, p) {
    const on = p.repeat.gt(0.5);
    const heard = input.mul(on.neg().add(1));
    const length = inFrames(g, p.slice);
    const lost = g.Select.kr(on, [nothing, all]);
    const loop = g.CombL.ar(heard, longest + 0.01, length, length.mul(sixtyDb).div(lost));
    return loop.sub(input).mul(on).add(input);
  },
});
