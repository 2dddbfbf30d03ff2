import { controlsOf, type FileControl, isControlUGen, shortest } from './file-controls.ts';
import type { Graph } from './graph.ts';
import { traitsOf } from './graph-of.ts';
import { Signal } from './signal.ts';
import type { InputData, SynthDefData, UGenData } from './synthdef-data.ts';
import { UGen, type Wire } from './ugen.ts';
import { flatten } from './value.ts';

/** What takes the place of the parts of a SynthDef that lead out of it. */
export interface Replacements {
  /** What a control is, with a channel for each of its values. */
  control(control: FileControl): Signal;
  /** The outputs of a UGen that is not to be copied, or undefined to copy it. */
  ugen(ugen: UGenData, inputs: readonly Signal[]): readonly Signal[] | undefined;
  /** Changes the inputs of a UGen that is copied. */
  inputs?(ugen: UGenData, inputs: readonly Signal[]): readonly Signal[];
}

/**
 * Copies a SynthDef that was read from a file into a graph in the making: all of its UGens, in their
 * order, but for those and the controls that are replaced.
 *
 * @throws RangeError when its controls have no names; `graphOf` gives a Problem of that
 */
export function insertGraph(g: Graph, def: SynthDefData, replacements: Replacements): void {
  const { build } = g.signal(0);
  const controls = controlWires(def, replacements);
  const made: (readonly Wire[])[] = [];
  const wire = (input: InputData): Wire => {
    if ('constant' in input) return shortest(def.constants[input.constant] ?? 0);
    const source = def.ugens[input.ugen];
    if (source !== undefined && isControlUGen(source)) {
      return controls[source.special + input.output] ?? 0;
    }
    return made[input.ugen]?.[input.output] ?? 0;
  };
  def.ugens.forEach((data, place) => {
    // the graph counts its local buffers itself, and those of this SynthDef with them
    if (isControlUGen(data) || data.name === 'MaxLocalBufs') return;
    const inputs = data.inputs.map((input) => new Signal(build, wire(input)));
    const replaced = replacements.ugen(data, inputs);
    if (replaced !== undefined) {
      made[place] = replaced.flatMap((each) => flatten(each.value));
      return;
    }
    const { name, rate, outputs, special } = data;
    const wires = (replacements.inputs?.(data, inputs) ?? inputs).map(oneWire);
    if (name === 'LocalBuf') wires[2] = build.countLocalBuffer();
    const ugen = new UGen(name, rate, wires, outputs.length, special, traitsOf(data));
    build.register(ugen);
    made[place] = ugen.outputs;
  });
}

function controlWires(def: SynthDefData, { control }: Replacements): readonly Wire[] {
  const controls = controlsOf(def);
  if (controls === undefined) throw new RangeError(`the controls of '${def.name}' have no names`);
  const wires: Wire[] = [];
  for (const each of controls) {
    flatten(control(each).value).forEach((wire, at) => {
      wires[each.index + at] = wire;
    });
  }
  return wires;
}

function oneWire({ value }: Signal): Wire {
  return flatten(value)[0] ?? 0;
}
