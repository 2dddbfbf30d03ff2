import type { Build } from './build.ts';
import type { Rate } from './rate.ts';
import type { Maker, UGenRow } from './ugen-row.ts';
import type { Value } from './value.ts';

/** One call of a UGen's maker: its arguments by name. */
export interface Call {
  readonly build: Build;
  /** The UGen class. */
  readonly name: string;
  readonly selector: Maker['selector'];
  readonly rate: Rate;
  /** An argument as it was given. */
  given(parameter: string): unknown;
  /** An argument as a value: what was given, or its default. Throws where there is neither. */
  value(parameter: string): Value;
  /** A result multiplied and added to as `mul` and `add` say, where the constructor has them. */
  scaled(result: Value): Value;
}

/** Reads the arguments of a call. Throws when there are more than the constructor takes. */
export function makeCall(build: Build, row: UGenRow, maker: Maker, args: readonly unknown[]): Call {
  const { parameters, selector, rate } = maker;
  const { name } = row;
  if (args.length > parameters.length) {
    const names = parameters.map((each) => each.name).join(', ');
    throw new Error(`${name}.${selector} takes ${parameters.length} arguments (${names})`);
  }
  const valueAt = (index: number): Value => {
    const parameter = parameters[index];
    const given = args[index];
    const what = `${name}.${selector}: '${parameter?.name}'`;
    if (given !== undefined) return build.value(given, what);
    if (parameter?.from !== undefined) return valueAt(parameter.from);
    if (parameter?.value === undefined) throw new Error(`${what} is missing`);
    return parameter.value;
  };
  const place = (parameter: string) => parameters.findIndex((each) => each.name === parameter);
  const scale = (index: number, neutral: number): Value => (index < 0 ? neutral : valueAt(index));
  return {
    build,
    name,
    selector,
    rate,
    given: (parameter) => args[place(parameter)],
    value: (parameter) => valueAt(place(parameter)),
    scaled(result) {
      const mul = scale(maker.mul, 1);
      const add = scale(maker.add, 0);
      return mul === 1 && add === 0 ? result : build.mulAdd(result, mul, add);
    },
  };
}
