import { decibels, defineEffect, hertz, ratio } from '../../src/sound/index.ts';
import { highCut, lowCut, movingPeak, smoothCorner } from '../parts/filters.ts';

const gain = (doc: string, words: readonly string[]) => decibels(-24, 24, 0, doc, { words });

const narrowness = (doc: string) => ratio(0.2, 12, 1, doc, { curve: 'exp' });

/** Corners at which the cuts are off. */
const [lowest, highest] = [20, 20_000];

/** Cuts and shelves at the ends, four peaks between. Flat as it stands. */
export const eq = defineEffect({
  name: 'eq',
  doc: 'Parametric equaliser: low and high cut, two shelves, four peaks.',
  parameters: {
    lowcut: hertz(lowest, 2000, lowest, 'High-pass, 12 dB an octave; at 20 Hz off.', {
      words: ['thin'],
    }),
    low: gain('Low shelf.', ['bassy', 'fat', 'warm', '-thin']),
    lowfreq: hertz(20, 1000, 120, 'Corner of the low shelf.'),
    lowmid: gain('Lower peak.', ['muddy', 'boxy', '-hollow']),
    lowmidfreq: hertz(50, 4000, 350, 'Centre of the lower peak.'),
    lowmidq: narrowness('Narrowness of the lower peak.'),
    mid: gain('Middle peak.', ['nasal', 'forward']),
    midfreq: hertz(100, 8000, 1000, 'Centre of the middle peak.'),
    midq: narrowness('Narrowness of the middle peak.'),
    highmid: gain('Upper peak.', ['harsh', 'honky', 'present']),
    highmidfreq: hertz(200, 14000, 2500, 'Centre of the upper peak.'),
    highmidq: narrowness('Narrowness of the upper peak.'),
    presence: gain('Highest peak.', ['biting', 'sibilant']),
    presencefreq: hertz(500, 18000, 5000, 'Centre of the highest peak.'),
    presenceq: narrowness('Narrowness of the highest peak.'),
    high: gain('High shelf.', ['bright', 'airy', 'crisp', '-dark', '-dull']),
    highfreq: hertz(1000, 18000, 8000, 'Corner of the high shelf.'),
    highcut: hertz(500, highest, highest, 'Low-pass, 12 dB an octave; at 20 kHz off.', {
      words: ['-dark', '-muffled'],
    }),
  },
  presets: {
    lead: {
      doc: 'Room for the kick: thin below, more bite.',
      values: { lowcut: 200, lowmid: -3, highmid: 2.5, highmidfreq: 2400 },
    },
    kick: {
      doc: 'Less mud, more knock.',
      values: { lowcut: 28, lowmid: -3, lowmidfreq: 320, presence: 3, presencefreq: 4000 },
    },
    air: { doc: 'A little more of the top.', values: { high: 3, highfreq: 10_000 } },
  },
  ring: ({ lowcut }) => 0.05 + 1 / lowcut,
  process(g, input, p) {
    const cut = lowCut(g, input, p.lowcut, lowest);
    const shelf = g.BLowShelf.ar(cut, smoothCorner(g, p.lowfreq), 1, p.low);
    const peaks = [
      [p.lowmidfreq, p.lowmidq, p.lowmid],
      [p.midfreq, p.midq, p.mid],
      [p.highmidfreq, p.highmidq, p.highmid],
      [p.presencefreq, p.presenceq, p.presence],
    ] as const;
    const peaked = peaks.reduce(
      (signal, [centre, q, level]) => movingPeak(g, signal, smoothCorner(g, centre), q, level),
      shelf,
    );
    const bright = g.BHiShelf.ar(peaked, smoothCorner(g, p.highfreq), 1, p.high);
    return highCut(g, bright, p.highcut, highest);
  },
});
