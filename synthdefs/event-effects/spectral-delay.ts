import { count, defineSoundEffect, ratio } from '../../src/sound/index.ts';

const bands = Array.from({ length: 16 }, (_, index) => index + 1);

/** The longest delay of a band, seconds. */
const longest = 0.2;

/** From 40 Hz to 17 kHz, in equal steps of pitch. */
function centre(band: number): number {
  return 40 * (17_000 / 40) ** ((band - 1) / (bands.length - 1));
}

/** SuperDirt's `spectral-delay`. */
export const spectralDelay = defineSoundEffect({
  name: 'spectral-delay',
  doc: 'Sixteen narrow bands, each late by a time of its own.',
  starts: ['tsdelay', 'xsdelay'],
  ring: 0.5,
  parameters: {
    tsdelay: ratio(0, 1, 0.5, 'The longest time, of 0.2 s.'),
    xsdelay: count(0, 31, 0, 'The pattern of times: bands and it are compared bit by bit.'),
  },
  process(g, input, p) {
    const filtered = bands.map((band) => {
      const share = p.xsdelay
        .round(1)
        .bitAnd(band)
        .mul(1 / bands.length);
      const time = share.mul(p.tsdelay).mul(longest).min(longest);
      return g.DelayN.ar(
        g.BPF.ar(input, g.SampleRate.ir().mul(0.45).min(centre(band)), 0.005),
        longest,
        time,
      );
    });
    const sum = filtered.slice(1).reduce((all, each) => all.add(each), filtered[0] ?? input);
    return input.mul(0.2).add(sum.mul(4));
  },
});
