import type { Twin } from './twin.ts';

/** Folding, fusing, dead code and order: the passes that change what was written. */
export const arithmetic: Readonly<Record<string, Twin>> = {
  'mul-add-audio': [
    (g) => g.Out.ar(0, g.Saw.ar(1).mul(g.Saw.ar(2)).add(g.Saw.ar(3))),
    'Out.ar(0, Saw.ar(1) * Saw.ar(2) + Saw.ar(3))',
  ],
  'mul-add-turned': [
    (g) => g.Out.ar(0, g.Saw.ar(3).add(g.LFTri.kr(1).mul(g.Saw.ar(2)))),
    'Out.ar(0, Saw.ar(3) + (LFTri.kr(1) * Saw.ar(2)))',
  ],
  'mul-add-scalar-factor': [
    (g) => g.Out.ar(0, g.Saw.ar(1).mul(g.Rand.new(0, 1)).add(g.Rand.new(2, 3))),
    'Out.ar(0, Saw.ar(1) * Rand(0, 1) + Rand(2, 3))',
  ],
  'mul-add-not-at-all': [
    (g) => g.Out.kr(0, g.LFTri.kr(1).mul(g.Rand.new(0, 1)).add(g.Saw.ar(2))),
    'Out.kr(0, LFTri.kr(1) * Rand(0, 1) + Saw.ar(2))',
  ],
  'mul-add-shared-product': [
    (g) => {
      const a = g.Saw.ar(1).mul(g.Saw.ar(2));
      g.Out.ar(0, [a.add(1), a.add(g.Saw.ar(3))]);
    },
    'var a = Saw.ar(1) * Saw.ar(2); Out.ar(0, [a + 1, a + Saw.ar(3)])',
  ],
  'mul-add-call': [
    (g) => g.Out.ar(0, g.Saw.ar(1).mulAdd([0.5, g.LFTri.kr(1)], [1, 0])),
    'Out.ar(0, Saw.ar(1).madd([0.5, LFTri.kr(1)], [1, 0]))',
  ],
  'mul-add-neutral': [
    (g) => {
      const a = g.Saw.ar(1);
      g.Out.ar(0, [a.mulAdd(1, 0), a.mulAdd(0, 2).add(a), a.mulAdd(-1, 3), a.mulAdd(1, 3)]);
    },
    'var a = Saw.ar(1); Out.ar(0, [a.madd(1, 0), a.madd(0, 2) + a, a.madd(-1, 3), a.madd(1, 3)])',
  ],
  'mul-add-in-a-row': [
    (g) => g.Out.ar(0, g.Saw.ar(1).mul(2).add(3).mul(4).add(5).mul(6)),
    'Out.ar(0, Saw.ar(1) * 2 + 3 * 4 + 5 * 6)',
  ],
  'sum-of-three': [
    (g) => g.Out.ar(0, g.Saw.ar(1).add(g.Saw.ar(2)).add(g.Saw.ar(3))),
    'Out.ar(0, Saw.ar(1) + Saw.ar(2) + Saw.ar(3))',
  ],
  'sum-of-four': [
    (g) => g.Out.ar(0, g.Saw.ar(1).add(g.Saw.ar(2)).add(g.Saw.ar(3)).add(g.Saw.ar(4))),
    'Out.ar(0, Saw.ar(1) + Saw.ar(2) + Saw.ar(3) + Saw.ar(4))',
  ],
  'sum-of-nine': [
    (g) =>
      g.Out.ar(
        0,
        [2, 3, 4, 5, 6, 7, 8, 9].reduce((sum, n) => sum.add(g.Saw.ar(n)), g.Saw.ar(1)),
      ),
    'var a = Saw.ar(1); (2..9).do { |n| a = a + Saw.ar(n) }; Out.ar(0, a)',
  ],
  'sum-of-rates': [
    (g) => g.Out.ar(0, g.LFTri.kr(1).add(g.Rand.new(0, 1)).add(g.Saw.ar(2)).add(0.5)),
    'Out.ar(0, LFTri.kr(1) + Rand(0, 1) + Saw.ar(2) + 0.5)',
  ],
  'sum-turned-right': [
    (g) => g.Out.ar(0, g.Saw.ar(1).add(g.Saw.ar(2).add(g.Saw.ar(3).add(g.Saw.ar(4))))),
    'Out.ar(0, Saw.ar(1) + (Saw.ar(2) + (Saw.ar(3) + Saw.ar(4))))',
  ],
  'sum-used-twice': [
    (g) => {
      const sum = g.Saw.ar(1).add(g.Saw.ar(2));
      g.Out.ar(0, [sum.add(g.Saw.ar(3)), sum]);
    },
    'var sum = Saw.ar(1) + Saw.ar(2); Out.ar(0, [sum + Saw.ar(3), sum])',
  ],
  'sum-calls': [
    (g) => {
      const [a, b] = [g.Saw.ar(1), g.LFTri.kr(2)];
      g.Out.ar(0, [g.Sum3.new(b, a, 0), g.Sum4.new(0, a, b, 3), g.Sum3.new(a, [b, 1], a).sum()]);
    },
    `var a = Saw.ar(1), b = LFTri.kr(2);
    Out.ar(0, [Sum3(b, a, 0), Sum4(0, a, b, 3), Sum3(a, [b, 1], a).sum])`,
  ],
  'mix-of-each-size': [
    (g) =>
      g.Out.ar(
        0,
        [1, 2, 3, 4, 5, 9, 17].map((size) =>
          g.signal(Array.from({ length: size }, (_, i) => g.Saw.ar(i + 1))).mix(),
        ),
      ),
    'Out.ar(0, [1, 2, 3, 4, 5, 9, 17].collect { |size| Mix(Array.fill(size, { |i| Saw.ar(i + 1) })) })',
  ],
  'minus-negative': [
    (g) => {
      const [a, b] = [g.Saw.ar(1), g.Saw.ar(2)];
      g.Out.ar(0, [a.sub(b.neg()), b.neg().add(a), a.neg().sub(b), a.add(b.mul(-1))]);
    },
    'var a = Saw.ar(1), b = Saw.ar(2); Out.ar(0, [a - b.neg, b.neg + a, a.neg - b, a + (b * -1)])',
  ],
  'negative-of-sum': [
    (g) => g.Out.ar(0, g.Saw.ar(1).add(g.Saw.ar(2)).neg().add(g.Saw.ar(3))),
    'Out.ar(0, (Saw.ar(1) + Saw.ar(2)).neg + Saw.ar(3))',
  ],
  'negative-of-product': [
    (g) => g.Out.ar(0, g.Saw.ar(3).sub(g.Saw.ar(1).mul(g.Saw.ar(2)))),
    'Out.ar(0, Saw.ar(3) - (Saw.ar(1) * Saw.ar(2)))',
  ],
  'neutral-numbers': [
    (g) => {
      const [a, zero] = [g.Saw.ar(1), g.signal(0)];
      g.Out.ar(0, [a.add(0), zero.add(a), a.sub(0), zero.sub(a), a.mul(1), a.div(1), a.div(-1)]);
    },
    'var a = Saw.ar(1); Out.ar(0, [a + 0, 0 + a, a - 0, 0 - a, a * 1, a / 1, a / -1])',
  ],
  'absorbing-zero': [
    (g) => g.Out.kr(0, [g.LFTri.kr(1).mul(0), g.LFTri.kr(2).mul(0).add(g.LFTri.kr(3))]),
    'Out.kr(0, [LFTri.kr(1) * 0, LFTri.kr(2) * 0 + LFTri.kr(3)])',
  ],
  'numbers-folded': [
    (g) => {
      const three = g.signal(3);
      g.Out.kr(0, [three.pow(2), three.midicps(), three.min(2).add(1), three.sqrt(), three.div(2)]);
    },
    'var x = 3.0; Out.kr(0, [x.pow(2), x.midicps, x.min(2) + 1, x.sqrt, x / 2])',
  ],
  comparisons: [
    (g) => {
      const [a, b] = [g.LFTri.kr(1), g.LFTri.kr(2)];
      g.Out.kr(0, [a.lt(b), a.le(b), a.gt(b), a.ge(0.5), a.min(b), a.max(0)]);
    },
    'var a = LFTri.kr(1), b = LFTri.kr(2); Out.kr(0, [a < b, a <= b, a > b, a >= 0.5, a.min(b), a.max(0)])',
  ],
  'every-rate-meets': [
    (g) => {
      const [i, k, a] = [g.Rand.new(0, 1), g.LFTri.kr(1), g.Saw.ar(2)];
      g.Out.ar(0, [i.mul(k).mul(a), a.div(i.add(k)), k.sub(i).max(a)]);
    },
    'var i = Rand(0, 1), k = LFTri.kr(1), a = Saw.ar(2); Out.ar(0, [i * k * a, a / (i + k), (k - i).max(a)])',
  ],
  'dead-chain': [
    (g) => {
      g.LPF.ar(g.Saw.ar(g.LFTri.kr(3).mul(5).add(7)), 500)
        .tanh()
        .mul(2)
        .add(1);
      g.Out.ar(0, g.Saw.ar(1));
    },
    '(LPF.ar(Saw.ar(LFTri.kr(3) * 5 + 7), 500).tanh * 2) + 1; Out.ar(0, Saw.ar(1))',
  ],
  'dead-but-kept': [
    (g) => {
      g.LocalBuf.new(10);
      g.Amplitude.kr(g.Saw.ar(1));
      g.DetectSilence.ar(g.Saw.ar(2), 0.1, 0.1, 2);
      g.BufWr.kr(g.LFTri.kr(1), 0, 0);
      g.Out.ar(0, g.Saw.ar(3));
    },
    `LocalBuf(10); Amplitude.kr(Saw.ar(1)); DetectSilence.ar(Saw.ar(2), 0.1, 0.1, 2);
    BufWr.kr(LFTri.kr(1), 0, 0); Out.ar(0, Saw.ar(3))`,
  ],
  'dead-half-of-shared': [
    (g) => {
      const a = g.Saw.ar(1);
      a.mul(g.Saw.ar(2));
      g.Out.ar(0, a);
    },
    'var a = Saw.ar(1); a * Saw.ar(2); Out.ar(0, a)',
  ],
  'order-of-branches': [
    (g) => {
      const a = g.LPF.ar(g.Saw.ar(1), 100);
      const b = g.HPF.ar(g.Saw.ar(2), 200);
      const c = g.BPF.ar(a.add(b), 300);
      g.Out.ar(1, b);
      g.Out.ar(0, [c, a.mul(b)]);
    },
    `var a = LPF.ar(Saw.ar(1), 100), b = HPF.ar(Saw.ar(2), 200), c = BPF.ar(a + b, 300);
    Out.ar(1, b); Out.ar(0, [c, a * b])`,
  ],
  'order-of-writers': [
    (g) => {
      const heard = g.In.ar(4, 2);
      g.ReplaceOut.ar(4, heard.mul(0.5));
      g.Out.ar(0, g.In.ar(4, 2));
      g.XOut.ar(4, 0.5, [g.Saw.ar(1), 0]);
    },
    `ReplaceOut.ar(4, In.ar(4, 2) * 0.5); Out.ar(0, In.ar(4, 2)); XOut.ar(4, 0.5, [Saw.ar(1), 0])`,
  ],
};
