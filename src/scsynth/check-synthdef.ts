import type { Problem } from '../base/index.ts';
import { missingUGensProblem, readSynthDefs, type UGenEngine } from '../synthdef/index.ts';
import type { Command } from './commands.ts';

/**
 * Why an engine could not load the SynthDefs of a command, before it sees them: broken bytes, which it
 * may crash on, or UGens that it lacks.
 */
export function checkSynthDefs(command: Command, engine: UGenEngine): Problem | undefined {
  if (command.op !== 'synthdef.load') return undefined;
  const read = readSynthDefs(command.bytes);
  if (!read.ok) return read.problems[0];
  for (const def of read.value) {
    const lack = missingUGensProblem(def, engine);
    if (lack !== undefined) return lack;
  }
  return undefined;
}
