import type { Graph, Signal } from '../../../src/synthdef/index.ts';

import { pluginGraphs } from './plugin-graphs.ts';
import { shapingGraphs } from './shaping-graphs.ts';
import { specialGraphs } from './special-graphs.ts';

/**
 * Graphs that together take every path of the compiler. Each has a twin of the same name, written in
 * SuperCollider's language, in `tests/fixtures/synthdefs/graphs.scd`.
 */
export const graphs: Readonly<Record<string, (g: Graph) => void>> = {
  ...pluginGraphs,
  ...shapingGraphs,
  ...specialGraphs,
  sums(g) {
    const [a, b, c, d] = [1, 2, 3, 4].map((n) => g.LFSaw.ar(n)) as [Signal, Signal, Signal, Signal];
    const e = g.LFSaw.kr(5);
    const first = a.add(b).add(c);
    const second = a.add(b.add(c));
    const third = a.add(b).add(c.add(d));
    g.Out.ar(0, [first, second, third, a.add(b).add(c).add(d).add(e)]);
    g.Out.ar(4, a.add(b).add(a.add(b)));
    g.Out.ar(5, [e.add(a).add(b), b.add(e).add(e)]);
  },
  twice(g) {
    const a = g.LFSaw.ar(1);
    const b = g.LFSaw.ar(2);
    const sum = a.add(b);
    g.Out.ar(0, sum.add(sum));
    g.Out.ar(1, a.mul(b).add(a.mul(b)));
  },
  muladds(g) {
    const a = g.LFSaw.ar(1);
    const b = g.LFSaw.ar(2);
    const k = g.LFSaw.kr(3);
    const r = g.Rand.new(0, 1);
    g.Out.ar(0, [
      a.mul(b).add(k),
      k.add(a.mul(b)),
      k.mul(a).add(b),
      r.mul(k).add(a),
      a.mul(2).add(3),
      a.mul(k).add(b.mul(k)),
    ]);
    g.Out.kr(9, [k.mul(r).add(r), r.mul(k).add(1), r.mul(r).add(k)]);
    const one = g.SinOsc.ar(440, 0, k, b);
    g.Out.ar(20, one.add(g.SinOsc.ar(441, 0, 2, 1)).add(g.SinOsc.ar(442, 0, 1, 0.5)));
  },
  negatives(g) {
    const a = g.LFSaw.ar(1);
    const b = g.LFSaw.ar(2);
    const c = g.LFSaw.ar(3);
    const n = c.neg();
    g.Out.ar(0, [
      a.add(b.neg()),
      a.neg().add(b),
      a.sub(b.neg()),
      n.add(a),
      n.sub(b),
      a.sub(b.sub(c).neg()),
    ]);
    g.Out.ar(6, [a.mul(-1), a.div(-1), g.signal(0).sub(a), a.mul(-1).add(b)]);
  },
  shared(g) {
    const a = g.LFSaw.ar(1);
    const b = g.LFSaw.ar(2);
    const product = a.mul(b);
    const sum = a.add(b);
    g.Out.ar(0, [product.add(a), product.add(b), sum.add(a), sum.sub(product)]);
  },
  long(g) {
    const tones = Array.from({ length: 23 }, (_, i) => g.SinOsc.ar((i + 1) * 100, 0, 1 / (i + 1)));
    const all = g.signal(tones);
    const chained = tones.reduce((sum, each) => sum.add(each), g.signal(0));
    const mixed = all.mix();
    const summed = all.sum();
    const reversed = g
      .signal([...tones].reverse())
      .sum()
      .mul(0.5);
    g.Out.ar(0, [chained, mixed, summed, reversed]);
  },
  dead(g) {
    const used = g.SinOsc.ar(440);
    g.LPF.ar(g.Saw.ar(100), 500).mul(3);
    g.In.ar(8, 1);
    g.SinOsc.ar(g.LFNoise0.kr(3)).add(g.SinOsc.kr(5));
    g.Pan2.ar(used, g.SinOsc.kr(1));
    g.WhiteNoise.ar(0.1);
    g.Out.ar(0, used.add(0));
  },
  neutral(g) {
    const a = g.LFSaw.ar(1);
    const [one, zero] = [g.signal(1), g.signal(0)];
    g.Out.ar(0, [
      a.mul(1),
      a.mul(0).add(a),
      a.add(0),
      a.sub(0),
      a.div(1),
      one.mul(a),
      zero.add(a),
      a.mul(0),
    ]);
    g.Out.ar(8, g.SinOsc.ar(440, 0, 0, 0.25).add(a));
  },
  order(g) {
    const a = g.SinOsc.ar(100);
    const b = g.SinOsc.ar(200);
    const x = g.LPF.ar(b, 500);
    const y = g.HPF.ar(a, 50);
    g.Out.ar(2, y.mul(x));
    g.Out.ar(0, g.signal([a, b]).mul(g.SinOsc.kr([1, 2])));
    g.Out.ar(4, g.DelayN.ar(x, 0.1, g.SinOsc.kr(0.1).range(0, 0.1)));
  },
  channels(g) {
    const tones = g.SinOsc.ar([440, 442, 444], [0, 0.5]).mul([0.1, 0.2]);
    g.Out.ar(0, g.Pan2.ar(tones, [-1, 0, 1]).mix());
    g.Out.ar(2, g.LPF.ar(tones, [[500, 600], 700]).flop());
    const pairs = tones.dup(2).flop().channels;
    g.Out.ar(
      8,
      pairs.map((each) => each.sum()),
    );
    g.Out.ar([12, 14], [tones.at(0), tones.at(1)]);
  },
  silence(g) {
    const a = g.SinOsc.ar(440);
    g.Out.ar(0, [a, 0, 0]);
    g.OffsetOut.ar(4, 0);
    g.XOut.ar(6, 0.5, [0, a]);
    g.ReplaceOut.kr(3, [0, 1]);
  },
  feedback(g) {
    const back = g.LocalIn.ar(2, [0.25, 0.5, 0.75]);
    const slow = g.LocalIn.kr(3);
    const input = g.Impulse.ar(1).add(back.mul(0.9));
    const sound = g.DelayC.ar(input, 0.2, g.signal(0.1).add(slow.at(0)));
    g.LocalOut.ar([sound.at(1), sound.at(0)]);
    g.LocalOut.kr(slow.add(1));
    g.Out.ar(0, sound);
    const others = g.InFeedback.ar(5, 1).add(g.LagIn.kr(7, 1, 0.2));
    g.Out.ar(2, others.add(g.InTrig.kr(4, 1)));
  },
};
