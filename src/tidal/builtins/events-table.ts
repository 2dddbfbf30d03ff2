import type { Rational } from '../../base/index.ts';
import {
  appBoth,
  appLeft,
  appRight,
  appSqueeze,
  type Controls,
  collectBy,
  cycleOf,
  Event,
  enclosing,
  filterEvents,
  fmap,
  groupEvents,
  innerJoin,
  intersect,
  join,
  joinParts,
  joinTrails,
  outerJoin,
  Pattern,
  patternify,
  patternify2,
  patternify3,
  queryEvents,
  sameTimes,
  span,
  splitQueries,
  squeezeBind,
  squeezeJoin,
  type TimeSpan,
  trigJoin,
  uncollect,
  withEvent,
  withEvents,
  withQuerySpan,
  withQueryTime,
  withResultSpan,
  withResultTime,
} from '../../pattern/index.ts';
import { ContextValue, StateValue } from '../evaluation/special.ts';
import { type Builtin, overloaded, row } from './builtin.ts';

type P = Pattern<unknown>;
type E = Event<unknown>;
type Fn1 = (value: unknown) => unknown;
type F = (value: unknown, p: unknown) => P;

/** A span moved so that it begins elsewhere. */
const movedBegin = (f: (time: Rational) => Rational) => (at: TimeSpan) => {
  const begin = f(at.begin);
  return span(begin, begin.add(at.end.sub(at.begin)));
};
const apply = (f: Fn1, value: unknown): unknown => f(value);

/** Cuts a span where cycles begin; a moment stays whole. */
function cyclesIn(at: TimeSpan): TimeSpan[] {
  const pieces: TimeSpan[] = [];
  let { begin } = at;
  while (begin.lt(at.end) && pieces.length < 100_000) {
    const end = cycleOf(begin).end.min(at.end);
    pieces.push(span(begin, end));
    begin = end;
  }
  return pieces;
}

/** Functions of events, spans and queries: what patterns are made of. */
export const eventRows: readonly Builtin[] = [
  row(
    'Arc',
    'a -> a -> ArcF a',
    'A span of time, from one time to another.',
    'zoomArc (Arc 0.25 0.75) $ s "bd sn hh cp"',
    (begin: Rational, end: Rational) => span(begin, end),
  ),
  row(
    'start',
    'ArcF a -> a',
    'The beginning of a span.',
    'withQueryArc (\\a -> Arc (start a + 1) (stop a + 1)) $ s "<bd sn>"',
    (at: TimeSpan) => at.begin,
  ),
  row(
    'stop',
    'ArcF a -> a',
    'The end of a span.',
    'withQueryArc (\\a -> Arc (start a + 1) (stop a + 1)) $ s "<bd sn>"',
    (at: TimeSpan) => at.end,
  ),
  row(
    'sect',
    'Arc -> Arc -> Arc',
    'What two spans share.',
    'zoomArc (sect (Arc 0 0.75) (Arc 0.25 1)) $ s "bd sn hh cp"',
    (a: TimeSpan, b: TimeSpan) => span(a.begin.max(b.begin), a.end.min(b.end)),
  ),
  row(
    'hull',
    'Arc -> Arc -> Arc',
    'The span that holds two spans.',
    'zoomArc (hull (Arc 0 0.25) (Arc 0.5 0.75)) $ s "bd sn hh cp"',
    (a: TimeSpan, b: TimeSpan) => span(a.begin.min(b.begin), a.end.max(b.end)),
  ),
  row(
    'subArc',
    'Arc -> Arc -> Maybe Arc',
    'What two spans share, if anything.',
    's "bd" # n (maybe 0 (const 1) $ subArc (Arc 0 1) (Arc 0.5 2))',
    (a: TimeSpan, b: TimeSpan) => intersect(a, b),
  ),
  row(
    'cycleArc',
    'Arc -> Arc',
    'A span moved to the first cycle.',
    'zoomArc (cycleArc $ Arc 3.25 3.75) $ s "bd sn hh cp"',
    ({ begin, end }: TimeSpan) => span(begin.sub(begin.floor()), end.sub(begin.floor())),
  ),
  row(
    'timeToCycleArc',
    'Time -> Arc',
    'The whole cycle of a time.',
    'zoomArc (timeToCycleArc 0.5) $ s "bd sn"',
    (time: Rational) => cycleOf(time),
  ),
  row(
    'isIn',
    'Arc -> Time -> Bool',
    'Whether a time is in a span.',
    'mask (sig (isIn (Arc 0 0.5) . cyclePos)) $ s "hh*8"',
    (at: TimeSpan, time: Rational) => time.gte(at.begin) && time.lt(at.end),
  ),
  row(
    'mapCycle',
    '(Time -> Time) -> Arc -> Arc',
    "Applies a function to a span's ends, counted from its cycle.",
    'zoomArc (mapCycle (/ 2) $ Arc 0 1) $ s "bd sn"',
    (f: (time: Rational) => Rational, { begin, end }: TimeSpan) => {
      const sam = begin.floor();
      return span(sam.add(f(begin.sub(sam))), sam.add(f(end.sub(sam))));
    },
  ),
  row(
    'arcCycles',
    'Arc -> [Arc]',
    'A span cut where cycles begin.',
    's "bd" # n (fromIntegral $ length $ arcCycles (Arc 0.5 2.5))',
    cyclesIn,
  ),
  row(
    'arcCyclesZW',
    'Arc -> [Arc]',
    'A span cut where cycles begin; a moment stays whole.',
    's "bd" # n (fromIntegral $ length $ arcCyclesZW (Arc 0.5 2.5))',
    (at: TimeSpan) => (at.begin.equals(at.end) ? [at] : cyclesIn(at)),
  ),
  row(
    'cycleArcsInArc',
    'Arc -> [Arc]',
    'The cycles that a span touches.',
    's "bd" # n (fromIntegral $ length $ cycleArcsInArc (Arc 0.5 2.5))',
    (at: TimeSpan) => cyclesIn(at).map((each) => cycleOf(each.begin)),
  ),
  row(
    'enclosingArc',
    '[Arc] -> Arc',
    'The span that holds all spans of a list.',
    'zoomArc (enclosingArc [Arc 0 0.25, Arc 0.5 0.75]) $ s "bd sn hh cp"',
    enclosing,
  ),
  row(
    'Event',
    'Context -> Maybe a -> a -> b -> EventF a b',
    'An event: where it comes from, its whole, the part of it, and its value.',
    'pattern (\\st -> [Event (Context []) (Just $ arc st) (arc st) (s "bd")]) >>= id',
    (context: ContextValue, whole: TimeSpan | undefined, part: TimeSpan, value: unknown) =>
      new Event(whole, part, value, context.trail),
  ),
  row(
    'Context',
    '[((Int, Int), (Int, Int))] -> Context',
    'Where an event comes from.',
    'setContext (Context []) $ s "bd"',
    () => new ContextValue(undefined),
  ),
  row(
    'State',
    'Arc -> ValueMap -> State',
    'What a pattern is asked: a span and live values.',
    's "bd" # n (fromIntegral $ length $ query (s "bd*4") (State (Arc 0 1) mempty))',
    (at: TimeSpan, controls: Controls) => new StateValue(at, controls),
  ),
  row(
    'arc',
    'State -> Arc',
    'The span that a pattern is asked for.',
    'pattern (\\st -> query (s "bd*4") (st {arc = arc st}))',
    (state: StateValue) => state.span,
  ),
  row(
    'controls',
    'State -> ValueMap',
    'The live values that a pattern is asked with.',
    'pattern (\\st -> query (s "bd*4") (st {controls = controls st}))',
    (state: StateValue) => state.controls,
  ),
  row(
    'arc=',
    'Arc -> State -> State',
    'Sets the span that a pattern is asked for.',
    'pattern (\\st -> query (s "bd*4") (st {arc = arc st}))',
    (at: TimeSpan, state: StateValue) => new StateValue(at, state.controls),
  ),
  row(
    'controls=',
    'ValueMap -> State -> State',
    'Sets the live values that a pattern is asked with.',
    'pattern (\\st -> query (s "bd*4") (st {controls = mempty}))',
    (controls: Controls, state: StateValue) => new StateValue(state.span, controls),
  ),
  row(
    'context',
    'EventF a b -> Context',
    'Where an event comes from.',
    'withEvent (\\e -> e {context = context e}) $ s "bd"',
    (event: E) => new ContextValue(event.trail),
  ),
  row(
    'context=',
    'Context -> EventF a b -> EventF a b',
    'Sets where an event comes from.',
    'withEvent (\\e -> e {context = Context []}) $ s "bd"',
    (context: ContextValue, event: E) => event.withTrail(context.trail),
  ),
  row(
    'whole',
    'EventF a b -> Maybe a',
    "An event's whole; Nothing for a sample of a signal.",
    'filterEvents (\\e -> whole e == Just (part e)) $ s "bd sn"',
    (event: E) => event.whole,
  ),
  row(
    'whole=',
    'Maybe a -> EventF a b -> EventF a b',
    "Sets an event's whole.",
    'withEvent (\\e -> e {whole = whole e}) $ s "bd sn"',
    (whole: TimeSpan | undefined, event: E) => event.withTimes(whole, event.part),
  ),
  row(
    'part',
    'EventF a b -> a',
    'The part of an event that was asked for.',
    'filterEvents (\\e -> whole e == Just (part e)) $ s "bd sn"',
    (event: E) => event.part,
  ),
  row(
    'part=',
    'a -> EventF a b -> EventF a b',
    'Sets the part of an event.',
    'withEvent (\\e -> e {part = part e}) $ s "bd sn"',
    (part: TimeSpan, event: E) => event.withTimes(event.whole, part),
  ),
  row(
    'value',
    'EventF a b -> b',
    "An event's value.",
    'withEvent (\\e -> e {value = value e}) $ s "bd sn"',
    (event: E) => event.value,
  ),
  row(
    'value=',
    'c -> EventF a b -> EventF a c',
    "Sets an event's value.",
    'withEvent (\\e -> e {value = value e}) $ s "bd sn"',
    (value: unknown, event: E) => event.withValue(value),
  ),
  row(
    'eventValue',
    'Event a -> a',
    "An event's value.",
    'filterEvents ((/= mempty) . eventValue) $ s "bd sn"',
    (event: E) => event.value,
  ),
  row(
    'eventPart',
    'Event a -> Arc',
    'The part of an event that was asked for.',
    'filterEvents ((== 0) . start . eventPart) $ s "bd sn"',
    (event: E) => event.part,
  ),
  row(
    'eventPartStart',
    'Event a -> Time',
    'Where the part of an event begins.',
    'filterEvents ((== 0) . cyclePos . eventPartStart) $ s "bd*2 hh*3"',
    (event: E) => event.part.begin,
  ),
  row(
    'eventPartStop',
    'Event a -> Time',
    'Where the part of an event ends.',
    'filterEvents ((< 0.6) . eventPartStop) $ s "bd hh*2"',
    (event: E) => event.part.end,
  ),
  row(
    'eventHasOnset',
    'Event a -> Bool',
    "Whether an event's beginning is heard.",
    'filterEvents eventHasOnset $ s "bd hh"',
    (event: E) => event.hasOnset,
  ),
  row(
    'wholeStart',
    'Event a -> Time',
    'Where an event begins.',
    'filterEvents ((> 0.3) . cyclePos . wholeStart) $ s "bd hh sn hh"',
    (event: E) => event.wholeOrPart.begin,
  ),
  row(
    'wholeStop',
    'Event a -> Time',
    'Where an event ends.',
    'filterEvents ((> 0.5) . cyclePos . wholeStop) $ n "0 .. 3" # s "drum"',
    (event: E) => event.wholeOrPart.end,
  ),
  row(
    'wholeOrPart',
    'Event a -> Arc',
    "An event's whole, or its part if it is a sample of a signal.",
    'filterEvents ((== 0) . start . wholeOrPart) $ s "bd sn"',
    (event: E) => event.wholeOrPart,
  ),
  row(
    'isAnalog',
    'Event a -> Bool',
    'Whether an event is a sample of a signal.',
    'filterEvents (not . isAnalog) $ s "bd"',
    (event: E) => event.whole === undefined,
  ),
  row(
    'isDigital',
    'Event a -> Bool',
    'Whether an event is no sample of a signal.',
    'filterEvents isDigital $ s "bd hh"',
    (event: E) => event.whole !== undefined,
  ),
  row(
    'onsetIn',
    'Arc -> Event a -> Bool',
    'Whether an event begins in a span.',
    'filterEvents (onsetIn (Arc 0 0.5)) $ s "bd hh"',
    (at: TimeSpan, event: E) =>
      event.wholeOrPart.begin.gte(at.begin) && event.wholeOrPart.begin.lt(at.end),
  ),
  overloaded(
    'isAdjacent',
    'Eq a => Event a -> Event a -> Bool',
    'Whether two events are parts of one that touch.',
    's "bd" # n (fromIntegral $ length $ filter (\\e -> isAdjacent e e) $ queryArc (s "bd*2") (Arc 0 1))',
    (eq) => (a: E, b: E) =>
      sameWhole(a, b) &&
      eq.eq(a.value, b.value) &&
      (a.part.end.equals(b.part.begin) || b.part.end.equals(a.part.begin)),
  ),
  row(
    'toEvent',
    '(((Time, Time), (Time, Time)), a) -> Event a',
    'An event from its times and value.',
    'pattern (\\_ -> [toEvent (((0, 1), (0, 1)), s "bd")]) >>= id',
    ([[whole, part], value]: readonly [
      readonly [readonly [Rational, Rational], readonly [Rational, Rational]],
      unknown,
    ]) => new Event(span(...whole), span(...part), value, undefined),
  ),
  row(
    'filterEvents',
    '(Event a -> Bool) -> Pattern a -> Pattern a',
    'Only the events that pass a test.',
    'filterEvents eventHasOnset $ s "bd hh"',
    filterEvents,
  ),
  row(
    'withEvent',
    '(Event a -> Event b) -> Pattern a -> Pattern b',
    'Applies a function to every event.',
    'withEvent (\\e -> e {part = part e}) $ s "bd hh"',
    withEvent,
  ),
  row(
    'withEvents',
    '([Event a] -> [Event b]) -> Pattern a -> Pattern b',
    'Applies a function to the list of events.',
    'withEvents (take 2) $ s "bd hh sn"',
    (f: (events: E[]) => E[], p: P) => withEvents(f, p),
  ),
  row(
    'withPart',
    '(Arc -> Arc) -> Pattern a -> Pattern a',
    'Applies a function to the parts of events.',
    'withPart id $ s "bd hh*2"',
    (f: (at: TimeSpan) => TimeSpan, p: P) =>
      withEvent((event) => event.withTimes(event.whole, f(event.part)), p),
  ),
  row(
    'withValue',
    '(a -> b) -> Pattern a -> Pattern b',
    'Applies a function to every value.',
    'n (withValue (+ 1) "0 2") # s "drum"',
    (f: Fn1, p: P) => fmap(f, p),
  ),
  row(
    'withContext',
    '(Context -> Context) -> Pattern a -> Pattern a',
    'Applies a function to where events come from.',
    'withContext id $ s "bd"',
    (f: (context: ContextValue) => ContextValue, p: P) =>
      withEvent((event) => event.withTrail(f(new ContextValue(event.trail)).trail), p),
  ),
  row(
    'setContext',
    'Context -> Pattern a -> Pattern a',
    'Sets where events come from.',
    'setContext (Context []) $ s "bd"',
    (context: ContextValue, p: P) => withEvent((event) => event.withTrail(context.trail), p),
  ),
  overloaded(
    'deltaContext',
    'Stringy a => Int -> Int -> a -> a',
    'Leaves a pattern as it is.',
    'deltaContext 0 0 $ s "bd"',
    () => (_column: number, _line: number, p: unknown) => p,
  ),
  row(
    'withQueryArc',
    '(Arc -> Arc) -> Pattern a -> Pattern a',
    'Applies a function to the span that is asked for.',
    'withQueryArc (\\(Arc a b) -> Arc (a + 1) (b + 1)) $ s "<bd hh>*2"',
    withQuerySpan,
  ),
  row(
    'withQueryTime',
    '(Time -> Time) -> Pattern a -> Pattern a',
    'Applies a function to the times that are asked for.',
    'withQueryTime (+ 1) $ s "<bd hh> sn"',
    withQueryTime,
  ),
  row(
    'withQueryStart',
    '(Time -> Time) -> Pattern a -> Pattern a',
    'Applies a function to the beginning of what is asked for.',
    'withQueryStart (+ 0) $ s "bd hh"',
    (f: (time: Rational) => Rational, p: P) => withQuerySpan(movedBegin(f), p),
  ),
  row(
    'withQueryControls',
    '(ValueMap -> ValueMap) -> Pattern a -> Pattern a',
    'Applies a function to the live values that are asked with.',
    'withQueryControls id $ s "bd hh"',
    (f: (controls: Controls) => Controls, p: P) =>
      new Pattern((at, frame) => p.run(at, frame.withControls(f(frame.controls))), p.steps),
  ),
  row(
    'withResultArc',
    '(Arc -> Arc) -> Pattern a -> Pattern a',
    'Applies a function to the spans of events.',
    'withResultArc (\\(Arc a b) -> Arc (a + 0.5) (b + 0.5)) $ s "bd hh"',
    withResultSpan,
  ),
  row(
    'withResultTime',
    '(Time -> Time) -> Pattern a -> Pattern a',
    'Applies a function to the times of events.',
    'withResultTime (+ 0.25) $ s "bd hh"',
    withResultTime,
  ),
  row(
    'withResultStart',
    '(Time -> Time) -> Pattern a -> Pattern a',
    'Moves events by a function of where they begin.',
    'withResultStart (+ 0) $ s "bd hh*2"',
    (f: (time: Rational) => Rational, p: P) => withResultSpan(movedBegin(f), p),
  ),
  row(
    'splitQueries',
    'Pattern a -> Pattern a',
    'Asks a pattern cycle by cycle.',
    'splitQueries $ s "<bd hh> sn"',
    splitQueries,
  ),
  row(
    'pattern',
    '(State -> [Event a]) -> Pattern a',
    'A pattern made by a function of what is asked.',
    'pattern (\\st -> query (s "bd*4") st)',
    (query: (state: StateValue) => E[]) =>
      new Pattern((at, frame) => query(new StateValue(at, frame.controls))),
  ),
  row(
    'query',
    'Pattern a -> State -> [Event a]',
    'Asks a pattern for events.',
    'pattern (\\st -> query (s "bd*4") st)',
    (p: P, state: StateValue) => queryEvents(p, state.span, state.controls),
  ),
  row(
    'queryArc',
    'Pattern a -> Arc -> [Event a]',
    'Asks a pattern for the events of a span.',
    's "bd" # n (fromIntegral $ length $ queryArc (s "bd*4") (Arc 0 1))',
    (p: P, at: TimeSpan) => queryEvents(p, at, {}),
  ),
  row(
    'sameDur',
    'Event a -> Event a -> Bool',
    'Whether two events have the same times.',
    'n (sum <$> collectBy sameDur "[0,4 5] 2") # s "hoover"',
    sameTimes,
  ),
  overloaded(
    'collect',
    'Eq a => Pattern a -> Pattern [a]',
    'Events with the same times as one event with a list of values.',
    'n (fmap sum $ collect "[0,4] 2") # s "hoover"',
    () => (p: P) => collectBy(sameTimes, p),
  ),
  overloaded(
    'collectBy',
    'Eq a => (Event a -> Event a -> Bool) -> Pattern a -> Pattern [a]',
    'Events that go together as one event with a list of values.',
    'n (sum <$> collectBy sameDur "[0,4 5] 2") # s "hoover"',
    () => (same: (a: E, b: E) => boolean, p: P) => collectBy(same, p),
  ),
  row(
    'uncollect',
    'Pattern [a] -> Pattern a',
    'An event for each value of lists.',
    'n (uncollect $ (\\x -> [x, x + 7]) <$> "0 3") # s "hoover"',
    uncollect,
  ),
  row(
    'collectEvent',
    '[Event a] -> Maybe (Event [a])',
    'Events of a list as one, if there are any.',
    'n (withEvents (maybe [] pure . collectEvent) "0 2" >>= (pure . sum)) # s "hoover"',
    (events: readonly E[]) => events[0]?.withValue(events.map((event) => event.value)),
  ),
  overloaded(
    'collectEventsBy',
    'Eq a => (Event a -> Event a -> Bool) -> [Event a] -> [Event [a]]',
    'Events of a list that go together as one each.',
    'n (sum <$> withEvents (collectEventsBy sameDur) "[0,4] 2") # s "hoover"',
    () => (same: (a: E, b: E) => boolean, events: readonly E[]) =>
      groupEvents(same, events).flatMap((group) =>
        group.slice(0, 1).map((first) => first.withValue(group.map((event) => event.value))),
      ),
  ),
  overloaded(
    'groupEventsBy',
    'Eq a => (Event a -> Event a -> Bool) -> [Event a] -> [[Event a]]',
    'Events of a list in groups that go together.',
    'n (withEvents (concat . groupEventsBy sameDur) "[0,4] 2") # s "hoover"',
    () => (same: (a: E, b: E) => boolean, events: readonly E[]) => groupEvents(same, events),
  ),
  row(
    'uncollectEvent',
    'Event [a] -> [Event a]',
    'An event for each value of one with a list.',
    'n (withEvents (concatMap uncollectEvent) $ collect "[0,4] 2") # s "hoover"',
    (event: Event<readonly unknown[]>) => event.value.map((each) => event.withValue(each)),
  ),
  row(
    'uncollectEvents',
    '[Event [a]] -> [Event a]',
    'An event for each value of those with lists.',
    'n (withEvents uncollectEvents $ collect "[0,4] 2") # s "hoover"',
    (events: readonly Event<readonly unknown[]>[]) =>
      events.flatMap((event) => event.value.map((each) => event.withValue(each))),
  ),
  overloaded(
    'defragParts',
    'Eq a => [Event a] -> [Event a]',
    'Joins parts of one event that touch.',
    'withEvents defragParts $ s "bd hh"',
    (eq) => (events: readonly E[]) => joinParts(events, (a, b) => eq.eq(a, b)),
  ),
  row(
    'unwrap',
    'Pattern (Pattern a) -> Pattern a',
    'A pattern of patterns as one; wholes are where both overlap.',
    'unwrap ((`_fast` s "bd hh") <$> "1 2")',
    (p: Pattern<P>) => join(p),
  ),
  row(
    'innerJoin',
    'Pattern (Pattern b) -> Pattern b',
    'A pattern of patterns as one, with the wholes of the inner patterns.',
    'innerJoin ((`_fast` s "bd hh") <$> "1 2")',
    (p: Pattern<P>) => innerJoin(p),
  ),
  row(
    'outerJoin',
    'Pattern (Pattern a) -> Pattern a',
    'A pattern of patterns as one, with the wholes of the outer pattern.',
    'outerJoin ((`_fast` s "bd hh") <$> "1 2")',
    (p: Pattern<P>) => outerJoin(p),
  ),
  row(
    'squeezeJoin',
    'Pattern (Pattern a) -> Pattern a',
    'A pattern of patterns as one: a cycle of each squeezed into its event.',
    'squeezeJoin ((`_fast` s "bd hh") <$> "1 2")',
    (p: Pattern<P>) => squeezeJoin(p),
  ),
  row(
    'trigJoin',
    'Pattern (Pattern a) -> Pattern a',
    'A pattern of patterns as one: each begins its cycle afresh at its event.',
    'trigJoin ((`_fast` s "bd hh") <$> "1 2")',
    (p: Pattern<P>) => trigJoin(p),
  ),
  row(
    'trigZeroJoin',
    'Pattern (Pattern a) -> Pattern a',
    'A pattern of patterns as one: each begins afresh at its event.',
    'trigZeroJoin ((`_fast` s "bd hh") <$> "1 2")',
    (p: Pattern<P>) => trigJoin(p, true),
  ),
  row(
    '_trigJoin',
    'Bool -> Pattern (Pattern a) -> Pattern a',
    '`trigZeroJoin` if true, otherwise `trigJoin`.',
    '_trigJoin False ((`_fast` s "bd hh") <$> "1 2")',
    (zero: boolean, p: Pattern<P>) => trigJoin(p, zero),
  ),
  row(
    '<*',
    'Pattern (a -> b) -> Pattern a -> Pattern b',
    'Applies functions to values, with the wholes of the functions.',
    'n ((+) <$> "0 2" <* "1 3 5") # s "hh"',
    (f: Pattern<Fn1>, p: P) => appLeft(apply, f, p),
  ),
  row(
    '*>',
    'Pattern (a -> b) -> Pattern a -> Pattern b',
    'Applies functions to values, with the wholes of the values.',
    'n ((+) <$> "0 2" *> "1 3 5") # s "hh"',
    (f: Pattern<Fn1>, p: P) => appRight(apply, f, p),
  ),
  row(
    '<<*',
    'Pattern (a -> b) -> Pattern a -> Pattern b',
    'Applies functions to values, a cycle of values squeezed into each function.',
    'n ((+) <$> "0 2" <<* "1 3 5") # s "hh"',
    (f: Pattern<Fn1>, p: P) => appSqueeze(apply, f, p),
  ),
  row(
    'applyPatToPatBoth',
    'Pattern (a -> b) -> Pattern a -> Pattern b',
    'Applies functions to values; wholes are where both overlap.',
    'n (applyPatToPatBoth ((+) <$> "0 2") "1 3") # s "hh"',
    (f: Pattern<Fn1>, p: P) => appBoth(apply, f, p),
  ),
  row(
    'applyPatToPatLeft',
    'Pattern (a -> b) -> Pattern a -> Pattern b',
    'Applies functions to values, with the wholes of the functions.',
    'n (applyPatToPatLeft ((+) <$> "0 2") "1 3") # s "hh"',
    (f: Pattern<Fn1>, p: P) => appLeft(apply, f, p),
  ),
  row(
    'applyPatToPatRight',
    'Pattern (a -> b) -> Pattern a -> Pattern b',
    'Applies functions to values, with the wholes of the values.',
    'n (applyPatToPatRight ((+) <$> "0 2") "1 3") # s "hh"',
    (f: Pattern<Fn1>, p: P) => appRight(apply, f, p),
  ),
  row(
    'applyPatToPatSqueeze',
    'Pattern (a -> b) -> Pattern a -> Pattern b',
    'Applies functions to values, a cycle of values squeezed into each function.',
    'n (applyPatToPatSqueeze ((+) <$> "0 2") "1 3") # s "hh"',
    (f: Pattern<Fn1>, p: P) => appSqueeze(apply, f, p),
  ),
  row(
    'patternify',
    '(t1 -> t2 -> Pattern a) -> Pattern t1 -> t2 -> Pattern a',
    'Turns a function of a plain value into one of a pattern.',
    'patternify _fast "1 2" $ s "bd hh"',
    (f: F, a: P, p: unknown) => patternify((value) => f(value, p), a),
  ),
  row(
    "patternify'",
    '(b -> Pattern c -> Pattern a) -> Pattern b -> Pattern c -> Pattern a',
    'Turns a function of a plain value into one of a pattern.',
    `patternify' _fast "1 2" $ s "bd hh"`,
    (f: F, a: P, p: unknown) => patternify((value) => f(value, p), a),
  ),
  row(
    'patternify2',
    '(a -> b -> c -> Pattern d) -> Pattern a -> Pattern b -> c -> Pattern d',
    'Turns a function of two plain values into one of patterns.',
    'patternify2 _euclid "<3 5>" 8 $ s "bd"',
    (f: (a: unknown, b: unknown, p: unknown) => P, a: P, b: P, p: unknown) =>
      patternify2((x, y) => f(x, y, p), a, b),
  ),
  row(
    "patternify2'",
    '(a -> b -> Pattern c -> Pattern d) -> Pattern a -> Pattern b -> Pattern c -> Pattern d',
    'Turns a function of two plain values into one of patterns.',
    `patternify2' _euclid "3 5" 8 $ s "bd"`,
    (f: (a: unknown, b: unknown, p: unknown) => P, a: P, b: P, p: unknown) =>
      patternify2((x, y) => f(x, y, p), a, b),
  ),
  row(
    'patternify3',
    '(a -> b -> c -> Pattern d -> Pattern e) -> Pattern a -> Pattern b -> Pattern c -> Pattern d -> Pattern e',
    'Turns a function of three plain values into one of patterns.',
    'patternify3 _euclidOff "3 5" 8 "<0 1>" $ s "bd"',
    (f: (a: unknown, b: unknown, c: unknown, p: unknown) => P, a: P, b: P, c: P, p: unknown) =>
      patternify3((x, y, z) => f(x, y, z, p), a, b, c),
  ),
  row(
    "patternify3'",
    '(a -> b -> c -> Pattern d -> Pattern e) -> Pattern a -> Pattern b -> Pattern c -> Pattern d -> Pattern e',
    'Turns a function of three plain values into one of patterns.',
    `patternify3' _euclidOff "3 5" 8 1 $ s "bd"`,
    (f: (a: unknown, b: unknown, c: unknown, p: unknown) => P, a: P, b: P, c: P, p: unknown) =>
      patternify3((x, y, z) => f(x, y, z, p), a, b, c),
  ),
  row(
    'patternifySqueeze',
    '(a -> Pattern b -> Pattern c) -> Pattern a -> Pattern b -> Pattern c',
    'Turns a function of a plain value into one of a pattern, each cycle squeezed.',
    'patternifySqueeze _fast "1 2" $ s "bd hh"',
    (f: F, a: P, p: unknown) => squeezeBind((value) => f(value, p), a),
  ),

  overloaded(
    'cyclesInArc',
    'Integral a => Arc -> [a]',
    'The numbers of the cycles that a span touches.',
    's "bd*4" # cut (fastFromList (cyclesInArc (Arc 0 2)))',
    (num) =>
      ({ begin, end }: TimeSpan) => {
        const first = begin.floor().toNumber();
        const count = Math.max(1, end.ceil().toNumber() - first);
        return Array.from({ length: Math.min(count, 100_000) }, (_, i) =>
          num.fromInteger(first + i),
        );
      },
  ),
  row(
    'pureValue',
    'Pattern a -> Maybe a',
    'The one value of a pattern that is the same once a cycle.',
    's "bd*2" # n (maybe 0 pure $ pureValue (pure 3))',
    (p: P) => p.constant?.value,
  ),
  row(
    'combineContexts',
    '[Context] -> Context',
    'All places where events come from, as one.',
    's "bd hh" # pan (withContext (\\c -> combineContexts [c, c]) "0.2 0.8")',
    (all: readonly ContextValue[]) =>
      new ContextValue(
        all.reduce<ContextValue['trail']>(
          (trail, each) => joinTrails(trail, each.trail),
          undefined,
        ),
      ),
  ),
  row(
    'contextPosition',
    'Context -> [((Int, Int), (Int, Int))]',
    'The places where an event comes from.',
    'filterEvents (not . null . contextPosition . context) $ s "bd hh"',
    (context: ContextValue) => context.positions(),
  ),
];

function sameWhole(a: E, b: E): boolean {
  return a.whole === undefined || b.whole === undefined
    ? a.whole === b.whole
    : a.whole.equals(b.whole);
}
