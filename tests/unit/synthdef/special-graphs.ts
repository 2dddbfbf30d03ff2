import { env, type Graph, type Input, type Signal } from '../../../src/synthdef/index.ts';

const forever = Number.POSITIVE_INFINITY;

/** The graphs about UGens with constructors of their own, controls and envelopes. */
export const specialGraphs: Readonly<Record<string, (g: Graph) => void>> = {
  demands(g) {
    const inner = () => [60, 62, g.Drand.new([64, 65, 67], 2), g.Dwhite.new(70, 72, 1)];
    const seq = g.Dseq.new(inner(), forever);
    const other = g.Dwrand.new([1, 2, 3], [0.5, 0.25], 4)
      .add(g.Dser.new([1, 2], 5))
      .mul(2);
    const freq = g.Demand.kr(g.Impulse.kr(8), 0, seq).midicps();
    const pair = g.Demand.ar(g.Impulse.ar(3), 0, [g.Dseries.new(0, 1, 8), g.Dgeom.new(1, 2, 8)]);
    g.Out.ar(0, g.SinOsc.ar(freq).mul(g.Duty.kr(g.Dseq.new([0.1, 0.2], forever), 0, other)));
    g.Out.ar(1, g.TDuty.ar(g.Dxrand.new([0.1, 0.2], forever), 0, 1).add(pair));
    g.Out.ar(3, g.DemandEnvGen.ar(g.Dseq.new([0, 1], forever), 0.1, 5, -2, 1, g.Impulse.ar(1)));
    g.Out.kr(4, g.DemandEnvGen.kr(seq.clip(61, 64), g.Dbrown.new(0.1, 0.2, 0.01)));
    g.Out.ar(
      5,
      g.DemandEnvGen.ar(g.Dswitch1.new([1, 2, 3], g.MouseX.kr(0, 3, 'exponential')), 0.1),
    );
  },
  spectra(g) {
    const input = g.WhiteNoise.ar(0.2);
    const chain = g.FFT.new(g.LocalBuf.new(2048), input);
    const smeared = g.PV_MagSmear.new(chain, 4);
    const above = g.PV_MagAbove.new(chain, 2);
    const mixed = g.PV_MagMul.new(smeared, g.PV_BrickWall.new(above, 0.1));
    g.Out.ar(0, g.IFFT.new(mixed));
    const combed = g.FFT.new(g.LocalBuf.new(512, 1), g.SinOsc.ar(440));
    g.Out.ar(1, g.IFFT.new(g.PV_RandComb.new(combed, 0.5, g.Impulse.kr(2))));
    const onsets = g.Onsets.kr(chain);
    const more = g.Onsets.kr(
      chain,
      0.3,
      'wphase',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      1,
    );
    g.Out.kr(3, [onsets, more, g.SpecFlatness.kr(chain)]);
  },
  bins(g) {
    const chain = g.FFT.new(g.LocalBuf.new(64), g.WhiteNoise.ar());
    const bins = g.UnpackFFT.new(chain, 64, 2, 5);
    g.Out.ar(0, g.IFFT.new(g.PackFFT.new(chain, 64, bins.mul(0.5), 2, 5, 1)));
    g.Out.ar(1, g.HilbertFIR.ar(g.SinOsc.ar(300), g.LocalBuf.new(1024)));
    g.Out.kr(3, g.BeatTrack.kr(chain));
    g.Out.kr(7, g.BeatTrack.kr(g.SinOsc.ar(2), 0.5));
  },
  controls(g) {
    const a = g.control('a', 1, { rate: 'ir' });
    const b = g.control('b', 2, { rate: 'tr' });
    const c = g.control('c', 3, { rate: 'ir' });
    const d = g.control('d', 4);
    const e = g.control('e', 5, { rate: 'kr' });
    const f = g.control('f', [6, 7, 8], { lag: [0.1, 0.2] });
    const h = g.control('g', 0.5, { rate: 'tr' });
    const i = g.control('h', [9], { lag: 0.3 });
    const four = g.signal([b, c, d, e].map((each) => g.K2A.ar(each)));
    g.Out.ar(a, four.mul(f.at(1)).add(h).add(i));
    g.Out.kr(e, f);
  },
  plain(g) {
    const [freq, amp] = [g.control('freq', 440), g.control('amp', 0.1)];
    const gate = g.control('gate', 1);
    const sound = g.SinOsc.ar(freq).mul(amp);
    g.Out.ar(0, sound.mul(g.EnvGen.kr(env.asr(), gate, 1, 0, 1, 2)));
  },
  mapped(g) {
    const input = g.control('in', 0, { rate: 'ar' });
    const freq = g.control('freq', 440);
    const mod = g.control('mod', 0, { rate: 'ar' });
    g.Out.ar(0, g.SinOsc.ar(freq.add(mod)).mul(input));
  },
  lagged(g) {
    const p1 = g.control('p1', 1);
    const p2 = g.control('p2', 2, { lag: 0.05 });
    const p3 = g.control(
      'p3',
      Array.from({ length: 17 }, (_, i) => i + 1),
    );
    const p4 = g.control('p4', 4, { lag: 0.1 });
    g.Out.kr(p1, p3.mul(p2).add(p4));
  },
  envelopes(g) {
    const [gate, time] = [g.control('gate', 1), g.control('time', 0.3)];
    const show = (shape: ReturnType<typeof env.custom>, done = 0) =>
      g.Out.kr(0, g.EnvGen.kr(shape, gate, 1, 0, 1, done));
    show(env.perc());
    show(env.perc(0.001, time, 0.5, 'sin'), 2);
    show(env.linen(0.1, time, 0.2, 0.6, 'welch'));
    show(env.adsr(0.02, 0.2, 0.25, time, 0.8, -3, 0.1));
    show(env.dadsr());
    show(env.asr(0.1, 0.5, time, 'squared'));
    show(env.cutoff(0.2, 0.7, 'exp'));
    show(env.triangle(2, 0.5));
    show(env.sine(time));
    show(env.step([1, 2, 3], [0.1, 0.2, 0.3], 2, 1));
    show(
      env.pairs(
        [
          [1, 0],
          [0, 1],
          [2, 5],
        ],
        'cubed',
      ),
    );
    const mixed = ['exp', 3, 'step'] as const;
    show({ levels: [0, 1, 0.5, 0], times: [0.1, time], curves: mixed, releaseNode: 2 });
    const two = ['lin', [3, 'hold']] as unknown as 'lin'[];
    show({ levels: [0, [1, 2], 0], times: [0.1, 0.2], curves: two });
    const fall = env.custom({ levels: [1, 0.001], times: [time], curves: 'exp' });
    g.Out.ar(0, g.EnvGen.ar(fall, g.Impulse.kr([1, 2]), 0.5, 0.1, 2));
    const path = env.custom({ levels: [0, 1, -1], times: [0.5, time], curves: 'sine' });
    g.Out.ar(0, g.IEnvGen.ar(path, g.SinOsc.ar(1), 0.5, 0.1));
    const other = env.custom({ levels: [0, 1, -1], times: [0.5, 1], curves: [2, 'lin'] });
    g.Out.kr(0, g.IEnvGen.kr(other, [0.1, 0.2]));
  },
  banks(g) {
    const freq = g.control('freq', 200);
    g.Out.ar(
      0,
      g.Klang.ar(
        [
          [800, 1000, 1200],
          [0.3, 0.2],
        ],
        freq.div(200),
      ),
    );
    g.Out.ar(
      1,
      g.Klank.ar(
        [
          [800, 1071],
          [1, 1],
          [1, 0.5],
        ],
        g.Impulse.ar(2),
        1,
        freq,
      ),
    );
    g.Out.ar(
      2,
      g.Klank.ar(
        [
          [[800, 400], 1071],
          [1, 0.5],
        ],
        g.Impulse.ar([2, 3]),
      ),
    );
    const ringing = [
      [freq, freq.mul(2)],
      [0.5, 0.25],
      [1, 2],
    ];
    g.Out.ar(4, g.DynKlank.ar(ringing, g.Dust.ar(3), 1.5, 10, 2));
    g.Out.ar(
      5,
      g.DynKlang.ar(
        [
          [freq, 300],
          [0.5, 0.25],
          [0, Math.PI],
        ],
        2,
        g.SinOsc.kr(1),
      ),
    );
    g.Out.ar(6, g.DynKlang.ar([[freq]]));
  },
  spread(g) {
    const [spread, center] = [g.control('spread', 1), g.control('center', 0)];
    const tones = g.SinOsc.ar([100, 200, 300, 400, 500]);
    g.Out.ar(0, g.Splay.ar(tones, spread, 0.5, center));
    g.Out.ar(2, g.Splay.ar(tones.slice(0, 2)));
    g.Out.ar(4, g.Splay.ar([g.SinOsc.ar(3)], 0.5));
    g.Out.kr(6, g.Splay.kr(g.SinOsc.kr([1, 2, 3]), 1, spread, 0, 0));
    g.Out.ar(8, g.SplayAz.ar(4, tones, 0.5, 1, 2, 0.25));
    g.Out.ar(12, g.SplayAz.ar(3, [tones.at(0)], 1, 1, 2, 0, 0.5, 0));
    const ring = g.PanAz.ar(5, tones.at(1), spread);
    const [w = 0, x = 0, y = 0] = g.PanB2.ar(tones.at(2), center).channels;
    g.Out.ar(16, [...ring.channels, ...g.DecodeB2.ar(4, w, x, y).channels]);
  },
  smooth(g) {
    const [to, time] = [g.control('to', 1), g.control('time', 0.1)];
    const a = g.LFPulse.ar(3);
    const k = g.LFPulse.kr(4);
    const r = g.Rand.new(0, 1);
    const lags = [g.Lag.ar(a, 0.2), g.Lag2.ar(a, time), g.Lag3.ar(a, 0), g.Ramp.ar(a, 0.1, 2, 1)];
    g.Out.ar(0, lags);
    g.Out.kr(0, [g.Lag.ar(r, 0.5), g.Slew.ar(r)]);
    const upDown = [g.Lag.kr(k), g.LagUD.kr(k, 0.1, time), g.Lag2UD.kr(k), g.Lag3UD.kr(to, 1, 2)];
    g.Out.kr(0, [...upDown, g.LagUD.kr(r)]);
    const straight = [g.Slew.ar(a, 2, 3), g.VarLag.ar(a, 0.5, 0, 1)];
    g.Out.ar(0, [...straight, g.VarLag.ar(a, time, -3)]);
    const bent = [g.VarLag.kr(k, 0.2, 0, 3), g.VarLag.kr(to, k, 0, 5, 0.25), g.VarLag.kr(r)];
    g.Out.kr(0, bent);
    const own = [a.lag(), a.lag(0.3), a.lag2(time, 0.2), a.lag3(0.1), a.slew(5, 6)];
    g.Out.ar(0, own);
    g.Out.kr(0, k.lag(0));
    g.Out.kr(0, [g.Changed.kr(k), g.Changed.kr(k, 0.5), ...k.lag([0.1, 0.2]).channels]);
    g.Out.ar(0, g.Changed.ar(a));
  },
  messages(g) {
    const trigger = g.control('t_trig', 0, { rate: 'tr' });
    const a = g.SinOsc.ar(3);
    const k = g.SinOsc.kr(2);
    g.Poll.ar(a, g.SinOsc.ar(5), 'tone');
    g.Poll.kr(2, [k, k.add(1)], 'two', 7);
    g.Poll.new(g.Impulse.kr(1), k);
    g.SendReply.kr(trigger, '/hello', [k, 3], 5);
    g.SendReply.ar(a, '/pairs', [
      [a, 1],
      [2, 3],
    ]);
    g.SendPeakRMS.kr([k, a], 10, 2, '/meter', 3);
    g.SendPeakRMS.ar(a);
    g.SendTrig.kr(trigger, 1, k);
    g.FreeSelf.kr(k.sub(1)).add(g.PauseSelf.kr(trigger));
    const steps = g.Dpoll.new(g.Dseq.new([1, 2], forever), 'step');
    g.Out.ar(0, g.Duty.ar(steps, 0, g.Dpoll.new(g.Dwhite.new(0, 1), undefined, k)));
    const rect = g.InRect.kr(k, 0.5, [0, 1, 2, 4]);
    g.Out.kr(0, [rect, g.MouseY.kr(1, 10, 1), g.FreeSelfWhenDone.kr(g.Line.kr())]);
  },
  buffers(g) {
    const [buf, rate] = [g.control('buf', 3), g.control('rate', 1)];
    const phase = g.Phasor.ar(0, g.BufRateScale.kr(buf), 0, g.BufFrames.kr(buf));
    const local = g.LocalBuf.new(1000, 2);
    const small = g.LocalBuf.new(10);
    g.ClearBuf.new(small);
    g.SetBuf.new(local, [1, 2, 3], 4);
    g.BufWr.ar(g.SinOsc.ar([3, 4]), local, phase);
    g.RecordBuf.ar(g.SinOsc.ar(5), small, 0, 1, 0, 1, 0, 1, 2);
    g.Out.ar(0, g.PlayBuf.ar(2, buf, rate.mul(g.BufRateScale.ir(buf)), 1, 0, 1));
    g.Out.ar(2, g.BufRd.ar([1, 2], buf, phase, 1, 4));
    g.Out.ar(4, g.Tap.ar(buf, 2, 0.25).add(g.TGrains.ar(2, g.Impulse.ar(10), buf, rate, 0.5, 0.1)));
    g.Out.ar(6, g.BufDelayC.ar(local, g.LFSaw.kr(2), 0.1).add(g.Shaper.ar(small, g.LFSaw.ar(3))));
  },
  noises(g) {
    const pair = [g.WhiteNoise.ar(), g.PinkNoise.ar([0.1, 0.2])];
    g.Out.ar(0, flat([...pair, g.GrayNoise.ar(2)]));
    g.Out.kr(5, g.BrownNoise.kr(0.5, 1));
    g.Out.ar(5, g.ClipNoise.ar(g.SinOsc.ar(3)).add(g.WhiteNoise.ar([0.5, 0.5])));
  },
  seeds(g) {
    const seed = g.control('seed', 7);
    const a = g.Rand.new(0, 1);
    g.RandID.ir(3);
    g.RandSeed.ir(1, seed);
    const tone = g.SinOsc.ar(g.Rand.new(200, 300).add(a), g.IRand.new(0, 3));
    g.Out.ar(0, tone.mul(g.TRand.kr(0, 1, g.Impulse.kr(2))));
    g.RandSeed.kr(g.Impulse.kr(0.1), 9);
    g.Out.ar(1, g.LFNoise1.ar(g.ExpRand.new(1, 10)).add(a.rand()).add(a.rrand(5)));
  },
};

function flat(signals: readonly Signal[]): Input {
  return signals.flatMap((each) => each.channels);
}
