import { binaryOperator, mulAdd, sum3, sum4, unaryOperator } from './operators.ts';
import { AUDIO, CONTROL, type Rate, SCALAR } from './rate.ts';
import { Signal } from './signal.ts';
import { controlTraits, inputList, plainTraits, UGen, type Wire } from './ugen.ts';
import { readRow, type UGenRow } from './ugen-row.ts';
import { asList, clump, expand, hasList, isList, outputsValue, type Value } from './value.ts';

/** The kinds of control: set and held, set once, a trigger for one block, or at audio rate. */
export type ControlRate = 'kr' | 'ir' | 'tr' | 'ar';

/** A named control as it was asked for. */
export interface ControlSlot {
  readonly name: string;
  readonly rate: ControlRate;
  readonly defaults: readonly number[];
  /** Whether it was given as an array, and so is one even when it has one element. */
  readonly isArray: boolean;
  readonly lags: readonly number[];
  /** Stands in the graph for the control until the controls are grouped. `special` is its place. */
  readonly placeholder: UGen;
}

/** The name of placeholders, which no UGen class can have. */
export const controlPlaceholder = '#control';

const placeholderRates = { kr: CONTROL, tr: CONTROL, ir: SCALAR, ar: AUDIO } as const;

const noLists: readonly UGen[] = [];

/**
 * A graph in the making. It holds the list of UGens in the order of their making, and makes new
 * ones; everything that a graph function calls ends here.
 */
export class Build {
  readonly ugens: UGen[] = [];
  readonly controls: ControlSlot[] = [];
  readonly #controlNames = new Set<string>();
  #localBuffers: UGen | undefined;
  #widthFirst: readonly UGen[] = noLists;

  readonly register = (ugen: UGen): void => {
    ugen.index = this.ugens.length;
    ugen.widthFirst = this.#widthFirst;
    this.ugens.push(ugen);
    if (ugen.traits.widthFirst) this.#widthFirst = [...this.#widthFirst, ugen];
  };

  /** The row of a UGen class. Throws if there is none. */
  row(name: string): UGenRow {
    const row = readRow(name);
    if (!row) throw new Error(`there is no UGen '${name}'`);
    return row;
  }

  /** Makes one UGen without expansion. */
  make(name: string, rate: Rate, inputs: readonly Wire[], outputs?: number): Value {
    const row = this.row(name);
    const fixed = row.outputs.kind === 'fixed' ? row.outputs.count : 1;
    const ugen = new UGen(name, rate, inputList(inputs), outputs ?? fixed, 0, row.traits);
    this.register(ugen);
    return outputsValue(ugen.outputs);
  }

  /** Makes UGens, one for each channel of the inputs (sclang's `multiNew`). */
  multi(name: string, rate: Rate, inputs: readonly Value[], outputs?: number): Value {
    if (!hasList(inputs)) return this.make(name, rate, inputs as readonly Wire[], outputs);
    return expand(inputs, (wires) => this.make(name, rate, wires, outputs));
  }

  unary(operator: string, a: Value): Value {
    if (isList(a)) return a.map((each) => this.unary(operator, each));
    return unaryOperator(operator, a, this.register);
  }

  binary(operator: string, a: Value, b: Value): Value {
    if (!isList(a) && !isList(b)) return binaryOperator(operator, a, b, this.register);
    return expand([a, b], (wires) =>
      binaryOperator(operator, wires[0] ?? 0, wires[1] ?? 0, this.register),
    );
  }

  add(a: Value, b: Value): Value {
    return this.binary('+', a, b);
  }

  sub(a: Value, b: Value): Value {
    return this.binary('-', a, b);
  }

  mul(a: Value, b: Value): Value {
    return this.binary('*', a, b);
  }

  div(a: Value, b: Value): Value {
    return this.binary('/', a, b);
  }

  /** `input * mul + add`, with sclang's `madd` on a plain number left to plain arithmetic. */
  mulAdd(input: Value, mul: Value, add: Value): Value {
    return expand([input, mul, add], ([x = 0, y = 0, z = 0]) => mulAdd(x, y, z, this.register));
  }

  sum3(a: Value, b: Value, c: Value): Value {
    return expand([a, b, c], ([x = 0, y = 0, z = 0]) => sum3(x, y, z, this.register));
  }

  sum4(a: Value, b: Value, c: Value, d: Value): Value {
    return expand([a, b, c, d], ([w = 0, x = 0, y = 0, z = 0]) => sum4(w, x, y, z, this.register));
  }

  /** sclang's `sum`: one addition after the other, starting from 0. */
  sum(values: readonly Value[]): Value {
    return values.reduce<Value>((total, each) => this.add(total, each), 0);
  }

  /** sclang's `Mix`: sums of four, then sums of those. */
  mix(value: Value): Value {
    const mixed = clump(asList(value), 4).map((four) => {
      const [a = 0, b = 0, c = 0, d = 0] = four;
      if (four.length === 4) return this.sum4(a, b, c, d);
      return four.length === 3 ? this.sum3(a, b, c) : this.sum(four);
    });
    if (mixed.length < 3) return this.sum(mixed);
    const [a = 0, b = 0, c = 0] = mixed;
    return mixed.length === 3 ? this.sum3(a, b, c) : this.mix(mixed);
  }

  /** A value at audio rate: K2A of a control signal, DC of a number (sclang's `asAudioRateInput`). */
  audio(value: Value): Value {
    if (isList(value)) return value.map((each) => this.audio(each));
    if (typeof value === 'number') return this.make('DC', AUDIO, [value]);
    return value.ugen.rate === AUDIO ? value : this.make('K2A', AUDIO, [value]);
  }

  /** Replaces zeros among channels by silence, which all of them share. */
  silenceForZeros(channels: readonly Value[]): Value[] {
    const zeros = channels.some((each) => each === 0);
    if (!zeros) return [...channels];
    const silence = this.make('DC', AUDIO, [0]);
    return channels.map((each) => {
      if (each === 0) return silence;
      return isList(each) ? this.silenceForZeros(each) : each;
    });
  }

  /** The UGen that counts local buffers, with one more; made with the first of them. */
  countLocalBuffer(): Wire {
    const counter =
      this.#localBuffers ?? new UGen('MaxLocalBufs', SCALAR, inputList([0]), 1, 0, plainTraits);
    if (this.#localBuffers === undefined) this.register(counter);
    this.#localBuffers = counter;
    counter.inputs[0] = Number(counter.inputs[0]) + 1;
    return counter.outputs[0] ?? 0;
  }

  hasControl(name: string): boolean {
    return this.#controlNames.has(name);
  }

  /** Adds a named control and gives its outputs. */
  control(
    name: string,
    defaults: number | readonly number[],
    rate: ControlRate,
    lags: readonly number[],
  ): Value {
    const isArray = typeof defaults !== 'number';
    const values = isArray ? defaults : [defaults];
    const place = this.controls.length;
    const ugen = new UGen(
      controlPlaceholder,
      placeholderRates[rate],
      [],
      values.length,
      place,
      controlTraits,
    );
    this.#controlNames.add(name);
    this.controls.push({ name, rate, defaults: values, isArray, lags, placeholder: ugen });
    return isArray ? ugen.outputs : outputsValue(ugen.outputs);
  }

  /** A value wrapped for the graph function. */
  signal(value: Value): Signal {
    return new Signal(this, value);
  }

  /** An input that needs no look: a number, or a signal of this graph. Else undefined. */
  plainValue(input: unknown): Value | undefined {
    if (typeof input === 'number') return Number.isNaN(input) ? undefined : input;
    return input instanceof Signal && input.build === this ? input.value : undefined;
  }

  /**
   * What a graph function gave as an input, as a value. Throws for anything that is not a number, a
   * signal of this graph or an array of those: `what` names the place in the message.
   */
  value(input: unknown, what: string): Value {
    if (typeof input === 'number') {
      if (Number.isNaN(input)) throw new Error(`${what} is NaN`);
      return input;
    }
    if (input instanceof Signal) {
      if (input.build !== this) throw new Error(`${what} is a signal of another SynthDef`);
      return input.value;
    }
    if (Array.isArray(input)) {
      return input.map((each, i) => this.value(each, `${what}[${i}]`));
    }
    const kind = input === null ? 'null' : typeof input;
    const hint = kind === 'function' ? '; call it and give what it returns' : '';
    throw new TypeError(
      `${what} must be a number, a signal or an array of those, not ${kind}${hint}`,
    );
  }
}
