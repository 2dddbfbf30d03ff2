/** Two patterns as one where one of them says when events are. */
import type { Rational } from '../../base/index.ts';
import { Pattern, type Query } from '../core.ts';
import { Event, joinTrails, type Trail } from '../event.ts';
import type { Atom, Shape, Wave } from '../shape.ts';
import { intersect } from '../span.ts';
import { waveOf } from './atoms.ts';
import { fold, waveOrAtom } from './fold.ts';
import { eachMeeting, isInside } from './meeting.ts';
import { isLocal, isWithinCycle, MOST_PARTS, plainRemap } from './shape.ts';

/** Combines two patterns; wholes come from the left one. */
export function appLeft<A, B, C>(f: (a: A, b: B) => C, pa: Pattern<A>, pb: Pattern<B>): Pattern<C> {
  return structured({ f, join: joinTrails, own: pa, other: pb });
}

/** Combines two patterns; wholes come from the right one. */
export function appRight<A, B, C>(
  f: (a: A, b: B) => C,
  pa: Pattern<A>,
  pb: Pattern<B>,
): Pattern<C> {
  const join = (own: Trail, other: Trail): Trail => joinTrails(other, own);
  return structured({ f: (b, a) => f(a, b), join, own: pb, other: pa });
}

/** Two patterns and how to join them: wholes come from the pattern's own events. */
interface Structured<A, B, C> {
  readonly f: (own: A, other: B) => C;
  readonly join: (own: Trail, other: Trail) => Trail;
  readonly own: Pattern<A>;
  readonly other: Pattern<B>;
}

function structured<A, B, C>(parts: Structured<A, B, C>): Pattern<C> {
  const { f, own, other } = parts;
  const { atom, wave } = other.shape ?? {};
  if (atom !== undefined) {
    const inOrder = parts.join === joinTrails || atom.trail === undefined;
    const folded = inOrder ? fold((a: A) => f(a, atom.value), atom.trail, own) : undefined;
    if (folded !== undefined) return folded;
    return (
      structuredWave(parts, askAtom(parts, atom)) ?? withStructure(parts, askAtom(parts, atom))
    );
  }
  if (wave === undefined) return withStructure(parts, askEach(parts));
  return structuredWave(parts, askEach(parts)) ?? withStructure(parts, askWave(parts, wave));
}

/** A signal combined with another one, or with a value that holds for ever. */
function structuredWave<A, B, C>(
  { f, join, own, other }: Structured<A, B, C>,
  plain: Query<C>,
): Pattern<C> | undefined {
  const { wave } = own.shape ?? {};
  const second = waveOrAtom(other);
  if (wave === undefined || second === undefined) return undefined;
  const everywhere = !wave.longer && !second.longer;
  const at = (time: Rational): C => f(wave.at(time), second.at(time));
  const longer = everywhere ? undefined : new Pattern(plain, own.steps);
  return waveOf(at, join(wave.trail, second.trail), longer).withSteps(own.steps);
}

/** What is known of a pattern with the structure of its own side. */
function withStructure<A, B, C>(parts: Structured<A, B, C>, run: Query<C>): Pattern<C> {
  const { f, own, other } = parts;
  const size = (own.shape?.size ?? 1) + (other.shape?.size ?? 1);
  const plain = new Pattern(run, own.steps);
  if (!isLocal(own) || size > MOST_PARTS) return plain;
  const shape: Shape<C> = {
    map: (g, trail) =>
      trail === undefined
        ? structured({ ...parts, f: (a: A, b: B) => g(f(a, b)) })
        : plainRemap(g, trail, plain),
    local: true,
    moments: own.shape?.moments ?? true,
    size,
    combined: true,
  };
  return new Pattern(run, own.steps, undefined, shape);
}

function askEach<A, B, C>({ f, join, own, other }: Structured<A, B, C>): Query<C> {
  return (at, frame) => {
    const events: Event<C>[] = [];
    eachMeeting(own.run(at, frame), other, frame, (a, b, part) => {
      events.push(new Event(a.whole, part, f(a.value, b.value), join(a.trail, b.trail)));
    });
    return events;
  };
}

/** A value that holds for ever on the other side: it cuts events only where cycles begin. */
function askAtom<A, B, C>(
  { f, join, own, other }: Structured<A, B, C>,
  { value, trail }: Atom<B>,
): Query<C> {
  return (at, frame) => {
    const events: Event<C>[] = [];
    for (const a of own.run(at, frame)) {
      const trails = join(a.trail, trail);
      if (isUncut(a)) {
        frame.budget.spend(1);
        events.push(new Event(a.whole, a.part, f(a.value, value), trails));
        continue;
      }
      for (const b of other.run(a.wholeOrPart, frame)) {
        const part = intersect(a.part, b.part);
        if (part) events.push(new Event(a.whole, part, f(a.value, value), trails));
      }
    }
    return events;
  };
}

/** A signal on the other side: it is read where each whole begins. */
function askWave<A, B, C>({ f, join, own, other }: Structured<A, B, C>, wave: Wave<B>): Query<C> {
  return (at, frame) => {
    const events: Event<C>[] = [];
    for (const a of own.run(at, frame)) {
      const whole = a.wholeOrPart;
      const known = wave.longer === undefined || isWithinCycle(whole, whole.begin.floor());
      if (known && isInside(a)) {
        frame.budget.spend(1);
        const value = f(a.value, wave.at(whole.begin));
        events.push(new Event(a.whole, a.part, value, join(a.trail, wave.trail)));
        continue;
      }
      for (const b of other.run(whole, frame)) {
        const part = intersect(a.part, b.part);
        if (!part) continue;
        events.push(new Event(a.whole, part, f(a.value, b.value), join(a.trail, b.trail)));
      }
    }
    return events;
  };
}

/** Whether a part lies within one cycle and its whole. */
function isUncut(event: Event<unknown>): boolean {
  return isInside(event) && isWithinCycle(event.part, event.part.begin.floor());
}
