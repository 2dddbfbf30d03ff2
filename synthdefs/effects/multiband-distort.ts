import { choice, decibels, defineEffect, hertz, ratio } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { threeBands } from '../parts/crossover.ts';
import { removeBias } from '../parts/filters.ts';
import { inStep, shapeTwice } from '../parts/oversample.ts';
import { bandShaperNames, chosenBandShaping } from '../parts/shapers.ts';

/** The input peak that keeps its level whatever the drive. */
const reference = 0.5;

/** Distortion of three bands, each by itself: what the bass does leaves the treble clean. */
export const multibandDistort = defineEffect({
  name: 'multiband-distort',
  doc: 'Distortion in three bands, each driven by itself.',
  parameters: {
    lowdrive: decibels(0, 48, 0, 'Drive of the low band.', { words: ['dirty'] }),
    middrive: decibels(0, 48, 18, 'Drive of the middle band.', { words: ['dirty', 'gritty'] }),
    highdrive: decibels(0, 48, 9, 'Drive of the high band.', { words: ['fizzy'] }),
    shaper: choice(bandShaperNames, 'softclip', 'The curve.'),
    bias: ratio(0, 0.5, 0, 'Lopsidedness: even harmonics.', { words: ['warm'] }),
    lowfreq: hertz(40, 1000, 150, 'Where the low band ends.'),
    highfreq: hertz(500, 12000, 2500, 'Where the high band begins.'),
    low: decibels(-60, 12, 0, 'Level of the low band; -60 dB is silence.'),
    mid: decibels(-60, 12, 0, 'Level of the middle band; -60 dB is silence.'),
    high: decibels(-60, 12, 0, 'Level of the high band; -60 dB is silence.'),
  },
  presets: {
    kick: {
      doc: 'Clean sub, hard middle.',
      values: { middrive: 24, highdrive: 12, lowfreq: 110, shaper: 1 },
    },
    lead: { doc: 'Grit above, little below.', values: { middrive: 12, highdrive: 18, low: -3 } },
    folded: { doc: 'The middle folded.', values: { middrive: 16, highdrive: 0, shaper: 4 } },
  },
  ring: ({ lowdrive, middrive, highdrive }) => 0.15 + Math.max(lowdrive, middrive, highdrive) / 700,
  process(g, input, p) {
    const { low, mid, high, whole } = threeBands(g, input, p.lowfreq, p.highfreq);
    const shape = (band: Signal, drive: Signal, level: Signal): Signal =>
      driven(g, band, { drive, bias: p.bias, shaper: p.shaper }).mul(audible(level));
    const sum = shape(low, p.lowdrive, p.low)
      .add(shape(mid, p.middrive, p.mid))
      .add(shape(high, p.highdrive, p.high));
    return { output: removeBias(g, sum), dry: inStep(g, whole) };
  },
});

/** A band driven into the curve and brought back; without drive it stays as it is, as late as the others. */
function driven(
  g: Graph,
  band: Signal,
  {
    drive,
    bias,
    shaper,
  }: { readonly drive: Signal; readonly bias: Signal; readonly shaper: Signal },
): Signal {
  const gain = drive.dbamp();
  const shaped = shapeTwice(g, band.mul(gain).add(bias), chosenBandShaping(g, shaper));
  const back = gain.mul(reference).min(1).reciprocal().mul(reference);
  const share = drive.min(1);
  const clean = inStep(g, band);
  return clean.add(shaped.mul(back).sub(clean).mul(share));
}

function audible(level: Signal): Signal {
  return level.dbamp().mul(level.gt(-60));
}
