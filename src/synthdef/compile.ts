import type { Build } from './build.ts';
import { controlPlaceholder } from './build.ts';
import { checkRates } from './checks.ts';
import { Constants } from './constants.ts';
import { type GroupedControls, groupControls, type NamedControl } from './controls.ts';
import { addChainCopies } from './copies.ts';
import { optimize } from './optimize.ts';
import { number, sortTopologically } from './sort.ts';
import { ownInputs, type UGen } from './ugen.ts';

/** A graph after all passes: what a SynthDef's bytes say. */
export interface Compiled {
  readonly name: string;
  readonly ugens: readonly UGen[];
  readonly constants: Constants;
  /** The controls' first values, by index. */
  readonly controlValues: readonly number[];
  readonly controls: readonly NamedControl[];
}

/** What a UGen reads, with the grouped controls in the place of what stands for them. */
function readControls(ugen: UGen, controls: GroupedControls): void {
  // what an earlier attempt changed, that found a mistake, is as it was made again
  ugen.inputs = ugen.made;
  const { made } = ugen;
  for (let i = 0; i < made.length; i += 1) {
    const from = made[i];
    if (typeof from !== 'object' || from.ugen.name !== controlPlaceholder) continue;
    ownInputs(ugen)[i] = controls.outputs[from.ugen.special]?.[from.index] ?? 0;
  }
}

/** The UGens of a build, with the grouped controls in front. */
function withControls(build: Build, controls: GroupedControls): UGen[] {
  for (const ugen of build.ugens) readControls(ugen, controls);
  const ugens = [...controls.ugens, ...build.ugens];
  number(ugens);
  return ugens;
}

/**
 * Runs sclang's passes in sclang's order: copies in FFT chains, dead code and fusing, constants,
 * checks of rates, topological sort. The passes work on the build's own UGens, which keep what they
 * were made with. Throws an Error that names the UGen when an input has a rate that the server cannot
 * take.
 */
export function compile(name: string, build: Build): Compiled {
  const grouped = groupControls(build.controls);
  const optimized = optimize(addChainCopies(withControls(build, grouped)));
  const constants = new Constants(optimized);
  checkRates(name, optimized);
  const sorted = sortTopologically(optimized);
  const { values: controlValues, named: controls } = grouped;
  return { name, ugens: sorted, constants, controlValues, controls };
}
