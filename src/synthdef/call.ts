import type { Build } from './build.ts';
import type { Rate } from './rate.ts';
import type { Maker } from './ugen-row.ts';
import type { Value } from './value.ts';

/** One call of a UGen's constructor: its arguments by name. */
export class Call {
  readonly build: Build;
  /** The UGen class. */
  readonly name: string;
  readonly maker: Maker;
  readonly #args: readonly unknown[];

  /** Throws when there are more arguments than the constructor takes. */
  constructor(build: Build, name: string, maker: Maker, args: readonly unknown[]) {
    this.build = build;
    this.name = name;
    this.maker = maker;
    this.#args = args;
    const { parameters, selector } = maker;
    if (args.length <= parameters.length) return;
    const names = parameters.map((each) => each.name).join(', ');
    throw new Error(`${name}.${selector} takes ${parameters.length} arguments (${names})`);
  }

  get rate(): Rate {
    return this.maker.rate;
  }

  /** An argument as it was given. */
  given(parameter: string): unknown {
    return this.#args[this.#place(parameter)];
  }

  /** An argument as a value: what was given, or its default. Throws where there is neither. */
  value(parameter: string): Value {
    return this.valueAt(this.#place(parameter));
  }

  /** The same by the parameter's place. */
  valueAt(place: number): Value {
    const parameter = this.maker.parameters[place];
    const given = this.#args[place];
    if (given === undefined) {
      if (parameter?.value !== undefined) return parameter.value;
      if (parameter?.from !== undefined) return this.valueAt(parameter.from);
    }
    const plain = this.build.plainValue(given);
    if (plain !== undefined) return plain;
    const what = `${this.name}.${this.maker.selector}: '${parameter?.name}'`;
    if (given === undefined) throw new Error(`${what} is missing`);
    return this.build.value(given, what);
  }

  /** All arguments as values. */
  values(): Value[] {
    const values: Value[] = [];
    for (let place = 0; place < this.maker.parameters.length; place += 1) {
      values.push(this.valueAt(place));
    }
    return values;
  }

  #place(parameter: string): number {
    const { parameters } = this.maker;
    let place = parameters.length - 1;
    while (place >= 0 && parameters[place]?.name !== parameter) place -= 1;
    return place;
  }

  /** A result multiplied and added to as `mul` and `add` say, where the constructor has them. */
  scaled(result: Value): Value {
    const { mul, add } = this.maker;
    if (mul < 0 && add < 0) return result;
    const factor = mul < 0 ? 1 : this.valueAt(mul);
    const offset = add < 0 ? 0 : this.valueAt(add);
    return factor === 1 && offset === 0 ? result : this.build.mulAdd(result, factor, offset);
  }
}
