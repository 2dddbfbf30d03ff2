/** Patterns cut into pieces. */
import { Rational, rational } from '../../base/index.ts';
import { pF } from '../control/controls.ts';
import { overControls, timesControls, withControls } from '../control/operators.ts';
import { Pattern, silence } from '../core.ts';
import { appLeft, fmap, pure } from '../engine.ts';
import { Event, joinTrails } from '../event.ts';
import { innerBind, squeezeBind } from '../join.ts';
import { wrapped } from '../list.ts';
import { intersect } from '../span.ts';
import { zoomSpan } from '../time/compress.ts';
import { compressSpan } from '../time/gap.ts';
import type { ControlPattern } from '../transform.ts';
import { chop } from './slices.ts';

/** One of so many pieces of each cycle, stretched to fill it. */
function pieceOf<T>(count: number, index: number, p: Pattern<T>): Pattern<T> {
  const pieces = rational(count);
  const at = rational(index).mod(pieces);
  return zoomSpan(at.div(pieces), at.add(Rational.one).div(pieces), p);
}

/** Pieces of each cycle, squeezed into the events of a pattern of their numbers. */
export function _bite<T>(count: number, indices: Pattern<number>, p: Pattern<T>): Pattern<T> {
  return squeezeBind((index) => pieceOf(count, index, p), indices);
}

/** Pieces of each cycle, squeezed into the events of a pattern of their numbers. */
export function bite<T>(count: Pattern<number>, indices: Pattern<number>, p: Pattern<T>) {
  return innerBind((value) => _bite(value, indices, p), count);
}

/** Squeezes inner cycles into outer events, and plays samples as much faster. */
export function squeezeFaster(outer: Pattern<ControlPattern>): ControlPattern {
  return new Pattern((at, frame) =>
    outer.run(at, frame).flatMap((event) => {
      const { whole } = event;
      if (!whole) return [];
      const length = whole.end.sub(whole.begin);
      const cycle = whole.begin.floor();
      const faster = pF('speed', pure(Rational.one.div(length).toNumber()));
      const inner = timesControls(event.value, faster);
      const squeezed = compressSpan(whole.begin.sub(cycle), whole.end.sub(cycle), inner);
      return squeezed.run(event.part, frame).flatMap((each) => {
        const found = each.whole && intersect(whole, each.whole);
        const part = intersect(event.part, each.part);
        if (!found || !part) return [];
        return [new Event(found, part, each.value, joinTrails(each.trail, event.trail))];
      });
    }),
  );
}

/** `_bite`, with samples played faster or slower as their pieces are. */
export function _chew(count: number, indices: Pattern<number>, p: ControlPattern): ControlPattern {
  const pieces = fmap((index) => pieceOf(count, index, p), indices);
  return overControls(squeezeFaster(pieces), pF('speed', pure(count)));
}

/** `bite`, with samples played faster or slower as their pieces are. */
export function chew(count: Pattern<number>, indices: Pattern<number>, p: ControlPattern) {
  return innerBind((value) => _chew(value, indices, p), count);
}

/** Patterns of a list squeezed into the events of a pattern of their numbers. */
export function squeeze<T>(indices: Pattern<number>, patterns: readonly Pattern<T>[]) {
  if (patterns.length === 0) return silence;
  return squeezeBind((index) => wrapped(patterns, index), indices);
}

/** Chopped samples with the controls of another pattern squeezed into the events before. */
export function splat(pieces: Pattern<number>, controls: ControlPattern, p: ControlPattern) {
  const starts = appLeft(() => 0, p, pure(0));
  return withControls(chop(pieces, p), bite(pure(1), starts, controls));
}
