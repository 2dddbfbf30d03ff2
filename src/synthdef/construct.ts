import type { Build } from './build.ts';
import { type Constructor, type InputToken, type UGenRow } from './ugen-row.ts';
import { asList, expand, isList, type Value } from './value.ts';

/** The arguments of a call as values, with defaults for what was not given. */
function argumentValues(
  build: Build,
  name: string,
  constructor: Constructor,
  args: readonly unknown[],
): Value[] {
  const { parameters, selector } = constructor;
  if (args.length > parameters.length) {
    const names = parameters.map((each) => each.name).join(', ');
    throw new Error(`${name}.${selector} takes ${parameters.length} arguments (${names})`);
  }
  const values: Value[] = [];
  parameters.forEach((parameter, i) => {
    const what = `${name}.${selector}: '${parameter.name}'`;
    const given = args[i];
    if (given !== undefined) values.push(build.value(given, what));
    else if (parameter.from !== undefined) values.push(values[parameter.from] ?? 0);
    else if (parameter.value !== undefined) values.push(parameter.value);
    else throw new Error(`${what} is missing`);
  });
  return values;
}

function inputValues(build: Build, token: InputToken, values: readonly Value[]): readonly Value[] {
  if (token.kind === 'constant') return [token.value];
  const value = values[token.index] ?? 0;
  switch (token.kind) {
    case 'argument':
      return [value];
    case 'spread':
      return asList(value);
    case 'channels':
      return build.silenceForZeros(asList(value));
    case 'size':
      return [isList(value) ? value.length : 1];
    case 'audio':
      return [build.audio(value)];
  }
}

/**
 * Makes the UGens of a call to a constructor that hands its arguments on, as its row says.
 */
export function construct(
  build: Build,
  row: UGenRow,
  constructor: Constructor,
  args: readonly unknown[],
): Value {
  const values = argumentValues(build, row.name, constructor, args);
  const inputs: Value[] = [];
  for (const token of constructor.inputs) {
    for (const each of inputValues(build, token, values)) inputs.push(each);
  }
  const result = multi(build, row, constructor, inputs, values);
  return scaled(build, constructor, result, values);
}

function multi(
  build: Build,
  row: UGenRow,
  constructor: Constructor,
  inputs: readonly Value[],
  values: readonly Value[],
): Value {
  const { outputs, name } = row;
  const { rate } = constructor;
  if (outputs.kind === 'fixed') return build.multi(name, rate, inputs, outputs.count);
  const decider = values[outputs.index] ?? 1;
  if (outputs.kind === 'size') return build.multi(name, rate, inputs, asList(decider).length);
  return expand([...inputs, decider], (wires) => {
    const count = wires[wires.length - 1];
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) {
      const parameter = constructor.parameters[outputs.index]?.name ?? 'the number of channels';
      throw new Error(`${name}.${constructor.selector}: '${parameter}' must be a whole number`);
    }
    return build.make(name, rate, wires.slice(0, -1), count);
  });
}

function scaled(
  build: Build,
  constructor: Constructor,
  result: Value,
  values: readonly Value[],
): Value {
  if (constructor.mul < 0 && constructor.add < 0) return result;
  const mul = values[constructor.mul] ?? 1;
  const add = values[constructor.add] ?? 0;
  return mul === 1 && add === 0 ? result : build.mulAdd(result, mul, add);
}
