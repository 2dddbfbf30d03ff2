import { type Rational, rational } from '../../base/index.ts';
import {
  anticipateIn,
  type ControlPattern,
  clutchIn,
  fmap,
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
import { Action } from '../evaluation/records-pattern.ts';
import { unit } from '../evaluation/values.ts';
import type { Builtin } from './builtin.ts';
import type { Performance } from './performance.ts';

type C = ControlPattern;
type History = readonly C[];
type Change = (p: C) => C;

/** A row that does something when its statement runs. */
function act(
  name: string,
  type: string,
  doc: string,
  example: string,
  make: (performance: Performance) => unknown,
): Builtin {
  return { name, type, doc, example, making: { kind: 'performance', make } };
}

/** An action without a result. */
function doing(run: () => void): Action {
  return new Action(() => {
    run();
    return unit;
  });
}

/** The name of a track by its ID: 1 is d1. */
function trackOf(id: string): string {
  return /^\d+$/.test(id) ? `d${id}` : id;
}

const decks: readonly Builtin[] = Array.from({ length: 17 }, (_, index) => {
  const name = `d${index}`;
  const doc = `Plays a pattern as track ${name}, in place of what it played before.`;
  return act(name, 'ControlPattern -> IO ()', doc, `${name} $ s "bd*4"`, (performance) => {
    return (p: C) => doing(() => performance.play(name, p));
  });
});

const nothing: Builtin['making'] = { kind: 'native', value: doing(() => {}) };

/** A row that has no meaning here, for files that use it. */
function idle(name: string, type: string, doc: string, example: string): Builtin {
  if (!type.includes('->')) return { name, type, doc, example, making: nothing };
  const value = () => doing(() => {});
  return { name, type, doc, example, making: { kind: 'raw', value } };
}

const trackRows: readonly Builtin[] = [
  act(
    'p',
    'ID -> ControlPattern -> IO ()',
    'Plays a pattern under a name of your own.',
    'p "drums" $ s "bd*4"',
    (performance) => {
      return (id: string, p: C) => doing(() => performance.play(trackOf(id), p));
    },
  ),
  act(
    'once',
    'ControlPattern -> IO ()',
    'Plays a pattern once.',
    'once $ s "crash"',
    (performance) => {
      return (p: C) => doing(() => performance.once(p));
    },
  ),
  act(
    'asap',
    'ControlPattern -> IO ()',
    'Plays a pattern once, at once.',
    'asap $ s "crash"',
    (performance) => {
      return (p: C) => doing(() => performance.once(p));
    },
  ),
  act('hush', 'IO ()', 'Ends everything that plays.', 'do { hush; d1 $ s "bd" }', (performance) =>
    doing(() => performance.hush('hush')),
  ),
  act(
    'panic',
    'IO ()',
    'Ends everything that plays, at once.',
    'do { panic; d1 $ s "bd" }',
    (performance) => doing(() => performance.hush('panic')),
  ),
  act(
    'only',
    'IO () -> IO ()',
    'Ends everything that plays, then does something.',
    'only $ d1 $ s "bd"',
    (performance) => {
      return (action: Action) =>
        doing(() => {
          performance.hush('only');
          action.run();
        });
    },
  ),
  ...(['solo', 'unsolo', 'mute', 'unmute'] as const).map((name) => {
    const on = !name.startsWith('un');
    const what = name.endsWith('solo')
      ? 'Leaves only this track and other solo ones'
      : 'Silences a track';
    const doc = on ? `${what}, until \`un${name}\`.` : `Takes back \`${name.slice(2)}\`.`;
    return act(
      name,
      'ID -> IO ()',
      doc,
      `do { d1 $ s "bd"; d2 $ s "hh"; ${name} ${name === 'mute' ? 2 : 1} }`,
      (performance) => {
        const kind = name.endsWith('solo') ? 'solo' : 'mute';
        return (id: string) => doing(() => performance[kind](trackOf(id), on));
      },
    );
  }),
  act(
    'unmuteAll',
    'IO ()',
    'Takes back every `mute`.',
    'do { unmuteAll; d1 $ s "bd" }',
    (performance) => doing(() => performance.unmuteAll()),
  ),
  act(
    'unsoloAll',
    'IO ()',
    'Takes back every `solo`.',
    'do { unsoloAll; d1 $ s "bd" }',
    (performance) => doing(() => performance.unsoloAll()),
  ),
  act(
    'all',
    '(ControlPattern -> ControlPattern) -> IO ()',
    'A function that all tracks go through.',
    'do { d1 $ s "bd"; all (# room 0.3) }',
    (performance) => {
      return (f: Change) => doing(() => performance.all(f));
    },
  ),
  act(
    'each',
    'ID -> (ControlPattern -> ControlPattern) -> IO ()',
    'A function that one track goes through.',
    'do { d1 $ s "bd"; each 1 (# room 0.3) }',
    (performance) => {
      return (id: string, f: Change) => doing(() => performance.each(trackOf(id), f));
    },
  ),
];

const tempo =
  (scale: number) =>
  (performance: Performance) =>
  (p: Pattern<number>): Action =>
    doing(() => performance.setCps(scale === 1 ? p : fmap((value) => value * scale, p)));

const tempoRows: readonly Builtin[] = [
  act(
    'setcps',
    'Pattern Double -> IO ()',
    'Sets the tempo in cycles a second.',
    'do { setcps (175/60/4); d1 $ s "bd*4" }',
    tempo(1),
  ),
  act(
    'setbpm',
    'Pattern Double -> IO ()',
    'Sets the tempo in quarter notes a minute, four to a cycle.',
    'do { setbpm 175; d1 $ s "bd*4" }',
    tempo(1 / 240),
  ),
  act(
    'bps',
    'Pattern Double -> IO ()',
    'Sets the tempo in half cycles a second.',
    'do { bps 1; d1 $ s "bd*4" }',
    tempo(0.5),
  ),
  act('\\cps', 'Pattern Double -> IO ()', 'Sets the tempo in cycles a second.', '', tempo(1)),
];

/** What `setF "name" pattern` and its kin take. */
const SETTERS: readonly (readonly [string, string, string])[] = [
  ['setF', 'Double', '0.5'],
  ['setI', 'Int', '3'],
  ['setS', 'String', '"bd"'],
  ['setR', 'Rational', '2'],
  ['setB', 'Bool', '"t"'],
];

const liveRows: readonly Builtin[] = SETTERS.map(([name, item, value]) => {
  const type = `String -> Pattern ${item} -> IO ()`;
  const doc = 'Sets a live value, which `^name` and `cF` read.';
  return act(name, type, doc, `do { ${name} "knob" ${value}; d1 $ s "bd" }`, (performance) => {
    return (key: string, p: Pattern<unknown>) => doing(() => performance.setLive(key, p));
  });
});

const idleRows: readonly Builtin[] = [
  idle(
    'resetCycles',
    'IO ()',
    'Begins to count cycles afresh; here they always count from 0.',
    'do { resetCycles; d1 $ s "bd" }',
  ),
  idle(
    'setCycle',
    'Rational -> IO ()',
    'Goes to a cycle; here cycles always count from 0.',
    'do { setCycle 4; d1 $ s "bd" }',
  ),
  idle('list', 'IO ()', 'Lists what plays; here it does nothing.', 'do { list; d1 $ s "bd" }'),
  idle(
    'nudgeAll',
    'Double -> IO ()',
    'Moves everything in time; here it does nothing.',
    'do { nudgeAll 0.1; d1 $ s "bd" }',
  ),
  idle(
    'enableLink',
    'IO ()',
    'Follows other programs by Ableton Link; here it does nothing.',
    'do { enableLink; d1 $ s "bd" }',
  ),
  idle(
    'disableLink',
    'IO ()',
    'Stops following other programs; here it does nothing.',
    'do { disableLink; d1 $ s "bd" }',
  ),
  {
    ...idle(
      'getcps',
      'IO Double',
      'The tempo in cycles a second.',
      'do { x <- getcps; d1 $ s "bd" }',
    ),
    making: {
      kind: 'performance',
      make: (performance) => new Action(() => performance.currentCps()),
    },
  },
  {
    ...idle(
      'getnow',
      'IO Double',
      'The cycle that plays; here 0.',
      'do { x <- getnow; d1 $ s "bd" }',
    ),
    making: { kind: 'native', value: new Action(() => 0) },
  },
];

/**
 * A transition at the head of a statement, such as `xfadeIn 1 4 $ s "bd"`: its name is that of a
 * plain function, told apart by where it stands.
 */
function change(
  name: string,
  parameters: string,
  make: (now: Rational, history: History, ...parameters: never[]) => C,
): Builtin {
  const type = `ID -> ${parameters}ControlPattern -> IO ()`;
  const doc = `Goes over to a pattern as \`_${name}\` does.`;
  return act(`\\${name}`, type, doc, '', (performance) => (id: string, ...given: unknown[]) => {
    const pattern = given.pop() as C;
    const transition = (now: Rational, history: History): C =>
      make(now, history, ...(given as never[]));
    return doing(() => performance.change(trackOf(id), transition, pattern));
  });
}

const two = rational(2);
const four = rational(4);
const eight = rational(8);

const changeRows: readonly Builtin[] = [
  change('xfade', '', (now, history) => xfadeIn(four, now, history)),
  change('xfadeIn', 'Time -> ', (now, history, time: Rational) => xfadeIn(time, now, history)),
  change('clutch', '', (now, history) => clutchIn(two, now, history)),
  change('clutchIn', 'Time -> ', (now, history, time: Rational) => clutchIn(time, now, history)),
  change('anticipate', '', (now, history) => anticipateIn(eight, now, history)),
  change('anticipateIn', 'Time -> ', (now, history, time: Rational) =>
    anticipateIn(time, now, history),
  ),
  change('interpolate', '', (now, history) => interpolateIn(four, now, history)),
  change('interpolateIn', 'Time -> ', (now, history, time: Rational) =>
    interpolateIn(time, now, history),
  ),
  change('jump', '', (now, history) => jumpIn(0, now, history)),
  change('jumpIn', 'Int -> ', (now, history, cycles: number) => jumpIn(cycles, now, history)),
  change("jumpIn'", 'Int -> ', (now, history, cycles: number) => jumpInCycle(cycles, now, history)),
  change('jumpMod', 'Int -> ', (now, history, cycles: number) => jumpMod(cycles, 0, now, history)),
  change("jumpMod'", 'Int -> Int -> ', (now, history, cycles: number, offset: number) =>
    jumpMod(cycles, offset, now, history),
  ),
  change('histpan', 'Int -> ', (_, history, count: number) => histpan(count, history)),
  change('wait', 'Time -> ', (now, history, time: Rational) => wait(time, now, history)),
  change(
    'waitT',
    '(Time -> [ControlPattern] -> ControlPattern) -> Time -> ',
    (now, history, f: (now: Rational, history: History) => C, time: Rational) =>
      waitT(f, time, now, history),
  ),
  change('mortal', 'Time -> Time -> ', (now, history, life: Rational, release: Rational) =>
    mortal(life, release, now, history),
  ),
  change('forId', 'Time -> ', (now, history, time: Rational) => mortalOverlay(time, now, history)),
  change(
    'wash',
    '(ControlPattern -> ControlPattern) -> (ControlPattern -> ControlPattern) -> Time -> Time -> Time -> ',
    (
      now,
      history,
      out: Change,
      into: Change,
      delay: Rational,
      outTime: Rational,
      inTime: Rational,
    ) => wash(out, into, delay, outTime, inTime, now, history),
  ),
  change(
    'washIn',
    '(ControlPattern -> ControlPattern) -> Time -> ',
    (now, history, out: Change, time: Rational) => washIn(out, time, now, history),
  ),
];

/** Statements: what plays, the tempo, ways from one pattern to the next. */
export const performanceRows: readonly Builtin[] = [
  ...trackRows.slice(0, 1),
  ...decks,
  ...trackRows.slice(1),
  ...tempoRows,
  ...liveRows,
  ...idleRows,
  ...changeRows,
];
