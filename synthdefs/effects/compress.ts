import { decibels, defineEffect, ratio, seconds } from '../../src/sound/index.ts';

/** A time constant in units of `Lag`'s time (to 0.1 %). */
const lagOfTau = Math.log(1000);

/** Below this a level counts as silence: it keeps the logarithm finite. */
const silence = 1e-5;

/** Compressor, both channels together, peak-sensing, with a soft knee. */
export const compress = defineEffect({
  name: 'compress',
  doc: 'Compressor with a soft knee; both channels share one gain.',
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
  },
  presets: {
    glue: {
      doc: 'For a bus: slow and slight.',
      values: { ratio: 2, attack: 0.03, release: 0.12, threshold: -14 },
    },
    smash: {
      doc: 'Flat as a wall.',
      values: { ratio: 12, attack: 0.001, release: 0.05, threshold: -30, makeup: 14 },
    },
    punch: {
      doc: 'Lets the attack through.',
      values: { ratio: 4, attack: 0.015, release: 0.08, threshold: -16, makeup: 4 },
    },
  },
  sidechain: true,
  process(g, input, p, { sidechain }) {
    const level = sidechain.at(0).abs().max(sidechain.at(1).abs()).max(silence).ampdb();
    const slope = p.ratio.reciprocal().neg().add(1);
    const over = level.sub(p.threshold);
    const half = p.knee.mul(0.5).max(0.01);
    const inKnee = over.add(half).max(0).min(half.mul(2));
    const bent = inKnee.squared().div(half.mul(4));
    const straight = over.sub(half).max(0);
    const reduction = bent.add(straight).mul(slope);
    const smooth = g.LagUD.ar(reduction, p.attack.mul(lagOfTau), p.release.mul(lagOfTau));
    return input.mul(p.makeup.sub(smooth).dbamp());
  },
});
