import { type Problem, problem } from '../base/index.ts';
import type { SynthDef } from './synthdef.ts';

/** Bytes of a message that scsynth takes at the most. */
const largestMessage = 65_536;

/** Bytes of `/d_recv` beside the SynthDef: address, type tags, length, padding. */
const messageFrame = 24;

/** The largest SynthDef, in bytes, that can be sent to a server. */
export const largestSynthDef = largestMessage - messageFrame;

/**
 * The Problem of a SynthDef that is too large for the server, or undefined. `what` names it in the
 * sentence; the hint says what makes a strip smaller, since voices never come near.
 */
export function sizeProblem(
  def: SynthDef,
  what = `The SynthDef '${def.name}'`,
): Problem | undefined {
  const { length } = def.bytes();
  if (length <= largestSynthDef) return undefined;
  const message = `${what} is too large for the server: ${length} bytes, and ${largestSynthDef} fit.`;
  return problem('synthdef.too-large', message, {
    hint: 'Take effects out of the chain, or move some of them to a group or a return.',
  });
}
