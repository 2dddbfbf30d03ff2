import { defineEffect, hertz, ratio, seconds, toggle } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { softLowPass } from '../parts/filters.ts';

const longest = 4;
const shortest = 0.004;

/** Whole frames: then a delay that stands still does not dull what passes it. */
function inFrames(g: Graph, time: Signal): Signal {
  return time.mul(g.SampleRate.ir()).round(1).mul(g.SampleDur.ir());
}

/**
 * Echoes. The loop goes through the strip's shared feedback, which is a block late: so the input waits
 * one block before it joins the loop, and the delay line is a block shorter than `time`. Each echo then
 * comes on its exact frame.
 */
export const delay = defineEffect({
  name: 'delay',
  doc: 'Echoes, straight or ping-pong, with filters in the loop.',
  wet: 0.3,
  feedback: 2,
  parameters: {
    time: seconds(shortest, longest, 0.25, 'Time between echoes; 3/16 is three sixteenths.', {
      curve: 'exp',
    }),
    feedback: ratio(0, 0.98, 0.35, 'What each echo keeps of the last.', {
      words: ['echoey', 'long', 'dubby'],
    }),
    pingpong: toggle(true, 'Echoes go from side to side.'),
    lowcut: hertz(20, 2000, 300, 'High-pass in the loop.', { words: ['thin'] }),
    highcut: hertz(500, 20000, 6000, 'Low-pass in the loop.', { words: ['bright', '-dark'] }),
  },
  presets: {
    dotted: { doc: 'Three sixteenths at 175 bpm.', values: { time: 0.2571, feedback: 0.4 } },
    slap: { doc: 'One short echo.', values: { time: 0.09, feedback: 0.05, pingpong: 0 } },
    tape: {
      doc: 'Dark and long.',
      values: { feedback: 0.6, highcut: 2800, lowcut: 200, pingpong: 0 },
    },
  },
  ring: ({ time, feedback }) =>
    time * (1 + (feedback > 0.001 ? Math.log(0.001) / Math.log(feedback) : 0)) + 0.06,
  process(g, input, p, { returned }) {
    const block = g.ControlDur.ir();
    const late = g.DelayN.ar(input, 0.02, block);
    const mono = late.at(0).add(late.at(1)).mul(0.5);
    const straight = p.pingpong.neg().add(1);
    const left = late.at(0).mul(straight).add(mono.mul(p.pingpong));
    const right = late.at(1).mul(straight);
    const own = returned.mul(straight);
    const crossed = g.signal([returned.at(1), returned.at(0)]).mul(p.pingpong);
    const loop = g.signal([left, right]).add(own.add(crossed).mul(p.feedback));
    const line = inFrames(g, p.time).sub(block);
    const output = g.DelayL.ar(loop, longest, line);
    // A first-order low-pass is highest at its first sample: it does not move the echoes.
    const filtered = softLowPass(g, g.HPF.ar(output, p.lowcut), p.highcut);
    return { output: filtered, feedback: filtered };
  },
});
