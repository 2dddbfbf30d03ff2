import type { DuckCurve } from '../song/index.ts';
import { buildSynthDef, env, type SynthDef } from '../synthdef/index.ts';

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
