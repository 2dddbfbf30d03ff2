import type { Build, ControlSlot } from './build.ts';
import { controlPlaceholder } from './build.ts';
import { checkRates } from './checks.ts';
import { Constants } from './constants.ts';
import { groupControls, type NamedControl } from './controls.ts';
import { addChainCopies } from './copies.ts';
import { optimize } from './optimize.ts';
import { sortTopologically } from './sort.ts';
import { UGen, type Wire } from './ugen.ts';

/** A graph after all passes: what a SynthDef's bytes say. */
export interface Compiled {
  readonly name: string;
  readonly ugens: readonly UGen[];
  readonly constants: Constants;
  /** The controls' first values, by index. */
  readonly controlValues: readonly number[];
  readonly controls: readonly NamedControl[];
}

/** The UGens of a build, copied, with the grouped controls in front. */
function copyGraph(build: Build): { ugens: UGen[]; values: number[]; named: NamedControl[] } {
  const grouped = groupControls(build.controls as readonly ControlSlot[]);
  const copies: UGen[] = [];
  const wire = (from: Wire): Wire => {
    if (typeof from === 'number') return from;
    if (from.ugen.name === controlPlaceholder) {
      return grouped.outputs[from.ugen.special]?.[from.index] ?? 0;
    }
    return copies[from.ugen.index]?.outputs[from.index] ?? 0;
  };
  const antecedents = new Map<readonly UGen[], readonly UGen[]>();
  const copyOf = (ugen: UGen) => copies[ugen.index] ?? ugen;
  for (const ugen of build.ugens) {
    const { name, rate, special, traits } = ugen;
    const copy = new UGen(name, rate, ugen.inputs.map(wire), ugen.outputs.length, special, traits);
    copies.push(copy);
    if (ugen.widthFirst.length === 0) continue;
    const known = antecedents.get(ugen.widthFirst) ?? ugen.widthFirst.map(copyOf);
    antecedents.set(ugen.widthFirst, known);
    copy.widthFirst = known;
  }
  const ugens = [...grouped.ugens, ...copies];
  ugens.forEach((ugen, i) => {
    ugen.index = i;
  });
  return { ugens, values: grouped.values, named: grouped.named };
}

/**
 * Runs sclang's passes in sclang's order: copies in FFT chains, dead code and fusing, constants,
 * checks of rates, topological sort. The build itself stays as it is. Throws an Error that names
 * the UGen when an input has a rate that the server cannot take.
 */
export function compile(name: string, build: Build): Compiled {
  const { ugens, values, named } = copyGraph(build);
  const optimized = optimize(addChainCopies(ugens));
  const constants = new Constants(optimized);
  checkRates(name, optimized);
  const sorted = sortTopologically(optimized);
  return { name, ugens: sorted, constants, controlValues: values, controls: named };
}
