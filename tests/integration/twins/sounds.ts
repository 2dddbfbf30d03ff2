import type { Twin } from './twin.ts';

/** Constructors with rules of their own, messages, and UGens of sc3-plugins. */
export const sounds: Readonly<Record<string, Twin>> = {
  'bank-of-sines': [
    (g) =>
      g.Out.ar(
        0,
        g.Klang.ar(
          [
            [200, 300],
            [0.5, 0.25],
            [0, 1],
          ],
          2,
          10,
        ),
      ),
    'Out.ar(0, Klang.ar(`[[200, 300], [0.5, 0.25], [0, 1]], 2, 10))',
  ],
  'bank-of-resonators': [
    (g) =>
      g.Out.ar(
        0,
        g.Klank.ar(
          [
            [200, [300, 400]],
            [1, 2],
          ],
          g.Dust.ar(2),
        ),
      ),
    'Out.ar(0, Klank.ar(`[[200, [300, 400]], [1, 2]], Dust.ar(2)))',
  ],
  'bank-that-moves': [
    (g) =>
      g.Out.ar(
        0,
        g.DynKlank.ar(
          [
            [g.LFTri.kr(1), 300],
            [0.5, 1],
            [1, 2],
          ],
          g.Dust.ar(2),
        ),
      ),
    'Out.ar(0, DynKlank.ar(`[[LFTri.kr(1), 300], [0.5, 1], [1, 2]], Dust.ar(2)))',
  ],
  poll: [
    (g) => g.Out.kr(0, g.Poll.kr(g.Impulse.kr(1), g.LFTri.kr(2), 'a label', 3)),
    'Out.kr(0, Poll.kr(Impulse.kr(1), LFTri.kr(2), "a label", 3))',
  ],
  'poll-by-frequency': [
    (g) => g.Poll.kr(4, [g.LFTri.kr(2), 3], 'two'),
    'Poll.kr(4, [LFTri.kr(2), 3], "two")',
  ],
  'send-trigger': [
    (g) => g.SendTrig.kr(g.Impulse.kr(1), [1, 2], g.LFTri.kr(2)),
    'SendTrig.kr(Impulse.kr(1), [1, 2], LFTri.kr(2))',
  ],
  'send-reply': [
    (g) => g.SendReply.kr(g.Impulse.kr(1), '/beat', [g.LFTri.kr(2), 3, 4], 7),
    "SendReply.kr(Impulse.kr(1), '/beat', [LFTri.kr(2), 3, 4], 7)",
  ],
  'send-peak': [
    (g) => g.SendPeakRMS.ar(g.Saw.ar([1, 2]), 10, 3, '/level'),
    "SendPeakRMS.ar(Saw.ar([1, 2]), 10, 3, '/level')",
  ],
  lags: [
    (g) => {
      const [a, k] = [g.Saw.ar(1), g.LFPulse.kr(2)];
      g.Out.ar(0, [a.lag(0.1), a.lag2(0.2), a.lag3(0.3), a.lag(0)]);
      g.Out.kr(0, [k.lag(0.1, 0.2), k.lag2(0.1, 0.2), g.VarLag.kr(k, 0.3, 0, 5, 1), k.slew(1, 2)]);
    },
    `var a = Saw.ar(1), k = LFPulse.kr(2);
    Out.ar(0, [a.lag(0.1), a.lag2(0.2), a.lag3(0.3), a.lag(0)]);
    Out.kr(0, [k.lag(0.1, 0.2), k.lag2(0.1, 0.2), VarLag.kr(k, 0.3, 0, 5, 1), k.slew(1, 2)])`,
  ],
  ranges: [
    (g) => {
      const [bi, uni] = [g.LFTri.kr(1), g.LFPulse.kr(2)];
      g.Out.kr(0, [bi.range(1, 5), uni.range(1, 5), bi.exprange(1, 5), uni.exprange(1, 5)]);
      g.Out.kr(4, [bi.curverange(1, 5, 2), bi.unipolar(3), uni.bipolar(2), bi.clip(-0.5, 0.5)]);
    },
    `var bi = LFTri.kr(1), uni = LFPulse.kr(2);
    Out.kr(0, [bi.range(1, 5), uni.range(1, 5), bi.exprange(1, 5), uni.exprange(1, 5)]);
    Out.kr(4, [bi.curverange(1, 5, 2), bi.unipolar(3), uni.bipolar(2), bi.clip(-0.5, 0.5)])`,
  ],
  blend: [
    (g) => g.Out.ar(0, g.Saw.ar(1).blend(g.Saw.ar(2), g.LFTri.kr(3))),
    'Out.ar(0, Saw.ar(1).blend(Saw.ar(2), LFTri.kr(3)))',
  ],
  panners: [
    (g) => {
      const a = g.Saw.ar(1);
      g.Out.ar(0, g.Pan2.ar(a, g.LFTri.kr(1)));
      g.Out.ar(2, g.Balance2.ar(a, g.Saw.ar(2), 0.5));
      g.Out.ar(4, g.PanAz.ar(5, a, 0.2));
      g.Out.ar(9, g.LinPan2.ar(a, -1));
    },
    `var a = Saw.ar(1); Out.ar(0, Pan2.ar(a, LFTri.kr(1))); Out.ar(2, Balance2.ar(a, Saw.ar(2), 0.5));
    Out.ar(4, PanAz.ar(5, a, 0.2)); Out.ar(9, LinPan2.ar(a, -1))`,
  ],
  splay: [
    (g) => g.Out.ar(0, g.Splay.ar(g.Saw.ar([1, 2, 3, 4, 5]), 0.5, 0.8, 0.1)),
    'Out.ar(0, Splay.ar(Saw.ar([1, 2, 3, 4, 5]), 0.5, 0.8, 0.1))',
  ],
  'splay-of-control': [
    (g) => g.Out.kr(0, g.Splay.kr(g.LFTri.kr([1, 2, 3]), 0.5, g.LFTri.kr(4))),
    'Out.kr(0, Splay.kr(LFTri.kr([1, 2, 3]), 0.5, LFTri.kr(4)))',
  ],
  select: [
    (g) => g.Out.ar(0, g.Select.ar(g.LFTri.kr(1), [g.Saw.ar(1), g.Saw.ar(2), g.DC.ar(0)])),
    'Out.ar(0, Select.ar(LFTri.kr(1), [Saw.ar(1), Saw.ar(2), DC.ar(0)]))',
  ],
  'rates-converted': [
    (g) =>
      g.Out.ar(0, [
        g.K2A.ar(g.LFTri.kr(1)),
        g.T2A.ar(g.Impulse.kr(1)),
        g.K2A.ar(g.A2K.kr(g.Saw.ar(1))),
      ]),
    'Out.ar(0, [K2A.ar(LFTri.kr(1)), T2A.ar(Impulse.kr(1)), K2A.ar(A2K.kr(Saw.ar(1)))])',
  ],
  grains: [
    (g) => {
      const clock = g.Impulse.kr(10);
      g.Out.ar(0, g.GrainSin.ar(2, clock, 0.1, 440, 0.5));
      g.Out.ar(2, g.TGrains.ar(2, clock, 3, 1, 0.5, 0.1));
    },
    `var clock = Impulse.kr(10); Out.ar(0, GrainSin.ar(2, clock, 0.1, 440, 0.5));
    Out.ar(2, TGrains.ar(2, clock, 3, 1, 0.5, 0.1))`,
  ],
  info: [
    (g) =>
      g.Out.kr(0, [g.SampleRate.ir(), g.ControlRate.ir(), g.NumOutputBuses.ir(), g.BufDur.kr(3)]),
    'Out.kr(0, [SampleRate.ir, ControlRate.ir, NumOutputBuses.ir, BufDur.kr(3)])',
  ],
  'plugin-filters': [
    (g) => {
      const a = g.Saw.ar([100, 200]);
      const ladder = g.MoogLadder.ar(a, g.LFTri.kr(1).range(200, 2000), 0.3);
      g.Out.ar(0, g.BMoog.ar(ladder.add(g.DFM1.ar(a, 800)), 500).mul(0.5));
    },
    `var a = Saw.ar([100, 200]), ladder = MoogLadder.ar(a, LFTri.kr(1).range(200, 2000), 0.3);
    Out.ar(0, BMoog.ar(ladder + DFM1.ar(a, 800), 500) * 0.5)`,
  ],
  'plugin-shapers': [
    (g) => {
      const a = g.SinOsc.ar(200, 0, 3);
      const driven = g.CrossoverDistortion.ar(a)
        .add(g.SineShaper.ar(a, 0.5))
        .add(g.Decimator.ar(a));
      g.Out.ar(0, [driven, g.SoftClipper8.ar(a), g.OSFold8.ar(a, -1, 1)]);
    },
    `var a = SinOsc.ar(200, 0, 3);
    var driven = CrossoverDistortion.ar(a) + SineShaper.ar(a, 0.5) + Decimator.ar(a);
    Out.ar(0, [driven, SoftClipper8.ar(a), OSFold8.ar(a, -1, 1)])`,
  ],
  'plugin-sources': [
    (g) => {
      const stiff = g.DWGPluckedStiff.ar(220, 0.5, 1);
      g.Out.ar(0, [
        stiff,
        g.VOSIM.ar(g.Impulse.ar(100), 400),
        g.StkPluck.ar(220),
        g.LFBrownNoise2.ar(),
      ]);
    },
    `Out.ar(0, [DWGPluckedStiff.ar(220, 0.5, 1), VOSIM.ar(Impulse.ar(100), 400), StkPluck.ar(220),
      LFBrownNoise2.ar])`,
  ],
  'plugin-spectra': [
    (g) => {
      const chain = g.FFT.new(g.LocalBuf.new(512), g.Saw.ar(100));
      const frozen = g.PV_Freeze.new(g.PV_MagSmooth.new(chain, 0.9), g.LFTri.kr(1));
      g.Out.ar(0, g.IFFT.new(g.PV_Whiten.new(frozen, g.LocalBuf.new(512))));
      g.Out.kr(1, g.FFTCrest.kr(chain));
    },
    `var chain = FFT(LocalBuf(512), Saw.ar(100));
    var frozen = PV_Freeze(PV_MagSmooth(chain, 0.9), LFTri.kr(1));
    Out.ar(0, IFFT(PV_Whiten(frozen, LocalBuf(512)))); Out.kr(1, FFTCrest.kr(chain))`,
  ],
  'plugin-places': [
    (g) => {
      const [w, x, y, z] = g.BFEncode1.ar(g.Saw.ar(100), g.LFTri.kr(1), 0.5).channels;
      g.Out.ar(0, g.BFDecode1.ar(w!, x!, y!, z!, [0, 1, 2], 0.1));
    },
    `var e = BFEncode1.ar(Saw.ar(100), LFTri.kr(1), 0.5);
    Out.ar(0, BFDecode1.ar(e[0], e[1], e[2], e[3], [0, 1, 2], 0.1))`,
  ],
};
