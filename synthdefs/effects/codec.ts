import { defineEffect, hertz, ratio } from '../../src/sound/index.ts';
import type { Signal } from '../../src/synthdef/index.ts';

/** Frames of a spectrum: 43 ms at 48 kHz. */
const windowFrames = 2048;

/** Frames by which a spectrum comes back late: a window, but for the block in which it is full. */
const block = 128;
const spectrumDelay = windowFrames - block;

/** What it delays everything by, whatever the sample rate, seconds. */
const latency = 0.048;

/** What a sine whose root mean square is 1 has in its bin of a spectrum. */
const sineMagnitude = 920;

/** Decibels under that at which nothing is lost, and from there to all is. */
const lossRange = 66;

/** How fast the level is followed that bins are compared with, seconds. */
const levelTau = 0.025;

/**
 * What lossy compression does to a sound, without its bits: a band of frequencies is left, and in each spectrum the
 * bins that are faint beside the whole are dropped. They come and go from window to window, and what begins
 * suddenly is smeared ahead.
 */
export const codec = defineEffect({
  name: 'codec',
  doc: 'Lossy compression to be heard: a narrow band, and holes in the spectrum.',
  parameters: {
    loss: ratio(0, 1, 0.5, 'How much of the spectrum is dropped.', {
      words: ['lofi', 'watery', 'digital'],
    }),
    lowcut: hertz(20, 2000, 20, 'Nothing is left below.', { words: ['thin'] }),
    highcut: hertz(1000, 20000, 11000, 'Nothing is left above.', { words: ['bright', '-dull'] }),
  },
  presets: {
    mp3: { doc: 'As an MP3 of few bits.', values: { loss: 0.5, highcut: 11000 } },
    stream: { doc: 'As a stream over a modem.', values: { loss: 0.72, highcut: 5000 } },
    gsm: {
      doc: 'As a mobile telephone: 8 kHz, and holes.',
      values: { loss: 0.55, lowcut: 300, highcut: 3400 },
    },
    telephone: {
      doc: 'As a telephone: a narrow band.',
      values: { loss: 0, lowcut: 300, highcut: 3400 },
    },
  },
  latency: () => latency,
  ring: () => 0.1,
  process(g, input, p) {
    const rate = g.SampleRate.ir();
    const frame = g.SampleDur.ir();
    const whole = rate.mul(latency).round(1);
    const late = (signal: Signal, frames: Signal): Signal =>
      g.DelayN.ar(signal, 0.1, frames.add(0.5).mul(frame));
    const power = g.Lag.ar(input.squared().sum(), levelTau * Math.log(1000));
    const threshold = g.A2K.kr(power.mul(0.5).sqrt()).mul(lossOf(p.loss));
    const coded = input.channels.map((channel) => {
      const chain = g.FFT.new(g.LocalBuf.new(windowFrames), channel);
      const loud = g.PV_MagAbove.new(chain, threshold);
      const below = g.PV_BrickWall.new(loud, p.highcut.mul(2).div(rate).sub(1).min(0));
      return g.IFFT.ar(g.PV_BrickWall.new(below, p.lowcut.mul(2).div(rate)));
    });
    return { output: late(g.signal(coded), whole.sub(spectrumDelay)), dry: late(input, whole) };
  },
});

/** The magnitude under which a bin is dropped, where the whole has a root mean square of 1. */
function lossOf(loss: Signal): Signal {
  return loss.sub(1).mul(lossRange).dbamp().mul(sineMagnitude).mul(loss.gt(0));
}
