import { failure, problem, type Result, success } from '../base/index.ts';
import { Build } from './build.ts';
import { controlsOf, isControlUGen, shortest } from './file-controls.ts';
import { SynthDef } from './synthdef.ts';
import type { InputData, SynthDefData, UGenData } from './synthdef-data.ts';
import { inputList, pureTraits, type Traits, traitsWith, UGen, type Wire } from './ugen.ts';
import { readRow } from './ugen-row.ts';
import { binaryOperators, unaryOperators } from './ugen-table.ts';

/** Makes the controls, and gives the output of each of their values. Undefined if they have no names. */
function makeControls(build: Build, def: SynthDefData): readonly Wire[] | undefined {
  const wires: Wire[] = [];
  const controls = controlsOf(def);
  for (const { name, rate, index, defaults, lags } of controls ?? []) {
    const [only = 0, ...more] = defaults;
    build.control(name, more.length === 0 ? only : defaults, rate, lags);
    const slot = build.controls.at(-1);
    slot?.placeholder.outputs.forEach((output, i) => {
      wires[index + i] = output;
    });
  }
  return controls === undefined ? undefined : wires;
}

/** What the passes must know of a UGen of a file. */
export function traitsOf({ name, outputs }: UGenData): Traits {
  if (name === 'UnaryOpUGen' || name === 'BinaryOpUGen') return pureTraits;
  return readRow(name)?.traits ?? traitsWith({ multi: outputs.length !== 1 });
}

/** Makes the UGens of a file in its order. */
function makeUGens(build: Build, def: SynthDefData, controls: readonly Wire[]): void {
  const made: UGen[] = [];
  const wire = (input: InputData): Wire => {
    if ('constant' in input) return shortest(def.constants[input.constant] ?? 0);
    const source = def.ugens[input.ugen];
    if (source === undefined || !isControlUGen(source)) {
      return made[input.ugen]?.outputs[input.output] ?? 0;
    }
    return controls[source.special + input.output] ?? 0;
  };
  def.ugens.forEach((data, place) => {
    if (isControlUGen(data)) return;
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
