import type { Graph, Signal } from '../../src/synthdef/index.ts';

/** SuperDirt's `resonance.linexp(0, 1, 1, 0.001)`: 1 / Q of a filter. */
export function narrowness(resonance: Signal): Signal {
  return resonance.mul(-Math.log(1000)).exp();
}

/** A filter's corner in hertz, below the Nyquist frequency of any server. */
export function corner(g: Graph, hertz: Signal): Signal {
  return hertz.min(g.SampleRate.ir().mul(0.45));
}

/** From one signal to another at equal power: 0 the first, from 1 on the second (sclang's `SelectX`). */
export function crossfade(g: Graph, from: Signal, to: Signal, place: Signal): Signal {
  return g.XFade2.ar(from, to, place.clip(0, 1).mulAdd(2, -1));
}

/** Each channel by itself. */
export function perChannel(g: Graph, input: Signal, of: (channel: Signal) => Signal): Signal {
  return g.signal(input.channels.map(of));
}

/** Frames of the spectra, as SuperDirt has them: they come a window late, 43 ms at 48 kHz. */
const windowFrames = 2048;

/** Seconds by which a spectrum comes late, at the lowest usual rate. */
export const spectrumRing = 0.06;

/** Changes the spectrum of each channel. */
export function spectral(g: Graph, input: Signal, change: (chain: Signal) => Signal): Signal {
  return perChannel(g, input, (channel) =>
    g.IFFT.ar(change(g.FFT.new(g.LocalBuf.new(windowFrames), channel))),
  );
}
