import type { Twin } from './twin.ts';

const forever = Number.POSITIVE_INFINITY;

/** Buffers, spectra, demand, feedback and random generators: what has an order of its own. */
export const memory: Readonly<Record<string, Twin>> = {
  'local-buffer': [
    (g) => g.Out.ar(0, g.PlayBuf.ar(1, g.LocalBuf.new(100))),
    'Out.ar(0, PlayBuf.ar(1, LocalBuf(100)))',
  ],
  'local-buffers-counted': [
    (g) => {
      const buffers = [g.LocalBuf.new(10), g.LocalBuf.new(20, 2), g.LocalBuf.new(30)];
      g.Out.ar(0, g.PlayBuf.ar(1, buffers));
    },
    'Out.ar(0, PlayBuf.ar(1, [LocalBuf(10), LocalBuf(20, 2), LocalBuf(30)]))',
  ],
  'local-buffer-filled': [
    (g) => {
      const buffer = g.LocalBuf.new(8);
      g.SetBuf.new(buffer, [1, 2, 3, 4], 2);
      g.ClearBuf.new(buffer);
      g.Out.ar(0, g.BufRd.ar(1, buffer, g.LFSaw.ar(1), 1, 4));
    },
    'var b = LocalBuf(8); SetBuf(b, [1, 2, 3, 4], 2); ClearBuf(b); Out.ar(0, BufRd.ar(1, b, LFSaw.ar(1), 1, 4))',
  ],
  'buffer-written-and-read': [
    (g) => {
      const phase = g.Phasor.ar(0, 1, 0, g.BufFrames.kr(3));
      g.BufWr.ar(g.Saw.ar([1, 2]), 3, phase);
      g.Out.ar(0, g.BufRd.ar(2, 3, phase.sub(100)));
    },
    `var phase = Phasor.ar(0, 1, 0, BufFrames.kr(3)); BufWr.ar(Saw.ar([1, 2]), 3, phase);
    Out.ar(0, BufRd.ar(2, 3, phase - 100))`,
  ],
  'buffer-recorded': [
    (g) => {
      g.RecordBuf.ar([g.Saw.ar(1), g.Saw.ar(2)], 3, 0, 1, 0.5);
      g.Out.ar(0, g.PlayBuf.ar(2, 3, g.BufRateScale.kr(3), g.Impulse.kr(1), 0, 1));
    },
    `RecordBuf.ar([Saw.ar(1), Saw.ar(2)], 3, 0, 1, 0.5);
    Out.ar(0, PlayBuf.ar(2, 3, BufRateScale.kr(3), Impulse.kr(1), 0, 1))`,
  ],
  'delay-lines': [
    (g) => {
      const a = g.Saw.ar(1);
      g.Out.ar(0, [g.DelayN.ar(a, 0.1, 0.1), g.CombL.ar(a, 0.2, 0.1, 2), g.AllpassC.ar(a)]);
    },
    'var a = Saw.ar(1); Out.ar(0, [DelayN.ar(a, 0.1, 0.1), CombL.ar(a, 0.2, 0.1, 2), AllpassC.ar(a)])',
  ],
  'delay-tap': [
    (g) => {
      const tap = g.DelTapWr.ar(3, g.Saw.ar(1));
      g.Out.ar(0, g.DelTapRd.ar(3, tap, 0.1, 4));
    },
    'var tap = DelTapWr.ar(3, Saw.ar(1)); Out.ar(0, DelTapRd.ar(3, tap, 0.1, 4))',
  ],
  'spectrum-alone': [
    (g) => g.Out.ar(0, g.IFFT.new(g.FFT.new(g.LocalBuf.new(512), g.Saw.ar(1)))),
    'Out.ar(0, IFFT(FFT(LocalBuf(512), Saw.ar(1))))',
  ],
  'spectrum-in-a-row': [
    (g) => {
      const chain = g.FFT.new(g.LocalBuf.new(1024), g.Saw.ar(1), 0.25, 1);
      g.Out.ar(0, g.IFFT.new(g.PV_MagSmear.new(g.PV_BrickWall.new(chain, 0.2), 3), 1));
    },
    `var chain = FFT(LocalBuf(1024), Saw.ar(1), 0.25, 1);
    Out.ar(0, IFFT(PV_MagSmear(PV_BrickWall(chain, 0.2), 3), 1))`,
  ],
  'spectrum-read-twice': [
    (g) => {
      const chain = g.FFT.new(g.LocalBuf.new(512), g.Saw.ar(1));
      g.Out.ar(0, g.IFFT.new(g.PV_MagMul.new(g.PV_MagSmear.new(chain, 2), chain)));
    },
    'var chain = FFT(LocalBuf(512), Saw.ar(1)); Out.ar(0, IFFT(PV_MagMul(PV_MagSmear(chain, 2), chain)))',
  ],
  'spectrum-read-thrice': [
    (g) => {
      const chain = g.FFT.new(g.LocalBuf.new(512), g.Saw.ar(1));
      g.Out.ar(0, [
        g.IFFT.new(g.PV_MagAbove.new(chain, 1)),
        g.IFFT.new(g.PV_MagBelow.new(chain, 1)),
        g.IFFT.new(g.PV_PhaseShift90.new(chain)),
      ]);
    },
    `var chain = FFT(LocalBuf(512), Saw.ar(1));
    Out.ar(0, [IFFT(PV_MagAbove(chain, 1)), IFFT(PV_MagBelow(chain, 1)), IFFT(PV_PhaseShift90(chain))])`,
  ],
  'spectrum-copied-by-hand': [
    (g) => {
      const chain = g.FFT.new(g.LocalBuf.new(512), g.Saw.ar(1));
      const copy = g.PV_Copy.new(chain, g.LocalBuf.new(512));
      g.Out.ar(0, [g.IFFT.new(g.PV_MagSmear.new(copy, 1)), g.IFFT.new(chain)]);
    },
    `var chain = FFT(LocalBuf(512), Saw.ar(1)), copy = PV_Copy(chain, LocalBuf(512));
    Out.ar(0, [IFFT(PV_MagSmear(copy, 1)), IFFT(chain)])`,
  ],
  'spectra-of-two': [
    (g) => {
      const chains = g.FFT.new(g.LocalBuf.new([512, 512]), g.Saw.ar([1, 2]));
      g.Out.ar(0, g.IFFT.new(g.PV_MagShift.new(chains, [1, 2], [3, 4])));
    },
    'Out.ar(0, IFFT(PV_MagShift(FFT(LocalBuf([512, 512]), Saw.ar([1, 2])), [1, 2], [3, 4])))',
  ],
  'demand-in-turn': [
    (g) => g.Out.kr(0, g.Demand.kr(g.Impulse.kr(1), 0, g.Dseq.new([1, 2, 3], forever))),
    'Out.kr(0, Demand.kr(Impulse.kr(1), 0, Dseq([1, 2, 3], inf)))',
  ],
  'demand-in-demand': [
    (g) => {
      const inner = g.Dser.new([g.Dwhite.new(0, 1, 2), g.Dbrown.new(0, 1, 0.1, 3)], 4);
      g.Out.kr(0, g.Duty.kr(g.Drand.new([0.1, 0.2], forever), 0, inner, 2));
    },
    `var inner = Dser([Dwhite(0, 1, 2), Dbrown(0, 1, 0.1, 3)], 4);
    Out.kr(0, Duty.kr(Drand([0.1, 0.2], inf), 0, inner, 2))`,
  ],
  'demand-arithmetic': [
    (g) => {
      const sum = g.Dseq.new([1, 2], forever).mul(3).add(g.Dwhite.new(0, 1)).neg();
      g.Out.ar(0, g.TDuty.ar(0.1, 0, sum));
    },
    'Out.ar(0, TDuty.ar(0.1, 0, (Dseq([1, 2], inf) * 3 + Dwhite(0, 1)).neg))',
  ],
  'demand-of-several': [
    (g) =>
      g.Out.kr(
        0,
        g.Demand.kr(g.Impulse.kr(1), 0, [g.Dseries.new(), g.Dgeom.new(1, 2), g.Dshuf.new([1, 2])]),
      ),
    'Out.kr(0, Demand.kr(Impulse.kr(1), 0, [Dseries(), Dgeom(1, 2), Dshuf([1, 2])]))',
  ],
  'demand-switch-and-buffer': [
    (g) => {
      const list = [
        g.Dbufrd.new(3, g.Dseq.new([0, 1, 2], forever)),
        g.Ddup.new(2, g.Dibrown.new()),
      ];
      g.Out.kr(0, g.Demand.kr(g.Impulse.kr(1), 0, g.Dswitch1.new(list, g.LFTri.kr(1))));
    },
    `var list = [Dbufrd(3, Dseq([0, 1, 2], inf)), Ddup(2, Dibrown())];
    Out.kr(0, Demand.kr(Impulse.kr(1), 0, Dswitch1(list, LFTri.kr(1))))`,
  ],
  'demand-envelope': [
    (g) =>
      g.Out.ar(0, g.DemandEnvGen.ar(g.Dseq.new([0, 1], forever), g.Dwhite.new(0.1, 0.2), 5, -4)),
    'Out.ar(0, DemandEnvGen.ar(Dseq([0, 1], inf), Dwhite(0.1, 0.2), 5, -4))',
  ],
  'loop-of-audio': [
    (g) => {
      const back = g.LocalIn.ar(2);
      g.LocalOut.ar(back.mul(0.5).add(g.Saw.ar(1)));
      g.Out.ar(0, back);
    },
    'var back = LocalIn.ar(2); LocalOut.ar(back * 0.5 + Saw.ar(1)); Out.ar(0, back)',
  ],
  'loop-of-control': [
    (g) => {
      const back = g.LocalIn.kr(1, 0.25);
      g.LocalOut.kr(back.add(0.1).wrap(0, 1));
      g.Out.kr(0, back);
    },
    'var back = LocalIn.kr(1, 0.25); LocalOut.kr((back + 0.1).wrap(0, 1)); Out.kr(0, back)',
  ],
  'random-seeded': [
    (g) => {
      g.RandID.ir(2);
      g.RandSeed.ir(1, 77);
      g.Out.ar(0, g.WhiteNoise.ar().mul(g.Rand.new(0, 1)).add(g.ExpRand.new(1, 2)));
    },
    'RandID.ir(2); RandSeed.ir(1, 77); Out.ar(0, WhiteNoise.ar * Rand(0, 1) + ExpRand(1, 2))',
  ],
  'seeded-between': [
    (g) => {
      const a = g.LFNoise1.ar(1);
      g.RandSeed.kr(g.Impulse.kr(1), 5);
      g.Out.ar(0, [a, g.LFNoise1.ar(2)]);
    },
    'var a = LFNoise1.ar(1); RandSeed.kr(Impulse.kr(1), 5); Out.ar(0, [a, LFNoise1.ar(2)])',
  ],
};
