import { failure, problem, type Result, success } from '../base/index.ts';
import { Build, type ControlRate } from './build.ts';
import { AUDIO, SCALAR } from './rate.ts';
import { SynthDef } from './synthdef.ts';
import type { InputData, SynthDefData, UGenData } from './synthdef-data.ts';
import { inputList, pureTraits, type Traits, traitsWith, UGen, type Wire } from './ugen.ts';
import { readRow } from './ugen-row.ts';
import { binaryOperators, unaryOperators } from './ugen-table.ts';

const controlUGens = new Set(['Control', 'TrigControl', 'AudioControl', 'LagControl']);

/** Where one value of the controls comes out, and how it is set. */
interface ControlValue {
  readonly rate: ControlRate;
  readonly lag: number;
}

function rateOfControls({ name, rate }: UGenData): ControlRate {
  if (name === 'TrigControl') return 'tr';
  if (name === 'AudioControl' || rate === AUDIO) return 'ar';
  return rate === SCALAR ? 'ir' : 'kr';
}

/** How each value of the controls is set, by its place; undefined where no UGen hands it out. */
function controlValues({ ugens, constants, values }: SynthDefData): (ControlValue | undefined)[] {
  const found: (ControlValue | undefined)[] = values.map(() => undefined);
  for (const ugen of ugens) {
    if (!controlUGens.has(ugen.name)) continue;
    ugen.outputs.forEach((_, i) => {
      const input = ugen.inputs[i];
      const lag = input && 'constant' in input ? (constants[input.constant] ?? 0) : 0;
      found[ugen.special + i] = { rate: rateOfControls(ugen), lag };
    });
  }
  return found;
}

/** Makes the controls, and gives the output of each of their values. Undefined if they have no names. */
function makeControls(build: Build, def: SynthDefData): readonly Wire[] | undefined {
  const found = controlValues(def);
  const wires: Wire[] = [];
  for (const { name, index } of def.controls) {
    const others = def.controls.map((each) => each.index).filter((each) => each > index);
    const end = Math.min(def.values.length, ...others);
    const own = found.slice(index, end);
    const rate = own[0]?.rate;
    if (rate === undefined || own.some((each) => each?.rate !== rate)) return undefined;
    const values = def.values.slice(index, end).map(shortest);
    const lags = own.map((each) => shortest(each?.lag ?? 0));
    build.control(name, values.length === 1 ? (values[0] ?? 0) : values, rate, lags);
    const slot = build.controls.at(-1);
    slot?.placeholder.outputs.forEach((output, i) => {
      wires[index + i] = output;
    });
  }
  return def.values.every((_, place) => wires[place] !== undefined) ? wires : undefined;
}

/** The number with the fewest digits that is the same 32-bit float. */
function shortest(value: number): number {
  for (let digits = 1; digits < 9; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}

function traitsOf({ name, outputs }: UGenData): Traits {
  if (name === 'UnaryOpUGen' || name === 'BinaryOpUGen') return pureTraits;
  return readRow(name)?.traits ?? traitsWith({ multi: outputs.length !== 1 });
}

/** Makes the UGens of a file in its order. */
function makeUGens(build: Build, def: SynthDefData, controls: readonly Wire[]): void {
  const made: UGen[] = [];
  const wire = (input: InputData): Wire => {
    if ('constant' in input) return shortest(def.constants[input.constant] ?? 0);
    const source = def.ugens[input.ugen];
    if (source === undefined || !controlUGens.has(source.name)) {
      return made[input.ugen]?.outputs[input.output] ?? 0;
    }
    return controls[source.special + input.output] ?? 0;
  };
  def.ugens.forEach((data, place) => {
    if (controlUGens.has(data.name)) return;
    const { name, rate, inputs, outputs, special } = data;
    const ugen = new UGen(
      name,
      rate,
      inputList(inputs.map(wire)),
      outputs.length,
      special,
      traitsOf(data),
    );
    build.register(ugen);
    made[place] = ugen;
  });
}

function noGraph(def: SynthDefData, reason: string): Result<never> {
  const message = `The SynthDef '${def.name}' cannot be made into a graph: ${reason}.`;
  return failure([
    problem('synthdef.no-graph', message, {
      hint: 'Make it with SuperCollider again, with names for all of its controls.',
    }),
  ]);
}

/** An operator that has no name, or undefined. */
function strangeOperator({ ugens }: SynthDefData): UGenData | undefined {
  const known = new Map([
    ['UnaryOpUGen', new Set(Object.values(unaryOperators))],
    ['BinaryOpUGen', new Set(Object.values(binaryOperators))],
  ]);
  return ugens.find(({ name, special }) => known.get(name)?.has(special) === false);
}

/**
 * The graph of a SynthDef that was read from a file, as if it had been made here: it can be printed for
 * sclang and compiled again, to the same UGens in the same order. What a file does not tell stays as the
 * passes left it: `MulAdd` is not taken apart. A Problem (`synthdef.no-graph`) if its controls have no
 * names, or if it is none that sclang could make.
 */
export function graphOf(def: SynthDefData): Result<SynthDef> {
  const strange = strangeOperator(def);
  if (strange !== undefined) return noGraph(def, `no operator has the number ${strange.special}`);
  const build = new Build();
  const controls = makeControls(build, def);
  if (controls === undefined)
    return noGraph(def, 'its controls have no names that tell them apart');
  makeUGens(build, def, controls);
  const graph = new SynthDef(def.name, build);
  try {
    // the passes refuse what the server could not play
    graph.bytes();
  } catch (error) {
    return noGraph(def, error instanceof Error ? error.message : String(error));
  }
  return success(graph);
}
