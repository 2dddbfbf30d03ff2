/** Two patterns as one where both have a say in when events are. */
import type { Rational } from '../../base/index.ts';
import { Pattern, appBoth as plainAppBoth, type Query } from '../core.ts';
import { Event, joinTrails } from '../event.ts';
import type { Shape } from '../shape.ts';
import { intersect } from '../span.ts';
import { waveOf } from './atoms.ts';
import { fold, waveOrAtom } from './fold.ts';
import { eachMeeting } from './meeting.ts';
import { isLocal, MOST_PARTS, plainRemap } from './shape.ts';

/** Two patterns and how to join them. */
interface Both<A, B, C> {
  readonly f: (a: A, b: B) => C;
  readonly pa: Pattern<A>;
  readonly pb: Pattern<B>;
  /** The same as the core does it. */
  readonly plain: Pattern<C>;
}

/** Combines two patterns into one event wherever they overlap; wholes are what they share. */
export function appBoth<A, B, C>(f: (a: A, b: B) => C, pa: Pattern<A>, pb: Pattern<B>): Pattern<C> {
  const both = { f, pa, pb, plain: plainAppBoth(f, pa, pb) };
  const quick = withConstant(both) ?? ofSignals(both) ?? ofLocals(both) ?? both.plain;
  return quick.withSteps(both.plain.steps);
}

/** Where one side is one value for ever. */
function withConstant<A, B, C>({ f, pa, pb }: Both<A, B, C>): Pattern<C> | undefined {
  const right = pb.shape?.atom;
  if (right !== undefined) return fold((a: A) => f(a, right.value), right.trail, pa);
  const left = pa.shape?.atom;
  if (left === undefined || left.trail !== undefined) return undefined;
  return fold((b: B) => f(left.value, b), undefined, pb);
}

/** Where both are signals, or one is and the other a value that holds for ever. */
function ofSignals<A, B, C>({ f, pa, pb, plain }: Both<A, B, C>): Pattern<C> | undefined {
  const a = waveOrAtom(pa);
  const b = waveOrAtom(pb);
  if (a === undefined || b === undefined) return undefined;
  const everywhere = pa.shape?.wave && pb.shape?.wave && !a.longer && !b.longer;
  const at = (time: Rational): C => f(a.at(time), b.at(time));
  return waveOf(at, joinTrails(a.trail, b.trail), everywhere ? undefined : plain);
}

/** Where all events of both lie within cycles. */
function ofLocals<A, B, C>({ f, pa, pb }: Both<A, B, C>): Pattern<C> | undefined {
  const size = (pa.shape?.size ?? 1) + (pb.shape?.size ?? 1);
  if (!isLocal(pa) || !isLocal(pb) || size > MOST_PARTS) return undefined;
  const run: Query<C> = (at, frame) => {
    const events: Event<C>[] = [];
    eachMeeting(pa.run(at, frame), pb, frame, (a, b, part) => {
      const whole = intersect(a.wholeOrPart, b.wholeOrPart);
      if (whole === undefined) return;
      const shared = whole.equals(part) ? whole : part;
      events.push(new Event(whole, shared, f(a.value, b.value), joinTrails(a.trail, b.trail)));
    });
    return events;
  };
  const asked = new Pattern(run);
  const shape: Shape<C> = {
    map: (g, trail) =>
      trail === undefined
        ? appBoth((a: A, b: B) => g(f(a, b)), pa, pb)
        : plainRemap(g, trail, asked),
    local: true,
    moments: (pa.shape?.moments ?? true) && (pb.shape?.moments ?? true),
    size,
    combined: true,
  };
  return new Pattern(run, undefined, undefined, shape);
}
