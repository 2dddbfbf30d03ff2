import type { Graph, Signal } from '../../synthdef/index.ts';
import type { Note, ParameterSignals } from '../instrument.ts';
import type { Parameters } from '../parameter.ts';
import type { Dx7Voice } from './voice.ts';

/** What all parts of a voice's graph are made with. */
export interface Context {
  readonly g: Graph;
  readonly note: Note;
  readonly p: ParameterSignals<Parameters>;
  readonly voice: Dx7Voice;
  /** The key as MIDI counts it, transposed as the voice says. */
  readonly key: Signal;
  /** The LFO, −1..1, as far as its delay lets it be heard. */
  readonly lfo: Lfo;
}

/** The LFO and how much of it is heard. */
export interface Lfo {
  /** −1..1. */
  readonly wave: Signal;
  /** 0..1: 1 when its delay is over. */
  readonly heard: Signal | number;
}

/**
 * A parameter of the voice.
 *
 * @throws RangeError for a parameter that the voice has not
 */
export function parameter(p: ParameterSignals<Parameters>, name: string): Signal {
  const signal = Object.hasOwn(p, name) ? p[name] : undefined;
  if (signal === undefined) throw new RangeError(`the voice has no parameter ${name}`);
  return signal;
}

/**
 * A value by the key, from a table of what it is for each of MIDI's keys. Keys that share a value for
 * three at a time, as the DX7's do, are kept once.
 *
 * @param first the key, −2..0, that the first group of three begins with
 */
export function byKey(
  { g, key }: Pick<Context, 'g' | 'key'>,
  first: number,
  value: (key: number) => number,
): Signal {
  const groups = Math.ceil((128 - first) / 3);
  const table = Array.from({ length: groups }, (_, at) =>
    value(Math.max(0, Math.min(127, first + 3 * at + 1))),
  );
  return g.Select.kr(
    key
      .round()
      .sub(first)
      .mul(1 / 3)
      .add(0.01),
    table,
  );
}
