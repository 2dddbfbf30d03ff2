/**
 * Two patterns as one. Where all events of the other pattern lie within cycles, it is asked once
 * for all events of the first, instead of once for each.
 */
import type { Rational } from '../../base/index.ts';
import { Pattern, appBoth as plainAppBoth, type Query } from '../core.ts';
import { Event, joinTrails, type Trail } from '../event.ts';
import type { Frame } from '../frame.ts';
import type { Atom, Shape, Wave } from '../shape.ts';
import { intersect, TimeSpan } from '../span.ts';
import { waveOf } from './atoms.ts';
import { isLocal, isWithinCycle, MOST_PARTS, plainRemap } from './shape.ts';

/** Events that lie in no order are compared one by one only when there are no more than this. */
const FEW = 24;

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

/** Whether a part lies within its whole: in Tidal it may lie elsewhere. No moment does. */
function isInside({ whole, part }: Event<unknown>): boolean {
  if (part.isMoment) return false;
  if (whole === undefined || whole === part) return true;
  return part.begin.gte(whole.begin) && part.end.lte(whole.end);
}

/** Applies a function once and for all where every event lies within one cycle. */
function fold<A, C>(f: (a: A) => C, trail: Trail, p: Pattern<A>): Pattern<C> | undefined {
  const { shape } = p;
  if (!shape?.local || !shape.moments) return undefined;
  return combined(shape.map(f, trail)).withSteps(p.steps);
}

/** The same pattern as one made of two: it counts as no constant. */
function combined<T>(p: Pattern<T>): Pattern<T> {
  const { shape } = p;
  if (shape?.combined) return p;
  return new Pattern(p.run, p.steps, undefined, shape && markCombined(shape));
}

function markCombined<T>(shape: Shape<T>): Shape<T> {
  const { local, moments, size, atom, wave } = shape;
  return { map: remapCombined(shape), local, moments, size, atom, wave, combined: true };
}

function remapCombined<T>(shape: Shape<T>): Shape<T>['map'] {
  return (f, trail) => combined(shape.map(f, trail));
}

/** Combines two patterns into one event wherever they overlap; wholes are what they share. */
export function appBoth<A, B, C>(f: (a: A, b: B) => C, pa: Pattern<A>, pb: Pattern<B>): Pattern<C> {
  const plain = plainAppBoth(f, pa, pb);
  return (
    foldBoth(f, pa, pb) ??
    waveOfBoth(f, pa, pb, plain) ??
    sharedBoth(f, pa, pb, plain) ??
    plain
  ).withSteps(plain.steps);
}

/** `appBoth` where one side is one value for ever. */
function foldBoth<A, B, C>(
  f: (a: A, b: B) => C,
  pa: Pattern<A>,
  pb: Pattern<B>,
): Pattern<C> | undefined {
  const right = pb.shape?.atom;
  if (right !== undefined) return fold((a: A) => f(a, right.value), right.trail, pa);
  const left = pa.shape?.atom;
  if (left === undefined || left.trail !== undefined) return undefined;
  return fold((b: B) => f(left.value, b), undefined, pb);
}

/** `appBoth` of two signals, or of one and a value that holds for ever. */
function waveOfBoth<A, B, C>(
  f: (a: A, b: B) => C,
  pa: Pattern<A>,
  pb: Pattern<B>,
  plain: Pattern<C>,
): Pattern<C> | undefined {
  const a = waveOrAtom(pa);
  const b = waveOrAtom(pb);
  if (a === undefined || b === undefined) return undefined;
  const everywhere = pa.shape?.wave && pb.shape?.wave && !a.longer && !b.longer;
  const at = (time: Rational): C => f(a.at(time), b.at(time));
  return waveOf(at, joinTrails(a.trail, b.trail), everywhere ? undefined : plain);
}

function waveOrAtom<T>(p: Pattern<T>): Wave<T> | undefined {
  const { atom, wave } = p.shape ?? {};
  if (atom === undefined) return wave;
  return { at: () => atom.value, trail: atom.trail, longer: p };
}

/** `appBoth` of two patterns whose events all lie within cycles. */
function sharedBoth<A, B, C>(
  f: (a: A, b: B) => C,
  pa: Pattern<A>,
  pb: Pattern<B>,
  plain: Pattern<C>,
): Pattern<C> | undefined {
  const size = (pa.shape?.size ?? 1) + (pb.shape?.size ?? 1);
  if (!isLocal(pa) || !isLocal(pb) || size > MOST_PARTS) return undefined;
  const run: Query<C> = (at, frame) => {
    if (at.isMoment) return plain.run(at, frame);
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

type Meet<A, B> = (a: Event<A>, b: Event<B>, part: TimeSpan) => void;

/** Calls a function for each event with each event of another pattern that it meets in its whole. */
function eachMeeting<A, B>(
  events: readonly Event<A>[],
  other: Pattern<B>,
  frame: Frame,
  meet: Meet<A, B>,
): void {
  const all = events.length > 1 && isLocal(other) ? hull(events) : undefined;
  if (all !== undefined) {
    const others = other.run(all, frame);
    if (isOrdered(others)) {
      meetInOrder(events, others, frame, meet);
      return;
    }
    if (others.length <= FEW) {
      meetAll(events, others, frame, meet);
      return;
    }
  }
  for (const a of events) meetAll([a], other.run(a.wholeOrPart, frame), frame, meet);
}

/**
 * From where the first part begins to where the last one ends. Undefined where that would not do:
 * one of them is a moment, or lies outside its whole.
 */
function hull(events: readonly Event<unknown>[]): TimeSpan | undefined {
  let begin: Rational | undefined;
  let end: Rational | undefined;
  for (const event of events) {
    const { part } = event;
    if (!isInside(event)) return undefined;
    if (begin === undefined || part.begin.lt(begin)) begin = part.begin;
    if (end === undefined || part.end.gt(end)) end = part.end;
  }
  return begin && end && new TimeSpan(begin, end);
}

/** Whether each event begins no earlier than the one before ends. */
function isOrdered(events: readonly Event<unknown>[]): boolean {
  let last: Rational | undefined;
  for (const { part } of events) {
    if (last !== undefined && last !== part.begin && last.gt(part.begin)) return false;
    last = part.end;
  }
  return true;
}

function meetAll<A, B>(
  events: readonly Event<A>[],
  others: readonly Event<B>[],
  frame: Frame,
  meet: Meet<A, B>,
): void {
  for (const a of events) {
    frame.budget.spend(others.length);
    for (const b of others) {
      const part = intersect(a.part, b.part);
      if (part !== undefined) meet(a, b, part);
    }
  }
}

/** `meetAll`, where the others lie one after another: most need not be looked at. */
function meetInOrder<A, B>(
  events: readonly Event<A>[],
  others: readonly Event<B>[],
  frame: Frame,
  meet: Meet<A, B>,
): void {
  let first = 0;
  for (const a of events) {
    const { begin, end } = a.part;
    while (first > 0 && endOf(others, first - 1).gt(begin)) first -= 1;
    while (first < others.length && endOf(others, first).lte(begin)) first += 1;
    for (let i = first; i < others.length; i += 1) {
      const b = others[i] as Event<B>;
      if (i > first && b.part.begin.gte(end)) break;
      frame.budget.spend(1);
      const part = intersect(a.part, b.part);
      if (part !== undefined) meet(a, b, part);
    }
  }
}

function endOf(events: readonly Event<unknown>[], index: number): Rational {
  return (events[index] as Event<unknown>).part.end;
}
