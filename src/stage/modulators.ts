import { type LfoShape, lfoShapes } from '../song/index.ts';
import { buildSynthDef, type Graph, type Signal, type SynthDef } from '../synthdef/index.ts';

/** The way between the ends of a movement. */
export type Curve = 'lin' | 'exp';

/** What moves a parameter: each writes a control bus, which strips and voices read. */
export type ModulatorShape =
  | { readonly kind: 'lfo'; readonly shape: LfoShape; readonly curve: Curve }
  | { readonly kind: 'envelope' | 'follow' | 'lane' | 'glide'; readonly curve: Curve };

/** The name of a modulator's SynthDef. @example modulatorName({kind: 'lane', curve: 'exp'}) // => 'lane-exp' */
export function modulatorName(shape: ModulatorShape): string {
  return shape.kind === 'lfo'
    ? `lfo-${shape.shape}-${shape.curve}`
    : `${shape.kind}-${shape.curve}`;
}

/** Every modulator that there is. */
export const modulatorShapes: readonly ModulatorShape[] = (['lin', 'exp'] as const).flatMap(
  (curve): ModulatorShape[] => [
    ...lfoShapes.map((shape) => ({ kind: 'lfo' as const, shape, curve })),
    ...(['envelope', 'follow', 'lane', 'glide'] as const).map((kind) => ({ kind, curve })),
  ],
);

/** Compiles a modulator. All have the control `out`, a control bus; the others are told where they are used. */
export function compileModulator(shape: ModulatorShape): SynthDef {
  return buildSynthDef(modulatorName(shape), (g) => {
    g.Out.kr(g.control('out', 0, { rate: 'ir' }), movement(g, shape));
  });
}

function movement(g: Graph, shape: ModulatorShape): Signal {
  switch (shape.kind) {
    case 'lfo':
      return between(g, oscillate(g, shape.shape), shape.curve);
    case 'envelope':
      return between(g, envelope(g), shape.curve);
    case 'follow':
      return between(g, level(g), shape.curve);
    case 'lane':
      return between(g, way(g), shape.curve);
    case 'glide':
      return glide(g, shape.curve);
  }
}

/** From 0..1 to between the controls `from` and `to`. */
function between(g: Graph, share: Signal, curve: Curve): Signal {
  const from = g.control('from', 0);
  const to = g.control('to', 1);
  return curve === 'exp' ? share.linexp(0, 1, from, to) : share.mul(to.sub(from)).add(from);
}

/**
 * An oscillator, 0..1: `rate` turns a second from `phase` (0..1) of its turn, where `trig` begins it
 * anew. `hold` takes a new value with each turn, and with each `trig`.
 */
function oscillate(g: Graph, shape: LfoShape): Signal {
  g.RandID.ir(g.control('generator', 0, { rate: 'ir' }));
  g.RandSeed.ir(1, g.control('seed', 0, { rate: 'ir' }));
  const rate = g.control('rate', 1);
  const start = g.control('phase', 0, { rate: 'ir' });
  const trig = g.control('trig', 0, { rate: 'tr' });
  const phase = g.Phasor.kr(trig, rate.mul(g.ControlDur.ir()), 0, 1).add(start).mod(1);
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
      return g.Latch.kr(g.WhiteNoise.kr(), g.Impulse.kr(rate).add(trig)).mulAdd(0.5, 0.5);
  }
}

/** 0, and with each `trig` up to 1 within `attack`, `hold` long, and back within `release` (seconds). */
function envelope(g: Graph): Signal {
  const trig = g.control('trig', 0, { rate: 'tr' });
  const attack = g.control('attack', 0.001).max(g.ControlDur.ir());
  const release = g.control('release', 0.1).max(g.ControlDur.ir());
  const began = g.PulseCount.kr(trig).min(1);
  const since = g.Sweep.kr(trig, 1);
  const up = since.div(attack);
  const down = since.sub(attack).sub(g.control('hold', 0)).div(release).neg().add(1);
  return up.min(down).clip(0, 1).mul(began);
}

const silence = 1e-5;
/** A time of `Lag` in units of a time constant. */
const lagOfTau = Math.log(1000);

/** The peak level of the two channels at `in`, `gain` dB higher, over `attack` and `release` (time constants). */
function level(g: Graph): Signal {
  const heard = g.Sanitize.ar(g.In.ar(g.control('in', 0, { rate: 'ir' }), 2), 0);
  const peak = heard.at(0).abs().max(heard.at(1).abs()).mul(g.control('gain', 0).dbamp());
  const [attack, release] = [g.control('attack', 0.005), g.control('release', 0.1)];
  const smooth = g.LagUD.ar(peak, attack.mul(lagOfTau), release.mul(lagOfTau));
  return g.A2K.kr(smooth).max(silence).min(1);
}

/** 0 to 1 at `rate` ways a second since it began, and since the last `trig`. */
function way(g: Graph): Signal {
  return g.Sweep.kr(g.control('trig', 0, { rate: 'tr' }), g.control('rate', 1)).min(1);
}

/** After `to`: in `glide` seconds it comes within a thousandth of the way. */
function glide(g: Graph, curve: Curve): Signal {
  const to = g.control('to', 1);
  const time = g.control('glide', 0);
  return curve === 'exp' ? g.Lag.kr(to.log(), time).exp() : g.Lag.kr(to, time);
}
