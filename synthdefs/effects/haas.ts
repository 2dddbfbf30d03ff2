import { choice, defineEffect, hertz, seconds } from '../../src/sound/index.ts';
import { inFrames } from '../parts/echoes.ts';

/** The longest delay that is still heard as a place and not as an echo, seconds. */
const longest = 0.04;

/**
 * One side some milliseconds late: the ear takes the first for the place (H. Haas, 1951). What lies below `above`
 * stays together, since what is late there cancels in mono.
 */
export const haas = defineEffect({
  name: 'haas',
  doc: 'Haas effect: one side some milliseconds late, which makes it wide; the bass stays as it is.',
  parameters: {
    time: seconds(0, longest, 0.014, 'How late.', { words: ['wide', 'spread'] }),
    late: choice(['left', 'right'], 'right', 'Which side.'),
    above: hertz(20, 1000, 250, 'What lies below this is not late.', { words: ['tight'] }),
  },
  ring: ({ above }) => longest + 2 / above,
  process(g, input, p) {
    const late = g.signal([p.late.neg().add(1), p.late]);
    const high = g.HPF.ar(input, p.above);
    const time = inFrames(g, p.time);
    // A delay is a frame long at least: one of none is left out.
    const share = late.mul(time.mul(g.SampleRate.ir()).min(1));
    return input.add(g.DelayL.ar(high, 0.05, time).sub(high).mul(share));
  },
});
