/** Patterns of values as patterns of control maps. */
import type { Rational } from '../../base/index.ts';
import type { Pattern } from '../core.ts';
import { fmap } from '../engine.ts';
import type { ControlPattern } from '../transform.ts';
import { type Controls, type ControlValue, Int, Note } from '../value.ts';

/** A map with one control. */
function single(name: string, value: ControlValue): Controls {
  return { [name]: value };
}

/** Floats as a control. */
export function pF(name: string, p: Pattern<number>): ControlPattern {
  return fmap((value) => single(name, value), p);
}

/** Notes as a control. */
export function pN(name: string, p: Pattern<number>): ControlPattern {
  return fmap((value) => single(name, new Note(value)), p);
}

/** Whole numbers as a control. */
export function pI(name: string, p: Pattern<number>): ControlPattern {
  return fmap((value) => single(name, new Int(value)), p);
}

/** Words as a control. */
export function pS(name: string, p: Pattern<string>): ControlPattern {
  return fmap((value) => single(name, value), p);
}

/** True and false as a control. */
export function pB(name: string, p: Pattern<boolean>): ControlPattern {
  return fmap((value) => single(name, value), p);
}

/** Fractions as a control. */
export function pR(name: string, p: Pattern<Rational>): ControlPattern {
  return fmap((value) => single(name, value), p);
}

/** Reads one part of a word like `bd:3` as a control, or as nothing. */
export type PartReader = (part: string) => Controls;

/** A part as a float; nothing if it is no number. */
export function mF(name: string): PartReader {
  return (part) => {
    const value = readDouble(part);
    return value === undefined ? {} : single(name, value);
  };
}

/** A part as a whole number; nothing if it is none. */
export function mI(name: string): PartReader {
  return (part) => (/^-?\d+$/.test(part) ? single(name, new Int(Number(part))) : {});
}

/** A part as it is. */
export function mS(name: string): PartReader {
  return (part) => single(name, part);
}

/** A number as Haskell reads one: digits on both sides of a dot. */
function readDouble(text: string): number | undefined {
  return /^\s*-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\s*$/.test(text) ? Number(text) : undefined;
}

/** Splits words at colons and reads the parts in turn. */
export function grp(readers: readonly PartReader[], p: Pattern<string>): ControlPattern {
  const read = (word: string): Controls => {
    const parts = word.split(':').filter((part) => part !== '');
    const maps = readers.map((reader, index) => {
      const part = parts[index];
      return part === undefined ? {} : reader(part);
    });
    return Object.assign({}, ...maps.reverse());
  };
  return fmap(read, p);
}

const soundReaders: readonly PartReader[] = [mS('s'), mF('n')];

/** Names of sounds, with a number after a colon as `n`. */
export function sound(p: Pattern<string>): ControlPattern {
  return grp(soundReaders, p);
}
