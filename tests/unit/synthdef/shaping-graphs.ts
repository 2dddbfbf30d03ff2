import type { Graph } from '../../../src/synthdef/index.ts';

const unary = `neg bitNot abs ceil floor frac sign squared cubed sqrt exp reciprocal midicps cpsmidi
  midiratio ratiomidi dbamp ampdb octcps cpsoct log log2 log10 sin cos tan asin acos atan sinh cosh
  tanh rand rand2 linrand bilinrand sum3rand distort softclip coin rectWindow hanWindow welWindow
  triWindow scurve ramp not`.split(/\s+/) as 'neg'[];

const binary = `add sub mul div idiv mod lt gt le ge min max bitAnd bitOr bitXor lcm gcd round
  roundUp trunc atan2 hypot hypotApx pow leftShift rightShift ring1 ring2 ring3 ring4 difsqr sumsqr
  sqrsum sqrdif absdif thresh amclip scaleneg clip2 excess fold2 wrap2 firstArg rrand exprand`.split(
  /\s+/,
) as 'add'[];

/** The graphs about methods of signals: ranges, operators, arithmetic of plain numbers, rates. */
export const shapingGraphs: Readonly<Record<string, (g: Graph) => void>> = {
  ranges(g) {
    const [lo, hi] = [g.control('lo', 100), g.control('hi', 200)];
    const curve = g.control('curve', 2);
    const a = g.SinOsc.ar(3);
    const p = g.LFPulse.ar(4);
    const k = g.LFTri.kr(2);
    const both = g.SinOsc.kr([1, 2]);
    const plain = [a.range(lo, hi), p.range(lo, hi), k.range(-3, 3), a.range()];
    g.Out.ar(0, g.K2A.ar([...plain, a.unipolar(3), a.bipolar(lo)]));
    const bent = [a.exprange(lo, hi), p.exprange(20, 30), a.curverange(0, 5, 3)];
    g.Out.ar(0, g.K2A.ar([...bent, p.curverange(1, 2, -2)]));
    g.Out.kr(
      0,
      both.range([1, 2], [[3, 4], 5]).channels.flatMap((each) => each.channels),
    );
    const held = [a.clip(-0.5, 0.5), a.fold(lo, hi), k.wrap(0, 1), a.clip2(0.5), k.fold2(lo)];
    g.Out.ar(0, g.K2A.ar([...held, a.wrap2(), a.excess()]));
    const straight = [a.linlin(-1, 1, lo, hi), k.linlin(-1, 1, 0, 5, 'none')];
    g.Out.ar(0, g.K2A.ar([...straight, a.linlin(0, 1, 2, 3, 'min')]));
    const exponential = [a.linexp(-1, 1, 20, hi), k.linexp(0, 1, 1, 2, 'max')];
    g.Out.ar(0, g.K2A.ar([...exponential, a.explin(lo, hi, 0, 1), k.expexp(1, 2, 3, 4)]));
    const curved = [a.lincurve(0, 1, 2, 3, 4), a.lincurve(0, 1, 2, 3, curve)];
    g.Out.ar(0, g.K2A.ar([...curved, k.lincurve(0, 1, 2, 3, 0.1)]));
    const back = [a.curvelin(0, 1, 2, 3, 4), k.curvelin(0, 1, 2, 3, curve)];
    g.Out.ar(0, g.K2A.ar([...back, g.LFGauss.ar(1, 0.2).range(3, 4)]));
    g.Out.ar(0, g.K2A.ar([a.blend(p), a.blend(g.K2A.ar(k), lo), k.blend(both.at(0), 0.1)]));
  },
  operators(g) {
    const a = g.SinOsc.ar(3);
    const k = g.LFSaw.kr(2);
    for (const name of unary) {
      g.Out.ar(0, a[name]());
      g.Out.kr(0, k[name]());
    }
    for (const name of binary) {
      g.Out.ar(0, a[name](k));
      g.Out.kr(0, k[name](3));
    }
    const compared = [k.eq(2), k.ne(2)];
    const left = [g.signal(3).sub(k), g.signal(2).div(k), g.signal(2).pow(k), g.signal(5).min(k)];
    g.Out.kr(0, [...compared, ...left]);
  },
  folded(g) {
    const k = g.SinOsc.kr(1);
    const n = (value: number) => g.signal(value);
    const first = [
      ...[n(1).squared(), n(3).cubed(), n(60).midicps(), n(440).cpsmidi(), n(12).midiratio()],
      ...[n(-6).dbamp(), n(0.5).ampdb(), n(2).sqrt(), n(0.3).tanh(), n(0.7).softclip()],
      ...[n(3).distort(), n(1.5).frac(), n(-1.5).floor(), n(-2.5).ceil(), n(0.25).scurve()],
      n(0.5).hanWindow(),
    ];
    g.Out.kr(0, k.mul(first));
    const second = [
      ...[n(7).mod(3), n(-1).mod(3), n(7).idiv(2), n(2).pow(0.5), n(5.3).round(0.5)],
      ...[n(5.3).trunc(2), n(3).clip2(2), n(3).fold2(2), n(3).wrap2(2), n(3).atan2(4)],
      ...[n(3).hypot(4), n(12).gcd(8), n(4).lcm(6), n(3).absdif(5), n(2).ring4(3)],
      n(0.1).add(0.2),
    ];
    g.Out.kr(0, k.mul(second));
    const mapped = [n(1).linlin(0, 2, 10, 20), n(0.5).linexp(0, 1, 20, 2000), n(3).clip(0, 2)];
    g.Out.kr(0, k.add([...mapped, n(5).fold(0, 2), n(7).wrap(0, 3)]));
    const some = [Number.POSITIVE_INFINITY, 0.1, 0.1, -0.1, 1e-9, 123456789, 0.1 + 0.2, 0.3];
    g.Out.kr(0, some);
  },
  rates(g) {
    const freq = g.control('freq', 440);
    const k = g.SinOsc.kr(3);
    const late = [g.DelayN.ar(k, 0.1, 0.1), g.AllpassC.ar(0.5, 0.1, 0.1, 1)];
    g.Out.ar(0, [...late, g.CombL.ar(g.SinOsc.ar(3), 0.1, freq.div(9e3), 2)]);
    const raised = [g.K2A.ar(k), g.DC.ar(0.5), g.Select.ar(k, [g.SinOsc.ar(1), g.K2A.ar(k)])];
    g.Out.ar(0, [...raised, g.LinXFade2.ar(g.K2A.ar(k), g.DC.ar(0), k, 0.5)]);
    const lowered = [g.A2K.kr(g.SinOsc.ar(5)), g.T2K.kr(g.Impulse.ar(1))];
    const chosen = [g.Select.kr(k, [1, 2, freq]), g.SampleRate.ir(), g.LinXFade2.kr(k, 1)];
    g.Out.kr(0, [...lowered, ...chosen]);
    const faded = [g.XFade2.ar(g.K2A.ar(k), g.DC.ar(1), freq)];
    const squeezed = g.CompanderD.ar(g.SinOsc.ar(5), 0.3, 1, 0.25);
    g.Out.ar(0, [...faded, squeezed, g.Limiter.ar(g.K2A.ar(k))]);
    const sums = g.MulAdd.new(g.SinOsc.ar(1), k, 3).add(g.Sum3.new(k, g.SinOsc.ar(2), 3));
    g.Out.ar(0, sums.add(g.Sum4.new(1, k, g.SinOsc.ar(2), k)));
  },
};
