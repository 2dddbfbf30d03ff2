import type { Graph } from '../../../src/synthdef/index.ts';

/** Graphs of UGens from sc3-plugins. Their twins are in `tests/fixtures/synthdefs/plugins.scd`. */
export const pluginGraphs: Readonly<Record<string, (g: Graph) => void>> = {
  'plugin-sounds'(g) {
    const freq = g.control('freq', 200);
    const a = g.SinOsc.ar(freq);
    const silent = [0, 0, 0];
    const operators = [[300, 0, 1], [400, 0, 1], [730, 0, 1], silent, silent, [freq, 0, 1]];
    g.Out.ar(0, g.FM7.ar(operators));
    const half = Array.from({ length: 6 }, () => Array.from({ length: 6 }, () => 0.5));
    g.Out.ar(6, g.FM7.ar(undefined, half).at(0));
    const soft = g.SoftClipAmp.ar(a, 3).add(g.Decimator.ar(a, 11025, 8));
    g.Out.ar(7, soft.add(g.DFM1.ar(a, 800, 0.5)));
    g.Out.ar(8, g.NTube.ar(a, 0.9, [0.1, -0.2], [0.01, 0.02, 0.03]));
    const rows = g.PanX2D.ar(3, 2, a, g.SinOsc.kr(1)).channels;
    g.Out.ar(
      9,
      rows.flatMap((row) => row.channels),
    );
    g.Out.ar(20, g.Rotate.ar(a, a.mul(2), a.mul(3), a.mul(4), freq.div(100)));
    const [w = 0, x = 0, y = 0, z = 0] = g.FMHEncode0.ar(a).channels;
    const tilted = g.Tilt.ar(w, x, y, z, 0.5).channels;
    g.Out.ar(24, [...tilted, ...g.Tumble.ar(a, a, a, a, 1).channels]);
    g.Out.ar(40, g.LPCSynth.ar(3, a, g.Line.kr()).add(g.LPCVals.ar(3, a).at(1)));
  },
  'plugin-spectra'(g) {
    const chain = g.FFT.new(g.LocalBuf.new(512), g.WhiteNoise.ar());
    g.Out.kr(0, [g.FFTPower.kr(chain), g.FFTPower.kr(chain, false)]);
    g.Out.kr(0, g.FFTSubbandPower.kr(chain, [500, 100, 2000], 1, 2));
    const flux = g.FFTSubbandFlux.kr(chain, [800, 400], 1).channels;
    g.Out.kr(0, [...flux, ...g.FFTSubbandFlatness.kr(chain, [900]).channels]);
    g.Out.kr(0, [g.ListTrig.kr(4, 0, 0.5), g.ListTrig2.kr(5, 0, 10)]);
    g.Out.kr(0, g.SpectralEntropy.kr(chain, 512, 3));
  },
};
