/**
 * Faster ways of doing what core.ts does: patterns that know how they were made answer without
 * going through every step of it. Events are the same; tests compare the two at random.
 */

export { pure, signal, stack } from './engine/atoms.ts';
export { appBoth } from './engine/both.ts';
export { divideEvents } from './engine/divide.ts';
export { fastBy, moveEvents, moveSpan, rev, rotL, rotR } from './engine/moves.ts';
export { fastcat, timecat } from './engine/sequence.ts';
export { fmap, isLocal, remap } from './engine/shape.ts';
export { appLeft, appRight } from './engine/structured.ts';
export { byCycle, slowcat } from './engine/turns.ts';
