import { decibels, defineEffect, hertz, seconds } from '../../src/sound/index.ts';
import { heldLevel, lagUpDown, lookAhead } from '../parts/dynamics.ts';
import { lowCut } from '../parts/filters.ts';

const longest = 0.01;

/** A range from here on is silence, decibels. */
const deepest = 90;

/** A noise gate, both channels together: opened by a level, closed by a lower one. */
export const gate = defineEffect({
  name: 'gate',
  doc: 'Noise gate: shuts what is quieter than a threshold.',
  sidechain: true,
  parameters: {
    threshold: decibels(-80, 0, -40, 'Level at which it opens.', { words: ['tight', 'gated'] }),
    hysteresis: decibels(0, 24, 6, 'How much lower the level is at which it shuts.'),
    attack: seconds(0.0001, 0.1, 0.001, 'Time constant of opening.', { curve: 'exp' }),
    hold: seconds(0, 1, 0.02, 'How long it stays open at least.'),
    release: seconds(0.001, 2, 0.05, 'Time constant of shutting.', {
      curve: 'exp',
      words: ['-tight'],
    }),
    depth: decibels(0, deepest, deepest, 'How much softer what it shuts is; 90 dB is silence.'),
    lookahead: seconds(0, longest, 0, 'How much sooner it hears what is to open it.'),
    lowcut: hertz(20, 1000, 20, 'Bass below this does not open it.'),
  },
  presets: {
    tight: { doc: 'Cuts tails short.', values: { threshold: -24, hold: 0.03, release: 0.02 } },
    soft: { doc: 'Lets down what is quiet.', values: { depth: 12, attack: 0.005, release: 0.2 } },
  },
  latency: ({ lookahead }) => lookahead,
  ring: ({ lookahead }) => lookahead,
  process(g, input, p, { sidechain }) {
    const heard = lowCut(g, sidechain, p.lowcut, 20);
    const level = heldLevel(g, heard);
    const above = g.Schmidt.ar(level, p.threshold.sub(p.hysteresis), p.threshold);
    const sinceShut = g.Sweep.ar(above.neg().add(1), 1);
    const held = sinceShut.lt(p.hold).mul(g.RunningMax.ar(above, 0));
    const open = lagUpDown(g, above.max(held), p.attack, p.release);
    const softest = p.depth.neg().dbamp().mul(p.depth.lt(deepest));
    const late = lookAhead(g, input, longest, p.lookahead);
    return { output: late.mul(open.mul(softest.neg().add(1)).add(softest)), dry: late };
  },
});
