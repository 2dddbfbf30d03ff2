export { readSyx } from './read-syx.ts';
export type { Dx7Operator, Dx7Voice } from './voice.ts';
