import { ANONYMOUS_NODE, type SynthNew } from '../scsynth/index.ts';
import type { DuckCurve } from '../song/index.ts';
import { buildSynthDef, env, type SynthDef } from '../synthdef/index.ts';
import { valueAt } from './timed.ts';
import type { DuckPlan, StageNode } from './types.ts';

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

/** The name of the SynthDef that pushes along drawn points. */
export const DRAWN_DUCK = 'duck-drawn';
/** Points of one, the silence before the first one among them. */
const DRAWN_POINTS = 17;

/**
 * One push along straight lines between points: `level0` … (shares of `depth`), and `time1` … (seconds from
 * the point before). What has fewer points stays at the last.
 */
export function compileDrawnDuck(): SynthDef {
  return buildSynthDef(DRAWN_DUCK, (g) => {
    const points = Array.from({ length: DRAWN_POINTS }, (_, index) => index);
    const shape = env.custom({
      levels: points.map((index) => g.control(`level${index}`, 0)),
      times: points.slice(1).map((index) => g.control(`time${index}`, 0)),
      curves: 0,
    });
    const push = g.EnvGen.ar(shape, 1, 1, 0, 1, 2).mul(g.control('depth', 8));
    g.OffsetOut.ar(g.control('out', 0, { rate: 'ir' }), push);
  });
}

/** The synth that pushes a node down once, at a tempo in cycles a second. */
export function duckVoice({ place }: StageNode, duck: DuckPlan, cps: number): SynthNew {
  return {
    op: 'synth.new',
    def: duck.drawn === undefined ? duckName(duck.curve) : DRAWN_DUCK,
    id: ANONYMOUS_NODE,
    action: 'tail',
    target: place.control,
    controls: { out: place.duckBus, depth: duck.depthDb, ...courseOf(duck, cps) },
  };
}

function courseOf({ drawn, attack, hold, release }: DuckPlan, cps: number) {
  if (drawn !== undefined) return drawnCourse(drawn, cps);
  return {
    attack: valueAt(attack, cps),
    hold: valueAt(hold, cps),
    release: valueAt(release, cps),
  };
}

function drawnCourse(points: NonNullable<DuckPlan['drawn']>, cps: number): Record<string, number> {
  const controls: Record<string, number> = { level0: points[0]?.share ?? 0 };
  let before = 0;
  for (const [index, { at, share }] of points.entries()) {
    const seconds = valueAt(at, cps);
    controls[`level${index + 1}`] = share;
    controls[`time${index + 1}`] = seconds - before;
    before = seconds;
  }
  return controls;
}
