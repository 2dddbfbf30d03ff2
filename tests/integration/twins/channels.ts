import { env } from '../../../src/synthdef/index.ts';
import type { Twin } from './twin.ts';

/** Multichannel expansion, controls and envelopes. */
export const channels: Readonly<Record<string, Twin>> = {
  'expand-one': [
    (g) => g.Out.ar(0, g.SinOsc.ar([100, 200, 300])),
    'Out.ar(0, SinOsc.ar([100, 200, 300]))',
  ],
  'expand-unequal': [
    (g) => g.Out.ar(0, g.SinOsc.ar([100, 200, 300], [0, 1], [0.1, 0.2, 0.3, 0.4])),
    'Out.ar(0, SinOsc.ar([100, 200, 300], [0, 1], [0.1, 0.2, 0.3, 0.4]))',
  ],
  'expand-nested': [
    (g) => g.Out.ar(0, g.SinOsc.ar([100, [200, 300]], [[0, 1], 2]).channels[1]!),
    'Out.ar(0, SinOsc.ar([100, [200, 300]], [[0, 1], 2])[1])',
  ],
  'expand-deeply': [
    (g) =>
      g.Out.ar(
        0,
        g.Saw.ar([[1, [2, 3]], 4])
          .sum()
          .sum()
          .sum(),
      ),
    'Out.ar(0, Saw.ar([[1, [2, 3]], 4]).sum.sum.sum)',
  ],
  'expand-outputs': [
    (g) => g.Out.ar(0, g.Pan2.ar(g.Saw.ar([1, 2]), [-1, 1]).flop().channels[0]!),
    'Out.ar(0, Pan2.ar(Saw.ar([1, 2]), [-1, 1]).flop[0])',
  ],
  'expand-buses': [
    (g) => g.Out.ar([0, 4], [g.Saw.ar([1, 2]), g.Saw.ar(3)]),
    'Out.ar([0, 4], [Saw.ar([1, 2]), Saw.ar(3)])',
  ],
  'expand-operators': [
    (g) => g.Out.ar(0, g.Saw.ar([1, 2]).mul([0.1, 0.2, 0.3]).add([1, 2])),
    'Out.ar(0, Saw.ar([1, 2]) * [0.1, 0.2, 0.3] + [1, 2])',
  ],
  'expand-methods': [
    (g) => g.Out.kr(0, g.LFTri.kr([1, 2]).range([0, 1, 2], 5)),
    'Out.kr(0, LFTri.kr([1, 2]).range([0, 1, 2], 5))',
  ],
  'expand-number-of-channels': [
    (g) => g.Out.ar(0, g.In.ar([4, 8], 2).sum()),
    'Out.ar(0, In.ar([4, 8], 2).sum)',
  ],
  'expand-by-copies': [
    (g) => g.Out.ar(0, g.Saw.ar(3).dup(3).mul([1, 2, 3])),
    'Out.ar(0, Saw.ar(3).dup(3) * [1, 2, 3])',
  ],
  'control-one': [(g) => g.Out.kr(0, g.control('a', 0.5)), '|a = 0.5| Out.kr(0, a)'],
  'control-array': [
    (g) => {
      const [a, b] = [g.control('a', [1, 2, 3]), g.control('b', 4)];
      g.Out.kr(b, a);
    },
    '|a = #[1, 2, 3], b = 4| Out.kr(b, a)',
  ],
  'control-trigger': [
    (g) => {
      const [t, a] = [g.control('t_hit', 0, { rate: 'tr' }), g.control('a', 1)];
      g.Out.kr(a, g.Decay.kr(t));
    },
    '|t_hit = 0, a = 1| Out.kr(a, Decay.kr(t_hit))',
  ],
  'control-at-start': [
    (g) => {
      const [a, i] = [g.control('a', 1), g.control('i_out', 2, { rate: 'ir' })];
      g.Out.kr(i, a);
    },
    '|a = 1, i_out = 2| Out.kr(i_out, a)',
  ],
  'control-audio': [
    (g) => {
      const [a, b] = [g.control('a_in', [0, 0.5], { rate: 'ar' }), g.control('b', 1)];
      g.Out.ar(b, a);
    },
    '|a_in = #[0, 0.5], b = 1| Out.ar(b, a_in)',
  ],
  'control-named-lag': [
    (g) => {
      const a = g.control('a', 1, { lag: 0.2 });
      g.Out.kr(0, [a, g.control('b', 2)]);
    },
    'var a, b; UGen.buildSynthDef.addKr(\\a, 1, 0.2); UGen.buildSynthDef.addKr(\\b, 2); #a, b = UGen.buildSynthDef.buildControls; Out.kr(0, [a, b])',
  ],
  'control-array-lags': [
    (g) => g.Out.kr(0, g.control('a', [1, 2, 3, 4], { lag: [0.1, 0.2, 0, 0.4] })),
    'var a; UGen.buildSynthDef.addKr(\\a, [1, 2, 3, 4], [0.1, 0.2, 0, 0.4]); a = UGen.buildSynthDef.buildControls[0]; Out.kr(0, a)',
  ],
  'control-lags-past-sixteen': [
    (g) => {
      const many = Array.from({ length: 18 }, (_, i) => i + 1);
      const a = g.control('a', many, { lag: 0.5 });
      g.Out.kr(0, a.sum());
    },
    'var a; UGen.buildSynthDef.addKr(\\a, (1..18), 0.5); a = UGen.buildSynthDef.buildControls[0]; Out.kr(0, a.sum)',
  ],
  'control-all-kinds': [
    (g) => {
      const [k, t] = [g.control('k', 1), g.control('t_t', 2, { rate: 'tr' })];
      const [i, a] = [g.control('i_i', 3, { rate: 'ir' }), g.control('a_a', 4, { rate: 'ar' })];
      g.Out.ar(i, a.mul(k).add(t));
    },
    '|k = 1, t_t = 2, i_i = 3, a_a = 4| Out.ar(i_i, a_a * k + t_t)',
  ],
  'envelope-shapes': [
    (g) => {
      const curves = ['step', 'lin', 'exp', 'sin', 'wel', 'sqr', 'cub', 'hold'] as const;
      const shown = curves.map((curve) =>
        g.EnvGen.kr({ levels: [0.1, 1, 0.2], times: [0.1, 0.2], curves: curve }),
      );
      g.Out.kr(0, shown);
    },
    `Out.kr(0, [\\step, \\lin, \\exp, \\sin, \\wel, \\sqr, \\cub, \\hold].collect { |curve|
      EnvGen.kr(Env([0.1, 1, 0.2], [0.1, 0.2], curve)) })`,
  ],
  'envelope-gate': [
    (g) => {
      const gate = g.control('gate', 1);
      g.Out.ar(0, g.Saw.ar(1).mul(g.EnvGen.ar(env.adsr(), gate, 1, 0, 1, 2)));
    },
    '|gate = 1| Out.ar(0, Saw.ar(1) * EnvGen.ar(Env.adsr, gate, doneAction: 2))',
  ],
  'envelope-of-signals': [
    (g) => {
      const time = g.control('time', 0.5);
      const shape = { levels: [0, g.LFTri.kr(1), 0], times: [time, time.mul(2)], curves: -3 };
      g.Out.kr(0, g.EnvGen.kr(shape, g.Impulse.kr(1)));
    },
    '|time = 0.5| Out.kr(0, EnvGen.kr(Env([0, LFTri.kr(1), 0], [time, time * 2], -3), Impulse.kr(1)))',
  ],
  'envelope-curves-each': [
    (g) => g.Out.kr(0, g.EnvGen.kr({ levels: [0, 1, 0.5, 0], times: [1, 2], curves: [-4, 'sin'] })),
    'Out.kr(0, EnvGen.kr(Env([0, 1, 0.5, 0], [1, 2], [-4, \\sin])))',
  ],
  'envelope-loop': [
    (g) => {
      const shape = {
        levels: [0, 1, 0.5, 0],
        times: [1, 2, 3],
        releaseNode: 2,
        loopNode: 0,
        curves: 'lin' as const,
      };
      g.Out.kr(0, g.EnvGen.kr(env.custom(shape), g.control('gate', 1)));
    },
    '|gate = 1| Out.kr(0, EnvGen.kr(Env([0, 1, 0.5, 0], [1, 2, 3], releaseNode: 2, loopNode: 0), gate))',
  ],
  'done-actions': [
    (g) => {
      g.Out.kr(0, [g.Line.kr(0, 1, 2, 1, 0, 2), g.XLine.kr(1, 2, 3, 1, 0, 14)]);
      g.FreeSelfWhenDone.kr(g.Linen.kr(1, 0.1, 1, 0.2, 0));
      g.PauseSelfWhenDone.kr(g.Line.kr());
    },
    `Out.kr(0, [Line.kr(0, 1, 2, doneAction: 2), XLine.kr(1, 2, 3, doneAction: 14)]);
    FreeSelfWhenDone.kr(Linen.kr(1, 0.1, 1, 0.2, 0)); PauseSelfWhenDone.kr(Line.kr)`,
  ],
};
