import type { DuckCurve, LfoShape } from '../song/index.ts';
import { buildSynthDef, env, type Graph, type Signal, type SynthDef } from '../synthdef/index.ts';

/** How the level comes back: envelope curves of sclang's Env. */
const recovery: Readonly<Record<DuckCurve, number | 'sine'>> = {
  linear: 0,
  exponential: 4,
  cosine: 'sine',
};

export function duckName(curve: DuckCurve): string {
  return `duck-${curve}`;
}

/**
 * One push on a strip's duck bus: up to `depth` decibels within `attack`, held, and back within
 * `release` (seconds). Fired by events and started on its sample, so ducking needs no look-ahead.
 */
export function compileDuck(curve: DuckCurve): SynthDef {
  return buildSynthDef(duckName(curve), (g) => {
    const shape = env.custom({
      levels: [0, 1, 1, 0],
      times: [g.control('attack', 0.001), g.control('hold', 0.05), g.control('release', 0.2)],
      curves: [0, 0, recovery[curve]],
    });
    const push = g.EnvGen.ar(shape, 1, 1, 0, 1, 2).mul(g.control('depth', 8));
    g.OffsetOut.ar(g.control('out', 0, { rate: 'ir' }), push);
  });
}

export function lfoName(shape: LfoShape, curve: 'lin' | 'exp'): string {
  return `lfo-${shape}-${curve}`;
}

/**
 * An oscillator on a control bus. It moves between `from` and `to` (`curve` says along which line), at
 * `rate` turns a second, starting at `phase` (0..1) of its turn.
 */
export function compileLfo(shape: LfoShape, curve: 'lin' | 'exp'): SynthDef {
  return buildSynthDef(lfoName(shape, curve), (g) => {
    g.RandID.ir(g.control('generator', 0, { rate: 'ir' }));
    g.RandSeed.ir(1, g.control('seed', 0, { rate: 'ir' }));
    const from = g.control('from', 0);
    const to = g.control('to', 1);
    const turn = oscillate(g, shape);
    const value = curve === 'exp' ? turn.linexp(0, 1, from, to) : turn.mul(to.sub(from)).add(from);
    g.Out.kr(g.control('out', 0, { rate: 'ir' }), value);
  });
}

/** 0..1, from a phasor that can be retuned while it runs. */
function oscillate(g: Graph, shape: LfoShape): Signal {
  const rate = g.control('rate', 1);
  const start = g.control('phase', 0, { rate: 'ir' });
  const phase = g.Phasor.kr(0, rate.mul(g.ControlDur.ir()), 0, 1).add(start).mod(1);
  switch (shape) {
    case 'sine':
      return phase
        .mul(2 * Math.PI)
        .cos()
        .neg()
        .mulAdd(0.5, 0.5);
    case 'triangle':
      return phase.mul(2).sub(1).abs().neg().add(1);
    case 'saw':
      return phase.neg().add(1);
    case 'ramp':
      return phase;
    case 'square':
      return phase.lt(0.5);
    case 'random':
      return g.LFNoise1.kr(rate).mulAdd(0.5, 0.5);
    case 'hold':
      return g.LFNoise0.kr(rate).mulAdd(0.5, 0.5);
  }
}
