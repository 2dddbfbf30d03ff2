import type { Build } from './build.ts';
import { Call } from './call.ts';
import { specialUGens } from './special/index.ts';
import type { InputToken, Maker, UGenRow } from './ugen-row.ts';
import { asList, expand, isList, type Value, wholeNumber } from './value.ts';

/** Adds to the inputs of a UGen what a token of its row says. */
function addInput(
  inputs: Value[],
  build: Build,
  token: InputToken,
  values: readonly Value[],
): void {
  if (token.kind === 'constant') {
    inputs.push(token.value);
    return;
  }
  const value = values[token.index] ?? 0;
  switch (token.kind) {
    // nearly all are
    case 'argument':
      inputs.push(value);
      break;
    case 'spread':
      inputs.push(...asList(value));
      break;
    case 'channels':
      inputs.push(...build.silenceForZeros(asList(value)));
      break;
    case 'size':
      inputs.push(isList(value) ? value.length : 1);
      break;
    case 'audio':
      inputs.push(build.audio(value));
      break;
  }
}

/**
 * Makes the UGens of a call to a maker: as its row says, or by its own rule where it does more
 * than hand its arguments on.
 */
export function construct(
  build: Build,
  row: UGenRow,
  maker: Maker,
  args: readonly unknown[],
): Value {
  const call = new Call(build, row.name, maker, args);
  if (row.special) {
    const make = Object.hasOwn(specialUGens, row.name) ? specialUGens[row.name] : undefined;
    if (make === undefined) throw new Error(`${row.name} cannot be made here: its rule is unknown`);
    return make(call);
  }
  const values = call.values();
  const inputs: Value[] = [];
  for (const token of maker.inputs) addInput(inputs, build, token, values);
  return call.scaled(multi(build, row, maker, inputs, values));
}

function multi(
  build: Build,
  row: UGenRow,
  maker: Maker,
  inputs: readonly Value[],
  values: readonly Value[],
): Value {
  const { outputs, name } = row;
  const { rate } = maker;
  if (outputs.kind === 'fixed') return build.multi(name, rate, inputs, outputs.count);
  const decider = values[outputs.index] ?? 1;
  if (outputs.kind === 'size') return build.multi(name, rate, inputs, asList(decider).length);
  return expand([...inputs, decider], (wires) => {
    const parameter = maker.parameters[outputs.index]?.name ?? 'the number of channels';
    const count = wholeNumber(wires.at(-1), `${name}.${maker.selector}: '${parameter}'`);
    return build.make(name, rate, wires.slice(0, -1), count);
  });
}
