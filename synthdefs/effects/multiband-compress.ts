import { decibels, defineEffect, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { threeBands } from '../parts/crossover.ts';
import { heldLevel, lagUpDown, reduction } from '../parts/dynamics.ts';

/** What is softer than this is not lifted, decibels: noise stays noise. */
const quiet = -70;

const threshold = (doc: string) =>
  decibels(-60, 0, -24, doc, { words: ['-squashed', '-compressed'] });
const level = (doc: string, words: readonly string[]) => decibels(-24, 24, 0, doc, { words });

/** Compressor in three bands: downwards above a threshold and, where asked for, upwards below it. */
export const multibandCompress = defineEffect({
  name: 'multiband-compress',
  doc: 'Compressor in three bands, down from above and up from below.',
  parameters: {
    lowthresh: threshold('Level above which the low band is turned down.'),
    midthresh: threshold('Level above which the middle band is turned down.'),
    highthresh: threshold('Level above which the high band is turned down.'),
    ratio: ratio(1, 20, 3, 'Decibels in for one decibel out, above.', {
      curve: 'exp',
      words: ['squashed', 'compressed'],
    }),
    knee: decibels(0, 24, 6, 'Width of the bend around the thresholds.', { words: ['smooth'] }),
    lift: decibels(0, 24, 0, 'How much louder what lies under the thresholds may get.', {
      words: ['dense', 'bright'],
    }),
    attack: seconds(0.0001, 0.2, 0.01, 'Time constant of turning down.', {
      curve: 'exp',
      words: ['punchy'],
    }),
    release: seconds(0.005, 2, 0.1, 'Time constant of coming back.', {
      curve: 'exp',
      words: ['-pumping'],
    }),
    lowfreq: hertz(40, 1000, 120, 'Where the low band ends.'),
    highfreq: hertz(500, 12000, 2500, 'Where the high band begins.'),
    low: level('Level of the low band.', ['bassy', 'fat']),
    mid: level('Level of the middle band.', ['forward']),
    high: level('Level of the high band.', ['bright', 'crisp']),
  },
  presets: {
    ott: {
      doc: 'Over the top: hard down, hard up.',
      values: {
        ratio: 12,
        knee: 3,
        lift: 12,
        attack: 0.005,
        release: 0.06,
        lowthresh: -30,
        midthresh: -28,
        highthresh: -30,
        low: 6,
        mid: 4,
        high: 6,
      },
    },
    master: {
      doc: 'For a whole mix: slow and slight.',
      values: {
        ratio: 1.6,
        attack: 0.03,
        release: 0.15,
        lowthresh: -16,
        midthresh: -20,
        highthresh: -26,
      },
    },
    bass: {
      doc: 'Holds the bass still, leaves the rest.',
      values: { lowthresh: -20, midthresh: 0, highthresh: 0, ratio: 6, low: 3 },
    },
  },
  ring: () => 0.1,
  process(g, input, p) {
    const { low, mid, high, whole } = threeBands(g, input, p.lowfreq, p.highfreq);
    const squeeze = (band: Signal, from: Signal, gain: Signal): Signal =>
      band.mul(gain.add(gainOf(g, band, { ...p, threshold: from })).dbamp());
    const output = squeeze(low, p.lowthresh, p.low)
      .add(squeeze(mid, p.midthresh, p.mid))
      .add(squeeze(high, p.highthresh, p.high));
    return { output, dry: whole };
  },
});

/** How many decibels a band is lifted or turned down by. */
function gainOf(
  g: Graph,
  band: Signal,
  p: {
    readonly threshold: Signal;
    readonly ratio: Signal;
    readonly knee: Signal;
    readonly lift: Signal;
    readonly attack: Signal;
    readonly release: Signal;
  },
): Signal {
  const heard = heldLevel(g, band);
  const down = reduction(heard, p);
  const under = p.threshold.sub(heard).mul(p.ratio.reciprocal().neg().add(1));
  const audible = heard.sub(quiet).mul(0.1).clip(0, 1);
  const up = under.clip(0, p.lift).mul(audible);
  return lagUpDown(g, down.sub(up), p.attack, p.release).neg();
}
