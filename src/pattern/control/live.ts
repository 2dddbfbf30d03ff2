/** Values that change while a pattern plays: knobs, faders, `^name`. */
import { Rational, rationalFromNumber } from '../../base/index.ts';
import { Pattern } from '../core.ts';
import { appRight, fmap, pure } from '../engine.ts';
import { type ControlValue, Int, Note } from '../value.ts';

/** Reads a live value as one kind; undefined where it is of another. */
export type LiveReader<T> = (value: ControlValue) => T | undefined;

/** The live value of a name once a cycle; the default, or silence, while there is none. */
export function live<T>(name: string, read: LiveReader<T>, fallback?: T): Pattern<T> {
  return new Pattern((at, frame) => {
    const found = frame.controls[name];
    const value = (found === undefined ? undefined : read(found)) ?? fallback;
    return value === undefined ? [] : pure(value).run(at, frame);
  });
}

export const readFloat: LiveReader<number> = (value) =>
  value instanceof Note || typeof value === 'string' || typeof value === 'boolean'
    ? undefined
    : Number(value);

export const readNoteValue: LiveReader<number> = (value) =>
  typeof value === 'string' || typeof value === 'boolean' ? undefined : Number(value);

export const readInteger: LiveReader<number> = (value) => {
  const number = readFloat(value);
  return number === undefined ? undefined : Math.floor(number);
};

export const readText: LiveReader<string> = (value) =>
  typeof value === 'string' ? value : undefined;

export const readFlag: LiveReader<boolean> = (value) =>
  typeof value === 'boolean' ? value : undefined;

export const readFraction: LiveReader<Rational> = (value) => {
  if (value instanceof Rational) return value;
  if (value instanceof Int) return rationalFromNumber(value.value);
  return typeof value === 'number' ? rationalFromNumber(value) : undefined;
};

/** One control of a pattern of maps as a pattern of its values; other events are dropped. */
export function extract<T>(
  name: string,
  read: LiveReader<T>,
  p: Pattern<Readonly<Record<string, ControlValue>>>,
): Pattern<T> {
  return new Pattern(
    (at, frame) =>
      p.run(at, frame).flatMap((event) => {
        const value = event.value[name];
        const found = value === undefined ? undefined : read(value);
        return found === undefined ? [] : [event.withValue(found)];
      }),
    p.steps,
  );
}

/** Seconds as parts of a cycle, by the live tempo `_cps` (one cycle a second if unknown). */
export function sec(p: Pattern<number>): Pattern<number> {
  return scaleByTempo((value) => value, p);
}

/** Milliseconds as parts of a cycle, by the live tempo `_cps`. */
export function msec(p: Pattern<number>): Pattern<number> {
  return scaleByTempo((value) => value / 1000, p);
}

function scaleByTempo(unit: (cps: number) => number, p: Pattern<number>): Pattern<number> {
  const tempo = fmap(unit, live('_cps', readFloat, 1));
  return appRight((cps, value) => cps * value, tempo, p);
}
