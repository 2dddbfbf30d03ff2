/** Which cycles play, and in what order. */
import { Rational, rational } from '../../base/index.ts';
import { Pattern, silence, splitQueries } from '../core.ts';
import { fastcat, pure, rev, rotL, rotR, slowcat, stack } from '../engine.ts';
import { bind } from '../join.ts';
import { times } from '../list.ts';
import { choose } from '../random/choose.ts';
import { intersect, span } from '../span.ts';
import { patternifyKeeping } from '../structure/patternify.ts';
import { _segment } from '../structure/segment.ts';
import { outside } from './fast.ts';

/** Cycle 0 for ever. */
export function loopFirst<T>(p: Pattern<T>): Pattern<T> {
  const run: Pattern<T>['run'] = (at, frame) => rotR(at.begin.floor(), p).run(at, frame);
  return splitQueries(new Pattern(run, p.steps, p.constant));
}

/** The first so many cycles for ever. */
export function timeLoop<T>(length: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  return outside(length, loopFirst, p);
}

function iterate<T>(count: number, p: Pattern<T>, sign: number): Pattern<T> {
  const turns = times(count, (index) => rotL(rational(sign * index, count), p));
  return slowcat(turns);
}

/** Starts each cycle one of so many parts later than the one before. */
export function _iter<T>(count: number, p: Pattern<T>): Pattern<T> {
  return iterate(count, p, 1);
}

/** Starts each cycle one of so many parts later than the one before. */
export function iter<T>(count: Pattern<number>, p: Pattern<T>): Pattern<T> {
  return patternifyKeeping((value) => _iter(value, p), count, p);
}

/** Starts each cycle one of so many parts earlier than the one before. */
export function _iterPrime<T>(count: number, p: Pattern<T>): Pattern<T> {
  return iterate(count, p, -1);
}

/** Starts each cycle one of so many parts earlier than the one before. */
export function iterPrime<T>(count: Pattern<number>, p: Pattern<T>): Pattern<T> {
  return patternifyKeeping((value) => _iterPrime(value, p), count, p);
}

/** Forwards, then backwards. */
export function palindrome<T>(p: Pattern<T>): Pattern<T> {
  return slowcat([p, rev(p)]);
}

/** Each cycle of a list of patterns made by giving a function each value of a list. */
export function spread<A, T>(f: (value: A) => Pattern<T>, values: readonly A[]): Pattern<T> {
  return slowcat(values.map(f));
}

/** `spread`, all in one cycle. */
export function fastspread<A, T>(f: (value: A) => Pattern<T>, values: readonly A[]): Pattern<T> {
  return fastcat(values.map(f));
}

/** `spread` with a pattern of values. */
export function spreadPrime<A, T>(f: (value: A) => Pattern<T>, values: Pattern<A>): Pattern<T> {
  return bind(f, values);
}

/** `spread` with a random value each cycle. */
export function spreadChoose<A, T>(f: (value: A) => Pattern<T>, values: readonly A[]): Pattern<T> {
  return bind(f, _segment(Rational.one, choose(values)));
}

/** Only what lies between two times. */
export function playFor<T>(begin: Rational, end: Rational, p: Pattern<T>): Pattern<T> {
  const window = span(begin, end);
  return new Pattern((at, frame) => {
    const asked = intersect(window, at);
    return asked ? p.run(asked, frame) : [];
  });
}

/** A pattern, the cycle in which it begins, and the one in which it ends. */
export type Section<T> = readonly [Rational, Rational, Pattern<T>];

/** Patterns that begin and end at given cycles. */
export function seqP<T>(sections: readonly Section<T>[]): Pattern<T> {
  return stack(sections.map(([begin, end, p]) => playFor(begin, end, rotR(begin.floor(), p))));
}

/** `seqP` over and over. */
export function seqPLoop<T>(sections: readonly Section<T>[]): Pattern<T> {
  const [first] = sections;
  if (!first) return silence;
  const begin = sections.reduce((low, [each]) => low.min(each), first[0]);
  const end = sections.reduce((high, [, each]) => high.max(each), first[1]);
  const length = pure(end.sub(begin));
  return timeLoop(length, rotL(begin, seqP(sections)));
}
