export type { ControlRate } from './build.ts';
export type { NamedControl } from './controls.ts';
export { type Curve, type Envelope, env } from './envelope.ts';
export type { ControlOptions, Graph } from './graph.ts';
export { printSclang } from './sclang/print.ts';
export { type Input, Signal } from './signal.ts';
export { buildSynthDef, SynthDef } from './synthdef.ts';
