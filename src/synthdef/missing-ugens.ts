import type { SynthDefData } from './synthdef-data.ts';
import { readRow } from './ugen-row.ts';

/** UGens that the compiler makes, which have no row in the table and which every engine has. */
const always = new Set(['Control', 'TrigControl', 'AudioControl', 'LagControl', 'MaxLocalBufs']);

/**
 * The UGens of a SynthDef that the embedded engine lacks: it would not load it. Each name once.
 */
export function missingUGens({ ugens }: SynthDefData): readonly string[] {
  const names = new Set(ugens.map(({ name }) => name));
  return [...names].filter((name) => {
    const isOperator = name === 'UnaryOpUGen' || name === 'BinaryOpUGen';
    return !isOperator && !always.has(name) && readRow(name)?.embedded !== true;
  });
}
