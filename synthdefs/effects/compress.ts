import { choice, decibels, defineEffect, hertz, ratio, seconds } from '../../src/sound/index.ts';
import { lagUpDown, lookAhead, peakLevel, reduction, rmsLevel } from '../parts/dynamics.ts';
import { lowCut } from '../parts/filters.ts';

/** The longest look-ahead, seconds. */
const longest = 0.01;

/** Compressor, both channels together, with a soft knee. */
export const compress = defineEffect({
  name: 'compress',
  doc: 'Compressor with a soft knee; both channels share one gain.',
  sidechain: true,
  parameters: {
    threshold: decibels(-60, 0, -18, 'Level above which it turns down.', {
      words: ['-squashed', '-compressed'],
    }),
    ratio: ratio(1, 20, 4, 'Decibels in for one decibel out.', {
      curve: 'exp',
      words: ['squashed', 'compressed'],
    }),
    knee: decibels(0, 24, 6, 'Width of the bend around the threshold.', { words: ['smooth'] }),
    attack: seconds(0.0001, 0.2, 0.01, 'Time constant of turning down.', {
      curve: 'exp',
      words: ['punchy'],
    }),
    release: seconds(0.005, 2, 0.12, 'Time constant of coming back.', {
      curve: 'exp',
      words: ['-pumping'],
    }),
    makeup: decibels(-12, 36, 0, 'Gain behind it.', { words: ['loud'] }),
    detector: choice(['peak', 'rms'], 'peak', 'What counts as level: peaks, or 10 ms of power.'),
    lookahead: seconds(0, longest, 0, 'How much sooner it hears what it is to turn down.'),
    lowcut: hertz(20, 1000, 20, 'Bass below this does not set it off.'),
  },
  presets: {
    glue: {
      doc: 'For a bus: slow and slight.',
      values: { ratio: 2, attack: 0.03, release: 0.12, threshold: -14 },
    },
    smash: {
      doc: 'Flat as a wall.',
      values: {
        ratio: 12,
        attack: 0.001,
        release: 0.05,
        threshold: -30,
        makeup: 14,
        lookahead: 0.004,
      },
    },
    punch: {
      doc: 'Lets the attack through.',
      values: { ratio: 4, attack: 0.015, release: 0.08, threshold: -16, makeup: 4 },
    },
    level: {
      doc: 'Evens out a voice or a lead, by its power.',
      values: { ratio: 3, attack: 0.02, release: 0.2, threshold: -24, makeup: 5, detector: 1 },
    },
  },
  latency: ({ lookahead }) => lookahead,
  ring: ({ lookahead }) => lookahead,
  process(g, input, p, { sidechain }) {
    const heard = lowCut(g, sidechain, p.lowcut, 20);
    const level = g.Select.ar(p.detector.round(1), [peakLevel(heard), rmsLevel(g, heard)]);
    const smooth = lagUpDown(g, reduction(level, p), p.attack, p.release);
    const late = lookAhead(g, input, longest, p.lookahead);
    return { output: late.mul(p.makeup.sub(smooth).dbamp()), dry: late };
  },
});
