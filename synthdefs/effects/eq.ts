import { decibels, defineEffect, hertz, ratio } from '../../src/sound/index.ts';
import { movingPeak, smoothCorner } from '../parts/filters.ts';

const gain = (doc: string, words: readonly string[]) => decibels(-24, 24, 0, doc, { words });

/** Four bands: shelves at the ends, two peaks between. Flat as it stands. */
export const eq = defineEffect({
  name: 'eq',
  doc: 'Four-band equaliser: low shelf, two peaks, high shelf.',
  parameters: {
    low: gain('Low shelf.', ['bassy', 'fat', 'warm', '-thin']),
    lowfreq: hertz(20, 1000, 120, 'Corner of the low shelf.'),
    lowmid: gain('Lower peak.', ['muddy', 'boxy', '-hollow']),
    lowmidfreq: hertz(50, 4000, 350, 'Centre of the lower peak.'),
    lowmidq: ratio(0.2, 12, 1, 'Narrowness of the lower peak.', { curve: 'exp' }),
    highmid: gain('Upper peak.', ['harsh', 'honky', 'present']),
    highmidfreq: hertz(200, 14000, 2500, 'Centre of the upper peak.'),
    highmidq: ratio(0.2, 12, 1, 'Narrowness of the upper peak.', { curve: 'exp' }),
    high: gain('High shelf.', ['bright', 'airy', 'crisp', '-dark', '-dull']),
    highfreq: hertz(1000, 18000, 8000, 'Corner of the high shelf.'),
  },
  ring: () => 0.05,
  process(g, input, p) {
    const low = g.BLowShelf.ar(input, smoothCorner(g, p.lowfreq), 1, p.low);
    const lower = movingPeak(g, low, smoothCorner(g, p.lowmidfreq), p.lowmidq, p.lowmid);
    const upper = movingPeak(g, lower, smoothCorner(g, p.highmidfreq), p.highmidq, p.highmid);
    return g.BHiShelf.ar(upper, smoothCorner(g, p.highfreq), 1, p.high);
  },
});
