import { type Problem, problem } from '../base/index.ts';

/** What a SynthDef prints (with `Poll`) where it has replaced NaN or infinity by silence. */
export const NOT_FINITE_LABEL = 'not-finite';

const printed = new RegExp(`^\\s*${NOT_FINITE_LABEL}: `);

/**
 * The Problem of a line that tells of samples that are no numbers, if it is one. Its message follows
 * the name of what the server plays.
 *
 * @example readNotFinite('not-finite: 1')?.code // => 'scsynth.not-finite'
 */
export function readNotFinite(line: string): Problem | undefined {
  if (!printed.test(line)) return undefined;
  return problem('scsynth.not-finite', 'makes samples that are no numbers; they are silent.', {
    severity: 'warning',
    hint: 'Look for an extreme value among its parameters.',
  });
}
