import type { Unit } from '../base/index.ts';

/**
 * What a parameter measures: a unit of quantities, or cents, a whole number, a switch, a choice among
 * names.
 * A SynthDef's control carries the value in this unit, and the graph converts (`p.drive.dbamp()`):
 * what a person writes, what a server dump shows and what a knob says agree.
 */
export type ParameterUnit = Unit | 'cents' | 'count' | 'switch' | 'choice';

/** How a knob, an LFO or a word like "more" moves over the range. */
export type Curve = 'lin' | 'exp';

/**
 * One parameter of an instrument or effect. It drives the SynthDef's control, validation, help, JSON
 * Schema, knobs and MIDI scaling, and says what words of the vocabulary move it.
 *
 * A parameter that shares its name with a Tidal or SuperDirt control has exactly that control's
 * meaning, unit and range.
 */
export interface Parameter {
  readonly unit: ParameterUnit;
  readonly min: number;
  readonly max: number;
  readonly default: number;
  readonly curve: Curve;
  readonly doc: string;
  /** Names of a `choice`: the control carries the index. */
  readonly options?: readonly string[];
  /** Words that ask for more of it: `['hard', 'distorted']`; with a leading `-` for less. */
  readonly words?: readonly string[];
  /**
   * It decides the graph: each value (a whole number) is a SynthDef of its own, whose voice gets it as a
   * constant (`constantOf`). It has no control, so no oscillator moves it.
   */
  readonly structural?: boolean;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** What a parameter may say beside unit and range. */
type Extras = Partial<Pick<Parameter, 'curve' | 'words'>>;

function parameter(unit: ParameterUnit, curve: Curve) {
  return (
    min: number,
    max: number,
    initial: number,
    doc: string,
    extras: Extras = {},
  ): Parameter => ({
    unit,
    min,
    max,
    default: initial,
    curve,
    doc,
    ...extras,
  });
}

/** A level or gain in decibels. @example decibels(0, 30, 12, 'Drive.').unit // => 'dB' */
export const decibels = parameter('dB', 'lin');
/** A frequency in hertz, on an exponential knob. @example hertz(20, 2000, 30, 'Low cut.').curve // => 'exp' */
export const hertz = parameter('Hz', 'exp');
/** A time in seconds. */
export const seconds = parameter('s', 'lin');
/** An interval in semitones; people may write cents (`12ct`). */
export const semitones = parameter('st', 'lin');
/** A small interval in cents, a hundredth of a semitone each. */
export const cents = parameter('cents', 'lin');
/** A plain proportion: 0..1 for mixes and depths, other ranges where the doc says so. */
export const ratio = parameter('ratio', 'lin');
/** A whole number of bits, steps or voices. */
export const count = parameter('count', 'lin');
/** Word length in bits. */
export const bits = parameter('bits', 'lin');

/** Numbers beyond this are slips, as one over zero is. */
const LARGEST = 1e9;

/**
 * A number of which no unit and no range is known: an argument of somebody's SynthDef.
 *
 * @example anyNumber(800, 'Cutoff.').default // => 800
 */
export function anyNumber(initial: number, doc: string): Parameter {
  return ratio(-LARGEST, LARGEST, initial, doc);
}

/** Whether nothing is known of a parameter's range. @example isAnyNumber(ratio(0, 1, 0, 'Mix.')) // => false */
export function isAnyNumber({ min, max }: Pick<Parameter, 'min' | 'max'>): boolean {
  return min === -LARGEST && max === LARGEST;
}

/**
 * A choice among names; the control carries the index of the name.
 *
 * @example choice(['tanh', 'fold'], 'tanh', 'Shape.').max // => 1
 */
export function choice(options: readonly string[], initial: string, doc: string): Parameter {
  const index = options.indexOf(initial);
  if (index < 0) throw new RangeError(`${initial} is not one of ${options.join(', ')}`);
  return {
    unit: 'choice',
    min: 0,
    max: options.length - 1,
    default: index,
    curve: 'lin',
    doc,
    options,
  };
}

/**
 * A parameter that decides the graph: each of its values is a SynthDef of its own.
 *
 * @throws RangeError for one whose values are not whole numbers
 * @example structural(choice(['sine', 'saw'], 'sine', 'Wave.')).structural // => true
 */
export function structural(parameter: Parameter): Parameter {
  if (!['choice', 'count', 'switch'].includes(parameter.unit)) {
    throw new RangeError(`values in ${parameter.unit} are no structure`);
  }
  return { ...parameter, structural: true };
}

/** On or off: 1 or 0. @example toggle(true, 'Ping-pong.').default // => 1 */
export function toggle(initial: boolean, doc: string): Parameter {
  return { unit: 'switch', min: 0, max: 1, default: initial ? 1 : 0, curve: 'lin', doc };
}
