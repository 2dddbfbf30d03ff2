import { defineEffect, hertz, ratio, seconds, toggle } from '../../src/sound/index.ts';
import { echoes, echoRing, shortestEcho } from '../parts/echoes.ts';

const longest = 4;

/** Echoes, each on its exact frame. */
export const delay = defineEffect({
  name: 'delay',
  doc: 'Echoes, straight or ping-pong, with filters in the loop.',
  wet: 0.3,
  feedback: 2,
  parameters: {
    time: seconds(shortestEcho, longest, 0.25, 'Time between echoes; 3/16 is three sixteenths.', {
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
  ring: echoRing,
  process(g, input, p, { returned }) {
    const output = echoes(g, input, { ...p, longest }, returned);
    return { output, feedback: output };
  },
});
