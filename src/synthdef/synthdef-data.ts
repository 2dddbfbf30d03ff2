import type { Compiled } from './compile.ts';
import type { Constants } from './constants.ts';
import type { Rate } from './rate.ts';
import type { Wire } from './ugen.ts';

/** Where an input comes from: a constant's place in the list, or an output of an earlier UGen. */
export type InputData =
  | { readonly constant: number }
  | { readonly ugen: number; readonly output: number };

/** A UGen as a SynthDef file holds it. */
export interface UGenData {
  readonly name: string;
  readonly rate: Rate;
  /** The operator's number, or a control's first index. */
  readonly special: number;
  readonly inputs: readonly InputData[];
  /** The rate of each output. */
  readonly outputs: readonly Rate[];
}

/** One SynthDef of a file (SCgf version 2), field by field. */
export interface SynthDefData {
  readonly name: string;
  /** 32-bit floats. */
  readonly constants: readonly number[];
  /** First values of the controls, 32-bit floats. */
  readonly values: readonly number[];
  /** Names of controls, with the place of each one's first value. */
  readonly controls: readonly { readonly name: string; readonly index: number }[];
  /** In the order in which they run. */
  readonly ugens: readonly UGenData[];
  /** Other first values under names of their own. */
  readonly variants: readonly { readonly name: string; readonly values: readonly number[] }[];
}

function inputData(input: Wire, constants: Constants): InputData {
  if (typeof input === 'number') return { constant: constants.indexOf(input) };
  return { ugen: input.ugen.index, output: input.index };
}

/** What a compiled graph is in a file. Numbers become 32-bit floats. */
export function synthDefData(compiled: Compiled): SynthDefData {
  const { name, constants, controlValues, controls, ugens } = compiled;
  return {
    name,
    constants: constants.values.map(Math.fround),
    values: controlValues.map(Math.fround),
    controls: controls.map((control) => ({ name: control.name, index: control.index })),
    ugens: ugens.map(({ name, rate, special, inputs, outputs }) => ({
      name,
      rate,
      special,
      inputs: inputs.map((input) => inputData(input, constants)),
      outputs: outputs.map(() => rate),
    })),
    variants: [],
  };
}
