import { type Rational, rational } from '../../base/index.ts';
import {
  anticipateIn,
  type ControlPattern,
  clutchIn,
  histpan,
  interpolateIn,
  jumpIn,
  jumpInCycle,
  jumpMod,
  mortal,
  mortalOverlay,
  type Pattern,
  wait,
  waitT,
  wash,
  washIn,
  xfadeIn,
} from '../../pattern/index.ts';
import { type Builtin, row } from './builtin.ts';

type R = Rational;
type H = readonly Pattern<unknown>[];
type C = readonly ControlPattern[];

const eight = rational(8);
const four = rational(4);
const two = rational(2);

/** Transitions as plain functions of the cycle and of the patterns, newest first. */
export const transitionRows: readonly Builtin[] = [
  row(
    '_xfadeIn',
    'Time -> Time -> [ControlPattern] -> ControlPattern',
    'Fades from one pattern to the next during so many cycles.',
    '_xfadeIn 2 0 [s "bd*2", s "hh*3"]',
    (time: R, now: R, history: C) => xfadeIn(time, now, history),
  ),
  row(
    '_clutchIn',
    'Time -> Time -> [Pattern a] -> Pattern a',
    'Thins out one pattern while the next fills up.',
    '_clutchIn 4 0 [s "bd*4", s "hh*4"]',
    (time: R, now: R, history: H) => clutchIn(time, now, history),
  ),
  row(
    '_clutch',
    'Time -> [Pattern a] -> Pattern a',
    '`_clutchIn` two cycles.',
    '_clutch 0 [s "bd*4", s "hh*4"]',
    (now: R, history: H) => clutchIn(two, now, history),
  ),
  row(
    '_wash',
    '(Pattern a -> Pattern a) -> (Pattern a -> Pattern a) -> Time -> Time -> Time -> Time -> [Pattern a] -> Pattern a',
    'A function on the way out of one pattern, another on the way into the next.',
    '_wash (# speed 2) rev 1 1 1 0 [s "bd hh", s "sn*2"]',
    (
      out: (p: Pattern<unknown>) => Pattern<unknown>,
      into: (p: Pattern<unknown>) => Pattern<unknown>,
      delay: R,
      outTime: R,
      inTime: R,
      now: R,
      history: H,
    ) => wash(out, into, delay, outTime, inTime, now, history),
  ),
  row(
    '_washIn',
    '(Pattern a -> Pattern a) -> Time -> Time -> [Pattern a] -> Pattern a',
    'A function on the way out of one pattern.',
    '_washIn (# speed 2) 1 0 [s "bd hh", s "sn*2"]',
    (out: (p: Pattern<unknown>) => Pattern<unknown>, time: R, now: R, history: H) =>
      washIn(out, time, now, history),
  ),
  row(
    '_histpan',
    'Int -> Time -> [ControlPattern] -> ControlPattern',
    'The last so many patterns at once, from left to right.',
    '_histpan 2 0 [s "bd*2", s "hh*3"]',
    (count: number, _: R, history: C) => histpan(count, history),
  ),
  row(
    '_wait',
    'Time -> Time -> [ControlPattern] -> ControlPattern',
    'Silence, then the next pattern.',
    '_wait 2 0 [s "bd*2"]',
    (time: R, now: R, history: H) => wait(time, now, history),
  ),
  row(
    '_waitT',
    '(Time -> [ControlPattern] -> ControlPattern) -> Time -> Time -> [ControlPattern] -> ControlPattern',
    'Silence, then another transition.',
    '_waitT (_xfadeIn 2) 2 0 [s "bd*2", s "hh*3"]',
    (transition: (now: R, history: H) => Pattern<unknown>, time: R, now: R, history: H) =>
      waitT(transition, time, now, history),
  ),
  row(
    '_jump',
    'Time -> [ControlPattern] -> ControlPattern',
    'Changes at once.',
    '_jump 0 [s "bd*2", s "hh*3"]',
    (now: R, history: H) => jumpIn(0, now, history),
  ),
  row(
    '_jumpIn',
    'Int -> Time -> [ControlPattern] -> ControlPattern',
    'Changes after so many cycles.',
    '_jumpIn 2 0 [s "bd*2", s "hh*3"]',
    (cycles: number, now: R, history: H) => jumpIn(cycles, now, history),
  ),
  row(
    "_jumpIn'",
    'Int -> Time -> [ControlPattern] -> ControlPattern',
    'Changes where a cycle begins, after so many more.',
    `_jumpIn' 2 0 [s "bd*2", s "hh*3"]`,
    (cycles: number, now: R, history: H) => jumpInCycle(cycles, now, history),
  ),
  row(
    '_jumpMod',
    'Int -> Time -> [ControlPattern] -> ControlPattern',
    'Changes at the next cycle that a number divides.',
    '_jumpMod 4 0 [s "bd*2", s "hh*3"]',
    (cycles: number, now: R, history: H) => jumpMod(cycles, 0, now, history),
  ),
  row(
    "_jumpMod'",
    'Int -> Int -> Time -> [ControlPattern] -> ControlPattern',
    'Changes so many cycles after the next that a number divides.',
    `_jumpMod' 4 1 0 [s "bd*2", s "hh*3"]`,
    (cycles: number, offset: number, now: R, history: H) => jumpMod(cycles, offset, now, history),
  ),
  row(
    '_mortal',
    'Time -> Time -> Time -> [ControlPattern] -> ControlPattern',
    'Plays for a time, then thins out.',
    '_mortal 1 2 0 [s "bd*4"]',
    (life: R, release: R, now: R, history: H) => mortal(life, release, now, history),
  ),
  row(
    '_mortalOverlay',
    'Time -> Time -> [Pattern a] -> Pattern a',
    'The next pattern for a time, over the last one.',
    '_mortalOverlay 2 0 [s "bd*4", s "hh*3"]',
    (time: R, now: R, history: H) => mortalOverlay(time, now, history),
  ),
  row(
    '_interpolate',
    'Time -> [ControlPattern] -> ControlPattern',
    'Moves numbers to those of the next pattern during four cycles.',
    '_interpolate 0 [s "bd" # speed 2, s "bd*2" # speed 4]',
    (now: R, history: C) => interpolateIn(four, now, history),
  ),
  row(
    '_interpolateIn',
    'Time -> Time -> [ControlPattern] -> ControlPattern',
    'Moves numbers to those of the next pattern.',
    '_interpolateIn 2 0 [s "bd" # speed 2, s "bd*2" # speed 4]',
    (time: R, now: R, history: C) => interpolateIn(time, now, history),
  ),
  row(
    '_anticipate',
    'Time -> [ControlPattern] -> ControlPattern',
    'Echoes draw together for eight cycles until the next pattern begins.',
    '_anticipate 0 [s "bd*2", s "hh*3"]',
    (now: R, history: C) => anticipateIn(eight, now, history),
  ),
  row(
    '_anticipateIn',
    'Time -> Time -> [ControlPattern] -> ControlPattern',
    'Echoes draw together until the next pattern begins.',
    '_anticipateIn 2 0 [s "bd*2", s "hh*3"]',
    (time: R, now: R, history: C) => anticipateIn(time, now, history),
  ),
];
