import { constantOf } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { dcLead, peak, removeDc } from '../parts/filters.ts';
import { hardClip, shapeAs, tanh } from '../parts/shapers.ts';
import type { Course } from './gabber-kick-course.ts';
import type { KickSignals } from './gabber-kick-parameters.ts';

/** Three drive stages or four, an equaliser before each, and no DC behind any. */
export function drive(g: Graph, input: Signal, course: Course, p: KickSignals): Signal {
  const barking = middleStage(g, firstStage(g, input, p), course, p);
  return lastStage(g, hasFourth(p) ? fourthStage(g, barking, p) : barking, p);
}

/**
 * By how much what was driven leads at a frequency, radians: the high-pass before the middle stage by
 * atan2(√2·r, 1 - r²), r = corner / frequency, and a DC blocker behind each stage.
 */
export function driveLead(freq: Signal, p: KickSignals): Signal {
  const r = p.tighten.div(freq);
  const highPass = r.mul(Math.SQRT2).atan2(r.squared().neg().add(1));
  return highPass.add(dcLead(freq).mul(hasFourth(p) ? 4 : 3));
}

function hasFourth(p: KickSignals): boolean {
  return constantOf(p.grind) > 0;
}

/** Smooth and lopsided. */
function firstStage(g: Graph, input: Signal, p: KickSignals): Signal {
  const gain = p.drive.mul(p.early).dbamp();
  const lopsided = peak(g, input, 160, 0.9, p.body).mul(gain).add(p.bias);
  return removeDc(g, tanh(lopsided).sub(p.bias.tanh()));
}

/** The bark, in a choice of curves. */
function middleStage(g: Graph, input: Signal, course: Course, p: KickSignals): Signal {
  const share = p.early.add(p.late).neg().add(1).max(0);
  const thin = g.HPF.ar(input, p.tighten);
  const clear = peak(g, thin, 350, 1.2, p.mud);
  const tone = course.bark.mul(p.barkbend).midiratio().mul(p.barktone);
  const barking = g.BPeakEQ.ar(clear, tone, p.barkq.reciprocal(), p.bark);
  const hot = barking.mul(p.drive.mul(share).dbamp());
  return removeDc(g, shapeAs(g, constantOf(p.shaper), hot));
}

/** More of it, in a choice of curves. */
function fourthStage(g: Graph, input: Signal, p: KickSignals): Signal {
  const harsh = peak(g, input, p.grindtone, 1.2, p.grindpeak).mul(p.grinddrive.dbamp());
  return removeDc(g, shapeAs(g, constantOf(p.grind) - 1, harsh));
}

/** Clips. */
function lastStage(g: Graph, input: Signal, p: KickSignals): Signal {
  const present = peak(g, input, 3000, 1, p.presence);
  return removeDc(g, hardClip(g, present.mul(p.drive.mul(p.late).dbamp())));
}
