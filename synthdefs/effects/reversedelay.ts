import { defineEffect, ratio, seconds } from '../../src/sound/index.ts';
import { echoRing, inFrames } from '../parts/echoes.ts';

const [shortest, longest] = [0.02, 2];

/** In how many seconds a piece begins and ends. */
const edge = 0.004;

/**
 * Cuts what comes in into pieces of `time` and plays each backwards as soon as it is over. A delay that grows by
 * two seconds a second does it. Pieces are counted from where playing begins.
 */
export const reversedelay = defineEffect({
  name: 'reversedelay',
  doc: 'Reverse delay: what was just heard, backwards, piece by piece.',
  wet: 0.4,
  feedback: 2,
  parameters: {
    time: seconds(shortest, longest, 0.34, 'Length of a piece; 1/4 is a quarter.', {
      curve: 'exp',
      words: ['reversed', 'backwards'],
    }),
    feedback: ratio(0, 0.95, 0.2, 'What is turned round again.', { words: ['echoey', 'long'] }),
  },
  ring: (values) => 2 * echoRing(values),
  process(g, input, p, { returned }) {
    const loop = input.add(returned.mul(p.feedback));
    const rate = g.SampleRate.ir();
    const length = inFrames(g, p.time).mul(rate).round(1);
    const frame = g.Phasor.ar(0, 1, 0, length, 0);
    const backwards = g.DelayL.ar(loop, 2 * longest, frame.mul(2).mul(g.SampleDur.ir()));
    const fromEdge = frame.min(length.sub(frame)).div(rate.mul(edge)).min(1);
    const output = backwards.mul(fromEdge);
    return { output, feedback: output };
  },
});
